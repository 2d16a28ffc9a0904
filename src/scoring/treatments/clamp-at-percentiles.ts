import { sortedQuantile } from '../../measures/sorted-quantile.ts';
import { refuseOption } from '../refuse-option.ts';
import type { Treatment } from '../treatment.ts';

export interface ClampParameters {
  /** The share below which values are raised, 0–1. Default: 0.05. */
  readonly lower?: number;
  /** The share above which values are lowered, 0–1. Default: 0.95. */
  readonly upper?: number;
}

/**
 * Moves values beyond two percentiles to them, by linear interpolation between values (type 7), whether or not they are outliers.
 *
 * @throws `INVALID_OPTION` for shares that are not in order within 0–1
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, treatment: withParameters(clampAtPercentiles, { lower: 0, upper: 0.98 }) });
 */
export const clampAtPercentiles: Treatment<ClampParameters> = {
  kind: 'treatment',
  name: 'clamp-at-percentiles',
  treat(values, { lower = 0.05, upper = 0.95 }) {
    if (!(lower >= 0 && lower < upper && upper <= 1))
      refuseOption(`${lower} and ${upper} are no shares in order. Give 0.05 and 0.95, say.`, 'lower');
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const [low, high] = [sortedQuantile(sorted, lower), sortedQuantile(sorted, upper)];
    return values.map((value) => (Number.isNaN(value) ? value : Math.min(high, Math.max(low, value))));
  },
};
