import { pearson, spearman } from '../../measures/agreement/pearson.ts';
import { spreadOf } from '../../measures/z-scores.ts';
import type { Weighting } from '../weighting.ts';
import { knownOf } from './columns.ts';

export interface CriticParameters {
  /** Default: `pearson`. `spearman` correlates ranks. */
  readonly correlation?: 'pearson' | 'spearman';
}

/**
 * CRITIC, criteria importance through intercriteria correlation: σ Σ (1 − r), so that what differs much and says what no other says weighs
 * most. On normalized values, so that directions count, as scikit-criteria and pyDecision (pymcdm and pyrepo-mcda ignore directions).
 * Diakoulaki, Mavrotas and Papayannakis (1995).
 *
 * Correlations are of the alternatives that have both values. A single criterion weighs all.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: criticWeights });
 */
export const criticWeights: Weighting<CriticParameters> = {
  kind: 'weighting',
  name: 'critic-weights',
  weigh({ normalized }, { correlation: kind = 'pearson' }) {
    if (normalized.length === 1) return [1];
    const of = kind === 'spearman' ? spearman : pearson;
    return normalized.map((column) => {
      // of two that never occur together nothing is known: they count as unrelated
      const conflict = normalized.reduce(
        (sum, other) => sum + 1 - (column === other ? 1 : (of(column, other) ?? 0)),
        0,
      );
      const weight = spreadOf(knownOf(column), 1).standardDeviation * conflict;
      return weight > 0 ? weight : 0;
    });
  },
};
