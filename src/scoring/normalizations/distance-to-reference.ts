import type { Normalization } from '../normalization.ts';
import { refuseOption } from '../refuse-option.ts';
import { extremes } from './extremes.ts';

export interface DistanceToReferenceParameters {
  /** The value that counts as 1, on the scale of the values: that of a peer, or an aim. Default: the best. */
  readonly reference?: number;
  /** Whether values beyond the reference count as 1. Default: false. */
  readonly capped?: boolean;
}

/**
 * How much of the way from the worst value to a reference is done: 1 − (reference − x) / (reference − worst). 0 for the worst, 1 at
 * the reference, more beyond it. A criterion without spread has no part in the score where the best is the reference.
 *
 * COINr's n_dist2max, n_dist2ref and n_dist2targ; unlike there, a reference that is no better than the worst value is refused, since
 * it would turn the order round.
 *
 * @throws `INVALID_OPTION` for a reference that is no better than the worst value
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(distanceToReference, { reference: 100 }) });
 */
export const distanceToReference: Normalization<DistanceToReferenceParameters> = {
  kind: 'normalization',
  name: 'distance-to-reference',
  normalize(values, sense, { reference, capped = false }) {
    const { low, high } = extremes(values);
    if (low > high) return null;
    const [worst, best] = sense === 1 ? [low, high] : [high, low];
    const way = ((reference ?? best) - worst) * sense;
    if (reference === undefined && way === 0) return null;
    if (!(way > 0)) {
      refuseOption(
        `The reference ${reference} is no better than the worst value, ${worst}. Give a better one.`,
        'reference',
      );
    }
    return values.map((value) => {
      const done = ((value - worst) * sense) / way;
      return capped ? Math.min(1, done) : done;
    });
  },
};
