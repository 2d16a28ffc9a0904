import { checkChoice } from '../check-choice.ts';
import { checkShare } from '../check-share.ts';
import { fQuantile } from '../distributions/incomplete-beta.ts';
import { finite, type MaybeNumber } from '../known.ts';
import { type Ratings, ratingsBySubject } from './raters.ts';

export interface CronbachOptions {
  /**
   * Default: `listwise`, those who left out an item have no part. `pairwise` takes each covariance from all who answered both items, so that the
   * covariances may not fit together.
   */
  readonly missing?: 'listwise' | 'pairwise';
  /** Of the interval. Default: 0.95. */
  readonly confidence?: number;
}

/** How far items measure the same. */
export interface CronbachAlpha {
  /** At most 1; 0.7 and above is taken for consistent. */
  readonly alpha: number;
  /** The interval of Feldt, Woodruff and Salih (1987). */
  readonly low: number;
  readonly high: number;
  /** Of items brought to the same deviation; `null` where one has none. */
  readonly standardized: number | null;
  /** For each item the alpha of the others; `null` where fewer than two are left. */
  readonly withoutItem: readonly (number | null)[];
  /** For each item its correlation with the sum of the others. */
  readonly withRest: readonly (number | null)[];
  readonly items: number;
  /** How many respondents count: those that answered all items, or any item for `pairwise`. */
  readonly of: number;
}

/**
 * Cronbach's alpha: k / (k − 1) (1 − Σ variances / variance of the sum). `null` for fewer than two items or respondents, and without spread. Cronbach
 * (1951); psych's alpha, pingouin's.
 *
 * @param items for each item an answer of each respondent
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * cronbachAlpha([[4, 2, 5, 3], [5, 2, 4, 3], [4, 3, 5, 2]])?.alpha; // 0.8918…
 */
export function cronbachAlpha(
  items: Ratings,
  { missing = 'listwise', confidence = 0.95 }: CronbachOptions = {},
): CronbachAlpha | null {
  checkChoice(missing, ['listwise', 'pairwise'], 'missing');
  checkShare(confidence, 'confidence');
  const counts = missing === 'listwise' ? 'every' : 'some';
  const rows = ratingsBySubject(items).filter((row) => row[counts]((answer) => answer !== null));
  const covariances = covariancesOf(rows, items.length);
  const all = items.map((_, item) => item);
  const alpha = alphaOf(covariances, all);
  if (alpha === null) return null;
  const k = items.length;
  const others = (item: number) => all.filter((one) => one !== item);
  const r = meanCorrelation(covariances);
  const degrees = rows.length - 1;
  const limit = (tail: number) => 1 - (1 - alpha) * fQuantile(tail, degrees, degrees * (k - 1));
  return {
    alpha,
    low: limit((1 - confidence) / 2),
    high: limit((1 + confidence) / 2),
    standardized: finite((k * r) / (1 + (k - 1) * r)),
    withoutItem: all.map((item) => alphaOf(covariances, others(item))),
    withRest: all.map((item) => {
      const rest = others(item);
      const together = sum(rest.map((other) => covariances[item]![other]!));
      return finite(together / Math.sqrt(covariances[item]![item]! * sumAmong(covariances, rest)));
    }),
    items: k,
    of: rows.length,
  };
}

type Table = readonly (readonly number[])[];

/** Sample covariances of all pairs, each over the rows where both are known. */
function covariancesOf(rows: readonly (readonly MaybeNumber[])[], items: number): Table {
  const covariance = (one: number, other: number) => {
    const both = rows.filter((row) => row[one] !== null && row[other] !== null);
    // from the first on, so that the same answer throughout has a variance of exactly 0
    const listOf = (item: number) => both.map((row) => row[item]! - both[0]![item]!);
    const [x, y] = [listOf(one), listOf(other)];
    const n = both.length;
    return (sum(x.map((value, i) => value * y[i]!)) - (sum(x) * sum(y)) / n) / (n - 1);
  };
  return Array.from({ length: items }, (_, one) =>
    Array.from({ length: items }, (_item, other) => covariance(Math.min(one, other), Math.max(one, other))),
  );
}

function alphaOf(covariances: Table, items: readonly number[]): number | null {
  const k = items.length;
  if (k < 2) return null;
  const parts = sum(items.map((item) => covariances[item]![item]!));
  return finite((k / (k - 1)) * (1 - parts / sumAmong(covariances, items)));
}

function meanCorrelation(covariances: Table): number {
  const pairs = covariances.flatMap((row, i) =>
    row.slice(0, i).map((both, j) => both / Math.sqrt(row[i]! * covariances[j]![j]!)),
  );
  return sum(pairs) / pairs.length;
}

/** The variance of the sum of items: 0 where they cancel out up to rounding. */
function sumAmong(covariances: Table, items: readonly number[]): number {
  const cells = items.flatMap((one) => items.map((other) => covariances[one]![other]!));
  const total = sum(cells);
  return Math.abs(total) <= 1e-13 * sum(cells.map(Math.abs)) ? 0 : total;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
