import type { Aggregation } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import { amongWhole } from '../among-whole.ts';

export interface SpotisParameters {
  /** By the id of criteria, the lowest and the highest value that count. Default: those of the alternatives. */
  readonly bounds?: Readonly<Record<string, readonly [number, number]>>;
}

/**
 * Stable preference ordering towards the ideal solution: the weighted distance from the better bound of each criterion, as a share of the
 * distance between its bounds. 0 is ideal; the lowest is first. Full compensation. Keeps dominance. With `bounds` of its own, no
 * alternative can change the order of others. Dezert et al. (2020); pymcdm's SPOTIS.
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_OPTION` for bounds that are not a lower and a higher number
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: withParameters(spotis, { bounds: { imports: [0, 900], tariff: [0, 30] } }) });
 */
export const spotis: Aggregation<SpotisParameters> = {
  kind: 'aggregation',
  name: 'spotis',
  scale: 'values',
  better: 'lower',
  aggregate: (input, parameters) =>
    amongWhole(input, ({ rows, ids, columns, weights, senses }) => {
      const limits = columns.map((column, c) => {
        const given = parameters.bounds && Object.hasOwn(parameters.bounds, ids[c]!) && parameters.bounds[ids[c]!]!;
        if (given && !(given[0] < given[1])) refuseOption('Give a lower and a higher bound.', `bounds.${ids[c]}`);
        return given || ([Math.min(...column), Math.max(...column)] as const);
      });
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
