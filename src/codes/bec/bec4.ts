import { type Classification, classification } from '../classification.ts';
import { shown } from '../shown.ts';
import { bec4Rows } from './bec4-rows.ts';

/** From the coarsest to the finest, by the number of digits: `1`, `11`, `111`. */
export type BecLevel = 'category' | 'subcategory' | 'detail';

const levels: readonly BecLevel[] = ['category', 'subcategory', 'detail'];

/**
 * The Classification by Broad Economic Categories, revision 4: the 19 codes to which the United Nations assign the
 * subheadings of HS 2017, and the codes above them. Category 7 is not divided. Petroleum oils that are motor spirit in part
 * stand at 32, so that 32 is used beside its part 322; 321 is not used.
 *
 * @example
 * bec4.childrenOf(bec4.code('1')); // ['11', '12']
 */
export const bec4: Classification<'BEC4', BecLevel> = /* @__PURE__ */ classification({
  edition: 'BEC4',
  system: 'BEC',
  title: 'Classification by Broad Economic Categories, revision 4',
  publisher: 'United Nations Statistics Division',
  levels,
  example: '41',
  rows() {
    const used = bec4Rows().map(([code]) => code);
    const codes = new Set(used.flatMap((code) => [1, 2, 3].map((length) => code.slice(0, length))));
    return [...codes].sort().map((code) => [code, levels[code.length - 1]!, code.slice(0, -1) || null] as const);
  },
  explain: (text) =>
    text === '321'
      ? `${shown(text)} is not used where subheadings of HS 2017 are assigned: petroleum oils stand at 32.`
      : null,
});
