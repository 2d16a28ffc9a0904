import type { Matrix } from '../cube/matrix.ts';
import { type TradeMargin, type TradeMarginOptions, tradeMargin } from './trade-margins.ts';

/**
 * Extensive margin of Hummels and Klenow: the world's exports of the categories that an exporter exports, over the world's exports.
 * It is the share of world trade in which the exporter takes part at all; times `intensiveMargin` it is the exporter's share in it.
 *
 * 0–1, each category weighted by its size. A category is a product, or a product in a market: whatever the columns are. `null` for
 * an exporter without exports, one of whose cells is missing, or where the world's total isn't known or is 0; `sum-known` takes a
 * category without a value for one that isn't exported. Costs time linear in the cells.
 *
 * Source: Hummels and Klenow (2005), "The Variety and Quality of a Nation's Exports".
 *
 * @param exports exporters in rows, categories in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export can be; `INVALID_OPTION` for a reference that isn't one and
 *   for a total that is smaller than what the table lists of it
 *
 * @example
 * const exports = new Matrix(['A', 'B'], ['x', 'y', 'z'], Float64Array.of(10, 0, 30, 30, 20, 10));
 * extensiveMargin(exports).values; // { A: 0.8, B: 1 }
 */
export function extensiveMargin(exports: Matrix, options: TradeMarginOptions = {}): TradeMargin {
  return tradeMargin(exports, options, ({ own, inCategories, ofReference }) =>
    own === 0 ? Number.NaN : inCategories / ofReference,
  );
}
