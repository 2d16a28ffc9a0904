import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { hs2017ToNaics2017Links } from './hs2017-to-naics2017.data.ts';

/**
 * HS 2017 to NAICS 2017 on the basis of exports: how many of the ten-digit lines of Schedule B of a subheading lead to an
 * industry. 5,386 of the 5,387 subheadings lead to 387 industries and to the trade-only codes `910000` (waste and scrap),
 * `930000` (used goods), `990000` (special provisions), `11211X`, `1123XX`, `31131X`, `31135X`, `31181X` and `33641X`.
 *
 * @example
 * hs2017ToNaics2017.links.find(({ from }) => from === '300490'); // { from: '300490', to: '325412', lines: 20 }
 * hs2017ToNaics2017.links.find(({ from }) => from === '880000')?.to; // '33641X'
 */
export const hs2017ToNaics2017: ConcordanceTable<'HS2017', 'NAICS2017'> = /* @__PURE__ */ concordanceTable({
  from: 'HS2017',
  to: 'NAICS2017',
  source: {
    title: 'Export concordance of Schedule B to NAICS',
    publisher: 'US Census Bureau',
    vintage: '2019',
    licence: 'US federal government work, public domain',
    derived: false,
    note: 'A share of lines is not a share of trade. The subheading 710820 (monetary gold) has no link. Eight six-digit codes of Schedule B are no subheadings of HS 2017 and are kept, each with its basis: 880000 (civilian aircraft, their engines and parts) and 980110, 980210, 980220, 980230, 980240, 980310, 980320 (special provisions).',
  },
  approximate: false,
  links: () => unpackLinks(hs2017ToNaics2017Links),
});
