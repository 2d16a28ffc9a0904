import type { Edition } from '../../model/index.ts';
import type { ConcordanceTable } from './concordance.ts';
import { linksByCode } from './links-by-code.ts';
import { sortLinks } from './sort-links.ts';

/**
 * A table read the other way. The lines stay, so that occurrence weights are those of the other direction; what the
 * publisher picks for conversion holds one way only and is left out.
 *
 * @throws `INVALID_CONCORDANCE`
 *
 * @example
 * const links = [{ from: '010121', to: '0015', lines: 1, chosen: true }];
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const table = { from: 'HS2017', to: 'SITC4', source, approximate: false, links } as const;
 * reverse(table).links; // [{ from: '0015', to: '010121', lines: 1 }]
 */
export function reverse<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
): ConcordanceTable<To, From> {
  const links = [...linksByCode(table).values()].flat();
  return {
    from: table.to,
    to: table.from,
    source: table.source,
    approximate: table.approximate,
    links: sortLinks(
      links.map(({ from, to, lines, basis }) => ({ from: to, to: from, lines, ...(basis !== undefined && { basis }) })),
    ),
  };
}
