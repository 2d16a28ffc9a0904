import { Matrix } from '../../../cube/index.ts';
import { refuseOption } from '../../refuse-option.ts';
import type { ScoringInput } from '../../scoring-input.ts';
import { byPair, type Compared, compared } from './compared.ts';

/** Thresholds of a criterion, in its unit: 0 ≤ indifference ≤ preference < veto. */
export interface ElectreThresholds {
  /** Up to which a rival that is better doesn't count. Default: 0. */
  readonly indifference?: number;
  /** From which it counts fully. Default: `indifference`. */
  readonly preference?: number;
  /** From which it blocks. Default: never. */
  readonly veto?: number;
}

/** How credible it is that one alternative outranks another, and two orders by it. */
export interface ElectreThree {
  /** By pair: how much agrees that the row is at least as good as the column, 0–1; missing on the diagonal. */
  readonly concordance: Matrix;
  /** By pair: the same, less what disagrees, 0–1. */
  readonly credibility: Matrix;
  /** From the best down, those that can't be told apart together. */
  readonly descending: readonly (readonly string[])[];
  /** By choosing from the worst up, the best first. */
  readonly ascending: readonly (readonly string[])[];
}

/**
 * ELECTRE III: how credible it is that one alternative is at least as good as another, with thresholds of indifference, preference and veto for
 * each criterion, and two orders by distillation: where both agree the order is firm, where they differ alternatives are hard to compare.
 * No compensation beyond a veto. Roy (1978), with its threshold 0.3 − 0.15 λ; pyDecision's electre_iii, which puts alternatives of the
 * same figures, and all others with them, in one place.
 *
 * Alternatives with gaps are left out. Costs time cubic in alternatives where the order is long.
 *
 * @throws `INVALID_OPTION` for thresholds of no criterion or out of order; as `scoreAlternatives`
 *
 * @example
 * const thresholds = { x: { indifference: 1, preference: 3, veto: 6 } };
 * electreThree({ alternatives: ['a', 'b'], criteria: [{ id: 'x' }], values: [[9], [2]] }, thresholds).descending; // [['a'], ['b']]
 */
export function electreThree(
  input: ScoringInput,
  thresholds: Readonly<Record<string, ElectreThresholds>> = {},
): ElectreThree {
  const table = compared(input);
  const { ids, criteria } = table;
  for (const id of Object.keys(thresholds)) {
    if (!criteria.includes(id)) refuseOption(`There is no criterion ${JSON.stringify(id)}.`, `thresholds.${id}`);
  }
  const limits = criteria.map((id) => limitsOf(id, Object.hasOwn(thresholds, id) ? thresholds[id]! : {}));
  const concordance = byPair(table, (a, b) =>
    sumOver(table, (ahead, c) => 1 - rise(ahead, limits[c]!.indifference, limits[c]!.preference), a, b),
  );
  const credibility = byPair(table, (a, b) => {
    const agreed = concordance[a * ids.length + b]!;
    return limits.reduce((sigma, { preference, veto }, c) => {
      const against = rise(table.columns[c]![b]! - table.columns[c]![a]!, preference, veto);
      return against > agreed ? (sigma * (1 - against)) / (1 - agreed) : sigma;
    }, agreed);
  });
  const groups = (order: number[][]) => order.map((group) => group.map((row) => ids[row]!));
  return {
    concordance: new Matrix(ids, ids, concordance),
    credibility: new Matrix(ids, ids, credibility),
    descending: groups(distilled(credibility, ids.length, 'best')),
    ascending: groups(distilled(credibility, ids.length, 'worst').reverse()),
  };
}

function limitsOf(
  id: string,
  { indifference = 0, preference = indifference, veto = Number.POSITIVE_INFINITY }: ElectreThresholds,
) {
  if (indifference >= 0 && preference >= indifference && veto > preference) return { indifference, preference, veto };
  return refuseOption('Give thresholds of 0 ≤ indifference ≤ preference < veto.', `thresholds.${id}`);
}

function sumOver(
  { columns, weights }: Compared,
  of: (ahead: number, c: number) => number,
  a: number,
  b: number,
): number {
  return weights.reduce((sum, weight, c) => sum + weight * of(columns[c]![b]! - columns[c]![a]!, c), 0);
}

/** 0 up to the first threshold, 1 from the second on, in proportion between. */
function rise(value: number, from: number, to: number): number {
  if (value <= from) return 0;
  return value >= to ? 1 : (value - from) / (to - from);
}

/** Groups in the order in which they are taken out: those that outrank most, or least, of the rest, on ever lower levels of credibility. */
function distilled(credibility: Float64Array, rows: number, end: 'best' | 'worst'): number[][] {
  const threshold = (level: number) => 0.3 - 0.15 * level;
  const groups: number[][] = [];
  let rest = Array.from({ length: rows }, (_, row) => row);
  while (rest.length > 0) {
    let group = rest;
    let level = highest(credibility, rows, group, Number.POSITIVE_INFINITY);
    do {
      level = highest(credibility, rows, group, level - threshold(level));
      const outranks = (a: number, b: number) => {
        const sigma = credibility[a * rows + b]!;
        return sigma > level && sigma > credibility[b * rows + a]! + threshold(sigma);
      };
      const members = group;
      const qualification = members.map((a) =>
        members.reduce((sum, b) => (a === b ? sum : sum + Number(outranks(a, b)) - Number(outranks(b, a))), 0),
      );
      const wanted = end === 'best' ? Math.max(...qualification) : Math.min(...qualification);
      group = members.filter((_, i) => qualification[i] === wanted);
    } while (group.length > 1 && level > 0);
    groups.push(group);
    const taken = new Set(group);
    rest = rest.filter((row) => !taken.has(row));
  }
  return groups;
}

/** The highest credibility among a group that stays below a limit; 0 where there is none. */
function highest(credibility: Float64Array, rows: number, group: readonly number[], below: number): number {
  let most = 0;
  for (const a of group) {
    for (const b of group) {
      const sigma = credibility[a * rows + b]!;
      if (sigma < below && sigma > most) most = sigma;
    }
  }
  return most;
}
