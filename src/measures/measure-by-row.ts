import type { Matrix } from '../cube/matrix.ts';
import { linesOf } from './matrix-lines.ts';
import { measureLine } from './measure-line.ts';

/**
 * A measure of a list for each row of a table, by label.
 *
 * @param measure gets the values of a row, `NaN` where missing, as a copy
 * @throws what the measure throws; the path of a refused value has its labels: `matrix[US-GA][311]`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.of(25, 75, 50, 50));
 * measureByRow(jobs, (row) => herfindahl(row)?.index); // { 'US-GA': 0.625, 'US-AL': 0.5 }
 */
export function measureByRow<Result>(
  matrix: Matrix,
  measure: (values: Float64Array) => Result,
): Readonly<Record<string, Result>> {
  const { labels, crossLabels, valuesOf } = linesOf(matrix, 'rows');
  return Object.fromEntries(
    labels.map((row, line) => [
      row,
      measureLine(valuesOf(line).slice(), measure, (place) => ({ row, column: crossLabels[place]! })),
    ]),
  );
}
