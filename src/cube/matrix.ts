import { PortolanError } from '../errors/index.ts';

/** What `JSON.stringify` writes of a matrix. */
export interface MatrixJson {
  readonly portolan: 'matrix';
  readonly version: 1;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly values: readonly (number | null)[];
}

/**
 * A dense table of numbers with a label for each row and column, row after row in one `Float64Array`.
 * A cell without a fact is `NaN` inside and `null` outside.
 *
 * @example
 * const matrix = new Matrix(['US-GA'], ['2023', '2024'], Float64Array.of(49.9, 53.4));
 * matrix.at('US-GA', '2024'); // 53.4
 */
export class Matrix {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly values: Float64Array;
  readonly #rowPlaces: ReadonlyMap<string, number>;
  readonly #columnPlaces: ReadonlyMap<string, number>;

  /**
   * @throws `LENGTH_MISMATCH` when the values are not one for each row and column; `INVALID_NAME` for a label that occurs twice;
   * `INVALID_MEASURE_VALUE` for values in a plain list
   */
  constructor(rowLabels: readonly string[], columnLabels: readonly string[], values: Float64Array) {
    if (!ArrayBuffer.isView(values)) {
      throw new PortolanError(
        'INVALID_MEASURE_VALUE',
        'The values are no Float64Array. Give Float64Array.from(values).',
        {
          path: 'values',
        },
      );
    }
    if (values.length !== rowLabels.length * columnLabels.length) {
      throw new PortolanError(
        'LENGTH_MISMATCH',
        `${rowLabels.length} rows and ${columnLabels.length} columns need ${rowLabels.length * columnLabels.length} values, not ${values.length}.`,
        { path: 'values' },
      );
    }
    this.rowLabels = rowLabels;
    this.columnLabels = columnLabels;
    this.values = values;
    this.#rowPlaces = new Map(rowLabels.map((label, place) => [label, place]));
    this.#columnPlaces = new Map(columnLabels.map((label, place) => [label, place]));
    refuseRepeated(rowLabels, this.#rowPlaces, 'rowLabels');
    refuseRepeated(columnLabels, this.#columnPlaces, 'columnLabels');
  }

  /** The value in a cell, `null` where missing or where no such row or column exists. */
  at(row: string, column: string): number | null {
    const rowPlace = this.#rowPlaces.get(row);
    const columnPlace = this.#columnPlaces.get(column);
    if (rowPlace === undefined || columnPlace === undefined) return null;
    const value = this.values[rowPlace * this.columnLabels.length + columnPlace]!;
    return Number.isNaN(value) ? null : value;
  }

  /** The values of a row, a view of the matrix. Empty where no such row exists. */
  row(label: string): Float64Array {
    const place = this.#rowPlaces.get(label);
    const width = this.columnLabels.length;
    return place === undefined ? new Float64Array(0) : this.values.subarray(place * width, (place + 1) * width);
  }

  toJSON(): MatrixJson {
    return {
      portolan: 'matrix',
      version: 1,
      rowLabels: this.rowLabels,
      columnLabels: this.columnLabels,
      values: Array.from(this.values, (value) => (Number.isNaN(value) ? null : value)),
    };
  }
}

function refuseRepeated(labels: readonly string[], places: ReadonlyMap<string, number>, path: string): void {
  if (places.size === labels.length) return;
  const repeated = labels.find((label, place) => places.get(label) !== place);
  throw new PortolanError(
    'INVALID_NAME',
    `The label ${JSON.stringify(repeated)} occurs twice. Give each row and column its own.`,
    {
      path,
    },
  );
}
