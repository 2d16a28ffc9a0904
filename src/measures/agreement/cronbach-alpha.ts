import { finite } from '../known.ts';
import { productMoment } from './pearson.ts';
import { type Ratings, wholeSubjects } from './raters.ts';

/** How far items measure the same. */
export interface CronbachAlpha {
  /** At most 1; 0.7 and above is taken for consistent. */
  readonly alpha: number;
  /** Of items brought to the same deviation; `null` where one has none. */
  readonly standardized: number | null;
  /** For each item the alpha of the others; `null` where fewer than two are left. */
  readonly withoutItem: readonly (number | null)[];
  /** For each item its correlation with the sum of the others. */
  readonly withRest: readonly (number | null)[];
  readonly items: number;
  /** How many respondents answered all items; the others have no part. */
  readonly of: number;
}

/**
 * Cronbach's alpha: k / (k − 1) (1 − Σ variances / variance of the sum). `null` for fewer than two items or respondents, and without spread. Cronbach
 * (1951); psych's alpha, pingouin's with listwise deletion.
 *
 * @param items for each item an answer of each respondent
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * cronbachAlpha([[4, 2, 5, 3], [5, 2, 4, 3], [4, 3, 5, 2]])?.alpha; // 0.8918…
 */
export function cronbachAlpha(items: Ratings): CronbachAlpha | null {
  const rows = wholeSubjects(items);
  const columns = items.map((_, item) => rows.map((row) => row[item]!));
  const alpha = alphaOf(columns);
  if (alpha === null) return null;
  const k = columns.length;
  const correlations = columns.flatMap((one, i) => columns.slice(0, i).map((other) => productMoment(one, other)));
  const mean = correlations.includes(null)
    ? null
    : correlations.reduce<number>((sum, r) => sum + r! / correlations.length, 0);
  const others = (item: number) => columns.filter((_, i) => i !== item);
  return {
    alpha,
    standardized: mean === null ? null : finite((k * mean) / (1 + (k - 1) * mean)),
    withoutItem: columns.map((_, item) => alphaOf(others(item))),
    withRest: columns.map((column, item) => productMoment(column, sumsOf(others(item)))),
    items: k,
    of: rows.length,
  };
}

function alphaOf(columns: readonly (readonly number[])[]): number | null {
  const k = columns.length;
  if (k < 2 || columns[0]!.length < 2) return null;
  const parts = columns.reduce((sum, column) => sum + varianceOf(column), 0);
  return finite((k / (k - 1)) * (1 - parts / varianceOf(sumsOf(columns))));
}

function sumsOf(columns: readonly (readonly number[])[]): number[] {
  return columns[0]!.map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
}

function varianceOf(list: readonly number[]): number {
  const mean = list.reduce((sum, value) => sum + value / list.length, 0);
  return list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (list.length - 1);
}
