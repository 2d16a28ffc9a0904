import type { Matrix } from '../cube/matrix.ts';
import { compareTable, type QuotientOptions } from './compare-table.ts';
import { quotientsOf, type TableComparison, withValues } from './table-comparison.ts';

/**
 * Revealed symmetric comparative advantage: RSCA = (RCA − 1) / (RCA + 1). From −1, none of the product, over 0, as the
 * reference, to below 1: an advantage of twice and one of half are as far from 0.
 *
 * A table in, a table out, with the options and the rules for zero and missing of {@link revealedComparativeAdvantage}.
 *
 * Source: Dalum, Laursen and Villumsen (1998), "Structural change in OECD export specialisation patterns".
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['poultry', 'aircraft'], Float64Array.of(75, 25, 25, 275));
 * symmetricAdvantage(exports).values.at('US-GA', 'poultry'); // 0.5
 */
export function symmetricAdvantage(matrix: Matrix, options: QuotientOptions = {}): TableComparison {
  const compared = compareTable(matrix, options);
  const values = quotientsOf(compared);
  for (let cell = 0; cell < values.length; cell++) values[cell] = (values[cell]! - 1) / (values[cell]! + 1);
  return withValues(compared, values);
}
