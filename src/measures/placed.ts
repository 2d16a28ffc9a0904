import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/** A list in order: its different values, and which of them stands where. */
export interface Placed {
  /** Which of the different values, the smallest first, is at each place of the list; −1 where it is missing. */
  readonly groups: Int32Array;
  /** How many known values are smaller than each of the different values; and last, how many are known. */
  readonly below: readonly number[];
}

/**
 * The values of a list among each other. Sorts once, so it costs n log n for n values.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 */
export function placed(values: readonly MaybeNumber[]): Placed {
  const known = Float64Array.from(values, (value, i) => measured(value, () => `values[${i}]`) ?? Number.NaN);
  const sorted = known.filter((value) => !Number.isNaN(value)).sort();
  const different: number[] = [];
  const below: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (sorted[i] === sorted[i - 1]) continue;
    different.push(sorted[i]!);
    below.push(i);
  }
  below.push(sorted.length);
  return { groups: Int32Array.from(known, (value) => (Number.isNaN(value) ? -1 : placeOf(value, different))), below };
}

/** Where a value is in a sorted list that has it, by bisection. */
function placeOf(value: number, different: readonly number[]): number {
  let low = 0;
  let high = different.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (different[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
