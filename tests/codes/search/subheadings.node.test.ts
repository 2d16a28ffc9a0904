import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/codes/search/everyday-words.ts';
import { codeSearch } from '../../../src/codes/search/index.ts';
import { tells, titleWords } from '../../../src/codes/search/title-words.ts';
import { singular } from '../../../src/codes/search/word-forms.ts';
import { type Titles, titles } from '../../../src/codes/titles.ts';
import type { Edition } from '../../../src/model/index.ts';
import { parseRows } from '../../../src/sources/csv/parse-block.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/codes/', import.meta.url));

/** The titles of a file of ../shared, the code in its first column and the title in its last. */
function fileTitles<const E extends Edition>(edition: E, name: string): Titles<E> {
  const { rows } = parseRows(readFileSync(`${folder}${name}`, 'utf8'), ',');
  return titles(edition, name, () => rows.slice(1).map((cells) => [cells[0]!, cells.at(-1)!]));
}

describe.skipIf(!existsSync(folder))('titles down to the finest level (needs ../shared/data/codes)', () => {
  const lists = () => [
    fileTitles('HS2017', 'hs_2017.csv'),
    fileTitles('NAICS2017', 'naics_2017.csv'),
    fileTitles('SITC4', 'sitc_rev4.csv'),
  ];

  it('are found as those of headings are', () => {
    const { search } = codeSearch(lists());
    const expected: readonly (readonly [string, Edition, string, among: number])[] = [
      ['motor vehicles', 'HS2017', '8703', 1],
      ['motor vehicles', 'NAICS2017', '3361', 1],
      ['motor vehicles', 'SITC4', '781', 5],
      ['soybeans', 'HS2017', '1201', 1],
      ['semiconductors', 'HS2017', '8541', 5],
      ['semiconductors', 'HS2017', '8542', 5],
      ['semiconductors', 'NAICS2017', '3344', 1],
      ['aircraft engines', 'HS2017', '840710', 2],
      ['aircraft engines', 'NAICS2017', '336412', 1],
      ['poultry', 'HS2017', '0105', 2],
      ['medical devices', 'HS2017', '9018', 5],
      ['pharmaceuticals', 'HS2017', '30', 1],
      ['wine', 'HS2017', '2204', 2],
      ['chicken', 'HS2017', '0207', 10],
      ['kaolin', 'HS2017', '2507', 1],
      ['tractors', 'HS2017', '8701', 1],
      ['coffee', 'HS2017', '0901', 2],
      ['furniture', 'HS2017', '94', 1],
      ['petroleum', 'SITC4', '33', 1],
    ];
    for (const [query, edition, code, among] of expected) {
      const hits = search(query, { limit: among, editions: [edition] as ('HS2017' | 'NAICS2017' | 'SITC4')[] });
      expect(
        hits.map((hit): string => hit.code),
        `${query} in ${edition}`,
      ).toContain(code);
    }
  });

  it('hold every phrase for which there is an everyday word, in the singular', () => {
    const all = ['hs_2012', 'hs_2017', 'hs_2022', 'naics_2012', 'naics_2017', 'naics_2022', 'sitc_rev4'].flatMap(
      (name) =>
        fileTitles('HS2017', `${name}.csv`)
          .entries()
          .map(([, title]) => {
            const { words } = titleWords(title, (word) => (tells(word) ? singular(word) : null));
            const standing: string[] = [];
            for (const { stem, position } of words) standing[position] ??= stem;
            return ` ${standing.join(' ')} `;
          }),
    );
    for (const [inTitles] of vocabulary) {
      expect(inTitles.split(' ').map(singular).join(' ')).toBe(inTitles);
      expect(
        all.some((title) => title.includes(` ${inTitles} `)),
        inTitles,
      ).toBe(true);
    }
  });
});
