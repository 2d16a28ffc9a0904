import { Matrix } from '../../src/cube/index.ts';
import { presence } from '../../src/measures/complexity/presence.ts';

/** A table of a golden file. */
export interface Table {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly number[])[];
}

export const matrixOf = ({ rows, cols, data }: Table) => new Matrix(rows, cols, Float64Array.from(data.flat()));

/** A table of a file that has no labels: R1, R2 … and I1, I2 … */
export const numbered = (data: readonly (readonly number[])[]) =>
  matrixOf({ rows: data.map((_, i) => `R${i + 1}`), cols: data[0]!.map((_, i) => `I${i + 1}`), data });

/** Presence written down as rows of 0 and 1. */
export const presenceOf = (...rows: readonly string[]) =>
  presence(numbered(rows.map((row) => Array.from(row, Number))), { cells: 'index' });

/** A table with its rows and columns in another order. */
export function shuffled(
  { rowLabels, columnLabels, values }: Matrix,
  rows: readonly number[],
  columns: readonly number[],
) {
  const width = columnLabels.length;
  return new Matrix(
    rows.map((row) => rowLabels[row]!),
    columns.map((column) => columnLabels[column]!),
    Float64Array.from(rows.flatMap((row) => columns.map((column) => values[row * width + column]!))),
  );
}

/** Whether a table has a region or a product without anything. */
export function hasEmptyLine(data: readonly (readonly number[])[]): boolean {
  const isEmpty = (line: readonly number[]) => line.every((value) => value === 0);
  return data.some(isEmpty) || data[0]!.some((_, i) => isEmpty(data.map((row) => row[i]!)));
}

/** py-ecomplexity's long form as a table: one column of it by region and product. */
export function longForm(value: { columns: readonly string[]; rows: readonly (readonly unknown[])[] }, name: string) {
  const place = (column: string) => value.columns.indexOf(column);
  const [row, column, cell] = [place('loc'), place('prod'), place(name)];
  return value.rows.map((one) => ({
    row: String(one[row]),
    column: String(one[column]),
    value: one[cell] as number | string,
  }));
}
