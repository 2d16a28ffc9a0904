import { finite, type MaybeNumber } from '../known.ts';
import { linearizedError } from './linearized-error.ts';
import {
  type Answers,
  answersOf,
  type EstimateOptions,
  influenceOnMean,
  meanOf,
  normalInterval,
  type SurveyEstimate,
} from './survey-estimate.ts';

export interface MeanEstimate extends SurveyEstimate {
  /** The variance as a multiple of that of a simple random sample of the same size. `null` for fewer than two answers, and without spread. */
  readonly designEffect: number | null;
}

/**
 * The mean of a population from the answers of a sample, with its standard error by linearization and a normal interval. Those without an
 * answer have no part in the mean. survey's `svymean` and `confint`; Lumley (2010).
 *
 * @param answers of each respondent: dollars, scores
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `UNKNOWN_CODE` for a stratum without a population, `INVALID_OPTION`
 *
 * @example
 * meanEstimate([40, 10, 30, 20], { population: 40 }); // { estimate: 25, standardError: 6.1237…, … }
 */
export function meanEstimate(
  answers: readonly (MaybeNumber | undefined)[],
  options: EstimateOptions = {},
): MeanEstimate {
  const { confidence = 0.95 } = options;
  const known = answersOf(answers, options);
  const mean = meanOf(known);
  if (mean === null) return { ...normalInterval(known, null, null, confidence), designEffect: null };
  const error = linearizedError(influenceOnMean(known, mean), known.design);
  const simple = simpleVariance(known, mean);
  return {
    ...normalInterval(known, mean, error, confidence),
    designEffect: error === null ? null : finite(error ** 2 / simple),
  };
}

/** Of the mean of a simple random sample, as svymean's `deff`. */
function simpleVariance({ design, values, taken, weight, respondents: n }: Answers, mean: number): number {
  let square = 0;
  for (let i = 0; i < values.length; i++) {
    if (taken[i] === 1) square += (design.weights[i]! * (values[i]! - mean) ** 2) / weight;
  }
  const correction = design.finite ? (weight - n) / weight : 1;
  return (correction * square) / (n - 1);
}
