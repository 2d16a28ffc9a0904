import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkAmount } from './by-label.ts';
import { checkChoice } from './check-choice.ts';
import type { MissingRule } from './known-parts.ts';

/** The sums of a table: `NaN` where a cell is missing, or with `sum-known` where all are. */
export interface SummedTable {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly total: number;
  readonly missingCells: number;
}

/**
 * The totals of all rows, of all columns and of the table, of amounts that are 0 or more. One pass.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for a cell that is infinite, `TOO_LARGE` where a sum is no finite double,
 * `INVALID_OPTION`
 */
export function tableTotals(matrix: Matrix, missing: MissingRule = 'withhold', name = 'matrix'): SummedTable {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  const rows = new Float64Array(matrix.rowLabels.length);
  // a sum that has nothing in it stays −0
  const columns = new Float64Array(matrix.columnLabels.length).fill(-0);
  const adding: Adding = { matrix, name, columns, leavesOut: missing === 'sum-known', missingCells: 0 };
  for (let row = 0; row < rows.length; row++) rows[row] = addRow(row * columns.length, adding);
  const total = rows.reduce((all, sum) => all + sum, -0);
  if ([total, ...rows, ...columns].includes(Number.POSITIVE_INFINITY)) refuseOverflow(name);
  const { missingCells } = adding;
  const known = (sum: number) => (missingCells > 0 && Object.is(sum, -0) ? Number.NaN : sum + 0);
  return { rows: rows.map(known), columns: columns.map(known), total: known(total), missingCells };
}

interface Adding {
  readonly matrix: Matrix;
  readonly name: string;
  readonly columns: Float64Array;
  readonly leavesOut: boolean;
  missingCells: number;
}

/** The sum of the row that begins at a cell, added to the columns too. A function of its own stays compiled from table to table. */
function addRow(first: number, adding: Adding): number {
  const { matrix, columns, leavesOut } = adding;
  const { values } = matrix;
  let sum = -0;
  for (let column = 0; column < columns.length; column++) {
    const value = values[first + column]! + 0;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      if (!Number.isNaN(value)) checkAmount(value, pathOf(matrix, first + column, adding.name));
      adding.missingCells += 1;
      if (leavesOut) continue;
    }
    sum += value;
    columns[column]! += value;
  }
  return sum;
}

/** `matrix[US-GA][311]`: the path of a cell, by its labels and the name of its table. */
function pathOf({ rowLabels, columnLabels }: Matrix, cell: number, name: string): string {
  return `${name}[${rowLabels[Math.floor(cell / columnLabels.length)]}][${columnLabels[cell % columnLabels.length]}]`;
}

function refuseOverflow(path: string): never {
  throw new PortolanError('TOO_LARGE', 'The table sums to more than a double holds. Give it in a larger unit.', {
    path,
  });
}
