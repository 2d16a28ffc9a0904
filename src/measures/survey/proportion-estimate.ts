import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { fQuantile } from '../distributions/incomplete-beta.ts';
import { effectiveSampleSize } from './design-effect.ts';
import { linearizedError } from './linearized-error.ts';
import { limitsOf, type ProportionMethod, proportionMethods } from './proportion-interval.ts';
import {
  type Answers,
  answersOf,
  type EstimateOptions,
  influenceOnMean,
  meanOf,
  type SurveyEstimate,
} from './survey-estimate.ts';
import { checkList } from './survey-weights.ts';

export interface ProportionOptions extends EstimateOptions {
  /** Default: `wilson`. `normal`, `logit`, `arcsine` and `clopper-pearson` are survey's `mean`, `logit`, `asin` and `beta`. */
  readonly method?: ProportionMethod;
}

export interface ProportionEstimate extends SurveyEstimate {
  readonly method: ProportionMethod;
  /** How many respondents of a simple random sample would tell as much: p (1 − p) / variance; infinite for a census, as `null`. */
  readonly effectiveSampleSize: number | null;
}

/**
 * The share of a population from the yes and no of a sample of any design. The interval is that of {@link proportionInterval} for the effective
 * sample size, with Student's t for n − strata degrees of freedom. survey's `svyciprop`; Korn and Graubard (1998) for `clopper-pearson`,
 * Dean and Pacheco (2013) for `wilson`. Where all agree, Kish's effective sample size stands in.
 *
 * @param answers `true` or 1, `false` or 0, `null` for none
 *
 * @throws as `meanEstimate`; `INVALID_MEASURE_VALUE` for an answer that is neither yes nor no
 *
 * @example
 * proportionEstimate([true, false, false, true, null], { population: 40 }); // { estimate: 0.5, low: 0.0714…, high: 0.9285…, missing: 1, … }
 */
export function proportionEstimate(
  answers: readonly (boolean | 0 | 1 | null | undefined)[],
  options: ProportionOptions = {},
): ProportionEstimate {
  const { method = 'wilson', confidence = 0.95 } = options;
  checkChoice(method, proportionMethods, 'method');
  checkList(answers, 'answers');
  const known = answersOf(answers.map(numberOf), options);
  const { respondents, missing, design } = known;
  const p = meanOf(known);
  const error = p === null ? null : linearizedError(influenceOnMean(known, p), design);
  const none = { estimate: p, standardError: error, low: null, high: null, confidence, respondents, missing, method };
  const degrees = respondents - strataOf(known);
  if (p === null || error === null || degrees < 1) return { ...none, effectiveSampleSize: null };
  const n = error > 0 && p > 0 && p < 1 ? (p * (1 - p)) / error ** 2 : whereAllAgree(known, p);
  const t = studentQuantile(confidence, degrees);
  const adjusted = method === 'clopper-pearson' ? n * (studentQuantile(confidence, answers.length - 1) / t) ** 2 : n;
  const [low, high] = limitsOf(method, p, adjusted, t, confidence);
  return { ...none, low, high, effectiveSampleSize: Number.isFinite(n) ? n : null };
}

function numberOf(answer: boolean | 0 | 1 | null | undefined, i: number): number | null {
  if (answer === null || answer === undefined || Number.isNaN(answer)) return null;
  if (answer === true || answer === 1) return 1;
  if (answer === false || answer === 0) return 0;
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `${JSON.stringify(answer)} is neither yes nor no. Give true or false, or null for no answer.`,
    { path: `answers[${i}]` },
  );
}

function strataOf({ design, taken }: Answers): number {
  return new Set(design.stratumOf.filter((_, i) => taken[i] === 1)).size;
}

/** Without spread the error is 0 though the sample is small: its size is then told by weights and population alone. */
function whereAllAgree({ design, taken, respondents, weight }: Answers, p: number): number {
  if (p > 0 && p < 1) return Number.POSITIVE_INFINITY;
  const size = effectiveSampleSize(design.weights.filter((_, i) => taken[i] === 1))!;
  return design.finite ? size / (1 - respondents / weight) : size;
}

/** The t beyond which both sides together hold what is not confident. */
function studentQuantile(confidence: number, degrees: number): number {
  return Math.sqrt(fQuantile(1 - confidence, 1, degrees));
}
