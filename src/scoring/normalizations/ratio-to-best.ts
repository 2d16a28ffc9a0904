import type { Normalization, Sense } from '../normalization.ts';
import { extremes } from './extremes.ts';

export interface RatioToBestParameters {
  /**
   * How a criterion of which less is better is turned: `complement` (the default) is 1 − x / max, pymcdm's max_normalization and ProMCDA's
   * target; `reciprocal` is min / x for values above 0, pymcdm's linear_normalization and scikit-criteria's BenefitCostInverter.
   */
  readonly less?: 'complement' | 'reciprocal';
  /** The score that a ratio of 0 gets, where 0 must not occur: 0.1 for a geometric mean as ProMCDA. Default: 0. */
  readonly from?: number;
}

/**
 * The ratio to the largest value: x / max where more is better, 1 − x / max where less is, or min / x if asked for. It keeps ratios, so values
 * need a true zero. Without a result where the largest value is not above 0.
 *
 * COINr's n_fracmax, scikit-criteria's MaxAbsScaler.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: ratioToBest });
 */
export const ratioToBest: Normalization<RatioToBestParameters> = {
  kind: 'normalization',
  name: 'ratio-to-best',
  normalize(values, sense, { less = 'complement', from = 0 }) {
    const ratios = sense === -1 && less === 'complement' ? complements(values) : ratiosToBest(values, sense);
    return ratios.map((ratio) => from + ratio * (1 - from));
  },
};

/**
 * Ratios to the best, squared where more is better and cubed where less is: (x / max)², (min / x)³. It sets the best apart from the rest.
 * Without a result for values below 0. Peldschus (1983); pymcdm's nonlinear_normalization.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: peldschus });
 */
export const peldschus: Normalization = {
  kind: 'normalization',
  name: 'peldschus',
  normalize: (values, sense) =>
    ratiosToBest(values, sense).map((ratio) => (ratio >= 0 ? ratio ** (sense === 1 ? 2 : 3) : Number.NaN)),
};

/**
 * One less the distance from the best in units of the best: 1 − |max − x| / |max|, 1 − |min − x| / |min|. 1 for the best, without a lower
 * bound where less is better. Without a result where the best is 0. Zavadskas and Turskis (2008); pymcdm's
 * zavadskas_turskis_normalization.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: zavadskasTurskis });
 */
export const zavadskasTurskis: Normalization = {
  kind: 'normalization',
  name: 'zavadskas-turskis',
  normalize(values, sense) {
    const { low, high } = extremes(values);
    const best = sense === 1 ? high : low;
    return values.map((value) => (best === 0 ? Number.NaN : 1 - Math.abs(best - value) / Math.abs(best)));
  },
};

function ratiosToBest(values: Float64Array, sense: Sense): Float64Array {
  const { low, high } = extremes(values);
  if (sense === 1) return values.map((value) => (high > 0 ? value / high : Number.NaN));
  return values.map((value) => (low > 0 ? low / value : Number.NaN));
}

function complements(values: Float64Array): Float64Array {
  const { high } = extremes(values);
  return values.map((value) => (high > 0 ? 1 - value / high : Number.NaN));
}
