import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/** A place among others. A rank says nothing without the number of those ranked, so it carries it. */
export interface RankAmong {
  /** 1 is the first. With `fractional` ties it can end in .5. */
  readonly rank: number;
  /** How many are ranked: the others with a known value, and the one itself. */
  readonly of: number;
  /** How many others have the same value. */
  readonly ties: number;
  /** Share of the others that lie behind, those tied counted half, 0–100. `null` without others. */
  readonly percentile: number | null;
}

export interface RankOptions {
  /** Which value comes first. Default: the largest, `descending`. */
  readonly order?: 'descending' | 'ascending';
  /**
   * How ties are numbered. Default: `competition`, all share the lower number and the next ones are skipped (1, 2, 2, 4).
   * `dense` skips none (1, 2, 2, 3); `fractional` gives the mean of the places shared (1, 2.5, 2.5, 4).
   */
  readonly ties?: 'competition' | 'dense' | 'fractional';
}

/**
 * The rank of a value among others. Others without a value are not ranked and don't count in `of`.
 *
 * `null` when the value itself is missing. Costs time linear in the others (`dense`: and memory).
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value, `INVALID_OPTION`
 *
 * @param value the one to place
 * @param others the values it is compared with, its own not among them
 *
 * @example
 * rankAmong(53.4, [455.0, 189.5, 53.4, null]); // { rank: 3, of: 4, ties: 1, percentile: 16.66… }
 */
export function rankAmong(
  value: MaybeNumber,
  others: readonly MaybeNumber[],
  { order = 'descending', ties: tieRule = 'competition' }: RankOptions = {},
): RankAmong | null {
  checkChoice(order, ['descending', 'ascending'], 'order');
  checkChoice(tieRule, ['competition', 'dense', 'fractional'], 'ties');
  const known = others.map((other, i) => measured(other, () => `others[${i}]`)).filter((other) => other !== null);
  const own = measured(value, () => 'value');
  if (own === null) return null;
  const ahead = known.filter((other) => (order === 'descending' ? other > own : other < own));
  const ties = known.filter((other) => other === own).length;
  const behind = known.length - ahead.length - ties;
  const first = 1 + (tieRule === 'dense' ? new Set(ahead).size : ahead.length);
  return {
    rank: tieRule === 'fractional' ? first + ties / 2 : first,
    of: known.length + 1,
    ties,
    percentile: known.length === 0 ? null : (100 * (behind + ties / 2)) / known.length,
  };
}
