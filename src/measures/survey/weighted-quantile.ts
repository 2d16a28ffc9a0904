import { PortolanError } from '../../errors/index.ts';
import type { MaybeNumber } from '../known.ts';
import { measured } from '../measured.ts';
import { checkLength, checkWeights } from './survey-weights.ts';

/**
 * The smallest value that, with those below it, holds a share of the weight: the inverse of the weighted distribution, without interpolation. The
 * default of survey's `svyquantile` and of statsmodels' DescrStatsW. Missing values are left out; `null` without any known of weight above 0.
 *
 * @param probability 0–1; 0.5 is the median
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_OPTION`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`
 *
 * @example
 * weightedQuantile([10, 20, 30], [1, 1, 5], 0.5); // 30
 */
export function weightedQuantile(
  values: readonly MaybeNumber[],
  weights: readonly number[],
  probability: number,
): number | null {
  if (!(probability >= 0 && probability <= 1)) {
    throw new PortolanError('INVALID_OPTION', `The probability is ${probability}. Give 0 to 1, 0.5 for the median.`, {
      path: 'probability',
    });
  }
  checkLength(weights, values.length, 'weights');
  checkWeights(weights);
  const known = values
    .map((value, i) => ({ value: measured(value, () => `values[${i}]`), weight: weights[i]! }))
    .filter((one): one is { value: number; weight: number } => one.value !== null && one.weight > 0)
    .sort((a, b) => a.value - b.value || a.weight - b.weight);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = probability * total * (1 - 1e-12);
  let reached = 0;
  for (const { value, weight } of known) {
    reached += weight;
    if (reached >= wanted) return value;
  }
  return null;
}
