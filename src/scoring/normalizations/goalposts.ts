import type { Normalization } from '../normalization.ts';
import { refuseOption } from '../refuse-option.ts';

export interface GoalpostsParameters {
  /** The lower goalpost, on the scale of the values. Default: 0. */
  readonly low?: number;
  /** The upper goalpost, on the scale of the values, above `low`. Default: 1. */
  readonly high?: number;
  /** The score at the worse goalpost. Default: 0. */
  readonly from?: number;
  /** The score at the better goalpost. Default: 1. */
  readonly to?: number;
  /** Whether values beyond a goalpost count as the goalpost. Default: true. */
  readonly truncate?: boolean;
}

/**
 * The place between two fixed values: (x − low) / (high − low), turned where less is better. Unlike under `minMax`, no alternative
 * moves another, so scores of several years compare. The goalposts are values as they are, whatever the direction; for a target they
 * are distances from it.
 *
 * The human development index; COINr's n_goalposts, and n_scaled where nothing is truncated.
 *
 * @throws `INVALID_OPTION` for goalposts that are not two numbers in order
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(goalposts, { low: 20, high: 85 }) });
 */
export const goalposts: Normalization<GoalpostsParameters> = {
  kind: 'normalization',
  name: 'goalposts',
  normalize(values, sense, { low = 0, high = 1, from = 0, to = 1, truncate = true }) {
    if (!(low < high && Number.isFinite(high - low))) {
      refuseOption(`The goalposts are ${low} and ${high}. Give a lower and an upper one.`, 'goalposts');
    }
    return values.map((value) => {
      const place = sense === 1 ? (value - low) / (high - low) : (high - value) / (high - low);
      return from + (truncate ? Math.min(1, Math.max(0, place)) : place) * (to - from);
    });
  },
};
