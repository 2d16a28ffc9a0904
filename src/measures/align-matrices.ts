import { Matrix } from '../cube/matrix.ts';

/** Labels that only one of two tables has. */
export interface Unmatched {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** Two tables brought to the rows and columns that both have, in the order of the first. */
export interface AlignedMatrices {
  readonly first: Matrix;
  readonly second: Matrix;
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
}

/**
 * Two tables on the labels that both have, in the order of the first: tables are never matched by position. Labels that only one
 * has are listed in `unmatched`; the tables themselves are used where nothing is unmatched and the order is the same.
 *
 * Costs time linear in the cells.
 *
 * @example
 * const before = new Matrix(['US-GA', 'US-AL'], ['311'], Float64Array.of(5, 3));
 * const after = new Matrix(['US-AL', 'US-GA'], ['311', '312'], Float64Array.of(4, 1, 6, 2));
 * const { second, unmatched } = alignMatrices(before, after);
 * second.at('US-GA', '311'); // 6
 * unmatched.columns.onlySecond; // ['312']
 */
export function alignMatrices(first: Matrix, second: Matrix): AlignedMatrices {
  const rows = alignLabels(first.rowLabels, second.rowLabels);
  const columns = alignLabels(first.columnLabels, second.columnLabels);
  return {
    first: selectCells(first, rows.common, columns.common),
    second: selectCells(second, rows.common, columns.common),
    unmatched: { rows: rows.unmatched, columns: columns.unmatched },
  };
}

export function alignLabels(first: readonly string[], second: readonly string[]) {
  const inFirst = new Set(first);
  const inSecond = new Set(second);
  return {
    common: first.filter((label) => inSecond.has(label)),
    unmatched: {
      onlyFirst: first.filter((label) => !inSecond.has(label)),
      onlySecond: second.filter((label) => !inFirst.has(label)),
    },
  };
}

export function selectCells(matrix: Matrix, rows: readonly string[], columns: readonly string[]): Matrix {
  if (sameLabels(matrix.rowLabels, rows) && sameLabels(matrix.columnLabels, columns)) return matrix;
  const rowPlaces = placesOf(matrix.rowLabels, rows);
  const columnPlaces = placesOf(matrix.columnLabels, columns);
  const width = matrix.columnLabels.length;
  const values = new Float64Array(rows.length * columns.length);
  let next = 0;
  for (const row of rowPlaces) for (const column of columnPlaces) values[next++] = matrix.values[row * width + column]!;
  return new Matrix(rows, columns, values);
}

function placesOf(labels: readonly string[], wanted: readonly string[]): number[] {
  const places = new Map(labels.map((label, place) => [label, place]));
  return wanted.map((label) => places.get(label)!);
}

function sameLabels(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label, place) => label === other[place]);
}
