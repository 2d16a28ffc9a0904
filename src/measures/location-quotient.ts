import type { Matrix } from '../cube/matrix.ts';
import { compareTable, type QuotientOptions } from './compare-table.ts';
import { quotientsOf, type TableComparison, withValues } from './table-comparison.ts';

/**
 * Location quotient: the share of an industry in a region's total divided by its share in the reference's,
 * LQ = (E(r,i) / E(r)) / (E(ref,i) / E(ref)). 1 where the shares are equal, 0 where the region has none of the industry, no upper
 * bound. A cell is exactly 1 where both shares are the same number.
 *
 * Rows are regions, columns are industries; all amounts are in one unit. By default the reference is the sum of the rows and the
 * totals are sums of the cells. Give `totals` and a `reference` with its `total` for another denominator: of total employment, or
 * of traded employment as US Cluster Mapping takes it. Never add up states to a nation whose own figure is published.
 *
 * `NaN` where the total of the region, of the reference or of the industry is 0, and where one isn't known: a missing cell
 * withholds the totals that it is part of, and with the default reference all quotients. With `missing: 'sum-known'` it is left
 * out of them. Costs time linear in the cells: two passes.
 *
 * Source: Florence (1939), *Report on the Location of Industry*; Isard (1960), *Methods of Regional Analysis*.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite amount, `TOO_LARGE` where a sum is, `INVALID_OPTION`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['food', 'textiles'], Float64Array.of(75, 25, 25, 75));
 * const { values, convention } = locationQuotient(jobs);
 * values.at('US-GA', 'food'); // 1.5
 * convention.reference; // 'total'
 */
export function locationQuotient(matrix: Matrix, options: QuotientOptions = {}): TableComparison {
  const compared = compareTable(matrix, options);
  return withValues(compared, quotientsOf(compared));
}
