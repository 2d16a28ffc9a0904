import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { naics2017ToBeaSummary2017Links } from './naics2017-to-bea-summary2017.data.ts';

/**
 * NAICS 2017 to the summary industries of the BEA input-output tables, by 6-digit industry: 1,027 lead to 66 industries. BEA
 * publishes no such list at this level in the data that portolan is built from, so it was built by codes and titles and is
 * approximate; the basis of each link says by which.
 *
 * Where you coarsen it, leave the codes with an X out: they stand for industries that are there already.
 *
 * @example
 * naics2017ToBeaSummary2017.links.find(({ from }) => from === '336111'); // { from: '336111', to: '3361MV', lines: 1, basis: 'joined codes' }
 */
export const naics2017ToBeaSummary2017: ConcordanceTable<'NAICS2017', 'BEA-summary2017'> =
  /* @__PURE__ */ concordanceTable({
    from: 'NAICS2017',
    to: 'BEA-summary2017',
    source: {
      title: 'NAICS 2017 to BEA summary industries by codes and titles',
      publisher: 'portolan, from lists of the US Census Bureau and the US Bureau of Economic Analysis',
      vintage: '2017 benchmark',
      licence: 'US federal government work, public domain',
      derived: true,
      note: 'Left out are public administration (92), which the tables divide by level of government, and the Postal Service (491110), which they count with government enterprises. Government enterprises and public schools and hospitals have codes of their own, so utilities (22), education (61) and health (62) stand for the private part. Lessors of dwellings (531110) stand for housing, whose greater part, homes used by their owners, is no industry. 910000 and 930000 of trade statistics lead to the commodity Used.',
    },
    approximate: true,
    links: () => unpackLinks(naics2017ToBeaSummary2017Links),
  });
