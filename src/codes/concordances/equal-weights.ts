import type { Edition } from '../../model/index.ts';
import type { Concordance, ConcordanceTable } from './concordance.ts';
import { equalShares, weighted } from './weighted.ts';

/**
 * Equal weights: one over the number of targets of a code.
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
 * equalWeights(table).links; // [['854690', '326199', 0.5], ['854690', '335932', 0.5]]
 */
export function equalWeights<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
): Concordance<From, To> {
  return weighted(table, 'equal', equalShares);
}
