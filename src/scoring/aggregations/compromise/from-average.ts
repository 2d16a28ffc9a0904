import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { bounds } from './scaled-columns.ts';

/**
 * Evaluation based on distance from average solution: weighted distances above and below the mean of each criterion, each beside the largest of
 * any alternative, as a mean, 0–1. Compensation above and below the mean apart. Keeps dominance. Keshavarz Ghorabaee et al. (2015);
 * pymcdm, scikit-criteria, pyDecision, pyrepo-mcda.
 *
 * `parts`: `above`, `below`. A criterion whose mean is 0 has no unit, and counts nothing. Alternatives with gaps have no score, nor has any
 * where all are equal.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: edas });
 */
export const edas: Aggregation = {
  kind: 'aggregation',
  name: 'edas',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, ({ rows, columns, weights, senses }) => {
      const [above, below] = [new Float64Array(rows), new Float64Array(rows)];
      columns.forEach((column, c) => {
        const mean = column.reduce((sum, value) => sum + value, 0) / rows;
        if (mean === 0) return;
        for (let row = 0; row < rows; row++) {
          const distance = (senses[c]! * weights[c]! * (column[row]! - mean)) / Math.abs(mean);
          if (distance > 0) above[row]! += distance;
          else below[row]! -= distance;
        }
      });
      const [mostAbove, mostBelow] = [bounds(above).most, bounds(below).most];
      const scores = above.map((one, row) => (one / mostAbove + 1 - below[row]! / mostBelow) / 2);
      return { scores, parts: { above, below } };
    }),
};
