import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { hs2017ToHs2012Links } from './hs2017-to-hs2012.data.ts';

/**
 * HS 2017 to HS 2012, by subheading: 5,387 lead to all 5,205. The UN picks one target for each.
 *
 * @example
 * hs2017ToHs2012.links.find(({ from, chosen }) => from === '870340' && chosen)?.to; // '870390'
 */
export const hs2017ToHs2012: ConcordanceTable<'HS2017', 'HS2012'> = /* @__PURE__ */ concordanceTable({
  from: 'HS2017',
  to: 'HS2012',
  source: {
    title: 'HS 2017 to HS 2012 conversion and correlation tables',
    publisher: 'UN Statistics Division',
    vintage: 'tables of 2017',
    licence: 'UN Comtrade reference data, free with attribution; as packed by the R package concordance (MIT)',
    derived: false,
    note: 'The code 999999 (not specified) is left out.',
  },
  approximate: false,
  links: () => unpackLinks(hs2017ToHs2012Links),
});
