import type { Matrix } from '../cube/matrix.ts';
import { type ComparedTable, compareTable, type ReferenceOptions } from './compare-table.ts';
import { type RowFigures, withRowFigures } from './row-figures.ts';

/**
 * Average location quotient of a region, its industries weighted by their shares in it: Σᵢ LQ(r,i)·s(r,i) = Σᵢ s(r,i)² / s(ref,i).
 * 1 where the region is a small copy of its reference, higher the more it is specialized, no upper bound. The
 * {@link hachmanIndex} is 1 divided by it.
 *
 * Rows are regions, columns are industries. An industry that the region has none of adds nothing. `null` for a region whose total
 * is 0 or not known, or that has an industry of which the reference has none; missing cells are as in
 * {@link locationQuotient}, and with `missing: 'sum-known'` they add nothing. Costs time linear in the cells.
 *
 * Source: Hoover and Giarratani (1985), *An Introduction to Regional Economics*, where it is a coefficient of specialization.
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['food', 'textiles'], Float64Array.of(50, 50, 0, 100));
 * locationQuotientAverage(jobs).values; // { 'US-GA': 1.3333333333333333, 'US-AL': 1.3333333333333333 }
 */
export function locationQuotientAverage(
  matrix: Matrix,
  { reference = 'total', missing = 'withhold' }: ReferenceOptions = {},
): RowFigures {
  const compared = compareTable(matrix, { reference, missing });
  return withRowFigures(compared, averageQuotients(compared));
}

/** Σ s² / s(ref) of each row; `NaN` where undefined. */
export function averageQuotients({ table, rowTotals, referenceShares, notes }: ComparedTable): Float64Array {
  const { values } = table;
  const leavesOut = notes.convention.missing === 'sum-known';
  // 0 / 0 is to be 0, and anything else by 0 infinite
  const divisors = referenceShares.map((share) => (share === 0 ? Number.MIN_VALUE : share));
  const averages = new Float64Array(rowTotals.length);
  for (let row = 0, cell = 0; row < rowTotals.length; row++) {
    const total = rowTotals[row]!;
    let sum = 0;
    for (let column = 0; column < divisors.length; column++, cell++) {
      const share = values[cell]! / total;
      const term = (share / divisors[column]!) * share;
      if (!(leavesOut && Number.isNaN(term))) sum += term;
    }
    averages[row] = sum > 0 && sum < Number.POSITIVE_INFINITY ? sum : Number.NaN;
  }
  return averages;
}
