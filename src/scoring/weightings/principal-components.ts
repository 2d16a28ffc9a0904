import { pearson } from '../../measures/agreement/pearson.ts';
import { symmetricEigen } from '../../measures/symmetric-eigen.ts';
import type { Weighting } from '../weighting.ts';

/**
 * Weights by principal components: the squared loadings of the first component of the correlation matrix, which add up to one. They describe
 * the data and don't say what matters: criteria that go together weigh more. OECD and JRC handbook (2008).
 *
 * Correlations are of the alternatives that have both values; criteria that never occur together count as unrelated.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: principalComponentWeights });
 */
export const principalComponentWeights: Weighting = {
  kind: 'weighting',
  name: 'principal-component-weights',
  weigh({ normalized }) {
    const matrix = normalized.map((a) => normalized.map((b) => (a === b ? 1 : (pearson(a, b) ?? 0))));
    return symmetricEigen(matrix).vectors[0]!.map((loading) => loading * loading);
  },
};
