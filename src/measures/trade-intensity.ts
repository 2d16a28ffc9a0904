import { Matrix } from '../cube/matrix.ts';
import type { MissingRule } from './known-parts.ts';
import { type TableTotals, type TradeTableOptions, totalOfAll, tradeTotals } from './trade-table.ts';

/** Trade intensities, exporters in rows and partners in columns. */
export interface TradeIntensity {
  /** Above 1: the partner buys a larger share of the exporter's exports than of the world's. `NaN` where undefined. */
  readonly values: Matrix;
  readonly convention: { readonly missing: MissingRule };
  /** How many cells of the table have no value. */
  readonly missingCells: number;
}

export interface TradeIntensityOptions extends TradeTableOptions {
  /** Totals of exporters, of world exports to each partner and of world exports, where the table doesn't list them all. */
  readonly totals?: TableTotals;
}

/**
 * Trade intensity index: a partner's share in an exporter's exports over its share in the world's,
 * I(ij) = (x(ij) / X(i)) / (X(wj) / X(w)). It is the location quotient of flows.
 *
 * Any one currency; the result is a ratio from 0 up, 1 is what the partner's size suggests. The world is all that the totals cover,
 * the exporter itself among it, and its own imports aren't taken out of it. Undefined (`NaN`) for an exporter without exports and
 * for a partner to which nobody exports, and where a total isn't known. A region's exporter row alone is no world: give
 * `totals.columns` and `totals.all`. Costs time linear in the cells.
 *
 * Source: Brown (1949), Kojima (1964), as in the World Bank's trade outcome indicators.
 *
 * @param exports exporters in rows, partners in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export can be; `INVALID_OPTION` for a total that is smaller than
 *   what the table lists of it
 *
 * @example
 * const exports = new Matrix(['USA', 'DEU'], ['CAN', 'FRA'], Float64Array.of(80, 20, 10, 90));
 * tradeIntensity(exports).values.at('USA', 'CAN'); // 1.7777…
 */
export function tradeIntensity(
  exports: Matrix,
  { missing = 'withhold', totals = {} }: TradeIntensityOptions = {},
): TradeIntensity {
  const {
    rows: ofExporters,
    columns: toPartners,
    missingCells,
  } = tradeTotals({ table: exports, name: 'exports', totals }, missing);
  const ofWorld = totalOfAll(ofExporters, missing, totals.all);
  const { rowLabels, columnLabels } = exports;
  const width = columnLabels.length;
  const values = exports.values.map((flow, i) => {
    const [sold, bought] = [ofExporters[Math.floor(i / width)]!, toPartners[i % width]!];
    return sold > 0 && bought > 0 ? flow / sold / (bought / ofWorld) : Number.NaN;
  });
  return { values: new Matrix(rowLabels, columnLabels, values), convention: { missing }, missingCells };
}
