import { checkChoice } from '../check-choice.ts';
import { checkShare } from '../check-share.ts';
import { fQuantile, fTail } from '../distributions/incomplete-beta.ts';
import { finite } from '../known.ts';
import { type Ratings, wholeSubjects } from './raters.ts';

export interface IntraclassOptions {
  /** `twoway` (the default) tells raters apart, `oneway` takes each rating as by anyone. */
  readonly model?: 'oneway' | 'twoway';
  /** `agreement` (the default) counts raters that are stricter throughout as disagreeing, `consistency` doesn't. Under `oneway` unused. */
  readonly type?: 'consistency' | 'agreement';
  /** Of a `single` rating (the default), or of the `average` of all raters. */
  readonly unit?: 'single' | 'average';
  /** Of the interval, 0–1. Default: 0.95. */
  readonly confidence?: number;
}

/** How much of the variance of ratings is between subjects. */
export interface IntraclassCorrelation {
  readonly coefficient: number;
  readonly f: number;
  readonly pValue: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly subjects: number;
  readonly raters: number;
  readonly convention: Required<Omit<IntraclassOptions, 'confidence'>>;
}

/**
 * Intraclass correlation: how far ratings of the same subject agree. `null` for fewer than two subjects or raters, and without spread. Subjects that a
 * rater left out have no part. Shrout and Fleiss (1979), McGraw and Wong (1996); irr's icc, pingouin.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * intraclassCorrelation([[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]])?.coefficient; // 0.2897…
 */
export function intraclassCorrelation(ratings: Ratings, options: IntraclassOptions = {}): IntraclassCorrelation | null {
  const { model = 'twoway', type = 'agreement', unit = 'single', confidence = 0.95 } = options;
  checkChoice(model, ['oneway', 'twoway'], 'model');
  checkChoice(type, ['consistency', 'agreement'], 'type');
  checkChoice(unit, ['single', 'average'], 'unit');
  checkShare(confidence, 'confidence');
  const rows = wholeSubjects(ratings);
  const [n, k] = [rows.length, ratings.length];
  if (n < 2 || k < 2) return null;
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const grand = mean(rows.flat());
  const between = (k * rows.reduce((sum, row) => sum + (mean(row) - grand) ** 2, 0)) / (n - 1);
  const columns = ratings.map((_, rater) => rows.map((row) => row[rater]!));
  const ofRaters = (n * columns.reduce((sum, column) => sum + (mean(column) - grand) ** 2, 0)) / (k - 1);
  const total = rows.flat().reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const within = (total - between * (n - 1)) / (n * (k - 1));
  const error = (total - between * (n - 1) - ofRaters * (k - 1)) / ((n - 1) * (k - 1));
  const tail = (1 - confidence) / 2;
  const shared = { subjects: n, raters: k, convention: { model, type, unit } };
  const result = (
    coefficient: number,
    f: number,
    df2: number,
    lower: number,
    upper: number,
  ): IntraclassCorrelation | null => {
    const found = finite(coefficient);
    if (found === null) return null;
    return {
      coefficient: found,
      f,
      pValue: finite(fTail(f, n - 1, df2)),
      lower: finite(lower),
      upper: finite(upper),
      ...shared,
    };
  };
  if (model === 'oneway' || type === 'consistency') {
    const noise = model === 'oneway' ? within : error;
    const df2 = model === 'oneway' ? n * (k - 1) : (n - 1) * (k - 1);
    const f = between / noise;
    const [low, high] = [f / fQuantile(tail, n - 1, df2), f * fQuantile(tail, df2, n - 1)];
    if (unit === 'average') return result((between - noise) / between, f, df2, 1 - 1 / low, 1 - 1 / high);
    const of = (ratio: number) => (ratio - 1) / (ratio + k - 1);
    return result((between - noise) / (between + (k - 1) * noise), f, df2, of(low), of(high));
  }
  const single = (between - error) / (between + (k - 1) * error + (k * (ofRaters - error)) / n);
  const average = (between - error) / (between + (ofRaters - error) / n);
  const f = between / error;
  const [a, b] = [(k * single) / (n * (1 - single)), 1 + (k * single * (n - 1)) / (n * (1 - single))];
  const v = (a * ofRaters + b * error) ** 2 / ((a * ofRaters) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
  const [fLow, fHigh] = [fQuantile(tail, n - 1, v), fQuantile(tail, v, n - 1)];
  const lower = (n * (between - fLow * error)) / (fLow * (k * ofRaters + (k * n - k - n) * error) + n * between);
  const upper = (n * (fHigh * between - error)) / (k * ofRaters + (k * n - k - n) * error + n * fHigh * between);
  const step = (one: number) => (one * k) / (1 + one * (k - 1));
  const df2 = (n - 1) * (k - 1);
  return unit === 'single' ? result(single, f, df2, lower, upper) : result(average, f, df2, step(lower), step(upper));
}
