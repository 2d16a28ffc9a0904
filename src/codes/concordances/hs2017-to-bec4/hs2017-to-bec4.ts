import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { hs2017ToBec4Links } from './hs2017-to-bec4.data.ts';

/**
 * HS 2017 to the Broad Economic Categories, Rev. 4: 5,385 subheadings lead to 19 categories, 100 of them to several.
 *
 * @example
 * hs2017ToBec4.links[0]; // { from: '010121', to: '41', lines: 1 }
 */
export const hs2017ToBec4: ConcordanceTable<'HS2017', 'BEC4'> = /* @__PURE__ */ concordanceTable({
  from: 'HS2017',
  to: 'BEC4',
  source: {
    title: 'HS 2017 to BEC Rev. 4 correlation',
    publisher: 'UN Statistics Division',
    vintage: 'tables of 2017',
    licence: 'UN Comtrade reference data, free with attribution; as packed by the R package concordance (MIT)',
    derived: false,
    note: 'The subheadings 710820 and 711890 (monetary gold; coin other than that of 711810) have no link. The code 999999 (not specified) is left out.',
  },
  approximate: false,
  links: () => unpackLinks(hs2017ToBec4Links),
});
