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
  if (width === 0) return new Matrix([], [], new Float64Array(0));
  const cells = new Float64Array(rows.length * width).fill(Number.NaN);
  for (let c = 0; c < width; c++) {
    const column = values[c]!;
    if (column) for (let row = 0, cell = c; row < rows.length; row++, cell += width) cells[cell] = column[row]!;
  }
  return new Matrix(
    rows.map(({ id }) => id),
    columns.map(({ id }) => id),
    cells,
  );
}
