import { excessKurtosis, sampleSkewness } from '../../measures/sample-moments.ts';

/** When a criterion has outliers. */
export interface TailRule {
  /** From which size of skewness on. Default: 2. */
  readonly skewness?: number;
  /** From which excess kurtosis on, as well. Default: 3.5. */
  readonly kurtosis?: number;
}

/** The skewness of a column that fails the rule, by both limits; `null` for one that passes, or has too few values to tell. */
export function failingSkewness(values: Float64Array, { skewness = 2, kurtosis = 3.5 }: TailRule): number | null {
  const [skew, tails] = [sampleSkewness(values), excessKurtosis(values)];
  if (skew === null || tails === null) return null;
  return Math.abs(skew) >= skewness && tails >= kurtosis ? skew : null;
}
