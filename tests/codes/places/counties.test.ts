import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountyCode,
  counties,
  county,
  countyChanges,
  countyLabel,
  countyName,
  countyRecord,
  isCounty,
  parseCounty,
} from '../../../src/codes/counties/index.ts';
import { isRegionCode, isState, parentRegion, type StateCode, states } from '../../../src/codes/index.ts';
import { hostile } from '../hostile.ts';

const all = counties();
const islandAreas: readonly StateCode[] = ['US-AS', 'US-GU', 'US-MP', 'US-VI'];
const outsideIslandAreas = (year?: number) =>
  counties(year === undefined ? {} : { year }).filter(({ state }) => !islandAreas.includes(state));

describe('the list of counties', () => {
  it.each([
    [2013, 3221],
    [2014, 3220],
    [2019, 3220],
    [2020, 3221],
    [2021, 3221],
    [2022, 3222],
  ])('has in %i the %i of the states, the District of Columbia and Puerto Rico', (year, count) => {
    expect(outsideIslandAreas(year)).toHaveLength(count);
  });

  it('has 13 of the island areas, and 3,245 codes of all years', () => {
    expect(all.filter(({ state }) => islandAreas.includes(state))).toHaveLength(13);
    expect(all).toHaveLength(3245);
  });

  it.each([
    ['US-GA', 159],
    ['US-TX', 254],
    ['US-DE', 3],
    ['US-DC', 1],
    ['US-PR', 78],
    ['US-UM', 0],
  ] as const)('gives %s %i', (state, count) => {
    expect(counties({ state })).toHaveLength(count);
  });

  it('is in order of its codes, each once, each in a state of its own digits', () => {
    const codes = all.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const record of all) {
      expect(record.code).toBe(`county:${record.fips}`);
      expect(isState(record.state)).toBe(true);
      expect(states.find(({ code }) => code === record.state)?.fips).toBe(record.fips.slice(0, 2));
      expect(isRegionCode(record.code)).toBe(true);
      expect(parentRegion(record.code)).toBe(record.state);
    }
  });

  it('gives no two counties of a state one name, and none an odd one', () => {
    expect(new Set(all.map(({ code }) => countyLabel(code))).size).toBe(all.length);
    for (const { name } of all) expect(name).toMatch(/^\p{Lu}[\p{L} .'-]+$/u);
  });

  it.each([
    ['county:01001', 'Autauga County'],
    ['county:02110', 'Juneau City and Borough'],
    ['county:02185', 'North Slope Borough'],
    ['county:22071', 'Orleans Parish'],
    ['county:24510', 'Baltimore city'],
    ['county:32510', 'Carson City'],
    ['county:35013', 'Doña Ana County'],
    ['county:51600', 'Fairfax city'],
    ['county:56045', 'Weston County'],
    ['county:72097', 'Mayagüez Municipio'],
    ['county:78030', 'St. Thomas Island'],
  ])('calls %s %s', (code, name) => {
    expect(countyName(county(code))).toBe(name);
  });

  it('adds the state to a label, once', () => {
    expect(countyLabel(county('county:51600'))).toBe('Fairfax city, Virginia');
    expect(countyLabel(county('county:11001'))).toBe('District of Columbia');
    expect(countyLabel(county('county:66010'))).toBe('Guam');
  });

  it('refuses a state or a year that is none', () => {
    expect(() => counties({ state: 'Georgia' as StateCode })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CODE' }),
    );
    expect(() => counties({ year: Number.NaN })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});

describe('changes of codes', () => {
  it('give the years of the records, and nothing else does', () => {
    const dated = all.filter(({ from, to }) => from !== null || to !== null).map(({ code }) => code);
    const changed = countyChanges.flatMap(({ ended, began }) => [...ended, ...began]);
    expect([...changed].sort()).toEqual(dated);
    for (const { year, ended, began, summary, basis } of countyChanges) {
      for (const code of ended) expect(countyRecord(code)).toMatchObject({ from: null, to: year - 1 });
      for (const code of began) expect(countyRecord(code)).toMatchObject({ from: year, to: null });
      expect(summary.endsWith('.') && basis.endsWith('.')).toBe(true);
    }
  });

  it('are three: Bedford city, Valdez-Cordova and Connecticut', () => {
    expect(countyChanges.map(({ year, ended, began }) => [year, ended.length, began.length])).toEqual([
      [2014, 1, 0],
      [2020, 1, 2],
      [2022, 8, 9],
    ]);
  });

  it.each([
    ['US-CT', 2021, 'County', 8],
    ['US-CT', 2022, 'Planning Region', 9],
  ] as const)('leave %s in %i only what is a %s', (state, year, ending, count) => {
    const inUse = counties({ state, year });
    expect(inUse).toHaveLength(count);
    expect(inUse.every(({ name }) => name.endsWith(` ${ending}`))).toBe(true);
  });

  it.each([
    ['county:09001', 2022, 'no clean map'],
    ['county:09110', 2021, 'no clean map'],
    ['county:02261', 2020, 'Valdez-Cordova'],
    ['county:02063', 2019, 'Valdez-Cordova'],
    ['county:51515', 2014, 'Bedford'],
  ])('refuse %s in %i with the reason', (code, year, words) => {
    expect(isCounty(code)).toBe(true);
    expect(isCounty(code, { year })).toBe(false);
    expect(parseCounty(code, { year })).toEqual({ ok: false, reason: expect.stringContaining(words) });
    expect(() => county(code, { year })).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });

  it('never suggest a code that is not in use then', () => {
    expect(parseCounty('09001', { year: 2021 })).toMatchObject({ suggestion: 'county:09001' });
    expect(parseCounty('09001', { year: 2023 })).not.toHaveProperty('suggestion');
    expect(parseCounty('09001', { year: 2023 })).toMatchObject({ reason: expect.stringContaining('no clean map') });
  });
});

describe('the three doors', () => {
  it('accept every code as written', () => {
    for (const { code } of all) {
      expect(isCounty(code)).toBe(true);
      expect(parseCounty(code)).toEqual({ ok: true, value: code });
      expect(county(code)).toBe(code);
    }
  });

  it.each([
    ['13121', 'county:13121'],
    ['1001', 'county:01001'],
    [1001, 'county:01001'],
    [13121, 'county:13121'],
    [' County:13121 ', 'county:13121'],
    ['0500000US13121', 'county:13121'],
    ['county:1001', 'county:01001'],
    ['13000', 'US-GA'],
    ['county:13000', 'US-GA'],
  ])('refuse %s and suggest %s', (value, suggestion) => {
    expect(parseCounty(value)).toMatchObject({ ok: false, suggestion });
    expect(() => county(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion } }));
  });

  it.each([
    'county:13999',
    'county:13002',
    'county:99001',
    'US-GA',
    'cbsa:12060',
    '131211',
    '1',
    'county:46113',
  ])('refuse %s without a suggestion', (value) => {
    expect(isCounty(value)).toBe(false);
    expect(parseCounty(value)).not.toHaveProperty('suggestion');
  });

  it('refuse whatever else, briefly and without stumbling', () => {
    for (const value of hostile) {
      expect(isCounty(value)).toBe(false);
      const parsed = parseCounty(value, { year: 2023 });
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,300}$/s);
      expect(() => county(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(() => countyRecord(value as CountyCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });

  it('take no index of an array for a year', () => {
    const codes: readonly unknown[] = ['county:09110', 'county:02063'];
    expect(codes.filter((code) => isCounty(code))).toEqual(codes);
    // what a caller without types may write
    expect(codes.map(parseCounty as (value: unknown) => unknown)).toEqual(codes.map((value) => ({ ok: true, value })));
  });

  it('agree on any text and any year', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...all.flatMap(({ code, fips }) => [code, fips])),
      fc.integer({ min: 0, max: 99999 }).map((n) => `county:${n}`),
    );
    const year = fc.oneof(fc.integer({ min: 1990, max: 2040 }), fc.double());
    fc.assert(
      fc.property(text, year, (value, when) => {
        const parsed = parseCounty(value, { year: when });
        expect(parsed.ok).toBe(isCounty(value, { year: when }));
        if (!parsed.ok && parsed.suggestion?.startsWith('county:')) {
          expect(isCounty(parsed.suggestion, { year: when })).toBe(true);
        }
      }),
    );
  });
});
