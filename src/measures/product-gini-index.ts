import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import type { Unmatched } from './align-matrices.ts';
import { type ByLabel, byLabel, figuresOf } from './by-label.ts';
import { exporterAverage } from './exporter-average.ts';
import type { MissingRule } from './known-parts.ts';
import { unmatchedFigures } from './product-sophistication.ts';
import { reachesCutoff } from './reaches.ts';
import { type TableTotals, type TradeTableOptions, totalOfAll, tradeTotals } from './trade-table.ts';

/** The inequality that goes with each product. */
export interface ProductGiniIndex {
  /** By product, in the unit of the coefficients. `null` where undefined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Exporters without a known coefficient (`onlyFirst`), which take no part, and coefficients without an exporter (`onlySecond`). */
  readonly unmatched: Unmatched;
  readonly convention: { readonly cutoff: number; readonly missing: MissingRule };
  /** How many cells of the table have no value. */
  readonly missingCells: number;
}

export interface ProductGiniIndexOptions extends TradeTableOptions {
  /** From which revealed comparative advantage an exporter takes part. Default: 1, exactly 1 takes part. */
  readonly cutoff?: number;
  /** Totals of exporters, products and the world, where the table doesn't list them all. */
  readonly totals?: TableTotals;
}

/**
 * Product Gini index (PGI): the mean Gini coefficient of those who export a product with revealed comparative advantage, weighted
 * by the product's share in their exports, PGI(k) = Σᵢ M(ik)·s(ik)·G(i) / Σᵢ M(ik)·s(ik), with M(ik) = 1 where RCA(ik) ≥ 1.
 *
 * In the unit of the coefficients. With emissions per unit of output in their place it is the product emission intensity index.
 * Exporters without a known coefficient take no part in the mean, though their trade counts in the advantages; they are listed.
 * `null` for a product that none exports with advantage, or where an advantage or share isn't known. Costs time linear in the cells.
 *
 * Source: Hartmann, Guevara, Jara-Figueroa, Aristarán and Hidalgo (2017), "Linking Economic Complexity, Institutions, and Income
 * Inequality"; Romero and Gramkow (2021) for emissions.
 *
 * @param exports exporters in rows, products in columns
 * @param coefficients Gini coefficients of income by exporter
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export or coefficient can be; `INVALID_OPTION` for a cutoff that
 *   is not above 0 or a total that is smaller than what the table lists of it
 *
 * @example
 * const exports = new Matrix(['A', 'B'], ['x', 'y'], Float64Array.of(3, 1, 1, 3));
 * productGiniIndex(exports, { A: 0.3, B: 0.5 }).values; // { x: 0.3, y: 0.5 }
 */
export function productGiniIndex(
  exports: Matrix,
  coefficients: ByLabel,
  { cutoff = 1, missing = 'withhold', totals = {} }: ProductGiniIndexOptions = {},
): ProductGiniIndex {
  if (!(cutoff > 0 && cutoff < Number.POSITIVE_INFINITY)) {
    throw new PortolanError('INVALID_OPTION', `cutoff is ${cutoff}. Give a number above 0: 1 is the usual one.`, {
      path: 'options.cutoff',
    });
  }
  const { rows, columns, missingCells } = tradeTotals({ table: exports, name: 'exports', totals }, missing);
  const ofWorld = totalOfAll(rows, missing, totals.all);
  const presence = (flow: number, row: number, column: number) =>
    Number.isNaN(flow + rows[row]! + columns[column]! + ofWorld)
      ? Number.NaN
      : Number(reachesCutoff(cutoff, flow, rows[row]!, columns[column]!, ofWorld));
  const figures = figuresOf(exports.rowLabels, coefficients, 'coefficients');
  const values = exporterAverage(exports, { figures, totals: rows, missing, presence });
  return {
    values: byLabel(exports.columnLabels, values),
    unmatched: unmatchedFigures(exports.rowLabels, coefficients),
    convention: { cutoff, missing },
    missingCells,
  };
}
