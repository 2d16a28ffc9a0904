import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { type KnownParts, knownParts } from './known-parts.ts';
import { logarithm, logarithmOfRatio } from './logarithm.ts';
import { isMatrix } from './matrix-lines.ts';
import type { EntropyConvention, EntropyOptions } from './shannon-entropy.ts';
import { tableTotals } from './table-totals.ts';

/** A group's part in the variety of a whole. */
export interface VarietyGroup {
  readonly group: string;
  /** The group's share in the whole, 0–1. */
  readonly share: number;
  /** Entropy inside the group; share · entropy is what it adds to related variety. */
  readonly entropy: number;
}

/** Variety between groups and within them. */
export interface RelatedVariety {
  /** Entropy over all parts: `unrelated + related`, to the last bit. */
  readonly total: number;
  /** Entropy between the groups. */
  readonly unrelated: number;
  /** Entropy within the groups, weighted by their shares. */
  readonly related: number;
  /** In the order in which they occur. */
  readonly groups: readonly VarietyGroup[];
  /** How many parts have a value, 0 among them. */
  readonly parts: number;
  /** How many parts were left out because they are missing. */
  readonly missingCells: number;
  readonly convention: EntropyConvention;
}

/** The variety of each row of a table. */
export interface RelatedVarietyByRow {
  /** By label of the row; `null` where undefined. */
  readonly rows: Readonly<Record<string, RelatedVariety | null>>;
  /** Cells of the table without a value. */
  readonly missingCells: number;
  readonly convention: EntropyConvention;
}

/** The group of each column by its label, or what finds it: `(code) => code.slice(0, 2)`. */
export type ColumnGroups = Readonly<Record<string, string>> | ((column: string) => string);

/**
 * Related and unrelated variety: the Shannon entropy of a structure split by a grouping of its parts, such as four-digit industries by two
 * digits. Unrelated variety is the entropy between the groups, Σ P log(1/P); related variety the entropy within them, Σ P·H with H
 * the entropy of the parts of a group. The two add up to `total` exactly. Each from 0 to log n; in bits by default.
 *
 * `null` when a part is missing (see `missing`), when none is known and when all are 0; a group of zeros has share 0. Costs time linear in
 * the parts or cells. Source: Frenken, Van Oort and Verburg (2007), "Related Variety, Unrelated Variety and Regional Economic Growth".
 *
 * @param groups the group of each value; for a table that of each column by its label
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for groups that are not one a value,
 * `INVALID_NAME` for a part without a group, `INVALID_OPTION`
 *
 * @example
 * relatedVariety([25, 25, 50], ['31', '31', '32']); // { total: 1.5, unrelated: 1, related: 0.5, … }
 * const jobs = new Matrix(['US-GA'], ['3111', '3112', '3211'], Float64Array.of(25, 25, 50));
 * relatedVariety(jobs, (code) => code.slice(0, 2)).rows['US-GA']?.related; // 0.5
 */
export function relatedVariety(
  values: ArrayLike<MaybeNumber>,
  groups: readonly string[],
  options?: EntropyOptions,
): RelatedVariety | null;
export function relatedVariety(matrix: Matrix, groups: ColumnGroups, options?: EntropyOptions): RelatedVarietyByRow;
export function relatedVariety(
  values: ArrayLike<MaybeNumber> | Matrix,
  groups: readonly string[] | ColumnGroups,
  { base = 2, missing = 'withhold' }: EntropyOptions = {},
): RelatedVariety | RelatedVarietyByRow | null {
  const log = logarithm(base);
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  const varietyOf = (line: ArrayLike<MaybeNumber>, grouping: Grouping): RelatedVariety | null => {
    const known = knownParts(line, null, missing);
    return known === null ? null : { ...split(known, grouping, log), convention: { base, missing } };
  };
  if (!isMatrix(values)) return varietyOf(values, groupingOf(groups as readonly string[], values.length));

  const { columnLabels } = values;
  const grouping = groupingOf(groupsOfColumns(columnLabels, groups as ColumnGroups), columnLabels.length, columnLabels);
  const { missingCells } = tableTotals(values, missing);
  const rows = values.rowLabels.map((label) => [label, varietyOf(values.row(label), grouping)] as const);
  return { rows: Object.fromEntries(rows), missingCells, convention: { base, missing } };
}

interface Grouping {
  readonly names: readonly string[];
  readonly groupOf: Uint32Array;
}

function groupsOfColumns(columns: readonly string[], groups: ColumnGroups): (string | undefined)[] {
  if (typeof groups === 'function') return columns.map(groups);
  return columns.map((column) => (Object.hasOwn(groups, column) ? groups[column] : undefined));
}

function groupingOf(groups: readonly (string | undefined)[], count: number, labels?: readonly string[]): Grouping {
  if (groups.length !== count) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `There are ${count} values and ${groups.length} groups. Give one each.`,
      {
        path: 'groups',
      },
    );
  }
  const places = new Map<string, number>();
  const groupOf = Uint32Array.from(groups, (group, place) => {
    if (typeof group !== 'string') {
      const part = labels?.[place] ?? place;
      throw new PortolanError('INVALID_NAME', `Part ${part} has no group. Name one for each part.`, {
        path: `groups[${part}]`,
      });
    }
    if (!places.has(group)) places.set(group, places.size);
    return places.get(group)!;
  });
  return { names: [...places.keys()], groupOf };
}

function split({ values, places, missingCells }: KnownParts, { names, groupOf }: Grouping, log: (x: number) => number) {
  const sums = new Float64Array(names.length);
  let whole = 0;
  for (let i = 0; i < values.length; i++) {
    sums[groupOf[places[i]!]!]! += values[i]!;
    whole += values[i]!;
  }
  const entropies = new Float64Array(names.length);
  for (let i = 0; i < values.length; i++) {
    const group = groupOf[places[i]!]!;
    if (values[i]! > 0)
      entropies[group]! += (values[i]! / sums[group]!) * logarithmOfRatio(log, sums[group]!, values[i]!);
  }
  let [unrelated, related] = [0, 0];
  const groups = names.map((group, place): VarietyGroup => {
    const share = sums[place]! / whole;
    unrelated += share === 0 ? 0 : share * logarithmOfRatio(log, whole, sums[place]!);
    related += share * entropies[place]!;
    return { group, share, entropy: entropies[place]! };
  });
  return { total: unrelated + related, unrelated, related, groups, parts: values.length, missingCells };
}
