import { checkChoice } from '../check-choice.ts';
import { finite } from '../known.ts';
import { spearman } from './pearson.ts';
import { type Ratings, wholeSubjects } from './raters.ts';

export interface MeanSpearmanOptions {
  /** How correlations are averaged: as they are (`plain`, the default), or through Fisher's z, irr's default, which has no mean where one is ±1. */
  readonly average?: 'plain' | 'fisher';
}

/**
 * The mean of Spearman's correlation over all pairs of raters, −1 to 1. `null` where a pair has none. irr's meanrho.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * meanSpearman([[1, 2, 3], [1, 3, 2], [2, 1, 3]]); // 0.1666…
 */
export function meanSpearman(ratings: Ratings, { average = 'plain' }: MeanSpearmanOptions = {}): number | null {
  checkChoice(average, ['plain', 'fisher'], 'average');
  const rows = wholeSubjects(ratings);
  const columns = ratings.map((_, rater) => rows.map((row) => row[rater]!));
  const found = columns.flatMap((one, i) => columns.slice(i + 1).map((other) => spearman(one, other)));
  if (found.length === 0 || found.includes(null)) return null;
  const mean = (of: (rho: number) => number) => found.reduce<number>((sum, rho) => sum + of(rho!) / found.length, 0);
  if (average === 'plain') return mean((rho) => rho);
  const z = finite(mean(Math.atanh));
  return z === null ? null : Math.tanh(z);
}
