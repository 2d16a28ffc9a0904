import { spreadOf } from '../../measures/z-scores.ts';
import type { Normalization } from '../normalization.ts';

export interface ZScoreParameters {
  /** The score of the mean. Default: 0. */
  readonly mean?: number;
  /** The distance of two scores that are a standard deviation apart. Default: 1. */
  readonly standardDeviation?: number;
  /**
   * `sample` (the default) divides squares by n − 1, as COINr, Compind and ProMCDA; `population` by n, as scikit-criteria. It moves scores
   * but not their order.
   */
  readonly deviation?: 'sample' | 'population';
  /** What each known value of a criterion without spread scores, as 0 in the Tax Foundation's index. Default: it has no part in the score. */
  readonly withoutSpread?: number;
}

/**
 * Standard deviations from the mean: (x − mean) / standard deviation. A criterion without spread, or with a single value, has no scale and
 * no part in the score. COINr's n_zscore, Compind's normalise_ci of method 1 (mean 100, deviation 10).
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(zScore, { mean: 100, standardDeviation: 10 }) });
 */
export const zScore: Normalization<ZScoreParameters> = {
  kind: 'normalization',
  name: 'z-score',
  normalize(values, sense, { mean = 0, standardDeviation = 1, deviation = 'sample', withoutSpread }) {
    const known = Array.from(values).filter((value) => !Number.isNaN(value));
    const spread = spreadOf(known, deviation === 'sample' ? 1 : 0);
    if (!(spread.standardDeviation > 0)) {
      return withoutSpread === undefined ? null : values.map((value) => (Number.isNaN(value) ? value : withoutSpread));
    }
    const unit = (sense * standardDeviation) / spread.standardDeviation;
    return values.map((value) => mean + (value - spread.mean) * unit);
  },
};
