import { PortolanError } from '../../errors/index.ts';
import type { MaybeNumber } from '../known.ts';
import { measured } from '../measured.ts';

/** For each rater a rating of each subject. */
export type Ratings = readonly (readonly MaybeNumber[])[];

/**
 * Ratings subject by subject.
 *
 * @throws `LENGTH_MISMATCH` for raters of different lengths, `INVALID_MEASURE_VALUE`
 */
export function ratingsBySubject(ratings: Ratings): (number | null)[][] {
  const subjects = ratings[0]?.length ?? 0;
  const uneven = ratings.findIndex((list) => list.length !== subjects);
  if (uneven !== -1) {
    throw new PortolanError('LENGTH_MISMATCH', `Give ${subjects} ratings, as the first rater.`, {
      path: `ratings[${uneven}]`,
    });
  }
  return Array.from({ length: subjects }, (_, i) =>
    ratings.map((list, rater) => measured(list[i], () => `ratings[${rater}][${i}]`)),
  );
}

/**
 * Ratings of the subjects that all raters rated, subject by subject.
 *
 * @throws as {@link ratingsBySubject}
 */
export function wholeSubjects(ratings: Ratings): number[][] {
  return ratingsBySubject(ratings).filter((row): row is number[] => row.every((value) => value !== null));
}
