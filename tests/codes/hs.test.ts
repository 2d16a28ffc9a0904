import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classification } from '../../src/codes/classification.ts';
import {
  type HsCode,
  type HsEdition,
  type HsLevel,
  hs,
  hs6,
  hs2012,
  hs2017,
  hs2022,
  hsEdition,
  hsEditions,
  isHs,
  isHs6,
  parseHs,
  parseHs6,
} from '../../src/codes/hs/index.ts';
import { hs2012Titles, hs2017Titles, hs2022Titles } from '../../src/codes/hs/titles/index.ts';
import type { Titles } from '../../src/codes/titles.ts';
import { hostile } from './hostile.ts';

type AnyHs = Classification<HsEdition, HsLevel>;

const editions = [
  [hs2012 as unknown as AnyHs, [21, 96, 1224, 5205]],
  [hs2017 as unknown as AnyHs, [21, 96, 1222, 5387]],
  [hs2022 as unknown as AnyHs, [21, 96, 1228, 5612]],
] as const;
const all = editions.map(([list]) => list);

describe.each(editions)('the list of $edition', (list, counts) => {
  it('has as many codes of each level as are published', () => {
    expect(list.levels).toEqual(['section', 'chapter', 'heading', 'subheading']);
    expect(list.levels.map((level) => list.codes(level).length)).toEqual(counts);
    expect(new Set(list.codes()).size).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it('holds each code under the code that it begins with, and each chapter under a section', () => {
    for (const code of list.codes()) {
      const parent = list.parentOf(code);
      const level = list.levelOf(code);
      if (level === 'section') expect(parent).toBeNull();
      else if (level === 'chapter') expect(list.levelOf(parent!)).toBe('section');
      else expect(parent).toBe(code.slice(0, -2));
      if (parent !== null) expect(list.childrenOf(parent)).toContain(code);
    }
  });

  it('parts every level into the children of the level above', () => {
    for (const [at, level] of list.levels.slice(0, -1).entries()) {
      const children = list.codes(level).map((code) => list.childrenOf(code));
      expect(children.every((codes) => codes.length > 0)).toBe(true);
      expect(children.flat()).toEqual(list.codes(list.levels[at + 1]));
    }
    expect(list.codes('subheading').every((code) => list.childrenOf(code).length === 0)).toBe(true);
  });

  it('has a heading of one subheading end in 00, and no other', () => {
    for (const heading of list.codes('heading')) {
      const [first, ...more] = list.childrenOf(heading);
      expect(first!.endsWith('00')).toBe(more.length === 0);
      expect(more.some((code) => code.endsWith('00'))).toBe(false);
    }
  });

  it('is read as it is written by every door', () => {
    const { edition } = list;
    for (const code of list.codes()) {
      const result = { ok: true, value: code };
      expect([list.parse(code), parseHs(code, edition), parseHs(code)]).toEqual([result, result, result]);
      expect(isHs6(code, edition)).toBe(list.levelOf(code) === 'subheading');
      expect(hsEditions(code)).toContain(edition);
    }
    for (const code of list.codes('subheading')) expect(parseHs6(code, edition)).toEqual({ ok: true, value: code });
  });

  it('has no chapter 77 and none above 97', () => {
    const chapters = list.codes('chapter').map(Number);
    expect(chapters).toEqual(Array.from({ length: 97 }, (_, i) => i + 1).filter((chapter) => chapter !== 77));
  });

  it('is found by its name', () => {
    expect(hsEdition(list.edition)).toBe(list);
  });
});

it('knows the sections of chapters', () => {
  expect(hs2017.ancestorsOf(hs2017.code('870323'))).toEqual(['8703', '87', 'XVII']);
  expect(hs2017.childrenOf(hs2017.code('XVII'))).toEqual(['86', '87', '88', '89']);
  expect(hs2022.codes('section').slice(0, 4)).toEqual(['I', 'II', 'III', 'IV']);
});

describe('hsEditions', () => {
  it('tells codes that came and went', () => {
    expect(hsEditions('010121')).toEqual(['HS2012', 'HS2017', 'HS2022']);
    expect(hsEditions('284800')).toEqual(['HS2012']);
    expect(hsEditions('854140')).toEqual(['HS2012', 'HS2017']);
    expect(hsEditions('854142')).toEqual(['HS2022']);
    for (const value of hostile) expect(hsEditions(value)).toEqual([]);
  });

  it('agrees with the lists', () => {
    const codes = new Set(all.flatMap((list) => list.codes() as readonly string[]));
    for (const code of codes) {
      expect(hsEditions(code)).toEqual(all.filter((list) => list.has(code)).map((list) => list.edition));
    }
  });
});

it.each(['HS2018', 'hs2017', '__proto__', 'constructor', '', null, 2017])('hsEdition refuses %j', (edition) => {
  expect(() => hsEdition(edition as HsEdition)).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', path: 'edition' }),
  );
  expect(isHs('01', edition as HsEdition)).toBe(false);
  expect(isHs6('010121', edition as HsEdition)).toBe(false);
  expect(parseHs6('010121', edition as HsEdition)).toEqual({
    ok: false,
    reason: expect.stringContaining('Use HS2012, HS2017 or HS2022.'),
  });
});

describe('parseHs6', () => {
  it.each([
    ['1.01.21'],
    ['0101.21'],
    ['01 01 21'],
    ['01-01-21'],
    ['10121'],
    [10121],
    [1.0121],
    ['010121 '],
    ['HS 0101.21'],
    ['hs010121'],
    ['0101210010'],
    ['0101.21.00.10'],
    [101210010],
    ['01012100'],
  ])('refuses %j and suggests 010121', (value) => {
    expect(isHs6(value)).toBe(false);
    for (const edition of [undefined, 'HS2012', 'HS2017', 'HS2022'] as const) {
      const result = parseHs6(value, edition);
      expect(result).toMatchObject({ ok: false, suggestion: '010121' });
    }
    expect(parseHs(value)).toMatchObject({ ok: false, suggestion: '010121' });
    expect(() => hs6(value)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion: '010121' } }),
    );
  });

  it.each([
    ['77', 'chapter 77'],
    ['771000', 'chapter 77'],
    ['98', 'chapter 98, which is national'],
    ['980110', 'chapter 98, which is national'],
    ['9801100000', 'chapter 98, which is national'],
    ['9903', 'chapter 99, which is national'],
    ['99', 'not specified'],
    ['9999', 'not specified'],
    ['999999', 'not specified'],
    ['9999AA', 'not specified'],
    ['880000', 'chapter 88 as an aggregate'],
    ['8800', 'chapter 88 as an aggregate'],
    ['870300', 'heading 8703 as an aggregate'],
    ['0101', '0101 is a heading'],
    ['01', '01 is a chapter'],
    [1, '01 is a chapter'],
    ['XVII', 'XVII is a section'],
    ['010122', 'is not a subheading of the Harmonized System of 2012, 2017 or 2022, such as 010121.'],
    [10122, 'a number may have lost its leading zero'],
  ])('refuses %j, says why and suggests nothing', (value, reason) => {
    expect(parseHs6(value)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
    expect(parseHs6(value, 'HS2022')).toMatchObject({ ok: false });
    expect(isHs6(value)).toBe(false);
  });

  it('suggests the subheading of a heading that is not divided', () => {
    expect(parseHs6('0409')).toEqual({
      ok: false,
      reason: '0409 is a heading of the Harmonized System, not a subheading of six digits.',
      suggestion: '040900',
    });
    expect(parseHs6(409)).toMatchObject({ suggestion: '040900' });
  });

  it.each([
    ['854140', 'HS2022', '854140 exists in HS2012 and HS2017, not in HS2022.'],
    ['8541.40', 'HS2022', '854140 exists in HS2012 and HS2017, not in HS2022.'],
    ['284800', 'HS2017', '284800 exists in HS2012, not in HS2017.'],
    ['854142', 'HS2012', '854142 exists in HS2022, not in HS2012.'],
  ] as const)('says of %s in which editions it exists, when it is none of %s', (value, edition, reason) => {
    expect(parseHs6(value, edition)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
    expect(parseHs(value, edition)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
    expect(() => hs(value, edition)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });
});

it.each([
  ['0409.00'],
  [' 040900'],
  [40900],
  ['40900'],
])('takes no heading that is not divided for an aggregate: %j', (value) => {
  for (const result of [parseHs6(value), parseHs(value, 'HS2017'), hs2022.parse(value)]) {
    expect(result).toEqual({ ok: false, reason: expect.stringMatching(/such as 010121\./), suggestion: '040900' });
  }
});

describe('parseHs', () => {
  it.each([
    ['87.03', '8703'],
    [101, '0101'],
    [1, '01'],
    ['xvii', 'XVII'],
    ['880000', '88'],
    ['870300', '8703'],
    ['HS 87', '87'],
  ])('refuses %j and suggests %s', (value, suggestion) => {
    expect(parseHs(value)).toMatchObject({ ok: false, suggestion });
    for (const list of all) expect(list.parse(value)).toMatchObject({ ok: false, suggestion });
  });

  it('takes any level', () => {
    expect([hs('XVII'), hs('87'), hs('8703'), hs('870323', 'HS2012')]).toEqual(['XVII', '87', '8703', '870323']);
  });
});

it('every aggregate of zeros is told apart from subheadings', () => {
  for (const list of all) {
    for (const heading of list.codes('heading')) {
      const aggregate = `${heading}00`;
      if (list.has(aggregate)) continue;
      expect(list.parse(aggregate)).toMatchObject({
        suggestion: heading,
        reason: expect.stringContaining('aggregate'),
      });
    }
    for (const chapter of list.codes('chapter')) {
      expect(list.parse(`${chapter}0000`)).toMatchObject({
        suggestion: chapter,
        reason: expect.stringContaining('aggregate'),
      });
    }
  }
});

describe('no value', () => {
  const refusals = (value: unknown) => [
    parseHs(value),
    parseHs6(value),
    ...all.flatMap((list) => [list.parse(value), parseHs(value, list.edition), parseHs6(value, list.edition)]),
  ];

  it('stumbles a door', () => {
    for (const value of hostile) {
      expect(isHs(value) || isHs6(value)).toBe(false);
      expect(refusals(value).some(({ ok }) => ok)).toBe(false);
      expect(() => hs(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(() => hs6(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });

  const code = fc.constantFrom(...(hs2017.codes() as readonly string[]));
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9.\- ]{0,14}$/),
    fc.integer({ min: -5, max: 99_999_999 }),
    fc
      .tuple(code, fc.constantFrom('', '.', ' ', '00', '0000', '10'), fc.constantFrom('', 'HS ', '0', '.'))
      .map(([digits, end, start]) => start + digits + end),
  );

  it('gets a suggestion that is not a code of the kind asked for', () => {
    fc.assert(
      fc.property(typed, (value) => {
        for (const result of [parseHs6(value), parseHs6(value, 'HS2022')]) {
          if (!result.ok && result.suggestion !== undefined) expect(isHs6(result.suggestion)).toBe(true);
        }
        for (const list of all) {
          for (const result of [list.parse(value), parseHs(value, list.edition)]) {
            if (!result.ok && result.suggestion !== undefined) expect(list.has(result.suggestion)).toBe(true);
          }
        }
      }),
    );
  });

  it('that a spreadsheet made of a code loses the code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hs2017.codes('subheading')), (one) => {
        const dotted = `${one.slice(0, 4)}.${one.slice(4)}`;
        for (const value of [Number(one), dotted, ` ${one}`, `${Number(one)}`, `${one}0000`]) {
          if (value !== one) expect(parseHs6(value, 'HS2017')).toMatchObject({ ok: false, suggestion: one });
        }
      }),
    );
  });
});

