import { scoreAlternatives } from '../score-alternatives.ts';
import type { Scoring } from '../scoring.ts';
import type { ScoringInput } from '../scoring-input.ts';

/** What leaving something out does to the order. */
export interface WithoutOne {
  /** The alternative, criterion or group left out. */
  readonly without: string;
  /** The ids in their new order. */
  readonly ranking: readonly string[];
  /** Pairs whose order turned round, the one now ahead first. */
  readonly reversed: readonly (readonly [string, string])[];
  /** Whether another is first, other than the one left out. */
  readonly firstChanges: boolean;
}

/**
 * Leaves out one alternative after the other, and reports every pair of the others that changes its order: rank reversal. None can occur where
 * scores don't rest on the other alternatives, as under `goalposts` with a mean. As pymcdm's leave_one_out_rr.
 *
 * Costs a scoring for each alternative, and time quadratic in alternatives for each.
 *
 * @throws as `scoreAlternatives`
 *
 * @example
 * rankReversals({ alternatives, criteria, values }).filter(({ reversed }) => reversed.length > 0);
 */
export function rankReversals(input: ScoringInput): readonly WithoutOne[] {
  const before = scoreAlternatives(input);
  const ids = input.alternatives.map((one) => (typeof one === 'string' ? one : one.id));
  return ids.map((without) => {
    const alternatives = input.alternatives.filter((_, row) => ids[row] !== without);
    const values = Array.isArray(input.values) ? input.values.filter((_, row) => ids[row] !== without) : input.values;
    return compared(
      without,
      before,
      alternatives.length > 0 ? scoreAlternatives({ ...input, alternatives, values }) : null,
    );
  });
}

/**
 * Leaves out one criterion or group after the other, the weight of each spread over those beside it, and reports every pair of alternatives
 * that changes its order. As COINr's remove_elements.
 *
 * @throws as `scoreAlternatives`
 *
 * @example
 * withoutCriterion({ alternatives, criteria, values }).filter(({ firstChanges }) => firstChanges);
 */
export function withoutCriterion(input: ScoringInput): readonly WithoutOne[] {
  const before = scoreAlternatives(input);
  return [...before.criteria, ...before.groups].flatMap(({ id, weight }) => {
    // alone in its group, or of no weight
    if (weight === 0 || weight === 1) return [];
    const given = Object.fromEntries(
      [...before.criteria, ...before.groups].map((one) => [one.id, one.id === id ? 0 : one.weight]),
    );
    return [compared(id, before, scoreAlternatives({ ...input, weights: given }))];
  });
}

function compared(without: string, before: Scoring, after: Scoring | null): WithoutOne {
  const ranks = new Map(after?.alternatives.map(({ id, rank }) => [id, rank]));
  const reversed: [string, string][] = [];
  const old = before.alternatives.filter(({ id, rank }) => rank !== null && (ranks.get(id) ?? null) !== null);
  for (const one of old) {
    for (const other of old) {
      if (one.rank! < other.rank! && ranks.get(one.id)! > ranks.get(other.id)!) reversed.push([other.id, one.id]);
    }
  }
  const ranking = after?.ranking ?? [];
  const expected = before.ranking.find((id) => id !== without);
  return { without, ranking, reversed, firstChanges: expected !== undefined && ranks.get(expected) !== 1 };
}
