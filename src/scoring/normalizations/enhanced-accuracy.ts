import type { Normalization } from '../normalization.ts';
import { extremes } from './extremes.ts';

/**
 * One less the share in all distances from the best: 1 − |best − x| / Σ |best − x|. 1 for the best; the more alternatives, the closer
 * together. A criterion without spread has no scale and no part in the score. Zeng, Li and Yang (2013); pymcdm's
 * enhanced_accuracy_normalization.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: enhancedAccuracy });
 */
export const enhancedAccuracy: Normalization = {
  kind: 'normalization',
  name: 'enhanced-accuracy',
  normalize(values, sense) {
    const { low, high } = extremes(values);
    if (!(low < high)) return null;
    const best = sense === 1 ? high : low;
    const distances = values.map((value) => Math.abs(best - value));
    const sum = distances.reduce((total, one) => (Number.isNaN(one) ? total : total + one), 0);
    return distances.map((one) => 1 - one / sum);
  },
};
