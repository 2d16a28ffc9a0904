import type { Aggregation } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import { quasiArithmetic, quasiArithmeticParts, refuseNotPositive, type Scale } from './quasi-arithmetic.ts';

export interface PowerMeanParameters {
  /** Any number but 0: 1 is the arithmetic mean, −1 the harmonic, 2 the quadratic; `geometricMean` is its limit at 0. Default: 2. */
  readonly exponent?: number;
}

/**
 * Weighted power mean, (Σ w x^p / Σ w)^(1/p) over what is known. The lower the exponent, the less a high value makes up for a low one: full
 * compensation at 1, none far below 0; above 1 high values count more. Keeps dominance. For values above 0. COINr's a_genmean, which
 * has no score where one value is missing. Contributions as under `geometricMean`.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0; `INVALID_OPTION` for an exponent that is 0 or no number
 *
 * @example
 * const normalization = withParameters(minMax, { from: 1, to: 100 });
 * scoreAlternatives({ alternatives, criteria, values, normalization, aggregation: withParameters(powerMean, { exponent: 0.5 }) });
 */
export const powerMean: Aggregation<PowerMeanParameters> = {
  kind: 'aggregation',
  name: 'power-mean',
  scale: 'normalized',
  better: 'higher',
  aggregate(input, parameters) {
    const scale = scaleOf(parameters);
    refuseNotPositive(input, 'power mean');
    return { scores: quasiArithmetic(input, scale) };
  },
  contributions: (input, scores, parameters) => quasiArithmeticParts(input, scores, scaleOf(parameters)),
};

function scaleOf({ exponent = 2 }: PowerMeanParameters): Scale {
  if (exponent === 0 || !Number.isFinite(exponent)) {
    refuseOption(`The exponent is ${exponent}. Give a number other than 0, or take geometricMean.`, 'exponent');
  }
  return {
    to: (value) => value ** exponent,
    back: (value) => value ** (1 / exponent),
    slope: (value) => exponent * value ** (exponent - 1),
  };
}
