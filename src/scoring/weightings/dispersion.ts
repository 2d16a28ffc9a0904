import { spreadOf } from '../../measures/z-scores.ts';
import type { Weighting, WeightingInput } from '../weighting.ts';
import { knownOf, positiveColumns } from './columns.ts';

/**
 * The same weight for each criterion of a group, whatever weights they carry.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: equalWeights });
 */
export const equalWeights: Weighting = {
  kind: 'weighting',
  name: 'equal-weights',
  weigh: ({ values }) => values.map(() => 1),
};

export interface DispersionParameters {
  /** The values measured: `normalized` (the default), so that no unit counts, or `values` as they are, as pymcdm's. */
  readonly of?: 'normalized' | 'values';
}

/**
 * Weights in proportion to the standard deviation: what differs most counts most. pymcdm's standard_deviation_weights with `of: 'values'`,
 * which change with the unit of a criterion.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: standardDeviationWeights });
 */
export const standardDeviationWeights: Weighting<DispersionParameters> = {
  kind: 'weighting',
  name: 'standard-deviation-weights',
  weigh: (input, parameters) => deviations(input, parameters),
};

/**
 * Weights in proportion to the variance of normalized values. pymcdm's variance_weights, pyrepo-mcda's stat_var, under `minMax`.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: varianceWeights });
 */
export const varianceWeights: Weighting<DispersionParameters> = {
  kind: 'weighting',
  name: 'variance-weights',
  weigh: (input, parameters) => deviations(input, parameters).map((deviation) => deviation ** 2),
};

function deviations({ values, normalized }: WeightingInput, { of = 'normalized' }: DispersionParameters): number[] {
  return (of === 'values' ? values : normalized).map((column) => spreadOf(knownOf(column), 0).standardDeviation);
}

/**
 * Weights in proportion to the coefficient of variation, the population standard deviation over the mean of values as they are. For values
 * with a true zero, above it. pyrepo-mcda's coeff_var.
 *
 * @throws `INVALID_MEASURE_VALUE` for a mean that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: coefficientOfVariationWeights });
 */
export const coefficientOfVariationWeights: Weighting = {
  kind: 'weighting',
  name: 'coefficient-of-variation-weights',
  weigh: ({ values }) =>
    values.map((column) => {
      const { mean, standardDeviation } = spreadOf(knownOf(column), 0);
      return mean > 0 ? standardDeviation / mean : Number.NaN;
    }),
};

/**
 * Weights in proportion to the Gini coefficient of each criterion, values as they are. pymcdm's gini_weights, scikit-criteria's
 * GiniWeighter.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: giniWeights });
 */
export const giniWeights: Weighting = {
  kind: 'weighting',
  name: 'gini-weights',
  weigh: ({ values }) =>
    values.map((column) => {
      const sorted = knownOf(column).sort((a, b) => a - b);
      const sum = sorted.reduce((total, value) => total + value, 0);
      const n = sorted.length;
      return sorted.reduce((total, value, i) => total + (2 * i + 1 - n) * value, 0) / (n * sum);
    }),
};

/**
 * Entropy weights, 1 − E brought to a sum of 1, where E = −Σ p ln p / ln n of the shares p of the alternatives in a criterion: what is spread
 * evenly tells nothing. Values as they are, costs too, as pymcdm and pyrepo-mcda (pyDecision takes 1 / x of costs first). Shannon (1948),
 * Zeleny (1982).
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: entropyWeights });
 */
export const entropyWeights: Weighting = {
  kind: 'weighting',
  name: 'entropy-weights',
  weigh: (input) => positiveColumns(input, 'entropy weights').map((column) => 1 - evenness(column)),
};

/** Entropy as a share of that of equal values. */
function evenness(column: readonly number[]): number {
  const sum = column.reduce((total, value) => total + value, 0);
  const entropy = column.reduce((total, value) => total - (value / sum) * Math.log(value / sum), 0);
  return entropy / Math.log(column.length);
}

/**
 * Angle weights: the angle between the shares of the alternatives in a criterion and equal shares. pymcdm's angle_weights, values as they
 * are; pyrepo-mcda takes 1 / x of costs first. Shuai et al. (2012).
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: angleWeights });
 */
export const angleWeights: Weighting = {
  kind: 'weighting',
  name: 'angle-weights',
  weigh: (input) =>
    positiveColumns(input, 'angle weights').map((column) => {
      const sum = column.reduce((total, value) => total + value, 0);
      const squares = column.reduce((total, value) => total + value * value, 0);
      return Math.acos(Math.min(1, sum / Math.sqrt(squares * column.length)));
    }),
};

/**
 * Logarithmic percentage change weights: |ln(root mean square / sample deviation)| of normalized values, so that what differs little beside its
 * size counts more. Ecer and Pamucar (2022); pymcdm's lopcow_weights, under `minMax`.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: logarithmicChangeWeights });
 */
export const logarithmicChangeWeights: Weighting = {
  kind: 'weighting',
  name: 'logarithmic-change-weights',
  weigh: ({ normalized }) =>
    normalized.map((column) => {
      const known = knownOf(column);
      const meanSquare = known.reduce((total, value) => total + value * value, 0) / known.length;
      return Math.abs(Math.log(Math.sqrt(meanSquare) / spreadOf(known, 1).standardDeviation));
    }),
};

/**
 * Preference selection index: the less the ratios to the best differ in a criterion, the more it weighs, 1 − Σ (r − mean)² brought to a sum of 1.
 * Maniya and Bhatt (2010); with `ratioToBest` by `reciprocal` and a weighted mean it gives pyDecision's PSI. A criterion whose ratios differ
 * so much that nothing is left weighs 0.
 *
 * @example
 * const normalization = withParameters(ratioToBest, { less: 'reciprocal' });
 * scoreAlternatives({ alternatives, criteria, values, normalization, weights: preferenceSelectionWeights });
 */
export const preferenceSelectionWeights: Weighting = {
  kind: 'weighting',
  name: 'preference-selection-weights',
  weigh: ({ normalized }) =>
    normalized.map((column) => {
      const known = knownOf(column);
      const { standardDeviation } = spreadOf(known, 0);
      return Math.max(0, 1 - standardDeviation ** 2 * known.length);
    }),
};
