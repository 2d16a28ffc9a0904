import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { bounds, rowSums, type Scaling, scaledColumns } from './scaled-columns.ts';

export interface CodasParameters {
  /** Default: `ratio`, as published. */
  readonly scaling?: Scaling;
  /** From which difference of Euclidean distances on taxicab distances count as well. Default: 0.02. */
  readonly threshold?: number;
}

/**
 * Combinative distance-based assessment: how much further an alternative is from the worst of everything than each other one is, by Euclidean
 * distance, and by taxicab distance as well where that difference reaches the threshold. Partial compensation. Doesn't keep dominance at
 * the threshold. For values above 0. Keshavarz Ghorabaee et al. (2016); pymcdm, scikit-criteria, pyrepo-mcda.
 *
 * `parts`: `euclidean`, `taxicab`. Costs time quadratic in alternatives. Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: codas });
 */
export const codas: Aggregation<CodasParameters> = {
  kind: 'aggregation',
  name: 'codas',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { scaling = 'ratio', threshold = 0.02 }) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const columns = scaledColumns(whole, scaling).map((column, c) => {
        const { least } = bounds(column);
        return column.map((value) => weights[c]! * (value - least));
      });
      const euclidean = rowSums(columns, rows, (apart) => apart * apart).map(Math.sqrt);
      const taxicab = rowSums(columns, rows, Math.abs);
      const scores = euclidean.map((one, row) =>
        euclidean.reduce((sum, other, k) => {
          const apart = one - other;
          return sum + apart + (Math.abs(apart) >= threshold ? taxicab[row]! - taxicab[k]! : 0);
        }, 0),
      );
      return { scores, parts: { euclidean, taxicab } };
    }),
};
