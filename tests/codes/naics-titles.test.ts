import { describe, expect, it } from 'vitest';
import { naics2012, naics2017, naics2022, naicsEdition } from '../../src/codes/naics/index.ts';
import { naics2012Titles, naics2017Titles, naics2022Titles } from '../../src/codes/naics/titles/index.ts';
import type { CodeIn } from '../../src/model/index.ts';

describe.each([naics2012Titles, naics2017Titles, naics2022Titles])('titles of $edition', ({
  edition,
  entries,
  titleOf,
}) => {
  const list = naicsEdition(edition);

  it('cover every code once, in its order', () => {
    expect(entries().map(([code]) => code)).toEqual(list.codes());
    expect(entries().every(([, title]) => /^[A-Z].+[a-z)]$/.test(title))).toBe(true);
  });

  it('name the same things in all editions', () => {
    const title = titleOf as (code: string) => string | null;
    expect(title('31-33')).toBe('Manufacturing');
    expect(title('336411')).toBe('Aircraft Manufacturing');
    expect(title('111110')).toBe('Soybean Farming');
    expect(title('928120')).toBe('International Affairs');
    expect(title('910000')).toBeNull();
    expect(title('__proto__')).toBeNull();
  });
});

it('titles tell the editions apart', () => {
  expect(naics2017Titles.titleOf(naics2017.code('511210'))).toBe('Software Publishers');
  expect(naics2022Titles.titleOf(naics2022.code('513210'))).toBe('Software Publishers');
  expect(naics2022Titles.titleOf('511210' as CodeIn<'NAICS2022'>)).toBeNull();
  expect(naics2012Titles.titleOf(naics2012.code('45411'))).toBe('Electronic Shopping and Mail-Order Houses');
  expect(naics2022Titles.titleOf(naics2022.code('33451'))).not.toBe(naics2022Titles.titleOf(naics2022.code('334510')));
});
