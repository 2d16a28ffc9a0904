import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { naics2017ToNaics2022Links } from './naics2017-to-naics2022.data.ts';

/**
 * NAICS 2017 to NAICS 2022, by 6-digit industry, derived by equal code or equal title: 945 of the 1,057 have a link. It is not
 * the concordance of the Census Bureau, so figures made with it are estimates; the basis of each link says which it is.
 *
 * @example
 * naics2017ToNaics2022.links.find(({ from }) => from === '511210'); // { from: '511210', to: '513210', lines: 1, basis: 'same title, new code' }
 */
export const naics2017ToNaics2022: ConcordanceTable<'NAICS2017', 'NAICS2022'> = /* @__PURE__ */ concordanceTable({
  from: 'NAICS2017',
  to: 'NAICS2022',
  source: {
    title: 'NAICS 2017 to NAICS 2022 by equal code or title',
    publisher: 'portolan, from the NAICS lists of the US Census Bureau',
    vintage: '2022',
    licence: 'US federal government work, public domain',
    derived: true,
    note: 'Not the concordance of the Census Bureau, which is not in the data that portolan is built from. 903 industries have the same code and title, 27 the same title under a new code, 15 the same code under a changed title. 112 of the 1,057 industries of 2017 have no link, and 67 of the 1,012 of 2022 are not reached. The ten codes of trade statistics by NAICS that no edition has, such as 910000 and 33641X, lead to themselves: where they stand for several industries, those are the same in both editions.',
  },
  approximate: true,
  links: () => unpackLinks(naics2017ToNaics2022Links),
});
