import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { checkShare } from '../check-share.ts';
import { betaQuantile } from '../distributions/incomplete-beta.ts';
import { normalQuantile } from '../distributions/normal.ts';

/** How the interval of a proportion is found. */
export type ProportionMethod =
  | 'wilson'
  | 'normal'
  | 'agresti-coull'
  | 'clopper-pearson'
  | 'jeffreys'
  | 'logit'
  | 'arcsine';

export const proportionMethods: readonly ProportionMethod[] = [
  'wilson',
  'normal',
  'agresti-coull',
  'clopper-pearson',
  'jeffreys',
  'logit',
  'arcsine',
];

export interface ProportionIntervalOptions {
  /**
   * Default: `wilson`, which holds its confidence for few respondents and near 0 and 1, where `normal` says "0 of 15 is exactly none".
   * `clopper-pearson` never has less than its confidence. `logit` says nothing at 0 and at 1.
   */
  readonly method?: ProportionMethod;
  /** Default: 0.95. */
  readonly confidence?: number;
  /** How many there are in all: the finite-population correction takes n / (1 − n / N) for n. Default: very many. */
  readonly population?: number;
}

/** A share, and between which limits it lies. */
export interface ProportionInterval {
  /** 0–1. `null` without respondents. */
  readonly estimate: number | null;
  /** `null` without respondents, and for `logit` at 0 and 1. */
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly method: ProportionMethod;
}

/**
 * The interval of a proportion in a simple random sample. Wilson (1927), Agresti and Coull (1998), Clopper and Pearson (1934); Brown, Cai and
 * DasGupta (2001) compare them. statsmodels' `proportion_confint`, which cuts `normal` and `agresti-coull` to 0–1 too.
 *
 * @param successes how many said so; need not be whole where respondents are weighted
 * @param respondents how many answered, or the effective sample size
 *
 * @throws `INVALID_MEASURE_VALUE` for counts that are no counts, `INVALID_OPTION`
 *
 * @example
 * proportionInterval(0, 15); // { estimate: 0, low: 0, high: 0.2038…, confidence: 0.95, method: 'wilson' }
 */
export function proportionInterval(
  successes: number,
  respondents: number,
  { method = 'wilson', confidence = 0.95, population = Number.POSITIVE_INFINITY }: ProportionIntervalOptions = {},
): ProportionInterval {
  checkChoice(method, proportionMethods, 'method');
  checkShare(confidence, 'confidence');
  if (!(Number.isFinite(respondents) && successes >= 0 && successes <= respondents)) {
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      `${successes} of ${respondents} is no share. Give counts from 0 up.`,
      {
        path: 'successes',
      },
    );
  }
  if (!(population >= respondents)) {
    throw new PortolanError('INVALID_OPTION', `A population of ${population} can't hold ${respondents} respondents.`, {
      path: 'options.population',
    });
  }
  if (respondents === 0) return { estimate: null, low: null, high: null, confidence, method };
  const estimate = successes / respondents;
  const corrected = respondents / (1 - respondents / population);
  const [low, high] = limitsOf(method, estimate, corrected, normalQuantile(1 - confidence), confidence);
  return { estimate, low, high, confidence, method };
}

/** @param n how many respondents, infinitely many for a census */
export function limitsOf(
  method: ProportionMethod,
  p: number,
  n: number,
  z: number,
  confidence: number,
): readonly [low: number | null, high: number | null] {
  if (n === Number.POSITIVE_INFINITY) return [p, p];
  const tail = (1 - confidence) / 2;
  const around = (centre: number, half: number): [number, number] => [
    Math.max(0, centre - half),
    Math.min(1, centre + half),
  ];
  switch (method) {
    case 'normal':
      return around(p, z * Math.sqrt((p * (1 - p)) / n));
    case 'wilson': {
      const half = (z * Math.sqrt((p * (1 - p)) / n + (z / (2 * n)) ** 2)) / (1 + z ** 2 / n);
      const [low, high] = around((p + z ** 2 / (2 * n)) / (1 + z ** 2 / n), half);
      return [p === 0 ? 0 : low, p === 1 ? 1 : high];
    }
    case 'agresti-coull': {
      const centre = (n * p + z ** 2 / 2) / (n + z ** 2);
      return around(centre, z * Math.sqrt((centre * (1 - centre)) / (n + z ** 2)));
    }
    case 'clopper-pearson':
      return [
        p === 0 ? 0 : betaQuantile(tail, n * p, n * (1 - p) + 1),
        p === 1 ? 1 : betaQuantile(1 - tail, n * p + 1, n * (1 - p)),
      ];
    case 'jeffreys':
      return [
        betaQuantile(tail, n * p + 0.5, n * (1 - p) + 0.5),
        betaQuantile(1 - tail, n * p + 0.5, n * (1 - p) + 0.5),
      ];
    case 'logit': {
      if (p === 0 || p === 1) return [null, null];
      const half = z / Math.sqrt(n * p * (1 - p));
      const at = (logit: number) => 1 / (1 + Math.exp(-logit));
      const logit = Math.log(p / (1 - p));
      return [at(logit - half), at(logit + half)];
    }
    case 'arcsine': {
      const [angle, half] = [Math.asin(Math.sqrt(p)), z / (2 * Math.sqrt(n))];
      return [Math.sin(Math.max(0, angle - half)) ** 2, Math.sin(Math.min(Math.PI / 2, angle + half)) ** 2];
    }
  }
}
