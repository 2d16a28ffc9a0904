import type { Edition } from '../../model/index.ts';
import type { Concordance, ConcordanceTable } from './concordance.ts';
import { occurrenceShares, weighted } from './weighted.ts';

/**
 * Weights by occurrence: the lines of a link over the lines of all links of its code. For headings and industry groups,
 * {@link coarsen} the finest table first, so that every matching line counts.
 *
 * They say how finely a classification is divided, not what is traded: {@link tradeWeights} are better where a value is at
 * hand. They are the weights of the R package concordance (METHODS, worked number 20).
 *
 * @throws `INVALID_CONCORDANCE`
 *
 * @example
 * const links = [
 *   { from: '854690', to: '326199', lines: 3 },
 *   { from: '854690', to: '335932', lines: 1 },
 * ];
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const table = { from: 'HS2017', to: 'NAICS2017', source, approximate: false, links } as const;
 * occurrenceWeights(table).links; // [['854690', '326199', 0.75], ['854690', '335932', 0.25]]
 */
export function occurrenceWeights<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
): Concordance<From, To> {
  return weighted(table, 'occurrence', occurrenceShares);
}
