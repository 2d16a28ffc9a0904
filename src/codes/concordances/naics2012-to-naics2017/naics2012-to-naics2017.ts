import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { naics2012ToNaics2017Links } from './naics2012-to-naics2017.data.ts';

/**
 * NAICS 2012 to NAICS 2017, by 6-digit industry: the 1,065 lead to all 1,057. Four lead to two, and how their value divides is
 * not published.
 *
 * @example
 * naics2012ToNaics2017.links.filter(({ from }) => from === '211111').map(({ to }) => to); // ['211120', '211130']
 */
export const naics2012ToNaics2017: ConcordanceTable<'NAICS2012', 'NAICS2017'> = /* @__PURE__ */ concordanceTable({
  from: 'NAICS2012',
  to: 'NAICS2017',
  source: {
    title: '2012 NAICS to 2017 NAICS concordance',
    publisher: 'US Census Bureau',
    vintage: '2017',
    licence: 'US federal government work, public domain',
    derived: false,
    note: 'The links without a basis are the official ones. The ten codes of trade statistics by NAICS that no edition has, such as 910000 and 33641X, lead to themselves: where they stand for several industries, those are the same in both editions.',
  },
  approximate: false,
  links: () => unpackLinks(naics2012ToNaics2017Links),
});
