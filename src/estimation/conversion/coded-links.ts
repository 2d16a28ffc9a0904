import type { Concordance } from '../../codes/concordances/concordance.ts';
import { type ConcordanceRow, rowsByCode } from '../../codes/concordances/rows-by-code.ts';

/** A concordance by the codes of a dictionary: the links of code `c` are those from `starts[c]` to before `starts[c + 1]`. */
export interface CodedLinks {
  /** All targets of the dictionary's texts, sorted. */
  readonly targetTexts: readonly string[];
  readonly starts: Uint32Array;
  /** Places among the target texts, those of one code ascending. */
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** For each code, the share that goes nowhere: 1 for a code without links. */
  readonly unmapped: Float64Array;
  /** 1 for each code whose value is divided: among several targets, or between one and nowhere. */
  readonly isSplit: Uint8Array;
}

const nowhere: ConcordanceRow = { targets: [], unmapped: 1 };

/** Weights are scaled to add up to 1 exactly, but for rounding. */
export function codedLinks(concordance: Concordance, dictionary: readonly string[]): CodedLinks {
  const byCode = rowsByCode(concordance);
  const rows = dictionary.map((text) => byCode.get(text) ?? nowhere);
  const targetTexts = [...new Set(rows.flatMap(({ targets }) => targets.map(([to]) => to)))].sort();
  const placeOf = new Map(targetTexts.map((text, place) => [text, place]));
  const count = rows.reduce((sum, { targets }) => sum + targets.length, 0);
  const links = {
    targetTexts,
    starts: new Uint32Array(rows.length + 1),
    targets: new Uint32Array(count),
    weights: new Float64Array(count),
    unmapped: new Float64Array(rows.length),
    isSplit: new Uint8Array(rows.length),
  };
  let next = 0;
  rows.forEach(({ targets, unmapped }, code) => {
    const total = targets.reduce((sum, [, weight]) => sum + weight, unmapped);
    for (const [to, weight] of targets) {
      links.targets[next] = placeOf.get(to)!;
      links.weights[next++] = weight / total;
    }
    links.starts[code + 1] = next;
    links.unmapped[code] = unmapped / total;
    links.isSplit[code] = Number(targets.length > 1 || (targets.length === 1 && unmapped > 0));
  });
  return links;
}
