import type { Aggregation } from '../../aggregation.ts';
import { quasiArithmetic, quasiArithmeticParts, refuseNotPositive, type Scale } from './quasi-arithmetic.ts';

const logarithms: Scale = { to: Math.log, back: Math.exp, slope: (value) => 1 / value };

/**
 * Weighted geometric mean, exp(Σ w ln x / Σ w) over what is known. Partial compensation: a criterion twice as bad is made up only by one of
 * the same weight twice as good, so low values weigh more than under a sum. Keeps dominance. For values above 0. COINr's a_gmean, the human
 * development index, Compind's ci_geom_gen.
 *
 * A contribution is the criterion's weight in the score of the average alternative, plus what its value lifts or lowers that (Ang
 * 2004); contributions add up to the score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * const normalization = withParameters(minMax, { from: 1, to: 100 });
 * scoreAlternatives({ alternatives, criteria, values, normalization, aggregation: geometricMean });
 */
export const geometricMean: Aggregation = {
  kind: 'aggregation',
  name: 'geometric-mean',
  scale: 'normalized',
  better: 'higher',
  aggregate(input) {
    refuseNotPositive(input, 'geometric mean');
    return { scores: quasiArithmetic(input, logarithms) };
  },
  contributions: (input, scores) => quasiArithmeticParts(input, scores, logarithms),
};
