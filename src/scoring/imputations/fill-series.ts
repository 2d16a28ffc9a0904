import type { MaybeNumber } from '../../measures/known.ts';
import { refuseOption } from '../refuse-option.ts';

export interface FillSeriesOptions {
  /**
   * `latest` (the default): the last value before; `constant`: the last before, and before the first the first; `linear`: on the line between the
   * values around, beyond the ends the nearest.
   */
  readonly method?: 'latest' | 'constant' | 'linear';
  /** How many years back `latest` may reach. Default: any. */
  readonly most?: number;
}

/** A series of years with its gaps filled. */
export interface FilledSeries {
  readonly values: readonly (number | null)[];
  /** The places that were filled. */
  readonly filled: readonly number[];
}

/**
 * Fills the gaps of a series of years of one alternative before it is scored, from the same alternative's other years. COINr's impute_panel.
 *
 * @param years ascending, one for each value
 * @throws `INVALID_OPTION` for years that don't ascend or don't fit the values
 *
 * @example
 * fillSeries([2018, 2019, 2020, 2021], [1, null, null, 7], { method: 'linear' }).values; // [1, 3, 5, 7]
 */
export function fillSeries(
  years: readonly number[],
  values: readonly MaybeNumber[],
  { method = 'latest', most = Number.POSITIVE_INFINITY }: FillSeriesOptions = {},
): FilledSeries {
  if (years.length !== values.length || years.some((year, i) => i > 0 && !(year > years[i - 1]!))) {
    refuseOption('Give a year for each value, in ascending order.', 'years');
  }
  const known = values.flatMap((value, i) =>
    value === null || Number.isNaN(value) ? [] : [{ year: years[i]!, value }],
  );
  const filled: number[] = [];
  const found = values.map((value, i): number | null => {
    if (value !== null && !Number.isNaN(value)) return value;
    const estimate = estimateOf(years[i]!, known, method, most);
    if (estimate !== null) filled.push(i);
    return estimate;
  });
  return { values: found, filled };
}

interface Known {
  readonly year: number;
  readonly value: number;
}

function estimateOf(
  year: number,
  known: readonly Known[],
  method: NonNullable<FillSeriesOptions['method']>,
  most: number,
): number | null {
  const before = known.filter((one) => one.year < year).at(-1);
  const after = known.find((one) => one.year > year);
  if (method === 'latest') return before && year - before.year <= most ? before.value : null;
  if (!before || !after || method === 'constant') return (before ?? after)?.value ?? null;
  return before.value + ((after.value - before.value) * (year - before.year)) / (after.year - before.year);
}
