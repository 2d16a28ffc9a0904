import type { Normalization } from '../normalization.ts';

export interface UnscaledParameters {
  /**
   * How a criterion of which less is better is turned: `negated` (the default) is −x, scikit-criteria's NegateMinimize; `reciprocal` is
   * 1 / x for values above 0, its InvertMinimize.
   */
  readonly less?: 'negated' | 'reciprocal';
}

/**
 * Values as they are, for criteria that share a scale already: ratings, scores of other indices. Only the direction is turned.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: unscaled });
 */
export const unscaled: Normalization<UnscaledParameters> = {
  kind: 'normalization',
  name: 'unscaled',
  normalize(values, sense, { less = 'negated' }) {
    if (sense === 1) return values;
    return values.map((value) => {
      if (less === 'negated') return -value;
      return value > 0 ? 1 / value : Number.NaN;
    });
  },
};
