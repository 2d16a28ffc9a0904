import type { Matrix } from '../cube/matrix.ts';
import { measuredAmount } from './measured.ts';

/**
 * Refuses a table of amounts with a cell below 0 or infinite, by the cell's labels.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` with the path `name[row][column]`
 */
export function checkCells({ values, rowLabels, columnLabels }: Matrix, name: string): void {
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!;
    if (value >= 0 && value !== Number.POSITIVE_INFINITY) continue;
    const width = columnLabels.length;
    measuredAmount(value, () => `${name}[${rowLabels[Math.floor(cell / width)]}][${columnLabels[cell % width]}]`);
  }
}
