import { effectiveSampleSize } from './design-effect.ts';
import { type ProportionInterval, proportionInterval } from './proportion-interval.ts';
import { checkLength, checkWeights, sumOf } from './survey-weights.ts';

/** For shares of those that answered a question. For a stratified or calibrated sample see `proportionEstimate`. */
export interface ShareOptions {
  /** How many each respondent stands for. Intervals then take Kish's effective sample size. Default: 1. */
  readonly weights?: readonly number[];
  /** How many there are in all. Default: very many. */
  readonly population?: number;
  /** Default: 0.95. */
  readonly confidence?: number;
}

/** Shares of a set of respondents by Wilson's interval. */
export interface ShareOfRespondents {
  readonly respondents: number;
  shareOf(is: (respondent: number) => boolean): ProportionInterval;
}

/** @param answered the places of those that answered */
export function shareOfRespondents(answered: readonly number[], of: number, options: ShareOptions): ShareOfRespondents {
  const { weights, population, confidence } = options;
  if (weights !== undefined) {
    checkLength(weights, of, 'options.weights');
    checkWeights(weights, 'options.weights');
  }
  const weightOf = (i: number) => weights?.[i] ?? 1;
  const counted = answered.filter((i) => weightOf(i) > 0);
  const held = counted.map(weightOf);
  const [total, size] = [sumOf(held), effectiveSampleSize(held) ?? 0];
  const interval = { ...(population !== undefined && { population }), ...(confidence !== undefined && { confidence }) };
  return {
    respondents: counted.length,
    shareOf(is) {
      const share = total === 0 ? 0 : sumOf(counted.filter(is).map(weightOf)) / total;
      return proportionInterval(Math.min(share * size, size), size, interval);
    },
  };
}
