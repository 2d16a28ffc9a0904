import { Matrix } from '../cube/index.ts';

export interface Identified {
  readonly id: string;
}

/** Columns as a table by ids; `null` for a column without values. A table without columns has no rows. */
export function tableOf(
  rows: readonly Identified[],
  columns: readonly Identified[],
  values: readonly (Float64Array | null)[],
): Matrix {
  const width = columns.length;
  const cells = new Float64Array(rows.length * width).fill(Number.NaN);
  for (let c = 0; c < width; c++) {
    const column = values[c]!;
    if (column) for (let row = 0, cell = c; row < rows.length; row++, cell += width) cells[cell] = column[row]!;
  }
  return matrixOf(width > 0 ? rows : [], columns, cells);
}

export function matrixOf(rows: readonly Identified[], columns: readonly Identified[], cells: Float64Array): Matrix {
  const ids = (list: readonly Identified[]) => list.map(({ id }) => id);
  return new Matrix(ids(rows), ids(columns), cells);
}
