import type { Aggregation } from '../../aggregation.ts';
import { byRank } from '../../normalizations/by-rank.ts';
import { amongWhole } from '../among-whole.ts';
import { sharesWon } from './outranking-matrix.ts';

/**
 * Copeland: how many others an alternative beats by more than half of the weight, less how many beat it so. No compensation of amounts: by how
 * much a criterion is better doesn't count, only that it is. Keeps dominance, with ties. COINr's a_copeland.
 *
 * `parts`: `wins`, `losses`. Costs time quadratic in alternatives. Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: copeland });
 */
export const copeland: Aggregation = {
  kind: 'aggregation',
  name: 'copeland',
  scale: 'normalized',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, ({ rows, columns, weights }) => {
      const won = sharesWon(rows, columns, weights);
      const wins = new Float64Array(rows);
      const losses = new Float64Array(rows);
      for (let a = 0; a < rows; a++) {
        for (let b = 0; b < rows; b++) {
          if (a === b || Math.abs(won[a * rows + b]! - 0.5) < 1e-12) continue;
          if (won[a * rows + b]! > 0.5) wins[a]!++;
          else losses[a]!++;
        }
      }
      return { scores: wins.map((count, row) => count - losses[row]!), parts: { wins, losses } };
    }),
};

/**
 * Borda: the weighted mean of how many others an alternative beats by each criterion, half for those it ties with. No compensation of amounts:
 * only places count. Keeps dominance. Alternatives that come or go may change the order of others. Borda (1781).
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: borda });
 */
export const borda: Aggregation = {
  kind: 'aggregation',
  name: 'borda',
  scale: 'normalized',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, ({ rows, columns, weights }) => {
      const scores = new Float64Array(rows);
      columns.forEach((column, c) => {
        const places = byRank.normalize(column, 1, { from: 0 })!;
        for (let row = 0; row < rows; row++) scores[row]! += weights[c]! * places[row]!;
      });
      return { scores };
    }),
};
