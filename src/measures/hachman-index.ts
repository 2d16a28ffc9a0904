import type { Matrix } from '../cube/matrix.ts';
import { compareTable, type ReferenceOptions } from './compare-table.ts';
import { averageQuotients } from './location-quotient-average.ts';
import { type RowFigures, withRowFigures } from './row-figures.ts';

/**
 * Hachman index of diversity: 1 / Σᵢ LQ(r,i)·s(r,i), the reciprocal of the `locationQuotientAverage`. 1 where a region has
 * the industries of its reference in the same shares, towards 0 the more it differs.
 *
 * The index is relative to the reference: one that has a single industry more than the nation has is less diverse by it, as one
 * with an industry less is. Rows, columns, zero and missing are as in `locationQuotientAverage`.
 *
 * Source: Hachman (1995), Bureau of Economic and Business Research, University of Utah.
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['food', 'textiles'], Float64Array.of(50, 50, 0, 100));
 * hachmanIndex(jobs).values; // { 'US-GA': 0.75, 'US-AL': 0.75 }
 */
export function hachmanIndex(
  matrix: Matrix,
  { reference = 'total', missing = 'withhold' }: ReferenceOptions = {},
): RowFigures {
  const compared = compareTable(matrix, { reference, missing });
  return withRowFigures(
    compared,
    averageQuotients(compared).map((average) => 1 / average),
  );
}
