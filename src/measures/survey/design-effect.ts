import { checkWeights, sumOf } from './survey-weights.ts';

/**
 * How much weights raise the variance of a mean: n Σw² / (Σw)², at least 1. Respondents with a weight of 0 don't count in n; `null` without any.
 * Kish (1965, 1992).
 *
 * @throws `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `INVALID_OPTION` when all are 0
 *
 * @example
 * designEffect([1, 1, 2, 4]); // 1.375
 */
export function designEffect(weights: readonly number[]): number | null {
  const effective = effectiveSampleSize(weights);
  return effective === null ? null : weights.filter((weight) => weight > 0).length / effective;
}

/**
 * How many respondents of equal weight would tell as much: (Σw)² / Σw². `null` without weights. Kish (1965).
 *
 * @throws as {@link designEffect}
 *
 * @example
 * effectiveSampleSize([1, 1, 2, 4]); // 2.9090…
 */
export function effectiveSampleSize(weights: readonly number[]): number | null {
  if (weights.length === 0) return null;
  const total = sumOf(checkWeights(weights));
  return 1 / sumOf(weights.map((weight) => (weight / total) ** 2));
}
