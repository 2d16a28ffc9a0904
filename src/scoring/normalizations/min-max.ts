import type { Normalization } from '../normalization.ts';
import { extremes } from './extremes.ts';

export interface MinMaxParameters {
  /** The worst. Default: 0. */
  readonly from?: number;
  /** The best. Default: 1. */
  readonly to?: number;
}

/**
 * The place between the smallest and the largest value: (x − min) / (max − min), from 0 for the worst to 1 for the best. It depends on
 * the two extremes: one that comes or goes moves all the others; `goalposts` don't.
 *
 * A criterion without spread has no scale and no part in the score. COINr's n_minmax, pymcdm's minmax_normalization.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(minMax, { from: 1, to: 100 }) });
 */
export const minMax: Normalization<MinMaxParameters> = {
  kind: 'normalization',
  name: 'min-max',
  normalize(values, sense, { from = 0, to = 1 }) {
    const { low, high } = extremes(values);
    if (!(low < high)) return null;
    // two of opposite signs can be further apart than a double holds
    const unit = high - low < Number.POSITIVE_INFINITY ? 1 : 0.5;
    const worst = (sense === 1 ? low : high) * unit;
    const spread = (sense === 1 ? high : low) * unit - worst;
    const scaled = new Float64Array(values.length);
    for (let i = 0; i < scaled.length; i++) scaled[i] = from + ((values[i]! * unit - worst) / spread) * (to - from);
    return scaled;
  },
};
