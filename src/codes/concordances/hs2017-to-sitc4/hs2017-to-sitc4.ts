import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { hs2017ToSitc4Links } from './hs2017-to-sitc4.data.ts';

/**
 * HS 2017 to SITC Rev. 4: 5,385 subheadings lead to 2,968 items of 4 or 5 digits. The UN picks one target for each but 76.
 *
 * @example
 * hs2017ToSitc4.links[0]; // { from: '010121', to: '0015', lines: 1, chosen: true }
 */
export const hs2017ToSitc4: ConcordanceTable<'HS2017', 'SITC4'> = /* @__PURE__ */ concordanceTable({
  from: 'HS2017',
  to: 'SITC4',
  source: {
    title: 'HS 2017 to SITC Rev. 4 conversion and correlation tables',
    publisher: 'UN Statistics Division',
    vintage: 'tables of 2017',
    licence: 'UN Comtrade reference data, free with attribution; as packed by the R package concordance (MIT)',
    derived: false,
    note: 'The subheadings 710820 and 711890 (monetary gold; coin other than that of 711810) have no link. 76 subheadings, each with several items, have no picked one. The code 999999 (not specified) is left out.',
  },
  approximate: false,
  links: () => unpackLinks(hs2017ToSitc4Links),
});
