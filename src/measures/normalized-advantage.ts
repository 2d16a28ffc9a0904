import type { Matrix } from '../cube/matrix.ts';
import { compareTable, type QuotientOptions } from './compare-table.ts';
import { differencesOf, type TableComparison, withValues } from './table-comparison.ts';

/**
 * Normalized revealed comparative advantage: how far exports are from those at a neutral point, over the reference's total,
 * NRCA = x(i,k) / X(w) − X(i)·x(w,k) / X(w)². Between −1/4 and 1/4 where the reference is the sum of the exporters, 0 as the
 * reference; those of an exporter and those of a product add up to 0, so they compare across products, exporters and years. They
 * are small: published tables multiply them by 10,000.
 *
 * A table in, a table out, with the options and the rules for zero and missing of {@link revealedComparativeAdvantage}: an
 * exporter without exports and a product that nobody exports are undefined here too, not neutral.
 *
 * Source: Yu, Cai and Leung (2009), "The normalized revealed comparative advantage index".
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['poultry', 'aircraft'], Float64Array.of(75, 25, 25, 275));
 * normalizedAdvantage(exports).values.at('US-GA', 'poultry'); // 0.125, for 50 of 400 above the neutral point
 */
export function normalizedAdvantage(matrix: Matrix, options: QuotientOptions = {}): TableComparison {
  const compared = compareTable(matrix, options);
  const { rowTotals, referenceTotal, referenceShares } = compared;
  const width = referenceShares.length;
  const values = differencesOf(compared);
  for (let row = 0; row < rowTotals.length; row++) {
    const weight = rowTotals[row]! / referenceTotal;
    for (let cell = row * width; cell < (row + 1) * width; cell++) values[cell]! *= weight;
  }
  return withValues(compared, values);
}
