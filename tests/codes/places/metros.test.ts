import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegionCode, isState, regionKind } from '../../../src/codes/index.ts';
import {
  isMetro,
  type MetroCode,
  type MetroDelineationYear,
  metro,
  metroByName,
  metroRecord,
  metros,
  parseMetro,
} from '../../../src/codes/metros/index.ts';
import { hostile } from '../hostile.ts';

const years = [2013, 2018] as const;
const all = years.flatMap((year) => metros(year));

describe('the lists of areas', () => {
  it.each([
    [2013, 388, 541],
    [2018, 384, 542],
  ] as const)('of %i have %i metropolitan and %i micropolitan areas', (year, metropolitan, micropolitan) => {
    const kinds = metros(year).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'metropolitan')).toHaveLength(metropolitan);
    expect(kinds.filter((kind) => kind === 'micropolitan')).toHaveLength(micropolitan);
  });

  it.each(years)('of %i are in order of their codes, each once, with titles that end in states', (year) => {
    const codes = metros(year).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(metros(year).map(({ title }) => title)).size).toBe(codes.length);
    for (const { code, cbsa, title, states } of metros(year)) {
      expect(code).toBe(`cbsa:${cbsa}`);
      expect(isRegionCode(code) && regionKind(code)).toBe('metro');
      expect(states.length > 0 && states.every(isState)).toBe(true);
      expect(title.endsWith(`, ${states.map((state) => state.slice(3)).join('-')}`)).toBe(true);
    }
  });

  it('have Puerto Rico in 2013 only', () => {
    const ofPuertoRico = (year: MetroDelineationYear) =>
      metros(year).filter(({ states }) => states.includes('US-PR')).length;
    expect(years.map(ofPuertoRico)).toEqual([12, 0]);
  });

  it('are of two years', () => {
    for (const year of [2023, 0, Number.NaN, 'x'.repeat(1000), null] as unknown as MetroDelineationYear[]) {
      expect(() => metros(year)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
      if (year !== null) expect(() => isMetro('cbsa:12060', { delineation: year })).toThrow(/metroDelineation/);
    }
  });
});

describe('the three doors', () => {
  it.each(years)('accept every code of %i as written', (year) => {
    for (const { code } of metros(year)) {
      expect(isMetro(code) && isMetro(code, { delineation: year })).toBe(true);
      expect(parseMetro(code, { delineation: year })).toEqual({ ok: true, value: code });
      expect(metro(code)).toBe(code);
    }
  });

  it('tell an area of another delineation', () => {
    const dayton = 'cbsa:19380';
    expect(isMetro(dayton, { delineation: 2013 })).toBe(true);
    expect(isMetro(dayton, { delineation: 2018 })).toBe(false);
    expect(parseMetro(dayton, { delineation: 2018 })).toEqual({
      ok: false,
      reason: expect.stringContaining('Dayton, OH'),
    });
    expect(parseMetro('cbsa:19430', { delineation: 2013 })).toMatchObject({ reason: expect.stringContaining('2018') });
  });

  it('take a list of one’s own', () => {
    const own = [metroRecord(metro('cbsa:12060'))];
    expect(isMetro('cbsa:12060', { delineation: own })).toBe(true);
    expect(parseMetro('cbsa:19380', { delineation: own })).toMatchObject({ ok: false });
    expect(metroByName('Atlanta', { delineation: own })).toEqual({ ok: true, value: 'cbsa:12060' });
    expect(metroByName('Dayton', { delineation: own })).toMatchObject({ ok: false });
    expect(isMetro('cbsa:12060', { delineation: [] })).toBe(false);
  });

  it.each([
    ['12060', 'cbsa:12060'],
    [12060, 'cbsa:12060'],
    ['CBSA:12060', 'cbsa:12060'],
    [' cbsa:12060 ', 'cbsa:12060'],
    ['310M500US12060', 'cbsa:12060'],
  ])('refuse %s and suggest %s', (value, suggestion) => {
    expect(isMetro(value)).toBe(false);
    expect(parseMetro(value)).toMatchObject({ ok: false, suggestion });
    expect(() => metro(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion } }));
  });

  it('refuse whatever else, briefly and without stumbling', () => {
    for (const value of hostile) {
      expect(isMetro(value)).toBe(false);
      const parsed = parseMetro(value);
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => metro(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(() => metroRecord(value as MetroCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(metroByName(value).ok).toBe(false);
    }
  });

  it('agree on any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.integer({ min: 10000, max: 50000 }).map((n) => `cbsa:${n}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...years), (value, delineation) => {
        expect(parseMetro(value, { delineation }).ok).toBe(isMetro(value, { delineation }));
      }),
    );
  });
});

