import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';
import { sortedQuantile } from './sorted-quantile.ts';

/**
 * Quantile by linear interpolation between order statistics, type 7 of Hyndman and Fan (1996): the default of R, numpy
 * and d3.
 *
 * Missing values are left out. `null` when none is known.
 *
 * @throws `INVALID_OPTION` for a probability outside 0–1, `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @param probability 0–1; 0.5 is the median
 *
 * @example
 * quantile([4, 1, 3, 2], 0.5); // 2.5
 */
export function quantile(values: readonly MaybeNumber[], probability: number): number | null {
  if (!(probability >= 0 && probability <= 1)) {
    throw new PortolanError('INVALID_OPTION', `The probability is ${probability}. Give 0 to 1, 0.5 for the median.`, {
      path: 'probability',
    });
  }
  const sorted = values
    .map((value, i) => measured(value, () => `values[${i}]`))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  return sorted.length === 0 ? null : sortedQuantile(sorted, probability);
}
