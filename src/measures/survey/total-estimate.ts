import type { MaybeNumber } from '../known.ts';
import { linearizedError } from './linearized-error.ts';
import { answersOf, type EstimateOptions, normalInterval, type SurveyEstimate } from './survey-estimate.ts';

/**
 * The total of a population from the answers of a sample: Σ w x, with its standard error and a normal interval. It stands for those that
 * answered: with some `missing`, it is too small by what they would have said. survey's `svytotal`.
 *
 * @param answers of each respondent
 *
 * @throws as `meanEstimate`
 *
 * @example
 * totalEstimate([40, 10, 30, 20], { population: 40 }).estimate; // 1000
 */
export function totalEstimate(
  answers: readonly (MaybeNumber | undefined)[],
  options: EstimateOptions = {},
): SurveyEstimate {
  const { confidence = 0.95 } = options;
  const known = answersOf(answers, options);
  if (known.respondents === 0) return normalInterval(known, null, null, confidence);
  let total = 0;
  for (let i = 0; i < answers.length; i++) total += known.design.weights[i]! * known.values[i]!;
  return normalInterval(known, total, linearizedError(known.values, known.design), confidence);
}