describe('metroByName', () => {
  it.each(years)('reads every title of %i, also as statistics write it', (year) => {
    for (const { code, title, kind } of metros(year)) {
      const label = kind === 'metropolitan' ? 'Metro Area' : 'Micro Area';
      for (const text of [
        title,
        title.toUpperCase(),
        `${title} ${label}`,
        `${title} (Metropolitan Statistical Area)`,
      ]) {
        expect(metroByName(text, { delineation: year }), text).toEqual({ ok: true, value: code });
      }
    }
  });

  it('reads every title of both lists without a delineation: none has two codes', () => {
    for (const { code, title } of all) expect(metroByName(title), title).toEqual({ ok: true, value: code });
  });

  it('takes a title in full for its area, though another names the city and the state', () => {
    expect(metroByName('Ashland, OH')).toEqual({ ok: true, value: 'cbsa:11740' });
    expect(metroByName('Ashland, KY')).toEqual({ ok: true, value: 'cbsa:26580' });
    expect(metroByName('Ashland')).toMatchObject({ ok: false });
  });

  it.each([
    ['Atlanta', 'cbsa:12060'],
    ['Atlanta, GA', 'cbsa:12060'],
    ['Atlanta, Georgia', 'cbsa:12060'],
    ['Sandy Springs', 'cbsa:12060'],
    ['Nashville', 'cbsa:34980'],
    ['Wilkes-Barre', 'cbsa:42540'],
    ['Winston-Salem', 'cbsa:49180'],
    ['Louisville', 'cbsa:31140'],
    ['Saint Paul, MN', 'cbsa:33460'],
    ['Washington, D.C.', 'cbsa:47900'],
    ['Columbus, AL', 'cbsa:17980'],
    ['Columbus, OH', 'cbsa:18140'],
    ['Roswell, NM', 'cbsa:40740'],
    ['Mayaguez', 'cbsa:32420'],
    ['Macon MSA', 'cbsa:31420'],
  ])('reads %s as %s', (text, value) => {
    expect(metroByName(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['Columbus', /6|more/],
    ['Roswell', /cbsa:12060 .* or cbsa:40740|cbsa:40740 .* or cbsa:12060/],
    ['Dayton', /cbsa:19430 .* or cbsa:19380/],
    ['Portland', /ME\) or .*OR-WA/],
  ])('names the areas that %s may be', (text, reason) => {
    expect(metroByName(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each([
    ['Atlnta', 'cbsa:12060'],
    ['Honolulu', 'cbsa:46520'],
    ['Boise', 'cbsa:14260'],
  ])('suggests for %s, and does not guess', (text, suggestion) => {
    expect(metroByName(text)).toMatchObject({ ok: false, suggestion });
  });

  it.each([
    'Jefferson Parish',
    'Area',
    'Metropolitan Statistical Area',
    ', GA',
    'GA',
    'Georgia',
    'Toronto',
  ])('finds nothing for %s', (text) => {
    expect(metroByName(text)).toEqual({ ok: false, reason: expect.stringContaining(text) });
  });

  it('never throws, and gives only areas of the list', () => {
    const word = fc.constantFrom('Columbus', 'Area', 'Metro', '(', ')', ',', 'GA', '-', 'St.', 'x');
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const parsed = metroByName(value, { delineation: 2013 });
        const code = parsed.ok ? parsed.value : parsed.suggestion;
        if (code !== undefined) expect(isMetro(code, { delineation: 2013 })).toBe(true);
      }),
    );
  });
});
