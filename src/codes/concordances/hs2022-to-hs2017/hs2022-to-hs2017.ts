import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { hs2022ToHs2017Links } from './hs2022-to-hs2017.data.ts';

/**
 * HS 2022 to HS 2017, by subheading: 5,612 lead to 5,386, 5,202 of them to the same code alone. The UN picks one target
 * for each.
 *
 * @example
 * hs2022ToHs2017.links.find(({ from }) => from === '852581'); // { from: '852581', to: '852580', lines: 1, chosen: true }
 */
export const hs2022ToHs2017: ConcordanceTable<'HS2022', 'HS2017'> = /* @__PURE__ */ concordanceTable({
  from: 'HS2022',
  to: 'HS2017',
  source: {
    title: 'HS 2022 to HS 2017 conversion and correlation tables',
    publisher: 'UN Statistics Division',
    vintage: 'tables of 2022',
    licence: 'UN Comtrade reference data, free with attribution; as packed by the R package concordance (MIT)',
    derived: false,
    note: 'The subheading 300219 of HS 2017 is not reached. 9,017 of the links are of the new headings 8524 and 8549 (modules of displays; electrical waste), which share goods with hundreds of subheadings each: their shares by number of links mean little. The code 999999 (not specified) is left out.',
  },
  approximate: false,
  links: () => unpackLinks(hs2022ToHs2017Links),
});
