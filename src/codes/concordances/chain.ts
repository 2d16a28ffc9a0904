import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { checkConcordance } from './check-concordance.ts';
import { compareTexts } from './compare-texts.ts';
import type { Concordance, UnmappedShare, WeightedLink } from './concordance.ts';
import { type ConcordanceRow, rowsByCode } from './rows-by-code.ts';

const rounding = 1e-12;

/** A row that adds up to 1. One that does so but for rounding stays as it is. */
function scaled(row: ConcordanceRow): ConcordanceRow {
  const total = row.targets.reduce((sum, [, weight]) => sum + weight, row.unmapped);
  if (Math.abs(total - 1) <= rounding) return row;
  return { targets: row.targets.map(([to, weight]) => [to, weight / total]), unmapped: row.unmapped / total };
}

const scaledRows = (concordance: Concordance) =>
  new Map([...rowsByCode(concordance)].map(([code, row]) => [code, scaled(row)]));

/**
 * One concordance after the other: the product of the two matrices, w(i, k) = Σⱼ a(i, j) · b(j, k). It takes figures as far as
 * converting twice would. Rows that add up to 1 within 1e-9 only are scaled to do so, as in a conversion.
 *
 * What the first maps to a code that the second does not map is lost on the way. Its share stays in `unmapped`, code by code.
 *
 * @throws `EDITION_MISMATCH` where the second does not begin with the edition that the first ends with,
 * `INVALID_CONCORDANCE`
 *
 * @example
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const links = [
 *   { from: '850000', to: '850010', lines: 1 },
 *   { from: '850000', to: '850090', lines: 1 },
 * ];
 * const older = equalWeights({ from: 'HS2022', to: 'HS2017', source, approximate: false, links });
 * const toNaics = equalWeights({
 *   from: 'HS2017',
 *   to: 'NAICS2017',
 *   source,
 *   approximate: false,
 *   links: [{ from: '850010', to: '335999', lines: 1 }],
 * });
 * const both = chain(older, toNaics);
 * both.links; // [['850000', '335999', 0.5]]
 * both.unmapped; // [['850000', 0.5]]
 */
export function chain<From extends Edition, By extends Edition, To extends Edition>(
  first: Concordance<From, By>,
  second: Concordance<NoInfer<By>, To>,
): Concordance<From, To> {
  checkConcordance(first);
  checkConcordance(second);
  if (first.to !== second.from) {
    throw new PortolanError(
      'EDITION_MISMATCH',
      `The first concordance ends with ${first.to} and the second begins with ${second.from}. Put one from ${first.to} to ${second.from} between them.`,
      { path: 'second.from' },
    );
  }
  const onward = scaledRows(second);
  const links: WeightedLink[] = [];
  const unmapped: UnmappedShare[] = [];
  const rows = [...scaledRows(first)].sort(([one], [other]) => compareTexts(one, other));
  for (const [code, row] of rows) {
    const weights = new Map<string, number>();
    let lost = row.unmapped;
    for (const [by, weight] of row.targets) {
      const next = onward.get(by) ?? { targets: [], unmapped: 1 };
      for (const [to, share] of next.targets) weights.set(to, (weights.get(to) ?? 0) + weight * share);
      lost += weight * next.unmapped;
    }
    for (const [to, weight] of [...weights].sort(([one], [other]) => compareTexts(one, other))) {
      // shares so small that their product is 0 weigh nothing; sums may exceed 1 by their rounding
      if (weight > 0) links.push([code, to, Math.min(weight, 1)]);
    }
    if (lost > 0) unmapped.push([code, Math.min(lost, 1)]);
  }
  return {
    from: first.from,
    to: second.to,
    weights: [...first.weights, ...second.weights],
    sources: [...first.sources, ...second.sources],
    approximate: first.approximate || second.approximate,
    links,
    unmapped,
    fallbacks: [...first.fallbacks, ...second.fallbacks],
  };
}
