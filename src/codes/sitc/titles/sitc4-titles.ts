import { type Titles, titles } from '../../titles.ts';
import { sitc4TitlesTable } from './sitc4-titles.data.ts';

/**
 * Titles of the sections, divisions and groups of SITC, revision 4. Subgroups and items have none here.
 *
 * @example
 * sitc4Titles.titleOf(sitc4.code('03')); // 'Fish …'
 */
export const sitc4Titles: Titles<'SITC4'> = /* @__PURE__ */ titles(
  'SITC4',
  'UN Comtrade (UN Statistics Division), titles of SITC, revision 4',
  titleRows,
);

function* titleRows(): Generator<readonly [code: string, title: string]> {
  for (const line of sitc4TitlesTable.trim().split('\n')) {
    const gap = line.indexOf(' ');
    yield [line.slice(0, gap), line.slice(gap + 1)];
  }
}
