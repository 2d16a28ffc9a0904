import { PortolanError } from '../errors/index.ts';
import type { MeasureColumn } from './column.ts';

/** A measure as it may be given: doubles, or numbers with `null` or `NaN` where missing. */
export type MeasureInput = Float64Array | ArrayLike<number | null | undefined>;

/**
 * The number of a measure value: `null` and `undefined` are missing, `NaN` inside.
 *
 * @throws `INVALID_MEASURE_VALUE`
 */
export function measureNumber(value: unknown, name: string, row: number): number {
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === 'number' && value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY) {
    return value + 0;
  }
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `The measure ${name} holds ${typeof value === 'number' ? value : `a ${typeof value}`}. Give finite numbers, and null where a value is missing.`,
    { path: `${name}[${row}]` },
  );
}

/** -1 when an array of doubles can be viewed as it is, else the first row that has an infinity or a negative zero. */
function firstUnfit(values: Float64Array): number {
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY || Object.is(value, -0)) return row;
  }
  return -1;
}

/**
 * A measure column. A `Float64Array` is viewed and not copied, so don't write to it afterwards.
 *
 * @throws `INVALID_MEASURE_VALUE`
 */
export function encodeMeasure(name: string, input: MeasureInput): MeasureColumn {
  if (input instanceof Float64Array && firstUnfit(input) === -1) return { name, values: input, missing: null };
  const values = new Float64Array(input.length);
  for (let row = 0; row < input.length; row++) values[row] = measureNumber(input[row], name, row);
  return { name, values, missing: null };
}
