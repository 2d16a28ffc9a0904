import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isManufactured,
  isNaics3,
  type Naics3,
  naics3,
  naics3Changes,
  naics3Commodities,
  naics3Stability,
  naics3Title,
  naicsTradeEditions,
  parseNaics3,
} from '../../src/codes/naics/index.ts';
import { hostile } from './hostile.ts';

describe('the list of commodities', () => {
  it('has 28 industries and 4 codes of trade only', () => {
    expect(naics3Commodities.filter(({ tradeOnly }) => !tradeOnly)).toHaveLength(28);
    expect(naics3Commodities.filter(({ tradeOnly }) => tradeOnly).map(({ code }) => code)).toEqual([
      '910',
      '930',
      '980',
      '990',
    ]);
    expect(new Set(naics3Commodities.map(({ code }) => code)).size).toBe(32);
  });

  it('has 21 manufactured ones', () => {
    const manufactured = naics3Commodities.filter(({ code }) => isManufactured(code));
    expect(manufactured).toHaveLength(21);
    expect([manufactured[0]?.code, manufactured.at(-1)?.code]).toEqual(['311', '339']);
  });
});

describe('the three doors', () => {
  it('accept every code exactly as written', () => {
    for (const { code, title } of naics3Commodities) {
      expect(isNaics3(code)).toBe(true);
      expect(parseNaics3(code)).toEqual({ ok: true, value: code });
      expect(naics3Title(naics3(code))).toBe(title);
    }
    expect(naics3Title(naics3('336'))).toBe('Transportation Equipment');
  });

  it.each([
    [336, '336'],
    ['336411', '336'],
    ['336 Transportation Equipment', '336'],
  ])('refuse %s and suggest the code', (value, suggestion) => {
    expect(parseNaics3(value)).toMatchObject({ ok: false, suggestion });
    expect(() => naics3(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion } }));
  });

  it('refuse services and whatever else', () => {
    for (const value of ['511', '920', '33', '0336', ...hostile]) {
      expect(isNaics3(value)).toBe(false);
      expect(parseNaics3(value)).toMatchObject({ ok: false });
    }
    expect(() => naics3Title('511' as Naics3)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });
});

describe('editions', () => {
  it('cover the years from 2012 without gap or overlap', () => {
    const editionOf = (year: string) =>
      naicsTradeEditions
        .filter(({ from, to }) => from <= year && (to === null || year <= to))
        .map((span) => span.edition);
    for (let year = 2012; year <= 2025; year++) expect(editionOf(String(year))).toHaveLength(1);
    expect(['2011', '2012', '2016', '2017', '2021', '2022', '2025'].map((year) => editionOf(year)[0])).toEqual([
      undefined,
      'NAICS2012',
      'NAICS2012',
      'NAICS2017',
      'NAICS2017',
      'NAICS2022',
      'NAICS2022',
    ]);
  });
});

describe('naics3Stability', () => {
  const whole = ['NAICS2012', 'NAICS2017', 'NAICS2022'] as const;

  it('lets every commodity but 112 and 115 be joined from 2012 on', () => {
    const changed = naics3Commodities.filter(({ code }) => naics3Stability(code, whole) !== 'same');
    expect(changed.map(({ code }) => [code, naics3Stability(code, whole)])).toEqual([
      ['112', 'changed'],
      ['115', 'changed'],
    ]);
  });

  it('marks 115 as introduced, and 112 as having lost to it, with the edition of 2022', () => {
    expect(naics3Changes.filter(({ basis }) => basis === 'trade-series')).toEqual([
      { code: '112', edition: 'NAICS2022', change: 'redefined', basis: 'trade-series' },
      { code: '115', edition: 'NAICS2022', change: 'introduced', basis: 'trade-series' },
    ]);
    expect(naics3Stability('115', ['NAICS2012', 'NAICS2017'])).toBe('same');
    expect(naics3Stability('115', ['NAICS2022'])).toBe('same');
    expect(naics3Stability('115', ['NAICS2022', 'NAICS2017'])).toBe('changed');
  });

  it('knows the services that NAICS 2022 renumbered', () => {
    expect(naics3Changes.find(({ code }) => code === '511')).toMatchObject({ change: 'discontinued' });
    expect(naics3Changes.find(({ code }) => code === '513')).toMatchObject({ change: 'introduced' });
    expect(naics3Stability('519', whole)).toBe('changed');
    expect(naics3Stability('541', whole)).toBe('same');
  });

  it.each(['', '1', '11', '000', '999', '1112', '1 1', '2 1', '__proto__'])('does not know %s', (code) => {
    expect(naics3Stability(code, whole)).toBe('unknown');
  });

  it('calls no code of one edition changed', () => {
    const codes = fc.constantFrom(...naics3Changes.map(({ code }) => code), '336', '910');
    fc.assert(
      fc.property(codes, fc.constantFrom(...whole), (code, edition) => {
        expect(naics3Stability(code, [edition])).toBe('same');
      }),
    );
  });
});

it('isManufactured holds for sectors 31 to 33 at any length', () => {
  expect(['31', '311', '336411', '339'].every(isManufactured)).toBe(true);
  expect(['30', '340', '111', '910', '31-33', '3', '', '33641X', '3364111'].some(isManufactured)).toBe(false);
});
