import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continentOfScheduleC,
  countries,
  countryGroupMembers,
  countryGroupName,
  countryGroups,
  isCountryGroupCode,
  isScheduleC,
  marketOfScheduleC,
  parseScheduleC,
  type ScheduleC,
  scheduleC,
  scheduleCCountries,
  scheduleCName,
  scheduleCOf,
  splitScheduleC,
} from '../../../src/codes/countries/index.ts';
import { isMarket, market, marketByName, world } from '../../../src/codes/index.ts';
import type { MarketCode } from '../../../src/model/index.ts';
import { hostile } from '../hostile.ts';

const unknownCode = expect.objectContaining({ code: 'UNKNOWN_CODE' });

describe('Schedule C', () => {
  it('has 240 countries, each a known market under its own code', () => {
    expect(scheduleCCountries).toHaveLength(240);
    expect(new Set(scheduleCCountries.map(({ code }) => code)).size).toBe(240);
    for (const { code, market: of, name } of scheduleCCountries) {
      expect(code).toMatch(/^[1-79]\d{3}$/);
      expect(isMarket(of) && of !== world, code).toBe(true);
      expect(isScheduleC(code)).toBe(true);
      expect(parseScheduleC(code)).toEqual({ ok: true, value: code });
      expect(scheduleC(code)).toBe(code);
      expect(marketOfScheduleC(code)).toBe(of);
      expect(scheduleCName(code)).toBe(name);
      expect(scheduleCOf(of)).toContain(code);
    }
  });

  it('maps markets one to one, but for the two parts of PSE and the eleven that it does not list', () => {
    const lengths = new Map(countries.map(({ code }) => [code as string, scheduleCOf(code).length]));
    const having = (length: number) => [...lengths].filter(([, n]) => n === length).map(([code]) => code);
    expect(having(2)).toEqual(['PSE']);
    expect(having(0)).toEqual(['ALA', 'ATA', 'BES', 'BLM', 'BVT', 'ESH', 'GGY', 'IMN', 'JEY', 'MAF', 'SGS']);
    expect(having(1)).toHaveLength(250 - 1 - 11);
    expect(scheduleCOf(market('PSE'))).toEqual(['5082', '5083']);
    expect(scheduleCOf(world)).toEqual([]);
    expect(() => scheduleCOf('ZZZ' as MarketCode)).toThrow(unknownCode);
  });

  it.each([
    ['1000', 'USA'],
    ['1220', 'CAN'],
    ['2010', 'MEX'],
    ['4120', 'GBR'],
    ['4280', 'DEU'],
    ['4803', 'XKX'],
    ['5082', 'PSE'],
    ['5083', 'PSE'],
    ['5700', 'CHN'],
    ['5800', 'KOR'],
    ['5880', 'JPN'],
    ['7920', 'NAM'],
    ['9030', 'PRI'],
  ])('has %s for %s', (code, of) => {
    expect(marketOfScheduleC(scheduleC(code))).toBe(of);
  });

  it('has names that marketByName reads, in any case', () => {
    for (const { market: of, name } of scheduleCCountries) {
      for (const text of [name, name.toUpperCase()]) expect(marketByName(text)).toEqual({ ok: true, value: of });
    }
  });
});

describe('what is no country of Schedule C', () => {
  it.each(countryGroups.map(({ code, name }) => [code, name] as const))('%s is refused as %s', (code, name) => {
    for (const value of [code, code.toLowerCase(), ` ${code}`, ...(/^\d+$/.test(code) ? [Number(code)] : [])]) {
      const parsed = parseScheduleC(value);
      expect(parsed).toEqual({ ok: false, reason: expect.stringContaining(`${name}, a group of countries`) });
    }
    expect(isScheduleC(code)).toBe(false);
    expect(() => scheduleC(code)).toThrow(unknownCode);
    expect(() => marketOfScheduleC(code as string as ScheduleC)).toThrow(unknownCode);
  });

  it('the total is refused as the total', () => {
    expect(parseScheduleC('-')).toEqual({ ok: false, reason: expect.stringContaining('total of all countries') });
    expect(isCountryGroupCode('-')).toBe(false);
  });

  it.each([
    [1220, '1220'],
    [' 1220', '1220'],
    ['CAN', '1220'],
    ['CA', '1220'],
    ['Canada', '1220'],
    ['KOREA, SOUTH', '5800'],
    ['NA', '7920'],
    ['KV', '4803'],
  ])('%s is refused with a suggestion', (value, suggestion) => {
    expect(parseScheduleC(value)).toMatchObject({ ok: false, suggestion });
  });

  it('a market with two codes is refused with both, and none of them is picked', () => {
    expect(parseScheduleC('PSE')).toEqual({ ok: false, reason: expect.stringContaining('5082 and 5083') });
  });

  it('nothing else passes, and nothing stumbles', () => {
    for (const value of [...hostile, '0000', '9999', '12200', 'WLD', 1220.5, Number.POSITIVE_INFINITY]) {
      expect(isScheduleC(value)).toBe(false);
      expect(isCountryGroupCode(value)).toBe(false);
      const parsed = parseScheduleC(value);
      expect(parsed).not.toHaveProperty('suggestion');
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => scheduleC(value)).toThrow(unknownCode);
    }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseScheduleC(value);
        expect(parsed.ok).toBe(isScheduleC(value));
      }),
    );
    for (const code of ['', 'XXX', '__proto__'] as unknown as ScheduleC[]) {
      expect(() => marketOfScheduleC(code)).toThrow(unknownCode);
      expect(() => scheduleCName(code)).toThrow(unknownCode);
      expect(() => continentOfScheduleC(code)).toThrow(unknownCode);
    }
  });
});