describe.each([
  [hs2012, hs2012Titles],
  [hs2017, hs2017Titles],
  [hs2022, hs2022Titles],
] as unknown as readonly (readonly [AnyHs, Titles<HsEdition>])[])('the titles of $edition', (list, titles) => {
  const named = list.codes().filter((code) => list.levelOf(code) !== 'subheading');

  it('name every section, chapter and heading, in the order of the list, and nothing else', () => {
    expect(titles.edition).toBe(list.edition);
    expect(titles.entries().map(([code]) => code)).toEqual(named);
    expect(titles.entries().every(([code, title]) => title === titles.titleOf(code))).toBe(true);
    expect(titles.titleOf(list.codes('subheading')[0]!)).toBeNull();
    for (const value of hostile) expect(titles.titleOf(value as HsCode)).toBeNull();
  });

  it('are plain text that begins with a capital or a sign', () => {
    for (const [, title] of titles.entries()) expect(title).toMatch(/^[^a-z\s:|][^\n|]*\S$/);
  });
});

it('titles change with the edition', () => {
  const diodes = [hs2012Titles, hs2017Titles, hs2022Titles].map((titles) =>
    (titles as unknown as Titles<HsEdition>).titleOf(hs('8541')),
  );
  expect(new Set(diodes).size).toBe(3);
  expect(hs2022Titles.titleOf(hs('87', 'HS2022'))).toBe(
    'Vehicles; other than railway or tramway rolling stock, and parts and accessories thereof',
  );
  expect(hs2012Titles.titleOf(hs('I', 'HS2012'))).toBe('Live animals; animal products');
});
