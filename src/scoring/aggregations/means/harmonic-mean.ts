import type { Aggregation } from '../../aggregation.ts';
import { quasiArithmetic, quasiArithmeticParts, refuseNotPositive, type Scale } from './quasi-arithmetic.ts';

const reciprocals: Scale = { to: (value) => 1 / value, back: (value) => 1 / value, slope: (value) => -1 / value ** 2 };

/**
 * Weighted harmonic mean, Σ w / Σ (w / x) over what is known. Little compensation: it stays near the lowest values. Keeps dominance. For
 * values above 0 (COINr's a_hmean lets negative ones pass). Contributions as under `geometricMean`.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * const normalization = withParameters(minMax, { from: 1, to: 100 });
 * scoreAlternatives({ alternatives, criteria, values, normalization, aggregation: harmonicMean });
 */
export const harmonicMean: Aggregation = {
  kind: 'aggregation',
  name: 'harmonic-mean',
  scale: 'normalized',
  better: 'higher',
  aggregate(input) {
    refuseNotPositive(input, 'harmonic mean');
    return { scores: quasiArithmetic(input, reciprocals) };
  },
  contributions: (input, scores) => quasiArithmeticParts(input, scores, reciprocals),
};
