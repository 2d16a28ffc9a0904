import { PortolanError } from '../errors/index.ts';
import { checkNames } from './check-name.ts';
import type { CubeColumns } from './cube-shape.ts';
import { measureNumber } from './encode-measure.ts';

/** A column of an Arrow table: values one by one, under either of the two names that libraries use. */
export type ArrowColumnLike = { readonly length: number } & (
  | { at(index: number): unknown }
  | { get(index: number): unknown }
);

/** A table that looks like Apache Arrow's. */
export interface ArrowTableLike {
  readonly numRows: number;
  getChild(name: string): ArrowColumnLike | null | undefined;
}

function reader(column: ArrowColumnLike): (index: number) => unknown {
  return 'at' in column ? (index) => column.at(index) : (index) => column.get(index);
}

/** A value of a dimension; a year may be a 64-bit integer. */
function textOrNumber(value: unknown): string | number {
  return typeof value === 'bigint' ? Number(value) : (value as string | number);
}

function numberFrom(value: unknown, name: string, row: number): number {
  if (typeof value !== 'bigint') return measureNumber(value, name, row);
  if (value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `The measure ${name} holds ${value}, more than a double keeps exactly. Scale the column before loading it.`,
    { path: `${name}[${row}]` },
  );
}

/** @throws `INVALID_NAME`, `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE`, `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE` */
export function columnsFromArrow(
  table: ArrowTableLike,
  dimensionNames: readonly string[],
  measureNames: readonly string[],
): Pick<CubeColumns, 'dimensions' | 'measures'> {
  checkNames([...dimensionNames, ...measureNames], 'shape');
  const length = table.numRows;
  const child = (name: string, code: 'UNKNOWN_DIMENSION' | 'UNKNOWN_MEASURE') => {
    const column = table.getChild(name);
    if (!column) {
      throw new PortolanError(code, `The table has no column ${name}. Name a column that it has.`, { path: name });
    }
    if (column.length !== length) {
      throw new PortolanError(
        'LENGTH_MISMATCH',
        `The column ${name} has ${column.length} rows and its table ${length}. Give a table whose columns are whole.`,
        { path: name },
      );
    }
    return reader(column);
  };
  const dimensions = dimensionNames.map((name) => {
    const read = child(name, 'UNKNOWN_DIMENSION');
    return [name, Array.from({ length }, (_, row) => textOrNumber(read(row)))] as const;
  });
  const measures = measureNames.map((name) => {
    const read = child(name, 'UNKNOWN_MEASURE');
    const values = new Float64Array(length);
    for (let row = 0; row < length; row++) values[row] = numberFrom(read(row), name, row);
    return [name, values] as const;
  });
  return { dimensions: Object.fromEntries(dimensions), measures: Object.fromEntries(measures) };
}
