import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hs2017 } from '../../src/codes/hs/index.ts';
import {
  type Classification,
  commodityParent,
  industriesOf,
  isNaics,
  isNaicsCommodity,
  isTradeOnlyNaics,
  type NaicsCode,
  type NaicsEdition,
  type NaicsLevel,
  naics,
  naics3Commodities,
  naics2012,
  naics2017,
  naics2022,
  naicsCommodity,
  parseNaicsCommodity,
  tradeOnlyNaics,
} from '../../src/codes/naics/index.ts';
import { refusalOf } from '../refusal.ts';
import { hostile } from './hostile.ts';

describe('the codes of trade only', () => {
  it('are twelve without an industry and six of several', () => {
    const codes = (kind: string) => tradeOnlyNaics.filter((record) => record.kind === kind).map(({ code }) => code);
    expect(codes('several-industries')).toEqual(['11211X', '1123XX', '31131X', '31135X', '31181X', '33641X']);
    expect(codes('no-industry')).toEqual(
      ['910', '930', '980', '990'].flatMap((code) => [code, `${code}0`, `${code}000`]),
    );
    expect(tradeOnlyNaics.every(({ kind, title }) => (title === null) === (kind === 'several-industries'))).toBe(true);
  });

  it('are in no edition of NAICS, and agree with the 3-digit commodities', () => {
    expect(tradeOnlyNaics.some(({ code }) => isNaics(code))).toBe(false);
    for (const { code, title, tradeOnly } of naics3Commodities) {
      expect(isTradeOnlyNaics(code)).toBe(tradeOnly);
      if (tradeOnly) expect(tradeOnlyNaics.find((record) => record.code === code)?.title).toBe(title);
    }
  });
});

describe('the doors of commodities', () => {
  it('accept every code of trade only, in every edition', () => {
    for (const { code } of tradeOnlyNaics) {
      expect(isNaicsCommodity(code)).toBe(true);
      expect(parseNaicsCommodity(code, 'NAICS2022')).toEqual({ ok: true, value: code });
      expect(naicsCommodity(code, 'NAICS2012')).toBe(code);
    }
  });

  it('accept the industries of goods and no others', () => {
    const goods = naics2017.codes().filter((code) => isNaicsCommodity(code, 'NAICS2017'));
    expect(goods.filter((code) => naics2017.levelOf(code) === 'sector')).toEqual(['11', '21', '31-33']);
    expect(goods.filter((code) => naics2017.levelOf(code) === 'subsector')).toEqual(
      naics3Commodities.filter(({ tradeOnly }) => !tradeOnly).map(({ code }) => code),
    );
    for (const code of goods) expect(naicsCommodity(code)).toBe(code);
    for (const code of naics2017.codes()) {
      const parent = naics2017.parentOf(code);
      if (parent !== null && !isNaicsCommodity(parent)) expect(isNaicsCommodity(code), code).toBe(false);
    }
    expect(parseNaicsCommodity('5415')).toEqual({
      ok: false,
      reason: '"5415" is no code of goods. Those are 111 to 115, 211, 212, 311 to 339 and their parts.',
    });
    expect(isNaicsCommodity('213')).toBe(false);
    expect(() => naicsCommodity('541511')).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });

  it.each([
    ['11211x', '11211X'],
    [' 1123xx', '1123XX'],
    [910, '910'],
    [910000, '910000'],
    ['91000', '9100'],
    ['910.000', '910000'],
    ['930 Used Or Second-hand Merchandise', '930'],
    ['31', '31-33'],
    ['336000', '336'],
    [336411, '336411'],
  ])('refuse %s and suggest %s', (value, suggestion) => {
    expect(parseNaicsCommodity(value)).toMatchObject({
      ok: false,
      suggestion,
      reason: expect.stringContaining('is not a code of trade by NAICS'),
    });
    expect(isNaicsCommodity(value)).toBe(false);
  });

  it('suggest no service, and name the editions of a code', () => {
    expect(parseNaicsCommodity('5415.11')).not.toHaveProperty('suggestion');
    expect(parseNaicsCommodity('333318', 'NAICS2022')).toMatchObject({
      ok: false,
      reason: '"333318" is not a code of NAICS 2022. It is one of NAICS 2012 and NAICS 2017.',
    });
    expect(parseNaicsCommodity('920')).toMatchObject({ ok: false });
  });

  it('refuse whatever else without stumbling', () => {
    for (const value of hostile) {
      expect(isNaicsCommodity(value)).toBe(false);
      const parsed = parseNaicsCommodity(value);
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(isTradeOnlyNaics(value)).toBe(false);
      expect(isNaicsCommodity('910000', value as 'NAICS2017')).toBe(value === undefined);
    }
  });

  it('accept or refuse any text, and suggest commodities only', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.xX]{1,8}$/)), (text) => {
        const parsed = parseNaicsCommodity(text);
        expect(parsed.ok).toBe(isNaicsCommodity(text));
        if (!parsed.ok && parsed.suggestion !== undefined) expect(isNaicsCommodity(parsed.suggestion)).toBe(true);
      }),
    );
  });
});

