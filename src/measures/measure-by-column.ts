import type { Matrix } from '../cube/matrix.ts';
import { linesOf } from './matrix-lines.ts';
import { measureLine } from './measure-line.ts';

/**
 * A measure of a list for each column of a table, by label.
 *
 * @param measure gets the values of a column, `NaN` where missing
 * @throws what the measure throws; the path of a refused value has its labels: `matrix[US-GA][311]`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.of(30, 70, 30, 10));
 * measureByColumn(jobs, (column) => giniCoefficient(column)?.index); // { 311: 0, 336: 0.375… }
 */
export function measureByColumn<Result>(
  matrix: Matrix,
  measure: (values: Float64Array) => Result,
): Readonly<Record<string, Result>> {
  const { labels, crossLabels, valuesOf } = linesOf(matrix, 'columns');
  return Object.fromEntries(
    labels.map((column, line) => [
      column,
      measureLine(valuesOf(line), measure, (place) => ({ row: crossLabels[place]!, column })),
    ]),
  );
}
