import type { Edition } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { checkFallback } from './check-fallback.ts';
import type { Concordance, ConcordanceTable, WeightFallback } from './concordance.ts';
import { sharesOf } from './shares-of.ts';
import { readTradeValues, type TradeValues } from './trade-values.ts';
import { weighted } from './weighted.ts';

export interface TradeWeightsOptions {
  /** What becomes of a code whose targets have no value, or one that is not known. `leave-unmapped` unless given. */
  readonly fallback?: WeightFallback;
}

/**
 * Weights by value, the best there are: the value of a link's target over the values of all targets of its code. A code with
 * one target goes there whole and needs no value.
 *
 * A code whose targets have no value, or one that is not known, is left unmapped, which is safest: its value is reported, not
 * spread by a guess. `fallback` spreads it all the same. Either way the code is in `fallbacks` of the result.
 *
 * Weights by target take a target's whole trade, also what comes of other codes; weights by link are exact for the trade
 * that they were taken from.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION` (values of other codes than the table's, or for none
 * of the codes that are divided), `TOO_LARGE` where values of one link add up to more than a double holds,
 * `INVALID_CONCORDANCE`
 *
 * @example
 * const links = [
 *   { from: '854690', to: '326199', lines: 1 },
 *   { from: '854690', to: '335932', lines: 1 },
 * ];
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const table = { from: 'HS2017', to: 'NAICS2017', source, approximate: false, links } as const;
 * const values = { byTarget: { '326199': 10e6, '335932': 30e6 } };
 * tradeWeights(table, values).links; // [['854690', '326199', 0.25], ['854690', '335932', 0.75]]
 */
export function tradeWeights<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
  values: TradeValues,
  options: TradeWeightsOptions = {},
): Concordance<From, To> {
  checkOptions(options, ['fallback'], "tradeWeights(table, values, { fallback: 'equal' })");
  const { fallback = 'leave-unmapped' } = options;
  checkFallback(fallback);
  const valueOfLink = readTradeValues(table, values);
  return weighted(
    table,
    'trade-value',
    (links) => {
      if (links.length === 1) return [1];
      const known = links.map(valueOfLink);
      return known.includes(null) ? null : sharesOf(known as number[]);
    },
    fallback,
  );
}
