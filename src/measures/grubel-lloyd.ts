import { Matrix } from '../cube/matrix.ts';
import { alignMatrices, type Unmatched } from './align-matrices.ts';
import { byLabel } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import { checkTable, type TradeTableOptions } from './trade-table.ts';

/** How much of trade is exchange within the same industries or products. */
export interface GrubelLloyd {
  /** The index of each cell, 0–1, `NaN` where undefined. */
  readonly byProduct: Matrix;
  /** By row: the mean over products weighted by their trade, 0–1. A trade deficit or surplus keeps it below 1. */
  readonly unadjusted: Readonly<Record<string, number | null>>;
  /** By row: the same over the most that the overall imbalance lets it be, 0–1. */
  readonly adjusted: Readonly<Record<string, number | null>>;
  /** Rows and products that only the exports (`onlyFirst`) or only the imports (`onlySecond`) list: they count in nothing. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
  readonly convention: { readonly missing: MissingRule };
  /** How many cells lack the exports or the imports. */
  readonly missingCells: number;
}

/**
 * Grubel–Lloyd index of intra-industry trade: of each product 1 − |X − M| / (X + M), and of all products of a row
 * `unadjusted` 1 − Σ|X − M| / Σ(X + M) and `adjusted` for the imbalance of its trade,
 * (Σ(X + M) − Σ|X − M|) / (Σ(X + M) − |ΣX − ΣM|).
 *
 * 1: as much is exported as imported; 0: trade goes one way only. Both tables in the same unit of money. The finer the products the
 * lower the index: compare figures of one classification and level only. Undefined without trade, `adjusted` also where all
 * goes one way, and all where a cell that is needed is missing; `sum-known` leaves out cells that lack either side. Costs time
 * linear in the cells.
 *
 * Source: Grubel and Lloyd (1975), "Intra-Industry Trade".
 *
 * @param exports regions or partners in rows, products in columns
 * @param imports the same for imports, in any order
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no trade can be; `INVALID_OPTION`
 *
 * @example
 * const exports = new Matrix(['USA'], ['cars', 'wine'], Float64Array.of(80, 100));
 * const imports = new Matrix(['USA'], ['cars', 'wine'], Float64Array.of(160, 150));
 * const index = grubelLloyd(exports, imports);
 * index.byProduct.at('USA', 'wine'); // 0.8
 * index.unadjusted; // { USA: 0.7346… }
 * index.adjusted; // { USA: 1 }
 */
export function grubelLloyd(
  exports: Matrix,
  imports: Matrix,
  { missing = 'withhold' }: TradeTableOptions = {},
): GrubelLloyd {
  checkTable(exports, 'exports', missing);
  checkTable(imports, 'imports', missing);
  const { first, second, unmatched } = alignMatrices(exports, imports);
  const { rowLabels, columnLabels } = first;
  const width = columnLabels.length;
  const cells = first.values.map((sold, i) => twoWay(sold, second.values[i]!) / (sold + second.values[i]!));
  const unadjusted = new Float64Array(rowLabels.length);
  const adjusted = new Float64Array(rowLabels.length);
  let missingCells = 0;
  for (let row = 0; row < rowLabels.length; row++) {
    let [soldInAll, boughtInAll, overlap, known] = [0, 0, 0, 0];
    for (let i = row * width; i < (row + 1) * width; i++) {
      const [sold, bought] = [first.values[i]!, second.values[i]!];
      if (Number.isNaN(sold + bought)) continue;
      known += 1;
      soldInAll += sold;
      boughtInAll += bought;
      overlap += twoWay(sold, bought);
    }
    missingCells += width - known;
    if (missing === 'withhold' && known < width) overlap = Number.NaN;
    unadjusted[row] = Math.min(1, overlap / (soldInAll + boughtInAll));
    adjusted[row] = Math.min(1, overlap / twoWay(soldInAll, boughtInAll));
  }
  return {
    byProduct: new Matrix(rowLabels, columnLabels, cells),
    unadjusted: byLabel(rowLabels, unadjusted),
    adjusted: byLabel(rowLabels, adjusted),
    unmatched,
    convention: { missing },
    missingCells,
  };
}

/** Trade that goes both ways: (X + M) − |X − M|, without the cancellation. */
function twoWay(sold: number, bought: number): number {
  return 2 * Math.min(sold, bought);
}
