import { PortolanError } from '../errors/index.ts';
import { exactSum } from './exact-sum.ts';
import { largestRemainders } from './largest-remainders.ts';

/** The typed arrays that hold numbers, but those of 64-bit integers. */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** What holds numbers in order: a list or a typed array. */
function readList(values: unknown): readonly unknown[] {
  const isView = ArrayBuffer.isView(values) && !(values instanceof DataView);
  if (Array.isArray(values) || isView) return Array.from(values as ArrayLike<unknown>);
  throw new PortolanError('INVALID_OPTION', 'The values are no list. Give an array of numbers.', { path: 'values' });
}

function checkValue(value: unknown, place: number): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      'A value that is missing or infinite has no part in a total. Leave it out, and keep its place beside the result.',
      { path: `values[${place}]` },
    );
  }
  if (value < 0) {
    throw new PortolanError(
      'NEGATIVE_VALUE',
      `The largest remainder is a rule for values that are not below 0, and one is ${value}. Round gains and losses apart.`,
      { path: `values[${place}]` },
    );
  }
}

function checkTotal(total: unknown): void {
  if (Number.isSafeInteger(total) && (total as number) >= 0) return;
  throw new PortolanError(
    'INVALID_OPTION',
    'The total is no whole number from 0 to 2^53. Give the whole number that the parts are to add up to.',
    { path: 'total' },
  );
}

/**
 * Whole numbers in proportion to values that add up to a total exactly: the largest remainder (Hamilton, Hare–Niemeyer). Each
 * value is scaled by total / Σ values and cut to its whole part; what is left goes, one each, to the largest fractions cut off.
 * Of equal fractions the earliest comes first.
 *
 * Without a total the values are not scaled, and add up to their rounded sum, which no order of theirs changes. Each result is
 * within 1 of its scaled value. Values, in an array or a typed array, are finite and not below 0. A list of zeros can't be brought to another total than 0. Costs time n log n.
 *
 * @throws `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `INVALID_OPTION` for values that are no list, and for a total that is no
 * whole number, or that zeros can't reach, `TOO_LARGE` for values that add up to more than a double holds, or to no whole
 * number that it holds exactly
 *
 * @example
 * roundToTotal([1, 1, 1], 100); // [34, 33, 33]
 * roundToTotal([13.4, 47.4, 39.2]); // [14, 47, 39]
 */
export function roundToTotal(values: readonly number[] | NumberArray, total?: number): number[] {
  const list = readList(values).map((value, i): number => {
    checkValue(value, i);
    return value;
  });
  if (total !== undefined) checkTotal(total);
  const sum = exactSum(list);
  const whole = total ?? Math.round(sum);
  if (!(sum <= Number.MAX_VALUE) || whole > Number.MAX_SAFE_INTEGER) {
    throw new PortolanError('TOO_LARGE', 'The values add up to more than can be counted exactly. Give a larger unit.', {
      path: 'values',
    });
  }
  if (sum === 0 && whole > 0) {
    throw new PortolanError('INVALID_OPTION', `Values of 0 can't add up to ${whole}. Give values, or the total 0.`, {
      path: 'total',
    });
  }
  const quotas = total === undefined || sum === 0 ? list : list.map((value) => (value / sum) * total);
  return largestRemainders(quotas, whole);
}
