import { Matrix } from '../../../cube/index.ts';
import { refuseOption } from '../../refuse-option.ts';
import type { ScoringInput } from '../../scoring-input.ts';
import { byPair, type Compared, compared } from './compared.ts';

export interface ElectreOneOptions {
  /** The least share of the weight that must agree, 0–1. Default: 0.65. */
  readonly concordance?: number;
  /** The most by which a criterion may disagree, as a share of the largest spread of any criterion, 0–1. Default: 0.35. Unused with `vetoes`. */
  readonly discordance?: number;
  /** By the id of criteria: from which difference on a rival that is better blocks, in the unit of the criterion, above 0. */
  readonly vetoes?: Readonly<Record<string, number>>;
}

/** Which alternatives outrank which. */
export interface ElectreOne {
  /** By pair: the share of the weight by which the row is at least as good as the column; missing on the diagonal. */
  readonly concordance: Matrix;
  /** By pair: the largest difference by which the column is better, over the largest spread of any criterion; with vetoes, 1 where one blocks. */
  readonly discordance: Matrix;
  /** Pairs of which the first outranks the second. */
  readonly outranks: readonly (readonly [string, string])[];
  /** The ids that no other outranks: scikit-criteria's kernel. */
  readonly notOutranked: readonly string[];
  /**
   * Roy's kernel: no one in it outranks another in it, and everyone outside is outranked by one inside. Those that outrank each other in a
   * circle stand in it, or outside it, together.
   */
  readonly kernel: readonly string[];
}

/**
 * ELECTRE I: one alternative outranks another where enough of the weight agrees that it is at least as good, and no criterion disagrees too much.
 * What is left over is a choice, not an order. No compensation of what disagrees too much. The discordance compares criteria in one
 * unit, as published: bring them onto one scale first, or give `vetoes` (ELECTRE Iv), each in its own unit. Roy (1968); scikit-criteria's
 * ELECTRE1, pyDecision's electre_i and electre_i_v.
 *
 * Alternatives with gaps are left out. Costs time cubic in alternatives.
 *
 * @throws `INVALID_OPTION` for thresholds out of range; as `scoreAlternatives`
 *
 * @example
 * electreOne({ alternatives: ['a', 'b'], criteria: [{ id: 'x', weight: 2 }, { id: 'y' }], values: [[9, 4], [2, 5]] }).kernel; // ['a']
 */
export function electreOne(input: ScoringInput, options: ElectreOneOptions = {}): ElectreOne {
  const { concordance: least = 0.65, discordance: most = 0.35, vetoes } = options;
  for (const [path, value] of Object.entries({ concordance: least, discordance: most })) {
    if (!(value >= 0 && value <= 1)) refuseOption(`The ${path} is ${value}. Give 0 to 1.`, path);
  }
  const table = compared(input);
  const { ids } = table;
  const agreed = concordanceOf(table);
  const opposed = vetoes ? vetoedOf(table, vetoes) : discordanceOf(table);
  const limit = vetoes ? 0 : most;
  // sums of weights that are meant to meet a threshold miss it by rounding
  const holds = (cell: number) => agreed[cell]! >= least - 1e-12 && opposed[cell]! <= limit;
  const relation = ids.map((_, a) => ids.map((__, b) => a !== b && holds(a * ids.length + b)));
  return {
    concordance: new Matrix(ids, ids, agreed),
    discordance: new Matrix(ids, ids, opposed),
    outranks: ids.flatMap((one, a) => ids.flatMap((other, b) => (relation[a]![b] ? [[one, other] as const] : []))),
    notOutranked: ids.filter((_, b) => !relation.some((row) => row[b])),
    kernel: kernelOf(relation).map((row) => ids[row]!),
  };
}

/** From the top: those that no one left outranks but in a circle are in, those that they outrank are out. */
function kernelOf(relation: readonly (readonly boolean[])[]): number[] {
  const reaches = relation.map((row) => [...row]);
  reaches.forEach((through, k) => {
    for (const row of reaches) {
      if (row[k]) for (const b of row.keys()) row[b] ||= through[b]!;
    }
  });
  const kernel: number[] = [];
  let rest = relation.map((_, row) => row);
  while (rest.length > 0) {
    const free = rest.filter((b) => !rest.some((a) => relation[a]![b] && !reaches[b]![a]));
    kernel.push(...free);
    const inside = new Set(free);
    rest = rest.filter((b) => !inside.has(b) && !free.some((a) => relation[a]![b]));
  }
  return kernel.sort((a, b) => a - b);
}

/** By pair: the share of the weight by which the row is at least as good. */
export function concordanceOf(table: Compared): Float64Array {
  const { columns, weights } = table;
  return byPair(table, (a, b) =>
    weights.reduce((sum, weight, c) => (columns[c]![a]! >= columns[c]![b]! ? sum + weight : sum), 0),
  );
}

/** By pair: how far the column is ahead where it is most, over the largest spread of any criterion. */
export function discordanceOf(table: Compared): Float64Array {
  const { columns } = table;
  const spread = Math.max(0, ...columns.map((column) => Math.max(...column) - Math.min(...column)));
  return byPair(table, (a, b) =>
    spread === 0 ? 0 : columns.reduce((most, column) => Math.max(most, column[b]! - column[a]!), 0) / spread,
  );
}

function vetoedOf(table: Compared, vetoes: Readonly<Record<string, number>>): Float64Array {
  const { columns, criteria } = table;
  for (const [id, veto] of Object.entries(vetoes)) {
    if (!criteria.includes(id)) refuseOption(`There is no criterion ${JSON.stringify(id)}.`, `vetoes.${id}`);
    if (!(veto > 0)) refuseOption(`The veto is ${veto}. Give a difference above 0.`, `vetoes.${id}`);
  }
  const limits = criteria.map((id) => (Object.hasOwn(vetoes, id) ? vetoes[id]! : Number.POSITIVE_INFINITY));
  return byPair(table, (a, b) => (columns.some((column, c) => column[b]! - column[a]! >= limits[c]!) ? 1 : 0));
}
