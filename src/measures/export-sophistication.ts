import type { Matrix } from '../cube/matrix.ts';
import type { Unmatched } from './align-matrices.ts';
import { type ByLabel, byLabel, figuresOf } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import { unmatchedFigures } from './product-sophistication.ts';
import { checkTable, type TradeTableOptions } from './trade-table.ts';

/** The income level that goes with what each exporter exports. */
export interface ExportSophistication {
  /** By exporter, in the unit of the products' figures. `null` where undefined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** The share of the exporter's listed exports that has a figure, 0–1; `null` where it has no known exports. */
  readonly coverage: Readonly<Record<string, number | null>>;
  /** Products of the table without a figure (`onlyFirst`), and figures without a product in the table (`onlySecond`). */
  readonly unmatched: Unmatched;
  readonly convention: { readonly missing: MissingRule };
  /** How many cells of the table have no value. */
  readonly missingCells: number;
}

/**
 * Sophistication of exports (EXPY): the mean sophistication of an exporter's products, weighted by their shares in its exports,
 * EXPY(i) = Σₖ (x(ik)/X(i))·PRODY(k).
 *
 * In the unit of the products' figures, between their lowest and highest. The figures can come from other exporters than those of
 * the table: a region's EXPY is that of its exports with the PRODY of the world's countries. So it needs no income of the
 * exporter's own. `null` for an exporter without exports, with a missing cell, or that exports a product without a figure;
 * `sum-known` takes the mean over what has both, and `coverage` says how much of the exports that is. Costs time linear in the
 * cells.
 *
 * Source: Hausmann, Hwang and Rodrik (2007), "What You Export Matters".
 *
 * @param exports exporters in rows, products in columns
 * @param sophistication PRODY by product, such as the `values` of `productSophistication`
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export or figure can be; `INVALID_OPTION`
 *
 * @example
 * const exports = new Matrix(['US-GA'], ['x', 'y'], Float64Array.of(3, 1));
 * exportSophistication(exports, { x: 32000, y: 16000 }).values; // { 'US-GA': 28000 }
 */
export function exportSophistication(
  exports: Matrix,
  sophistication: ByLabel,
  { missing = 'withhold' }: TradeTableOptions = {},
): ExportSophistication {
  const missingCells = checkTable(exports, 'exports', missing);
  const { rowLabels, columnLabels } = exports;
  const figures = figuresOf(columnLabels, sophistication, 'sophistication');
  const means = new Float64Array(rowLabels.length);
  const coverage = new Float64Array(rowLabels.length);
  rowLabels.forEach((label, row) => {
    const flows = exports.row(label);
    let [listed, valued, weighted, isWithheld] = [0, 0, 0, false];
    for (let product = 0; product < flows.length; product++) {
      const [flow, figure] = [flows[product]!, figures[product]!];
      if (flow === 0) continue;
      if (Number.isNaN(flow + figure)) isWithheld ||= missing === 'withhold';
      else {
        valued += flow;
        weighted += flow * figure;
      }
      if (flow > 0) listed += flow;
    }
    means[row] = isWithheld ? Number.NaN : weighted / valued;
    coverage[row] = valued / listed;
  });
  return {
    values: byLabel(rowLabels, means),
    coverage: byLabel(rowLabels, coverage),
    unmatched: unmatchedFigures(columnLabels, sophistication),
    convention: { missing },
    missingCells,
  };
}
