import type { Matrix } from '../cube/matrix.ts';
import { compareTable, type QuotientOptions } from './compare-table.ts';
import { differencesOf, type TableComparison, withValues } from './table-comparison.ts';

/**
 * Additive revealed comparative advantage: the share of a product in an exporter's exports less its share in the reference's,
 * ARCA = x(i,k) / X(i) − x(w,k) / X(w). Between −1 and 1, 0 as the reference; those of an exporter add up to 0 where the totals
 * are the sums of the cells. The transposed table gives the additive location quotient, the share of a region in an industry less
 * its share in all.
 *
 * A table in, a table out, with the options and the rules for zero and missing of {@link revealedComparativeAdvantage}: a
 * product that nobody exports is undefined here too.
 *
 * Source: Hoen and Oosterhaven (2006), "On the measurement of comparative advantage".
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['poultry', 'aircraft'], Float64Array.of(75, 25, 25, 275));
 * additiveAdvantage(exports).values.at('US-GA', 'poultry'); // 0.5
 */
export function additiveAdvantage(matrix: Matrix, options: QuotientOptions = {}): TableComparison {
  const compared = compareTable(matrix, options);
  return withValues(compared, differencesOf(compared));
}
