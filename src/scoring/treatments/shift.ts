import { extremes } from '../normalizations/extremes.ts';
import type { Treatment } from '../treatment.ts';

/**
 * Moves a criterion with values below 0 up, so that its smallest is 0; others stay. Differences stay as they are, ratios don't. scikit-criteria's
 * PushNegatives.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria: [{ id: 'balance', treatment: liftNegatives }], values });
 */
export const liftNegatives: Treatment = {
  kind: 'treatment',
  name: 'lift-negatives',
  treat(values) {
    const { low } = extremes(values);
    return low < 0 ? values.map((value) => value - low) : values;
  },
};

export interface LiftZerosParameters {
  /** What is added. Default: 1. */
  readonly by?: number;
}

/**
 * Adds an amount to a criterion in which a 0 occurs; others stay. scikit-criteria's AddValueToZero.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria: [{ id: 'flights', treatment: withParameters(liftZeros, { by: 0.5 }) }], values });
 */
export const liftZeros: Treatment<LiftZerosParameters> = {
  kind: 'treatment',
  name: 'lift-zeros',
  treat: (values, { by = 1 }) => (values.includes(0) ? values.map((value) => value + by) : values),
};
