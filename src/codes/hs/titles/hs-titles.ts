import { type Titles, titles } from '../../titles.ts';
import type { HsEdition } from '../hs-code.ts';
import { hsTitlesTable } from './hs-titles.data.ts';

const source =
  'UN Comtrade (UN Statistics Division), titles of the Harmonized System; sections: the public list harmonized-system, shortened';

function hsTitles<const E extends HsEdition>(edition: E): Titles<E> {
  return titles(edition, source, () => titleRows(edition));
}

/** Lines of a code, then the editions that call it so where not all do, then the title: `8549:22 Electrical waste`. */
function* titleRows(edition: HsEdition): Generator<readonly [code: string, title: string]> {
  const year = edition.slice(-2);
  for (const line of hsTitlesTable.trim().split('\n')) {
    const gap = line.indexOf(' ');
    const [code = '', ...years] = line.slice(0, gap).split(':');
    if (years.length === 0 || years.includes(year)) yield [code, line.slice(gap + 1)];
  }
}

/**
 * Titles of the sections, chapters and headings of HS 2012, in the short wording of UN Comtrade. Subheadings have none here.
 *
 * @example
 * hs2012Titles.titleOf(hs2012.code('87')); // 'Vehicles; other than railway or tramway …'
 */
export const hs2012Titles: Titles<'HS2012'> = /* @__PURE__ */ hsTitles('HS2012');

/**
 * Titles of the sections, chapters and headings of HS 2017, in the short wording of UN Comtrade. Subheadings have none here.
 *
 * @example
 * hs2017Titles.titleOf(hs2017.code('8541')); // 'Diodes, transistors, similar …'
 */
export const hs2017Titles: Titles<'HS2017'> = /* @__PURE__ */ hsTitles('HS2017');

/**
 * Titles of the sections, chapters and headings of HS 2022, in the short wording of UN Comtrade. Subheadings have none here.
 *
 * @example
 * hs2022Titles.titleOf(hs2022.code('8541')); // 'Semiconductor devices …'
 */
export const hs2022Titles: Titles<'HS2022'> = /* @__PURE__ */ hsTitles('HS2022');
