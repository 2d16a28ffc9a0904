import type { Matrix } from '../cube/matrix.ts';
import type { Unmatched } from './align-matrices.ts';
import type { ByLabel } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import { overlapOfShares } from './overlap-of-shares.ts';
import type { TradeTableOptions } from './trade-table.ts';

/** How far what exporters sell is what importers buy. */
export interface TradeComplementarity {
  /** Exporters in rows, importers in columns, 0–100. `NaN` where undefined. */
  readonly values: Matrix;
  /** Products that only the exports (`onlyFirst`) or only the imports (`onlySecond`) list. */
  readonly unmatched: Unmatched;
  readonly convention: { readonly missing: MissingRule };
  /** How many cells of the tables have no value. */
  readonly missingCells: number;
}

export interface TradeComplementarityOptions extends TradeTableOptions {
  /** Totals of exporters and of importers by label, where the tables don't list all products. */
  readonly totals?: { readonly exports?: ByLabel; readonly imports?: ByLabel };
}

/**
 * Trade complementarity index: how far an exporter's mix of products is an importer's,
 * C(ij) = 100·(1 − ½Σₖ|m(jk)/M(j) − x(ik)/X(i)|), computed as the overlap 100·Σₖ min(m(jk)/M(j), x(ik)/X(i)), which is the same.
 *
 * 0: nothing that the one sells does the other buy; 100: the shares are the same. Each table in any unit of money. A product that
 * only one table lists adds nothing to the overlap, though it counts in its table's total, and so does what given `totals` leave
 * unlisted: the index is then the least that it can be. Undefined (`NaN`) for an exporter or importer without trade or without a
 * known total. `sum-known` lets missing cells add nothing. Costs exporters × importers × products.
 *
 * Source: Michaely (1996), as in the World Bank's trade outcome indicators.
 *
 * @param exports exporters in rows, products in columns
 * @param imports importers in rows, products in columns, in any order: products are matched by label
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no trade can be; `INVALID_OPTION` for a total that is smaller than
 *   what the table lists of it; `TOO_LARGE` above 2^27 pairs
 *
 * @example
 * const exports = new Matrix(['US-GA'], ['aircraft', 'poultry'], Float64Array.of(75, 25));
 * const imports = new Matrix(['MEX'], ['poultry', 'aircraft', 'cars'], Float64Array.of(25, 50, 25));
 * tradeComplementarity(exports, imports).values.at('US-GA', 'MEX'); // 75
 */
export function tradeComplementarity(
  exports: Matrix,
  imports: Matrix,
  { missing = 'withhold', totals = {} }: TradeComplementarityOptions = {},
): TradeComplementarity {
  const overlap = overlapOfShares(
    { name: 'exports', table: exports, totals: { rows: totals.exports ?? {} }, rowsPath: 'options.totals.exports' },
    { name: 'imports', table: imports, totals: { rows: totals.imports ?? {} }, rowsPath: 'options.totals.imports' },
    missing,
  );
  return { ...overlap, convention: { missing } };
}
