import type { Matrix } from '../cube/matrix.ts';
import type { Unmatched } from './align-matrices.ts';
import type { ByLabel } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import { overlapOfShares } from './overlap-of-shares.ts';
import type { TradeTableOptions } from './trade-table.ts';

/** How similar the export mixes of exporters are. */
export interface ExportSimilarity {
  /** Exporters of the first table in rows, of the second in columns, 0–100. `NaN` where undefined. */
  readonly values: Matrix;
  /** Products that only the first or only the second table lists. */
  readonly unmatched: Unmatched;
  readonly convention: { readonly missing: MissingRule };
  /** How many cells of the tables have no value. */
  readonly missingCells: number;
}

export interface ExportSimilarityOptions extends TradeTableOptions {
  /** Totals of exporters by label, where the tables don't list all products. */
  readonly totals?: ByLabel;
}

/**
 * Export similarity index of Finger and Kreinin: S(ab) = 100·Σₖ min(x(ak)/X(a), x(bk)/X(b)).
 *
 * 0: no product in common; 100: the same shares. It compares mixes, whatever their size. Exports to one market give the similarity
 * in that market, exports to all the world the general one. A product that only one table lists adds nothing, though it counts in
 * its total, and so does what given `totals` leave unlisted: the index is then the least that it can be. Undefined (`NaN`) for an
 * exporter without exports or without a known total. `sum-known` lets missing cells add nothing. Costs pairs × products; for one
 * exporter among many give its row as a table of its own.
 *
 * Source: Finger and Kreinin (1979), "A Measure of 'Export Similarity' and Its Possible Uses".
 *
 * @param exports exporters in rows, products in columns
 * @param others the exporters to compare with. Default: those of the first table
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export can be; `INVALID_OPTION` for a total that is smaller than
 *   what the table lists of it; `TOO_LARGE` above 2^27 pairs
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['aircraft', 'cars'], Float64Array.of(60, 40, 1, 9));
 * exportSimilarity(exports).values.at('US-GA', 'US-AL'); // 50
 */
export function exportSimilarity(
  exports: Matrix,
  others: Matrix = exports,
  { missing = 'withhold', totals: rows = {} }: ExportSimilarityOptions = {},
): ExportSimilarity {
  const given = { totals: { rows }, rowsPath: 'options.totals' };
  const overlap = overlapOfShares(
    { name: 'exports', table: exports, ...given },
    { name: 'others', table: others, ...given },
    missing,
  );
  return { ...overlap, convention: { missing } };
}