describe('country groups', () => {
  it('are 13 groups and 7 continents, of which OPEC was not returned', () => {
    expect(countryGroups.filter(({ kind }) => kind === 'group')).toHaveLength(13);
    expect(countryGroups.filter(({ kind }) => kind === 'continent').map(({ code }) => code)).toEqual([
      '1XXX',
      '2XXX',
      '3XXX',
      '4XXX',
      '5XXX',
      '6XXX',
      '7XXX',
    ]);
    expect(countryGroups.filter(({ returned }) => !returned).map(({ name }) => name)).toEqual(['OPEC']);
    for (const { code, name } of countryGroups) {
      expect(isCountryGroupCode(code)).toBe(true);
      expect(countryGroupName(code)).toBe(name);
    }
    expect(() => countryGroupName('1220' as never)).toThrow(unknownCode);
  });

  it('hold each country in one continent, and possessions in none', () => {
    const counts = new Map<string | null, number>();
    for (const { code } of scheduleCCountries) {
      const continent = continentOfScheduleC(code);
      counts.set(continent, (counts.get(continent) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      '1XXX': 5,
      '2XXX': 31,
      '3XXX': 14,
      '4XXX': 58,
      '5XXX': 42,
      '6XXX': 25,
      '7XXX': 59,
      null: 6,
    });
    expect(continentOfScheduleC(scheduleC('2010'))).toBe('1XXX');
    expect(continentOfScheduleC(scheduleC('2050'))).toBe('2XXX');
    expect(continentOfScheduleC(scheduleC('9030'))).toBeNull();
  });
});

describe('splitScheduleC', () => {
  it('sorts out every code, each once', () => {
    const codes = ['-', '0003', '1220', '1XXX', '1220', 'CAN', '', '__proto__', '5700'];
    expect(splitScheduleC(codes)).toEqual({
      countries: ['1220', '5700'],
      groups: ['0003', '1XXX'],
      total: true,
      unknown: ['CAN', '', '__proto__'],
    });
    expect(splitScheduleC([])).toEqual({ countries: [], groups: [], total: false, unknown: [] });
  });

  it('loses no code', () => {
    const code = fc.oneof(
      fc.constantFrom('-', ...countryGroups.map((group) => group.code), ...scheduleCCountries.map((one) => one.code)),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const { countries: single, groups, total, unknown } = splitScheduleC(codes);
        const all = [...single, ...groups, ...(total ? ['-'] : []), ...unknown];
        expect(all.sort()).toEqual([...new Set<string>(codes)].sort());
      }),
    );
  });
});

describe('countryGroupMembers', () => {
  it('takes members once, in order, and lists what it does not take', () => {
    const rows = [
      { group: '0020', country: '2010' },
      { group: '0020', country: '1220' },
      { group: '0020', country: '1220' },
      { group: '0003', country: '4280' },
      { group: '0003', country: '4XXX' },
      { group: '0003', country: 4279 },
      { group: 3, country: '4279' },
      { group: '-', country: '4279' },
      { group: '__proto__', country: '4279' },
      {} as never,
      null as never,
    ];
    const { members, rejected } = countryGroupMembers(rows);
    expect(members).toEqual({ '0003': ['4280'], '0020': ['1220', '2010'] });
    expect(rejected.map(({ row, column }) => [row, column])).toEqual([
      [4, 'country'],
      [5, 'country'],
      [6, 'group'],
      [7, 'group'],
      [8, 'group'],
      [9, 'group'],
      [10, 'group'],
    ]);
    expect(rejected[0]?.reason).toContain('EUROPE, a group of countries');
    expect(JSON.parse(JSON.stringify({ members, rejected }))).toEqual({ members, rejected });
    expect(countryGroupMembers([])).toEqual({ members: {}, rejected: [] });
  });
});
