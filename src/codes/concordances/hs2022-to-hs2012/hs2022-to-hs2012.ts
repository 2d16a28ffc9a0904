import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { hs2022ToHs2012Links } from './hs2022-to-hs2012.data.ts';

/**
 * HS 2022 to HS 2012, by subheading: 5,612 lead to all 5,205. The UN picks one target for each.
 *
 * @example
 * hs2022ToHs2012.links.find(({ from, chosen }) => from === '854231' && chosen)?.to; // '854231'
 */
export const hs2022ToHs2012: ConcordanceTable<'HS2022', 'HS2012'> = /* @__PURE__ */ concordanceTable({
  from: 'HS2022',
  to: 'HS2012',
  source: {
    title: 'HS 2022 to HS 2012 conversion and correlation tables',
    publisher: 'UN Statistics Division',
    vintage: 'tables of 2022',
    licence: 'UN Comtrade reference data, free with attribution; as packed by the R package concordance (MIT)',
    derived: false,
    note: '9,011 of the links are of the new headings 8524 and 8549 (modules of displays; electrical waste), which share goods with hundreds of subheadings each: their shares by number of links mean little. The code 999999 (not specified) is left out.',
  },
  approximate: false,
  links: () => unpackLinks(hs2022ToHs2012Links),
});
