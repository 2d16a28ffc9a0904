import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { rowSums, scaledColumns } from './scaled-columns.ts';

export interface AromanParameters {
  /** The share of min–max against vector scaling, 0–1. Default: 0.5. */
  readonly minMax?: number;
  /** The exponent of the criteria of which less is better; that of the others is the rest to 1. Default: 0.5. */
  readonly less?: number;
}

/**
 * Alternative ranking order method accounting for two-step normalization: the mean of min–max and vector scaling, weighted and summed by
 * direction, as L^λ + A^(1 − λ). As published L, the sum over criteria of which less is better, raises the score, so a worse alternative
 * can come first: it doesn't keep dominance, and is here for comparison with what others computed. Bošković et al. (2023); pymcdm's AROMAN.
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: aroman });
 */
export const aroman: Aggregation<AromanParameters> = {
  kind: 'aggregation',
  name: 'aroman',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { minMax: share = 0.5, less = 0.5 }) =>
    amongWhole(input, (whole) => {
      const { rows, weights, senses } = whole;
      const unturned = { ...whole, senses: senses.map(() => 1 as const) };
      const vectors = scaledColumns(unturned, 'vector');
      const mixed = scaledColumns(unturned, 'min-max').map((column, c) =>
        column.map((value, row) => (weights[c]! * (share * value + (1 - share) * vectors[c]![row]!)) / 2),
      );
      const costs = rowSums(mixed, rows, (value, c) => (senses[c] === -1 ? value : 0));
      const benefits = rowSums(mixed, rows, (value, c) => (senses[c] === 1 ? value : 0));
      return {
        scores: costs.map((cost, row) => cost ** less + benefits[row]! ** (1 - less)),
        parts: { costs, benefits },
      };
    }),
};
