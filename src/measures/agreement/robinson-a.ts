import { finite } from '../known.ts';
import { type Ratings, wholeSubjects } from './raters.ts';

/**
 * Robinson's A: the sum of squares between subjects, over that of all ratings less what raters differ by on the whole, 0–1. Robinson (1957); irr's
 * robinson.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * robinsonA([[1, 2, 3], [1, 3, 3]]); // 0.9285…
 */
export function robinsonA(ratings: Ratings): number | null {
  const rows = wholeSubjects(ratings);
  const columns = ratings.map((_, rater) => rows.map((row) => row[rater]!));
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value / list.length, 0);
  const grand = mean(rows.flat());
  const squares = (list: readonly number[]) => list.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const between = squares(rows.map(mean)) * ratings.length;
  return finite(between / (squares(rows.flat()) - squares(columns.map(mean)) * rows.length));
}
