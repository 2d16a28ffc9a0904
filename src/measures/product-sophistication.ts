import type { Matrix } from '../cube/matrix.ts';
import { alignLabels, type Unmatched } from './align-matrices.ts';
import { type ByLabel, byLabel, figuresOf } from './by-label.ts';
import { exporterAverage } from './exporter-average.ts';
import { isKnown } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { type TableTotals, type TradeTableOptions, tradeTotals } from './trade-table.ts';

/** The income level that goes with each product. */
export interface ProductSophistication {
  /** By product, in the unit of the incomes. `null` where undefined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** Exporters without a known income (`onlyFirst`), which take no part, and incomes without an exporter (`onlySecond`). */
  readonly unmatched: Unmatched;
  readonly convention: { readonly missing: MissingRule };
  /** How many cells of the table have no value. */
  readonly missingCells: number;
}

export interface ProductSophisticationOptions extends TradeTableOptions {
  /** Totals of exporters by label, where the table doesn't list all products. */
  readonly totals?: Pick<TableTotals, 'rows'>;
}

/**
 * Sophistication of products (PRODY): the mean income of those who export a product, weighted by their revealed comparative
 * advantage in it, PRODY(k) = Σᵢ s(ik)·Y(i) / Σᵢ s(ik) with s(ik) = x(ik)/X(i). Weights of advantage add up to the same mean.
 *
 * In the unit of the incomes, between the lowest and the highest. Weights are shares, so small exporters count as much as large
 * ones. Exporters without a known income take no part and are listed: the mean is that of the others, so compare years over the
 * same exporters only. `null` for a product that none with an income exports, or where a share isn't known. An exporter without
 * exports takes no part. Nothing is rounded. Costs time linear in the cells.
 *
 * Source: Hausmann, Hwang and Rodrik (2007), "What You Export Matters".
 *
 * @param exports exporters in rows, products in columns
 * @param incomes gross domestic product per head by exporter, in constant prices or purchasing power for comparisons over time
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export or income can be; `INVALID_OPTION` for a total that is
 *   smaller than what the table lists of it
 *
 * @example
 * const exports = new Matrix(['A', 'B'], ['x', 'y'], Float64Array.of(3, 1, 1, 3));
 * productSophistication(exports, { A: 40000, B: 8000 }).values; // { x: 32000, y: 16000 }
 */
export function productSophistication(
  exports: Matrix,
  incomes: ByLabel,
  { missing = 'withhold', totals = {} }: ProductSophisticationOptions = {},
): ProductSophistication {
  const { rows, missingCells } = tradeTotals({ table: exports, name: 'exports', totals }, missing);
  const figures = figuresOf(exports.rowLabels, incomes, 'incomes');
  const values = exporterAverage(exports, { figures, totals: rows, missing });
  return {
    values: byLabel(exports.columnLabels, values),
    unmatched: unmatchedFigures(exports.rowLabels, incomes),
    convention: { missing },
    missingCells,
  };
}

/** Labels without a known figure, and figures without a label. */
export function unmatchedFigures(labels: readonly string[], figures: ByLabel): Unmatched {
  const known = Object.keys(figures).filter((label) => isKnown(figures[label]!));
  return alignLabels(labels, known).unmatched;
}
