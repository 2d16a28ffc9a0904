import { PortolanError } from '../../errors/index.ts';
import type { WeightingInput } from '../weighting.ts';

/** The known values of a column. */
export function knownOf(column: Float64Array): number[] {
  return Array.from(column).filter((value) => !Number.isNaN(value));
}

/**
 * The known values of each column, all above 0.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 */
export function positiveColumns({ values, place }: WeightingInput, name: string): number[][] {
  return values.map((column, c) => {
    const row = column.findIndex((value) => value <= 0);
    if (row === -1) return knownOf(column);
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      `${place(row, c)} is ${column[row]}, and ${name} need values above 0. Choose another weighting.`,
      { path: 'weights' },
    );
  });
}

/** The rows without gaps. */
export function wholeRows({ rows, values }: WeightingInput): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => !values.some((column) => Number.isNaN(column[row])),
  );
}
