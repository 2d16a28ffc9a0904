import { PortolanError } from '../../errors/index.ts';
import { checkShare } from '../check-share.ts';
import { normalQuantile } from '../distributions/normal.ts';

export interface SampleSizeOptions {
  /** The share that is expected. Default: 0.5, which asks for most. */
  readonly proportion?: number;
  /** Default: 0.95. */
  readonly confidence?: number;
  /** How many there are in all. Default: very many. */
  readonly population?: number;
  /** By how much the design raises the variance. Default: 1. */
  readonly designEffect?: number;
  /** Which share of those invited will answer. Default: 1. */
  readonly responseRate?: number;
}

/** How many to ask. */
export interface SampleSize {
  /** How many answers are needed. */
  readonly respondents: number;
  /** How many to invite for them. It can exceed a small population: then ask all, and expect a wider interval. */
  readonly invited: number;
}

/**
 * How many answers a share needs to be known within ± a margin: D z² p (1 − p) / e², and D N z² p (1 − p) / ((N − 1) e² + z² p (1 − p)) in a
 * population of N. Cochran (1977, ch. 4); samplics' Wald method.
 *
 * @param margin half of the interval, 0–1: 0.05 for ± 5 points
 *
 * @throws `INVALID_OPTION`
 *
 * @example
 * sampleSize(0.05, { population: 800, responseRate: 0.25 }); // { respondents: 260, invited: 1039 }
 */
export function sampleSize(
  margin: number,
  {
    proportion = 0.5,
    confidence = 0.95,
    population = Number.POSITIVE_INFINITY,
    designEffect = 1,
    responseRate = 1,
  }: SampleSizeOptions = {},
): SampleSize {
  if (!(margin > 0 && margin < 1)) refuse('margin', margin, 'Give a share, such as 0.05 for ± 5 points.');
  checkShare(proportion, 'proportion');
  checkShare(confidence, 'confidence');
  if (!(population >= 1)) refuse('options.population', population, 'Give how many there are, from 1.');
  if (!(designEffect > 0 && designEffect < Number.POSITIVE_INFINITY))
    refuse('options.designEffect', designEffect, 'Give a number above 0.');
  if (!(responseRate > 0 && responseRate <= 1)) refuse('options.responseRate', responseRate, 'Give a share above 0.');
  const variance = normalQuantile(1 - confidence) ** 2 * proportion * (1 - proportion);
  const simple = variance / margin ** 2;
  const finite = population === Number.POSITIVE_INFINITY ? simple : (population * simple) / (population - 1 + simple);
  const needed = designEffect * finite;
  return { respondents: Math.ceil(needed), invited: Math.ceil(needed / responseRate) };
}

function refuse(path: string, value: number, next: string): never {
  throw new PortolanError('INVALID_OPTION', `${path} is ${value}. ${next}`, { path });
}
