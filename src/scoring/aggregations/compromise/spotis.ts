import type { Aggregation } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import { amongWhole } from '../among-whole.ts';

export interface SpotisParameters {
  /** For each criterion of the group, in order, the lowest and the highest value that count. Default: those of the alternatives. */
  readonly bounds?: readonly (readonly [number, number])[];
}

/**
 * Stable preference ordering towards the ideal solution: the weighted distance from the better bound of each criterion, as a share of the
 * distance between its bounds. 0 is ideal; the lowest is first. Full compensation. Keeps dominance. With `bounds` of its own, no
 * alternative can change the order of others. Dezert et al. (2020); pymcdm's SPOTIS.
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_OPTION` for bounds that are not a lower and a higher number for each criterion
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: withParameters(spotis, { bounds: [[0, 900], [0, 30]] }) });
 */
export const spotis: Aggregation<SpotisParameters> = {
  kind: 'aggregation',
  name: 'spotis',
  scale: 'values',
  better: 'lower',
  aggregate: (input, parameters) =>
    amongWhole(input, ({ rows, columns, weights, senses }) => {
      const limits = parameters.bounds ?? columns.map((column) => [Math.min(...column), Math.max(...column)] as const);
      if (
        limits.length !== columns.length ||
        limits.some(([low, high]) => !(parameters.bounds ? low < high : low <= high))
      ) {
        refuseOption(`Give ${columns.length} pairs of a lower and a higher bound.`, 'bounds');
      }
      const scores = new Float64Array(rows);
      columns.forEach((column, c) => {
        const [low, high] = limits[c]!;
        if (low === high) return;
        const best = senses[c] === 1 ? high : low;
        for (let row = 0; row < rows; row++)
          scores[row]! += (weights[c]! * Math.abs(column[row]! - best)) / (high - low);
      });
      return { scores };
    }),
};
