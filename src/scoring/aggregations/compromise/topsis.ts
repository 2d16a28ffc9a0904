import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { bounds, type Scaling, scaledColumns } from './scaled-columns.ts';

export interface TopsisParameters {
  /** Default: `vector`, as published; pymcdm's default is `min-max`. The first place may change with it. */
  readonly scaling?: Scaling;
  /** Default: `euclidean`. */
  readonly distance?: 'euclidean' | 'cityblock';
}

/**
 * Technique for order preference by similarity to the ideal solution: the distance from the worst of everything, over that and the distance
 * from the best of everything, 0–1. Partial compensation: a long distance in one criterion weighs more than short ones in several. Keeps
 * dominance. The ideals come from the alternatives: one that comes or goes may change the order of others. Hwang and Yoon (1981);
 * scikit-criteria, pyDecision, R's topsis and topsis2 with `vector`.
 *
 * `parts`: `toBest`, `toWorst`. Alternatives with gaps have no score, nor has any where all are equal.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: topsis });
 */
export const topsis: Aggregation<TopsisParameters> = {
  kind: 'aggregation',
  name: 'topsis',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { scaling = 'vector', distance = 'euclidean' }) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const [toBest, toWorst] = [new Float64Array(rows), new Float64Array(rows)];
      const length = distance === 'euclidean' ? (apart: number) => apart * apart : Math.abs;
      scaledColumns(whole, scaling).forEach((column, c) => {
        const { least, most } = bounds(column);
        for (let row = 0; row < rows; row++) {
          toBest[row]! += length(weights[c]! * (most - column[row]!));
          toWorst[row]! += length(weights[c]! * (column[row]! - least));
        }
      });
      if (distance === 'euclidean') {
        for (let row = 0; row < rows; row++) {
          toBest[row] = Math.sqrt(toBest[row]!);
          toWorst[row] = Math.sqrt(toWorst[row]!);
        }
      }
      return { scores: toWorst.map((worst, row) => worst / (worst + toBest[row]!)), parts: { toBest, toWorst } };
    }),
};
