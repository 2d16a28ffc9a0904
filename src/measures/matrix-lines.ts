import type { Matrix } from '../cube/matrix.ts';

/** The rows or the columns of a table. */
export type LineKind = 'rows' | 'columns';

export interface Lines {
  readonly labels: readonly string[];
  /** The labels along a line. */
  readonly crossLabels: readonly string[];
  /** The values of a line, not to be written to. */
  readonly valuesOf: (line: number) => Float64Array;
}

export function linesOf({ rowLabels, columnLabels, values }: Matrix, kind: LineKind): Lines {
  const [height, width] = [rowLabels.length, columnLabels.length];
  return kind === 'rows'
    ? {
        labels: rowLabels,
        crossLabels: columnLabels,
        valuesOf: (row) => values.subarray(row * width, (row + 1) * width),
      }
    : {
        labels: columnLabels,
        crossLabels: rowLabels,
        valuesOf: (column) => {
          const line = new Float64Array(height);
          for (let row = 0; row < height; row++) line[row] = values[row * width + column]!;
          return line;
        },
      };
}

/** Whether an argument is a table, also one of another copy of the package. */
export function isMatrix(value: Matrix | ArrayLike<unknown>): value is Matrix {
  return 'rowLabels' in value && 'columnLabels' in value;
}

/** Where a cell is in a table, by its labels. */
export function cellPath(row: string, column: string): string {
  return `matrix[${row}][${column}]`;
}
