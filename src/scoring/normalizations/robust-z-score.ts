import { sortedQuantile } from '../../measures/sorted-quantile.ts';
import type { Normalization } from '../normalization.ts';

/** The standard deviation of a normal distribution over its median absolute deviation. */
const medianUnit = 1.482602218505602;
/** The same over its mean absolute deviation, √(π / 2). */
const meanUnit = 1.2533141373155003;

/**
 * Distances from the median in units of the median absolute deviation × 1.4826, which outliers hardly move: (x − median) / (1.4826 MAD).
 * Where more than half of the values are equal, that deviation is 0 and the mean absolute deviation × 1.2533 takes its place. A
 * criterion without spread has no scale and no part in the score. Iglewicz and Hoaglin (1993).
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: robustZScore });
 */
export const robustZScore: Normalization = {
  kind: 'normalization',
  name: 'robust-z-score',
  normalize(values, sense) {
    const known = values.filter((value) => !Number.isNaN(value)).sort();
    const median = sortedQuantile(known, 0.5);
    const distances = known.map((value) => Math.abs(value - median)).sort();
    const mean = distances.reduce((sum, one) => sum + one / distances.length, 0);
    const unit = sortedQuantile(distances, 0.5) * medianUnit || mean * meanUnit;
    if (!(unit > 0)) return null;
    return values.map((value) => (sense * (value - median)) / unit);
  },
};
