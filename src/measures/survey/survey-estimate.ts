import { checkShare } from '../check-share.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { finite, type MaybeNumber } from '../known.ts';
import { measured } from '../measured.ts';
import { type KnownDesign, knownDesign, type SurveyDesign } from './survey-design.ts';
import { checkLength, checkList } from './survey-weights.ts';

export interface EstimateOptions extends SurveyDesign {
  /** Whom to estimate for: `true` for each respondent of a group. The others still tell how the sample was drawn, so don't leave them out. */
  readonly domain?: readonly boolean[];
  /** Of the interval. Default: 0.95. */
  readonly confidence?: number;
}

/** What a sample says about a population, and how surely. */
export interface SurveyEstimate {
  /** `null` where nobody answered. */
  readonly estimate: number | null;
  /** `null` where nobody answered, and where a stratum has one respondent and is no census. */
  readonly standardError: number | null;
  /** The lower limit of the interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  /** How many answered, of the group if there is one. */
  readonly respondents: number;
  /** How many of them didn't answer this. They count as sampled and not as 0. */
  readonly missing: number;
}

/** The answers that an estimate is made of. */
export interface Answers {
  readonly design: KnownDesign;
  /** 0 where it has no part. */
  readonly values: Float64Array;
  readonly taken: Uint8Array;
  /** What the weights of those that answered sum to. */
  readonly weight: number;
  readonly respondents: number;
  readonly missing: number;
}

/** @throws as `knownDesign` */
export function answersOf(answers: readonly (MaybeNumber | undefined)[], options: EstimateOptions): Answers {
  const { domain, confidence = 0.95 } = options;
  checkShare(confidence, 'confidence');
  checkList(answers, 'answers');
  if (domain !== undefined) checkLength(domain, answers.length, 'options.domain');
  const design = knownDesign(answers.length, options);
  const values = new Float64Array(answers.length);
  const taken = new Uint8Array(answers.length);
  let [weight, respondents, missing] = [0, 0, 0];
  answers.forEach((answer, i) => {
    const value = measured(answer, () => `answers[${i}]`);
    if ((domain !== undefined && !domain[i]) || design.weights[i] === 0) return;
    if (value === null) {
      missing++;
      return;
    }
    values[i] = value;
    taken[i] = 1;
    weight += design.weights[i]!;
    respondents++;
  });
  return { design, values, taken, weight, respondents, missing };
}

/** The mean of those that answered; `null` without any. */
export function meanOf({ design, values, weight }: Answers): number | null {
  if (weight === 0) return null;
  let mean = 0;
  for (let i = 0; i < values.length; i++) mean += (design.weights[i]! * values[i]!) / weight;
  return mean;
}

/** How much each answer moves the mean, by weight. */
export function influenceOnMean({ values, taken, weight }: Answers, mean: number): Float64Array {
  return values.map((value, i) => (taken[i] === 1 ? (value - mean) / weight : 0));
}

export function normalInterval(
  { respondents, missing }: Answers,
  found: number | null,
  error: number | null,
  confidence: number,
): SurveyEstimate {
  const estimate = found === null ? null : finite(found);
  const standardError = estimate === null || error === null ? null : finite(error);
  const known = estimate !== null && standardError !== null;
  const margin = known ? normalQuantile(1 - confidence) * standardError : 0;
  return {
    estimate,
    standardError,
    low: known ? estimate - margin : null,
    high: known ? estimate + margin : null,
    confidence,
    respondents,
    missing,
  };
}
