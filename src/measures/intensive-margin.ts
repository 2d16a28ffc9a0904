import type { Matrix } from '../cube/matrix.ts';
import { type TradeMargin, type TradeMarginOptions, tradeMargin } from './trade-margins.ts';

/**
 * Intensive margin of Hummels and Klenow: an exporter's exports over the world's exports of the same categories. It is the share
 * that the exporter has where it takes part; times `extensiveMargin` it is its share in all world exports.
 *
 * 0–1 against the world, from 0 up against the rest of it. `null` for an exporter without exports, one of whose cells is missing,
 * or where nobody else exports its categories (`rest-of-world`); `sum-known` takes a category without a value for one that isn't
 * exported. Costs time linear in the cells.
 *
 * Source: Hummels and Klenow (2005), "The Variety and Quality of a Nation's Exports".
 *
 * @param exports exporters in rows, categories in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export can be; `INVALID_OPTION` for a reference that isn't one and
 *   for a total that is smaller than what the table lists of it
 *
 * @example
 * const exports = new Matrix(['A', 'B'], ['x', 'y', 'z'], Float64Array.of(10, 0, 30, 30, 20, 10));
 * intensiveMargin(exports).values; // { A: 0.5, B: 0.6 }
 */
export function intensiveMargin(exports: Matrix, options: TradeMarginOptions = {}): TradeMargin {
  return tradeMargin(exports, options, ({ own, inCategories }) => (own === 0 ? Number.NaN : own / inCategories));
}
