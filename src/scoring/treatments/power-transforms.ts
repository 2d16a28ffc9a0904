import { refuseOption } from '../refuse-option.ts';
import type { Treatment } from '../treatment.ts';

export interface PowerTransformParameters {
  /** The exponent. Default: the one under which values are most likely normal. */
  readonly lambda?: number;
}

/**
 * Box–Cox transform, (x^λ − 1) / λ, the logarithm at λ = 0, λ by maximum likelihood unless given. For values above 0: others become missing, which a
 * scoring refuses. A criterion without spread stays as it is. Box and Cox (1964); scipy's boxcox, COINr's boxcox.
 *
 * @throws `INVALID_OPTION` for a λ that is no number
 *
 * @example
 * scoreAlternatives({ alternatives, criteria: [{ id: 'imports', treatment: boxCox }], values });
 */
export const boxCox: Treatment<PowerTransformParameters> = {
  kind: 'treatment',
  name: 'box-cox',
  treat: (values, { lambda }) =>
    transformed(
      values,
      lambda,
      boxCoxOf,
      (value) => Math.log(value),
      (value) => value > 0,
    ),
};

/**
 * Yeo–Johnson transform, Box–Cox of x + 1 above 0 and its mirror image below, for values of any sign, λ by maximum likelihood unless given. A
 * criterion without spread stays as it is. Yeo and Johnson (2000); scipy's yeojohnson.
 *
 * @throws `INVALID_OPTION` for a λ that is no number
 *
 * @example
 * scoreAlternatives({ alternatives, criteria: [{ id: 'balance', treatment: yeoJohnson }], values });
 */
export const yeoJohnson: Treatment<PowerTransformParameters> = {
  kind: 'treatment',
  name: 'yeo-johnson',
  treat: (values, { lambda }) =>
    transformed(
      values,
      lambda,
      yeoJohnsonOf,
      (value) => Math.sign(value) * Math.log1p(Math.abs(value)),
      () => true,
    ),
};

type Transform = (value: number, lambda: number) => number;

const boxCoxOf: Transform = (value, lambda) =>
  Math.abs(lambda) < 1e-12 ? Math.log(value) : (value ** lambda - 1) / lambda;

const yeoJohnsonOf: Transform = (value, lambda) =>
  value >= 0 ? boxCoxOf(value + 1, lambda) : -boxCoxOf(1 - value, 2 - lambda);

function transformed(
  values: Float64Array,
  lambda: number | undefined,
  of: Transform,
  slope: (value: number) => number,
  isFit: (value: number) => boolean,
): Float64Array {
  if (lambda !== undefined && !Number.isFinite(lambda)) refuseOption(`λ is ${lambda}. Give a number.`, 'lambda');
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  if (known.length < 2 || known.every((value) => value === known[0])) return values;
  if (!known.every(isFit)) return values.map((value) => (isFit(value) ? value : Number.NaN));
  const slopes = known.reduce((sum, value) => sum + slope(value), 0);
  const likelihood = (at: number) => {
    const moved = known.map((value) => of(value, at));
    const mean = moved.reduce((sum, value) => sum + value / moved.length, 0);
    const variance = moved.reduce((sum, value) => sum + (value - mean) ** 2 / moved.length, 0);
    return (at - 1) * slopes - (moved.length / 2) * Math.log(variance);
  };
  const at = lambda ?? mostLikely(likelihood);
  return values.map((value) => of(value, at));
}

/** The λ with the highest likelihood, between −10 and 10: the best of a grid, then golden section around it. */
function mostLikely(likelihood: (lambda: number) => number): number {
  const grid = Array.from({ length: 201 }, (_, i) => -10 + i / 10);
  const best = grid.reduce((top, lambda) => (likelihood(lambda) > likelihood(top) ? lambda : top), 1);
  const part = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [best - 0.1, best + 0.1];
  while (high - low > 1e-10) {
    const [x, y] = [high - part * (high - low), low + part * (high - low)];
    if (likelihood(x) > likelihood(y)) high = y;
    else low = x;
  }
  return (low + high) / 2;
}
