import { refuseOption } from '../refuse-option.ts';
import type { Scoring } from '../scoring.ts';

/** Where an alternative stands by a criterion, among those with a value. */
export interface CriterionStanding {
  readonly criterion: string;
  readonly group: string | null;
  /** 1 for the best; those that tie share the better number. */
  readonly rank: number;
  readonly of: number;
  /** Normalized, more is better. */
  readonly value: number;
}

/** What an alternative is best and worst at. */
export interface Strengths {
  readonly strengths: readonly CriterionStanding[];
  readonly weaknesses: readonly CriterionStanding[];
}

/**
 * What an alternative is best and worst at, by its rank in each criterion. COINr's get_str_weak.
 *
 * @param count how many of each. Default: 5
 * @throws `INVALID_OPTION` for an alternative that was not scored
 *
 * @example
 * strengthsOf(scoreAlternatives({ alternatives, criteria, values }), 'MEX', 2).strengths.map(({ criterion, rank }) => `${criterion} ${rank}`);
 * // such as distance 1, agreement 1
 */
export function strengthsOf(scoring: Scoring, alternative: string, count = 5): Strengths {
  const { normalized, criteria } = scoring;
  if (!normalized.rowLabels.includes(alternative))
    refuseOption(`${JSON.stringify(alternative)} was not scored.`, 'alternative');
  const standings = criteria.flatMap(({ id, group }): CriterionStanding[] => {
    const value = normalized.at(alternative, id);
    if (value === null) return [];
    const others = normalized.rowLabels.flatMap((row) => normalized.at(row, id) ?? []);
    return [
      { criterion: id, group, rank: 1 + others.filter((other) => other > value).length, of: others.length, value },
    ];
  });
  const byRank = [...standings].sort((a, b) => a.rank - b.rank);
  return { strengths: byRank.slice(0, count), weaknesses: byRank.slice(-count).reverse() };
}
