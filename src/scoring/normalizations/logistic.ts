import { spreadOf } from '../../measures/z-scores.ts';
import type { Normalization } from '../normalization.ts';
import { refuseOption } from '../refuse-option.ts';

export interface LogisticParameters {
  /** The value that scores one half, on the scale of the values. Default: the mean. */
  readonly midpoint?: number;
  /** How far above the midpoint a value scores 1 / (1 + 1/e) ≈ 0.73, above 0. Default: the sample standard deviation. */
  readonly scale?: number;
}

/**
 * An S between 0 and 1: 1 / (1 + exp(−(x − midpoint) / scale)). It tells those in the middle apart best, and keeps outliers near 0 and 1.
 * Without spread, or for a single value, there is no default scale and the criterion has no part in the score.
 *
 * @throws `INVALID_OPTION` for a scale that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(logistic, { midpoint: 3, scale: 0.5 }) });
 */
export const logistic: Normalization<LogisticParameters> = {
  kind: 'normalization',
  name: 'logistic',
  normalize(values, sense, { midpoint, scale }) {
    if (scale !== undefined && !(scale > 0 && scale < Number.POSITIVE_INFINITY)) {
      refuseOption(`The scale is ${scale}. Give a number above 0.`, 'scale');
    }
    const { mean, standardDeviation } = spreadOf(
      Array.from(values).filter((value) => !Number.isNaN(value)),
      1,
    );
    const unit = scale ?? standardDeviation;
    if (!(unit > 0)) return null;
    const middle = midpoint ?? mean;
    return values.map((value) => 1 / (1 + Math.exp((-sense * (value - middle)) / unit)));
  },
};
