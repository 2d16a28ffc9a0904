import type { Parameters } from './method.ts';

/** 1 where more is better, −1 where less is. */
export type Sense = 1 | -1;

/**
 * A way to bring a criterion onto a scale that others share, on which more is better. It turns a criterion of which less is better
 * itself, so that it is turned exactly once.
 */
export interface Normalization<P extends Parameters = Parameters> {
  readonly kind: 'normalization';
  readonly name: string;
  /**
   * The normalized values, `NaN` where missing; `null` where the criterion can't tell alternatives apart on this scale (a column
   * without spread under min–max): it then has no part in the score.
   */
  normalize(values: Float64Array, sense: Sense, parameters: P): Float64Array | null;
  /** For the compiler alone. */
  parametersOf?(parameters: P): void;
}
