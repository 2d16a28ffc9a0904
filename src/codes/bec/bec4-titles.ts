import { type Titles, titles } from '../titles.ts';
import { bec4Rows } from './bec4-rows.ts';

/**
 * Titles of the 19 codes of BEC, revision 4, to which subheadings of HS 2017 are assigned. The codes above them have none
 * here.
 *
 * @example
 * bec4Titles.titleOf(bec('41')); // 'Capital goods (except transport equipment)'
 * bec4Titles.titleOf(bec('1')); // null
 */
export const bec4Titles: Titles<'BEC4'> = /* @__PURE__ */ titles(
  'BEC4',
  'UN Comtrade (UN Statistics Division), titles of BEC, revision 4',
  () => bec4Rows().map(([code, , title]) => [code, title] as const),
);
