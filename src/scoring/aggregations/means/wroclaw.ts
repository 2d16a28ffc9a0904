import { spreadOf } from '../../../measures/z-scores.ts';
import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';

/**
 * Wroclaw taxonomic method: the distance from the best value of every criterion, over the mean of all distances plus two of their sample
 * deviations. 0 for one that is best in everything; the lowest is first. Partial compensation: a long distance in one criterion weighs
 * more than short ones in several. Keeps dominance. Alternatives with gaps have no score, nor has any where all are as far. Hellwig (1968);
 * Compind's ci_wroclaw, with weights on the squared distances.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: wroclaw });
 */
export const wroclaw: Aggregation = {
  kind: 'aggregation',
  name: 'wroclaw',
  scale: 'normalized',
  better: 'lower',
  aggregate: (input) =>
    amongWhole(input, ({ rows, columns, weights }) => {
      const distances = new Float64Array(rows);
      columns.forEach((column, c) => {
        const best = column.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
        for (let row = 0; row < rows; row++) distances[row]! += weights[c]! * (best - column[row]!) ** 2;
      });
      for (let row = 0; row < rows; row++) distances[row] = Math.sqrt(distances[row]!);
      const { mean, standardDeviation } = spreadOf(Array.from(distances), 1);
      return { scores: distances.map((distance) => distance / (mean + 2 * standardDeviation)) };
    }),
};
