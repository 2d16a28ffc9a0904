import { Matrix } from '../../../cube/index.ts';
import type { ScoringInput } from '../../scoring-input.ts';
import { compared } from './compared.ts';

/**
 * The share of the weight by which the alternative of the row is better than that of the column, half of the weight where they tie: 0–1, with
 * that of the column it adds up to 1; 0 on the diagonal. COINr's outrankMatrix.
 *
 * Costs time quadratic in alternatives. Alternatives with gaps are left out.
 *
 * @throws as `scoreAlternatives`
 *
 * @example
 * outrankingMatrix({ alternatives: ['a', 'b'], criteria: [{ id: 'x', weight: 3 }, { id: 'y' }], values: [[1, 5], [0, 9]] }).at('a', 'b'); // 0.75
 */
export function outrankingMatrix(input: ScoringInput): Matrix {
  const { ids, columns, weights } = compared(input);
  return new Matrix(ids, ids, sharesWon(ids.length, columns, weights));
}

/** Cell a, b: the share of the weight by which a is better than b, half of it where they tie. */
export function sharesWon(rows: number, columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const won = new Float64Array(rows * rows);
  columns.forEach((column, c) => {
    const weight = weights[c]!;
    for (let a = 0; a < rows; a++) {
      const value = column[a]!;
      for (let b = 0, cell = a * rows; b < a; b++, cell++) {
        if (value > column[b]!) won[cell]! += weight;
        else if (value === column[b]!) won[cell]! += weight / 2;
      }
    }
  });
  for (let a = 0; a < rows; a++) {
    for (let b = 0; b < a; b++) won[b * rows + a] = 1 - won[a * rows + b]!;
  }
  return won;
}
