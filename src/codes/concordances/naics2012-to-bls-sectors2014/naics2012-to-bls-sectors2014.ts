import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { naics2012ToBlsSectors2014Links } from './naics2012-to-bls-sectors2014.data.ts';

/**
 * NAICS 2012 to the sectors of the BLS employment requirements tables, by 6-digit industry: 1,036 lead to 182 sectors. The
 * tables come without codes, so it was built by titles and is approximate; the basis of each link says how. Titles fit NAICS
 * 2012 and no later edition: the telecommunications of 2017 have other groups.
 *
 * Where you coarsen it, leave the codes with an X out: they stand for industries that are there already.
 *
 * @example
 * naics2012ToBlsSectors2014.links.find(({ from }) => from === '336111'); // { from: '336111', to: '80', lines: 1, basis: 'same title' }
 */
export const naics2012ToBlsSectors2014: ConcordanceTable<'NAICS2012', 'BLS-sectors2014'> =
  /* @__PURE__ */ concordanceTable({
    from: 'NAICS2012',
    to: 'BLS-sectors2014',
    source: {
      title: 'NAICS 2012 to BLS employment requirements sectors by titles',
      publisher: 'portolan, from lists of the US Census Bureau and the US Bureau of Labor Statistics',
      vintage: 'tables of 2014, published in December 2015',
      licence: 'US federal government work, public domain',
      derived: true,
      note: 'Public administration (92) has no link: the sectors divide government by level and kind of spending. Sectors 145 to 147 and 155 are private schools and hospitals. Sectors 31, 65, 70 and 87 say in their titles where they count digital cameras and wood cabinets of television sets: both are taken to lie in the NAICS groups that the titles name, as they are no industries of their own. Not reached are government (183 to 201), homes used by their owners (202), noncomparable imports (203) and the adjustment (206). 910000 and 930000 of trade statistics lead to 204 (scrap) and 205 (used and secondhand goods).',
    },
    approximate: true,
    links: () => unpackLinks(naics2012ToBlsSectors2014Links),
  });
