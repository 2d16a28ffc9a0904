import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { rowSums, scaledColumns } from './scaled-columns.ts';

/**
 * Multi-attributive border approximation area comparison: the sum of distances of weighted values from the geometric mean that all
 * alternatives have in each criterion; above 0 is better than the border. Full compensation. Keeps dominance. Pamučar and Ćirović (2015);
 * pymcdm, scikit-criteria, pyrepo-mcda.
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: mabac });
 */
export const mabac: Aggregation = {
  kind: 'aggregation',
  name: 'mabac',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const columns = scaledColumns(whole, 'min-max').map((column, c) =>
        column.map((value) => weights[c]! * (value + 1)),
      );
      const borders = columns.map((column) => Math.exp(column.reduce((sum, value) => sum + Math.log(value) / rows, 0)));
      return { scores: rowSums(columns, rows, (value, c) => value - borders[c]!) };
    }),
};

/**
 * Multi-attributive ideal–real comparative analysis: the gaps between what each criterion would give at its best and what it gives, summed.
 * The lowest is first. Full compensation, as a weighted sum of min–max values. Keeps dominance. Pamučar, Vasin and Lukovac (2014);
 * pymcdm's MAIRCA.
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: mairca });
 */
export const mairca: Aggregation = {
  kind: 'aggregation',
  name: 'mairca',
  scale: 'values',
  better: 'lower',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      return {
        scores: rowSums(scaledColumns(whole, 'min-max'), rows, (value, c) => (weights[c]! / rows) * (1 - value)),
      };
    }),
};

export interface GreyRelationalParameters {
  /** The distinguishing coefficient, above 0: the smaller, the more near distances are told apart. Default: 0.5. */
  readonly coefficient?: number;
}

/**
 * Grey relational analysis: how close each min–max value is to the best, (δ min + ζ δ max) / (δ + ζ δ max), as a weighted mean. Full
 * compensation. Keeps dominance. Deng (1982); pyDecision's GRA, which divides by the number of criteria once more.
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: greyRelational });
 */
export const greyRelational: Aggregation<GreyRelationalParameters> = {
  kind: 'aggregation',
  name: 'grey-relational',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { coefficient = 0.5 }) =>
    amongWhole(input, (whole) => {
      const columns = scaledColumns(whole, 'min-max').map((column) => column.map((value) => 1 - value));
      const least = Math.min(...columns.map((column) => Math.min(...column)));
      const most = Math.max(...columns.map((column) => Math.max(...column)));
      const grade = (apart: number) => (most === 0 ? 1 : (least + coefficient * most) / (apart + coefficient * most));
      return { scores: rowSums(columns, whole.rows, (apart, c) => whole.weights[c]! * grade(apart)) };
    }),
};
