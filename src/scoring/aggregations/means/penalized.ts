import type { Aggregation, AggregationInput } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';

export interface MazziottaParetoParameters {
  /**
   * `downward` (the default) takes the penalty off, where more is better of what is measured; `upward` adds it, where the index measures
   * something bad. Compind's penalty POS takes it off, NEG adds it.
   */
  readonly penalty?: 'downward' | 'upward';
}

/**
 * Mazziotta–Pareto index: the mean, less a penalty for uneven values, M (1 − cv²), where cv is the sample deviation of an alternative's
 * values over their mean. Partial compensation: two alternatives of the same mean differ by how balanced they are. For values around
 * 100, from `withParameters(zScore, { mean: 100, standardDeviation: 10 })`, where a higher value in one criterion can lower the score, so
 * it doesn't keep dominance. De Muro, Mazziotta and Pareto (2011); Compind's ci_mpi.
 *
 * Weights, where they differ, weigh mean and variance; with equal ones it is the published index. An alternative with a single known value
 * has no spread, and no score.
 *
 * @example
 * const normalization = withParameters(zScore, { mean: 100, standardDeviation: 10 });
 * scoreAlternatives({ alternatives, criteria, values, normalization, aggregation: mazziottaPareto });
 */
export const mazziottaPareto: Aggregation<MazziottaParetoParameters> = {
  kind: 'aggregation',
  name: 'mazziotta-pareto',
  scale: 'normalized',
  better: 'higher',
  aggregate(input, { penalty = 'downward' }) {
    const sign = penalty === 'downward' ? -1 : 1;
    const scores = Float64Array.from({ length: input.rows }, (_, row) => {
      const { mean, variance } = momentsOf(input, row);
      return mean + (sign * variance) / mean;
    });
    return { scores };
  },
};

export interface MeanMinParameters {
  /** How much of the distance from mean to minimum is taken off, 0–1: 0 is the mean, 1 the minimum where `smoothing` is 0. Default: 0.5. */
  readonly share?: number;
  /** 0 or more: how gently the penalty sets in near balance. Default: 0. */
  readonly smoothing?: number;
}

/**
 * Mean–min: the mean, less part of its distance from the worst value, M − α(√((M − min)² + β²) − β). Partial compensation, between the
 * arithmetic mean (α = 0) and the worst value (α = 1). Keeps dominance. Casadio Tarabusi and Guarini (2013); Compind's ci_mean_min.
 *
 * @throws `INVALID_OPTION` for a share outside 0–1 or a smoothing below 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: withParameters(meanMin, { share: 0.5 }) });
 */
export const meanMin: Aggregation<MeanMinParameters> = {
  kind: 'aggregation',
  name: 'mean-min',
  scale: 'normalized',
  better: 'higher',
  aggregate(input, { share = 0.5, smoothing = 0 }) {
    if (!(share >= 0 && share <= 1)) refuseOption(`The share is ${share}. Give 0 to 1.`, 'share');
    if (!(smoothing >= 0)) refuseOption(`The smoothing is ${smoothing}. Give 0 or more.`, 'smoothing');
    const scores = Float64Array.from({ length: input.rows }, (_, row) => {
      const { mean, least } = momentsOf(input, row);
      return mean - share * (Math.hypot(mean - least, smoothing) - smoothing);
    });
    return { scores };
  },
};

interface Moments {
  readonly mean: number;
  /** Weighted, with n − 1 in the place of n. */
  readonly variance: number;
  readonly least: number;
}

function momentsOf({ columns, weights }: AggregationInput, row: number): Moments {
  const known = columns.flatMap((column, c) =>
    Number.isNaN(column[row]) ? [] : [{ value: column[row]!, weight: weights[c]! }],
  );
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  const mean = known.reduce((sum, one) => sum + one.weight * one.value, 0) / weight;
  const squares = known.reduce((sum, one) => sum + one.weight * (one.value - mean) ** 2, 0) / weight;
  const least = known.reduce((low, { value }) => Math.min(low, value), Number.POSITIVE_INFINITY);
  return { mean, variance: (squares * known.length) / (known.length - 1), least };
}
