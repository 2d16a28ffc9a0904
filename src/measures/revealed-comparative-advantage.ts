import type { Matrix } from '../cube/matrix.ts';
import type { QuotientOptions } from './compare-table.ts';
import { locationQuotient } from './location-quotient.ts';
import type { TableComparison } from './table-comparison.ts';

/**
 * Revealed comparative advantage, the Balassa index: the share of a product in an exporter's exports divided by its share in the
 * reference's, RCA = (x(i,k) / X(i)) / (x(w,k) / X(w)). Above 1 the exporter has a revealed advantage; presence is usually taken
 * at RCA ≥ 1. From 0, no upper bound: {@link symmetricAdvantage} and its siblings are forms with one.
 *
 * Rows are exporters, columns are products; all amounts are in one unit. The arithmetic, the options, and the rules for zero and
 * missing are those of {@link locationQuotient}. By default the reference is the sum of the rows: give the world's row where the
 * exporters are states of one nation, or say that the nation is what they are compared with.
 *
 * Source: Balassa (1965), "Trade liberalisation and 'revealed' comparative advantage".
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['poultry', 'aircraft'], Float64Array.of(75, 25, 25, 275));
 * revealedComparativeAdvantage(exports).values.at('US-GA', 'poultry'); // 3
 */
export function revealedComparativeAdvantage(matrix: Matrix, options: QuotientOptions = {}): TableComparison {
  return locationQuotient(matrix, options);
}
