import { respondentGroups, sumByGroup, targetsOf } from './respondent-groups.ts';
import type { Calibration } from './survey-design.ts';
import { checkWeights } from './survey-weights.ts';

/** Weights brought to the known size of each class. */
export interface PostStratifiedWeights {
  readonly weights: readonly number[];
  /** By what the weights of each class were multiplied. */
  readonly factors: readonly { readonly class: string; readonly factor: number }[];
  /** For the standard errors of what is estimated with these weights. */
  readonly calibration: Calibration;
}

/**
 * Scales weights so that those of each class sum to its target: w × target / Σw of the class. With one class it brings them to a total. Holt and
 * Smith (1979); survey's `postStratify`.
 *
 * @param classes the class of each respondent
 * @param targets the size of each class in the population
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`; `UNKNOWN_CODE` for a class without a target, or a target without
 *   respondents; `INVALID_OPTION` for a respondent without a class
 *
 * @example
 * postStratify([1, 1, 2], ['small', 'small', 'large'], { small: 90, large: 10 }).weights; // [45, 45, 10]
 */
export function postStratify(
  weights: readonly number[],
  classes: readonly string[],
  targets: Readonly<Record<string, number>>,
): PostStratifiedWeights {
  checkWeights(weights);
  const groups = respondentGroups(classes, weights.length, 'classes');
  const wanted = targetsOf(groups, targets, weights, 'targets');
  const sums = sumByGroup(groups, weights);
  const factors = groups.labels.map((label, g) => ({ class: label, factor: wanted[g]! / sums[g]! }));
  return {
    weights: weights.map((weight, i) => weight * factors[groups.codes[i]!]!.factor),
    factors,
    calibration: { weights: [...weights], margins: [[...classes]] },
  };
}
