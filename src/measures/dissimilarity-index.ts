import type { Matrix } from '../cube/matrix.ts';
import { againstReference, type LineFigures, type LineOptions } from './against-reference.ts';
import { shareDistance } from './share-distance.ts';
import { tableTotals } from './table-totals.ts';

export interface Dissimilarity extends LineFigures {
  /**
   * Of all lines together, 0–1: Σ tᵢ Σ|pᵢₖ − Pₖ| / (2T ΣPₖ(1 − Pₖ)), with p the structure of a place, P that of all places and t the
   * places' totals, summed from the table. It is the mean of the regions' Krugman indices over the most that it could be. `null` with a
   * missing cell, whatever the rule, and where all is in one line.
   */
  readonly overall: number | null;
}

/**
 * Dissimilarity index of each industry against all others, ½ Σ|sᵢ − rᵢ| with s the shares of the regions in the industry and r in
 * the rest: the share of the industry that would have to move for it to be spread like the rest. 0–1. With `of: 'rows'` each region against
 * all others. It is the Hoover index with reference `rest`; against the total, itself included, see `hooverIndex`.
 *
 * A place of zeros changes nothing. `null` for a line with a missing cell or a missing total of a place (see `missing`), and for one
 * that is all 0 or all there is. Costs time linear in the cells. Source: Duncan and Duncan (1955), "A Methodological Analysis of
 * Segregation Indexes"; of all lines together: Sakoda (1981), "A Generalized Index of Dissimilarity".
 *
 * @param matrix amounts, such as jobs, with regions in rows and industries in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite cell, `TOO_LARGE` where a sum is no finite double, `INVALID_OPTION`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.of(30, 10, 30, 30));
 * dissimilarityIndex(jobs).values['336']; // 0.25
 * dissimilarityIndex(jobs).overall; // 0.25
 */
export function dissimilarityIndex(matrix: Matrix, options: Omit<LineOptions, 'reference'> = {}): Dissimilarity {
  const result = againstReference(
    matrix,
    { ...options, reference: 'rest' },
    ({ values, companions }) => shareDistance(values, companions, Math.abs) / 2,
  );
  const lines = result.convention.of;
  return { ...result, overall: result.missingCells > 0 ? null : overallOf(matrix, lines) };
}

function overallOf(matrix: Matrix, of: 'rows' | 'columns'): number | null {
  const { rows, columns, total } = tableTotals(matrix);
  const [placeTotals, lineTotals] = of === 'columns' ? [rows, columns] : [columns, rows];
  const width = matrix.columnLabels.length;
  let sum = 0;
  for (let cell = 0; cell < matrix.values.length; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    const [place, line] = of === 'columns' ? [row, column] : [column, row];
    sum += Math.abs(matrix.values[cell]! - (lineTotals[line]! / total) * placeTotals[place]!);
  }
  const interaction = lineTotals.reduce((rest, one) => rest + (one / total) * (1 - one / total), 0);
  return total > 0 && interaction > 0 ? Math.min(1, sum / (2 * total * interaction)) : null;
}
