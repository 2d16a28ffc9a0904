import type { Normalization } from '../normalization.ts';
import { refuseOption } from '../refuse-option.ts';

export interface BandsParameters {
  /** Where each band but the lowest begins, ascending, on the scale of the values: `[0.5, 2]` makes three. */
  readonly limits: readonly number[];
  /**
   * A score for each band, the lowest values first. They say themselves what is better, whatever the direction. Default: evenly spaced from
   * 0 for the worst to 1 for the best, by direction.
   */
  readonly scores?: readonly number[];
}

/**
 * Scores by band: all values from one limit up to the next score the same, as where a tariff is none, low or high. A value at a limit
 * belongs to the band above.
 *
 * @throws `INVALID_OPTION` for limits that don't ascend, and for scores that are not one for each band
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(bands, { limits: [2, 5], scores: [1, 0.4, 0] }) });
 */
export const bands: Normalization<BandsParameters> = {
  kind: 'normalization',
  name: 'bands',
  normalize(values, sense, { limits, scores }) {
    if (
      !Array.isArray(limits) ||
      limits.length === 0 ||
      limits.some((limit, i) => !(limit > (limits[i - 1] ?? -Infinity)))
    ) {
      refuseOption(
        'Give where each band but the lowest begins, ascending: withParameters(bands, { limits: [2, 5] }).',
        'limits',
      );
    }
    if (scores && (scores.length !== limits.length + 1 || !scores.every(Number.isFinite))) {
      refuseOption(`${limits.length} limits make ${limits.length + 1} bands. Give a score for each.`, 'scores');
    }
    return values.map((value) => {
      if (Number.isNaN(value)) return Number.NaN;
      const band = limits.filter((limit) => value >= limit).length;
      return scores ? scores[band]! : (sense === 1 ? band : limits.length - band) / limits.length;
    });
  },
};