describe('industriesOf', () => {
  it.each([
    ['11211X', ['112111', '112112']],
    ['1123XX', ['112310', '112320', '112330', '112340', '112390']],
    ['31131X', ['311313', '311314']],
    ['31135X', ['311351', '311352']],
    ['31181X', ['311811', '311812', '311813']],
    ['33641X', ['336411', '336412', '336413', '336414', '336415', '336419']],
    ['910000', []],
    ['990', []],
  ] as const)('%s stands for %j in all editions', (code, industries) => {
    const trade = naicsCommodity(code);
    if (!isTradeOnlyNaics(trade)) throw new Error('not of trade only');
    expect(industriesOf(trade, naics2012)).toEqual(industries);
    expect(industriesOf(trade, naics2017)).toEqual(industries);
    expect(industriesOf(trade, naics2022)).toEqual(industries);
  });

  it('gives each industry to one code of each level', () => {
    for (const level of naics2022.levels) {
      const industries = naics2022.codes(level).flatMap((code) => industriesOf(code, naics2022));
      expect(industries).toEqual(naics2022.codes('national-industry'));
    }
  });

  it('refuses a code of another edition', () => {
    const code = naics('452') as string as NaicsCode<'NAICS2022'>;
    expect(() => industriesOf(code, naics2022)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    expect(() => commodityParent(code, naics2022)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });
});

describe('commodityParent', () => {
  it.each([
    ['11211X', '11211'],
    ['1123XX', '1123'],
    ['33641X', '33641'],
    ['910000', '9100'],
    ['9100', '910'],
    ['910', null],
    ['336', '31-33'],
    ['31-33', null],
  ] as const)('of %s is %s', (code, parent) => {
    expect(commodityParent(naics2017.has(code) ? code : naicsCommodity(code, 'NAICS2017'), naics2017)).toBe(parent);
  });

  it.each([naics2012, naics2017, naics2022])('holds all that its child stands for, in $edition', (list) => {
    checkParents(list);
  });
});

function checkParents<E extends NaicsEdition>(list: Classification<E, NaicsLevel>): void {
  for (const { code } of tradeOnlyNaics) {
    const parent = commodityParent(code, list);
    if (parent === null) expect(code).toMatch(/^9\d0$/);
    else expect(industriesOf(parent, list)).toEqual(expect.arrayContaining([...industriesOf(code, list)]));
  }
}

describe('a list of NAICS that is none', () => {
  it.each([[undefined], [null], ['NAICS2017'], [{}], [hs2017], [['910000']]])('is refused (%#)', (list) => {
    for (const call of [industriesOf, commodityParent]) {
      const error = refusalOf(() => call('910000' as never, list as never));
      expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'list']);
      expect(error.message).toContain('such as naics2017');
    }
  });
});
