import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * Sample skewness, corrected for bias: n / ((n − 1)(n − 2)) Σ ((x − mean) / s)³, as spreadsheets and COINr give. Above 0 where the long tail is of
 * high values. `null` for fewer than three values, and without spread.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * sampleSkewness([1.2, 3.4, 2.2, 9.9, 4.1, 2.2]); // 1.8995…
 */
export function sampleSkewness(values: ArrayLike<MaybeNumber>): number | null {
  const { n, z } = standardized(values);
  if (n < 3) return null;
  return finite((n / ((n - 1) * (n - 2))) * z.reduce((sum, one) => sum + one ** 3, 0));
}

/**
 * Sample excess kurtosis, corrected for bias: 0 for a normal distribution, above it for heavier tails, as spreadsheets and COINr give. `null` for
 * fewer than four values, and without spread.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * excessKurtosis([1.2, 3.4, 2.2, 9.9, 4.1, 2.2]); // 3.9383…
 */
export function excessKurtosis(values: ArrayLike<MaybeNumber>): number | null {
  const { n, z } = standardized(values);
  if (n < 4) return null;
  const fourth = z.reduce((sum, one) => sum + one ** 4, 0);
  return finite((n * (n + 1) * fourth) / ((n - 1) * (n - 2) * (n - 3)) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}

function standardized(values: ArrayLike<MaybeNumber>): { readonly n: number; readonly z: readonly number[] } {
  const known = Array.from(values, (value, i) => measured(value, () => `values[${i}]`)).filter(
    (value) => value !== null,
  );
  const n = known.length;
  const mean = known.reduce((sum, value) => sum + value / n, 0);
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  return { n, z: known.map((value) => (value - mean) / deviation) };
}
