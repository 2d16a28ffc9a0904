import { PortolanError } from '../../errors/index.ts';
import type { MaybeNumber } from '../known.ts';
import { ranks } from '../ranks.ts';

/** How far raters agree on an order. */
export interface KendallW {
  /** 0 for no agreement, 1 for the same order by all. */
  readonly w: number;
  /** k (n − 1) W: distributed about as χ² where raters order at random. */
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly raters: number;
  /** How many subjects all raters rated. */
  readonly subjects: number;
  readonly convention: { readonly ties: 'corrected' | 'uncorrected' };
}

export interface KendallWOptions {
  /** `corrected` (the default) allows for ties within raters, which else keep W below 1; irr's and DescTools' `correct`. */
  readonly ties?: 'corrected' | 'uncorrected';
}

/**
 * Kendall's coefficient of concordance among raters, W = 12 S / (k² (n³ − n) − k T), on ranks within each rater, ties their mean. Subjects that a
 * rater left out have no part. `null` for fewer than two raters or subjects, and where no rater tells subjects apart. Kendall and Babington
 * Smith (1939); irr's kendall.
 *
 * @param ratings for each rater a rating for each subject
 * @throws `LENGTH_MISMATCH` for raters of different lengths, `INVALID_MEASURE_VALUE`
 *
 * @example
 * kendallW([[1, 2, 3], [1, 3, 2], [2, 1, 3]])?.w; // 0.4444…
 */
export function kendallW(
  ratings: readonly (readonly MaybeNumber[])[],
  { ties = 'corrected' }: KendallWOptions = {},
): KendallW | null {
  const uneven = ratings.findIndex((list) => list.length !== ratings[0]!.length);
  if (uneven !== -1) {
    throw new PortolanError('LENGTH_MISMATCH', `Give ${ratings[0]!.length} ratings, as the first rater.`, {
      path: `ratings[${uneven}]`,
    });
  }
  const known = (ratings[0] ?? []).flatMap((_, i) =>
    ratings.every((list) => list[i] !== null && !Number.isNaN(list[i])) ? [i] : [],
  );
  const [k, n] = [ratings.length, known.length];
  if (k < 2 || n < 2) return null;
  const ranked = ratings.map(
    (list) =>
      ranks(
        known.map((i) => list[i]!),
        { order: 'ascending', ties: 'fractional' },
      ).ranks as number[],
  );
  const sums = known.map((_, i) => ranked.reduce((sum, list) => sum + list[i]!, 0));
  const mean = (k * (n + 1)) / 2;
  const squares = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const tied = ties === 'corrected' ? ranked.reduce((sum, list) => sum + tieTerm(list), 0) : 0;
  const w = (12 * squares) / (k * k * (n ** 3 - n) - k * tied);
  if (!Number.isFinite(w)) return null;
  return { w, chiSquare: k * (n - 1) * w, degreesOfFreedom: n - 1, raters: k, subjects: n, convention: { ties } };
}

/** Σ t³ − t over groups of equal ranks. */
function tieTerm(list: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rank of list) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}
