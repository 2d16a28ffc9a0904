import { type Classification, type ClassificationRow, classification } from '../classification.ts';
import { type NameIndex, nameIndex } from '../name-index.ts';
import { type Titles, titles } from '../titles.ts';
import { blsSectors2014Groups, blsSectors2014TitleTable } from './bls-sectors2014.data.ts';

/** A group has its title as its code, a sector its number. */
export type BlsSectorLevel = 'major-group' | 'sector';

/**
 * The 206 sectors of the employment requirements tables of the Bureau of Labor Statistics of 2014, in their 21 major groups.
 * The code of a sector is its number as text, `1` to `206`; the tables give groups no number, so the title of a group is its
 * code. The tables of other years have sectors and numbers of their own.
 *
 * @example
 * blsSectors2014.parentOf(blsSector('1')); // 'Agriculture, forestry, fishing and hunting'
 */
export const blsSectors2014: Classification<'BLS-sectors2014', BlsSectorLevel> = /* @__PURE__ */ classification({
  edition: 'BLS-sectors2014',
  system: 'BLS-sectors',
  title: 'BLS employment requirements sectors of 2014',
  publisher: 'US Bureau of Labor Statistics',
  levels: ['major-group', 'sector'],
  example: '15',
  rows,
  readings,
});

/** The titles of all sectors and major groups. */
export const blsSectors2014Titles: Titles<'BLS-sectors2014'> = /* @__PURE__ */ titles(
  'BLS-sectors2014',
  'US Bureau of Labor Statistics, employment requirements tables of 2014',
  () => {
    const lines = blsSectors2014TitleTable.split('\n');
    return [...rows()].map(([code, level]) => [code, level === 'sector' ? lines[Number(code) - 1]! : code] as const);
  },
);

function* rows(): Iterable<ClassificationRow<BlsSectorLevel>> {
  let sector = 0;
  for (const line of blsSectors2014Groups.split('\n')) {
    const [, count, group] = /^(\d+) (.+)$/.exec(line) as unknown as [string, string, string];
    yield [group, 'major-group', null];
    for (const last = sector + Number(count); sector < last; ) {
      sector += 1;
      yield [String(sector), 'sector', group];
    }
  }
}

let groups: NameIndex<string> | undefined;

function readings(text: string): readonly string[] {
  const number = /^0*(\d{1,3})$/.exec(text.trim())?.[1];
  if (number !== undefined) return [number];
  groups ??= nameIndex([...rows()].filter(([, level]) => level === 'major-group').map(([title]) => [title, title]));
  const group = groups.codeOf(text) ?? groups.closest(text);
  return group === null ? [] : [group];
}
