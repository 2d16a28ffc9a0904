import type { Normalization } from '../normalization.ts';
import { refuseOption } from '../refuse-option.ts';

export interface PiecewiseParameters {
  /** Values, ascending, on the scale of the criterion. Two or more. */
  readonly at: readonly number[];
  /** The score at each. They say themselves what is better, whatever the direction. */
  readonly scores: readonly number[];
  /** What becomes of values beyond the ends: `clip` (the default) to the score at the end, `extend` the last piece, or `refuse`. */
  readonly outside?: 'clip' | 'extend' | 'refuse';
}

/**
 * A value function of straight pieces between given points: how much each value is worth, as people judge it. Keeney and Raiffa (1976); smaa's
 * partial value functions.
 *
 * @throws `INVALID_OPTION` for points that don't ascend, and scores that are not one for each
 *
 * @example
 * const worth = withParameters(piecewise, { at: [0, 4, 10], scores: [0, 0.7, 1] });
 * scoreAlternatives({ alternatives, criteria: [{ id: 'growth', normalization: worth }], values });
 */
export const piecewise: Normalization<PiecewiseParameters> = {
  kind: 'normalization',
  name: 'piecewise',
  normalize(values, _, { at, scores, outside = 'clip' }: PiecewiseParameters) {
    if (!Array.isArray(at) || at.length < 2 || at.some((point, i) => i > 0 && !(point > at[i - 1]!))) {
      refuseOption(
        'Give two points or more, ascending: withParameters(piecewise, { at: [0, 10], scores: [0, 1] }).',
        'at',
      );
    }
    if (scores?.length !== at.length || !scores.every(Number.isFinite)) {
      refuseOption(`There are ${at.length} points. Give a score at each.`, 'scores');
    }
    const [first, last] = [at[0]!, at[at.length - 1]!];
    return values.map((value) => {
      if (Number.isNaN(value) || (outside === 'refuse' && (value < first || value > last))) return Number.NaN;
      const place = outside === 'extend' ? value : Math.min(last, Math.max(first, value));
      const from = Math.max(0, Math.min(at.length - 2, at.filter((point) => point <= place).length - 1));
      const part = (place - at[from]!) / (at[from + 1]! - at[from]!);
      return scores[from]! + part * (scores[from + 1]! - scores[from]!);
    });
  },
};
