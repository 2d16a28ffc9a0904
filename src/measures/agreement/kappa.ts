import { checkChoice } from '../check-choice.ts';
import { finite, type MaybeNumber } from '../known.ts';
import { type Ratings, wholeSubjects } from './raters.ts';

export interface CohenKappaOptions {
  /** How much a disagreement counts, by how far apart categories are in their order. Default: `none`, any disagreement fully. */
  readonly weights?: 'none' | 'linear' | 'quadratic';
}

/**
 * Cohen's kappa of two raters: agreement beyond what chance gives. At most 1; `null` where chance agrees fully. Weighted by the order of categories
 * that occur, as irr's kappa2. Subjects that one left out have no part. Cohen (1960, 1968).
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * cohenKappa([1, 2, 3, 3], [1, 2, 3, 2]); // 0.6363…
 */
export function cohenKappa(
  x: readonly MaybeNumber[],
  y: readonly MaybeNumber[],
  { weights = 'none' }: CohenKappaOptions = {},
): number | null {
  checkChoice(weights, ['none', 'linear', 'quadratic'], 'weights');
  const rows = wholeSubjects([x, y]);
  const levels = [...new Set(rows.flat())].sort((a, b) => a - b);
  const places = new Map(levels.map((level, i) => [level, i]));
  const k = levels.length;
  const weightOf = {
    none: (i: number, j: number) => (i === j ? 0 : 1),
    linear: (i: number, j: number) => Math.abs(i - j) / (k - 1),
    quadratic: (i: number, j: number) => ((i - j) / (k - 1)) ** 2,
  }[weights];
  const [first, second] = [new Float64Array(k), new Float64Array(k)];
  let observed = 0;
  for (const [a, b] of rows) {
    const [i, j] = [places.get(a!)!, places.get(b!)!];
    first[i]!++;
    second[j]!++;
    if (i !== j) observed += weightOf(i, j);
  }
  let expected = 0;
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) if (i !== j) expected += (weightOf(i, j) * first[i]! * second[j]!) / rows.length;
  return finite(1 - observed / expected);
}

/**
 * Light's kappa of several raters: the mean of Cohen's kappa over all pairs. `null` where a pair has none. Light (1971); irr's kappam.light.
 *
 * @throws as {@link cohenKappa}
 *
 * @example
 * lightKappa([[1, 2, 3, 3], [1, 2, 3, 2], [1, 2, 2, 3]]); // 0.4909…
 */
export function lightKappa(ratings: Ratings): number | null {
  const rows = wholeSubjects(ratings);
  const columns = ratings.map((_, rater) => rows.map((row) => row[rater]!));
  const kappas = columns.flatMap((one, i) => columns.slice(i + 1).map((other) => cohenKappa(one, other)));
  if (kappas.length === 0 || kappas.includes(null)) return null;
  return kappas.reduce<number>((sum, kappa) => sum + kappa! / kappas.length, 0);
}

export interface FleissKappaOptions {
  /**
   * What chance gives: `fleiss` (the default) draws from the categories of all ratings together, `conger` from those of each rater, irr's `exact`;
   * `randolph` takes every category for as likely, whatever was chosen.
   */
  readonly chance?: 'fleiss' | 'conger' | 'randolph';
  /** How many categories there were to choose from, for `randolph`. Default: those that occur. */
  readonly categories?: number;
}

/**
 * Fleiss' kappa of several raters in categories without an order: agreement of pairs of raters beyond what chance gives. `null` where chance agrees
 * fully. Subjects that one rater left out have no part. Fleiss (1971), Conger (1980), Randolph (2005); irr's kappam.fleiss.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * fleissKappa([[1, 2, 3, 3], [1, 2, 3, 2], [1, 2, 2, 3]]); // 0.4893…
 */
export function fleissKappa(
  ratings: Ratings,
  { chance = 'fleiss', categories }: FleissKappaOptions = {},
): number | null {
  checkChoice(chance, ['fleiss', 'conger', 'randolph'], 'chance');
  const rows = wholeSubjects(ratings);
  const [n, m] = [rows.length, ratings.length];
  const levels = [...new Set(rows.flat())];
  const countsOf = (row: readonly number[]) => levels.map((level) => row.filter((rating) => rating === level).length);
  const observed = rows.reduce(
    (sum, row) => sum + (countsOf(row).reduce((squares, c) => squares + c * c, 0) - m) / (m * (m - 1)) / n,
    0,
  );
  const shares = levels.map((level) => rows.flat().filter((rating) => rating === level).length / (n * m));
  let expected =
    chance === 'randolph' ? 1 / (categories ?? levels.length) : shares.reduce((sum, share) => sum + share * share, 0);
  if (chance === 'conger') {
    // less the spread among raters, which chance can't agree on
    const spread = levels.map((level) => {
      const byRater = ratings.map((_, rater) => rows.filter((row) => row[rater] === level).length / n);
      const mean = byRater.reduce((sum, share) => sum + share / m, 0);
      return byRater.reduce((sum, share) => sum + (share - mean) ** 2 / (m - 1), 0);
    });
    expected -= spread.reduce((sum, one) => sum + one / m, 0);
  }
  return finite((observed - expected) / (1 - expected));
}

/**
 * The share of subjects on which all raters agree, within a tolerance, 0–1. irr's agree.
 *
 * @param tolerance how far the highest and the lowest rating may be apart. Default: 0
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * shareAgreed([[1, 2, 3], [1, 2, 4]]); // 0.6666…
 */
export function shareAgreed(ratings: Ratings, tolerance = 0): number | null {
  const rows = wholeSubjects(ratings);
  return finite(rows.filter((row) => Math.max(...row) - Math.min(...row) <= tolerance).length / rows.length);
}
