import fc from 'fast-check';
import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { countries, countryOf, marketByAlpha2, marketByNumeric } from '../../../src/codes/countries/index.ts';
import { isMarket, market, marketLabel, markets, world } from '../../../src/codes/index.ts';
import type { MarketCode } from '../../../src/model/index.ts';
import { hostile } from '../hostile.ts';

describe('the list of countries', () => {
  it('has the 249 of ISO 3166-1 and Kosovo: all markets but the world', () => {
    expect(countries).toHaveLength(250);
    expect(countries.map(({ code }) => code)).toEqual(markets.map(({ code }) => code).filter((code) => code !== world));
    expect(countries.filter(({ numeric }) => numeric === null).map(({ code }) => code)).toEqual(['XKX']);
  });

  it('agrees with i18n-iso-countries in all three codes', () => {
    const listed = countries.filter(({ code }) => code !== 'XKX');
    expect(listed).toHaveLength(249);
    for (const { code, alpha2, numeric } of listed) {
      expect(isoCountries.alpha3ToAlpha2(code), code).toBe(alpha2);
      expect(isoCountries.alpha3ToNumeric(code), code).toBe(numeric);
      expect(isoCountries.numericToAlpha3(numeric!), code).toBe(code);
    }
    const others = Object.keys(isoCountries.getAlpha3Codes()).filter(
      (code) => !listed.some((one) => one.code === code),
    );
    // its own code for Kosovo, which ISO leaves to its users
    expect(others).toEqual(['XKK']);
    expect(isoCountries.alpha3ToAlpha2('XKK')).toBe(countryOf(market('XKX')).alpha2);
  });

  it.each(['code', 'alpha2', 'numeric', 'label'] as const)('has no %s twice', (field) => {
    expect(new Set(countries.map((record) => record[field])).size).toBe(250);
  });

  it('puts countries where M49 and the World Bank put them', () => {
    const count = <Key extends string | null>(of: (record: (typeof countries)[number]) => Key) => {
      const counts = new Map<Key, number>();
      for (const record of countries) counts.set(of(record), (counts.get(of(record)) ?? 0) + 1);
      return Object.fromEntries([...counts].map(([key, sum]) => [String(key), sum]));
    };
    expect(count((record) => record.m49Region)).toEqual({
      Africa: 60,
      Americas: 57,
      Asia: 51,
      Europe: 51,
      Oceania: 29,
      null: 2,
    });
    expect(count((record) => record.incomeGroup2021)).toEqual({
      'High income': 78,
      'Upper middle income': 54,
      'Lower middle income': 55,
      'Low income': 27,
      null: 36,
    });
    expect(count((record) => record.worldBankRegion2021)).toMatchObject({ 'North America': 3, null: 35 });
    const flagged = (flag: 'leastDeveloped2024' | 'landlockedDeveloping2024' | 'smallIslandDeveloping2024') =>
      countries.filter((record) => record[flag] === true).length;
    expect(flagged('leastDeveloped2024')).toBe(45);
    expect(flagged('landlockedDeveloping2024')).toBe(32);
    expect(flagged('smallIslandDeveloping2024')).toBe(53);
  });

  it('says what it knows of a country, and null for what it does not', () => {
    expect(countryOf(market('NAM'))).toEqual({
      code: 'NAM',
      alpha2: 'NA',
      numeric: '516',
      label: 'Namibia',
      m49Region: 'Africa',
      m49Subregion: 'Sub-Saharan Africa',
      m49IntermediateRegion: 'Southern Africa',
      leastDeveloped2024: false,
      landlockedDeveloping2024: false,
      smallIslandDeveloping2024: false,
      worldBankRegion2021: 'Sub-Saharan Africa',
      incomeGroup2021: 'Upper middle income',
    });
    expect(countryOf(market('XKX'))).toEqual({
      code: 'XKX',
      alpha2: 'XK',
      numeric: null,
      label: 'Kosovo',
      m49Region: null,
      m49Subregion: null,
      m49IntermediateRegion: null,
      leastDeveloped2024: null,
      landlockedDeveloping2024: null,
      smallIslandDeveloping2024: null,
      worldBankRegion2021: null,
      incomeGroup2021: null,
    });
    expect(countryOf(market('ATA'))).toMatchObject({ numeric: '010', m49Region: null, m49Subregion: null });
    expect(countryOf(market('NPL'))).toMatchObject({ leastDeveloped2024: true, landlockedDeveloping2024: true });
    expect(countryOf(market('HTI'))).toMatchObject({ leastDeveloped2024: true, smallIslandDeveloping2024: true });
    for (const { code, label } of countries) expect(label).toBe(marketLabel(code));
  });

  it('has no record of the world, nor of what is no code', () => {
    for (const code of ['WLD', 'ZZZ', '__proto__', 'constructor']) {
      expect(() => countryOf(code as MarketCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });
});

describe('the other codes of ISO 3166-1', () => {
  it('lead back to the country', () => {
    for (const { code, alpha2, numeric } of countries) {
      expect(marketByAlpha2(alpha2)).toEqual({ ok: true, value: code });
      if (numeric !== null) expect(marketByNumeric(numeric)).toEqual({ ok: true, value: code });
    }
  });

  it('are suggested for what lost its form', () => {
    for (const { code, alpha2, numeric } of countries) {
      for (const text of [alpha2.toLowerCase(), ` ${alpha2} `, code]) {
        expect(marketByAlpha2(text), text).toMatchObject({ ok: false, suggestion: code });
      }
      if (numeric === null) continue;
      expect(marketByNumeric(Number(numeric))).toMatchObject({ ok: false, suggestion: code });
      const short = String(Number(numeric));
      expect(marketByNumeric(short)).toMatchObject(short === numeric ? { ok: true } : { ok: false, suggestion: code });
    }
  });

  it.each([
    ['KV', 'XKX'],
    ['GZ', 'PSE'],
    ['WE', 'PSE'],
    ['we', 'PSE'],
    ['UK', 'GBR'],
    ['Namibia', 'NAM'],
  ])('%s is refused with %s as suggestion', (text, suggestion) => {
    expect(marketByAlpha2(text)).toMatchObject({ ok: false, suggestion });
  });

  it.each([
    ['842', 'USA'],
    ['251', 'FRA'],
    ['699', 'IND'],
    ['757', 'CHE'],
    ['579', 'NOR'],
    [842, 'USA'],
  ])('the number %s of UN Comtrade is refused with %s as suggestion', (value, suggestion) => {
    expect(marketByNumeric(value)).toMatchObject({
      ok: false,
      suggestion,
      reason: expect.stringContaining('UN Comtrade'),
    });
  });

  it('guess nothing', () => {
    for (const text of ['ZZ', 'EU', '', 'A', 'CAA']) {
      expect(marketByAlpha2(text)).toEqual({ ok: false, reason: expect.any(String) });
    }
    for (const value of ['000', '999', '0036', '36.0', 0, 36.5, -36, 1e21]) {
      expect(marketByNumeric(value)).toEqual({ ok: false, reason: expect.any(String) });
    }
  });

  it('answer any value', () => {
    for (const value of hostile) {
      expect(marketByAlpha2(value).ok).toBe(false);
      expect(marketByNumeric(value).ok).toBe(false);
    }
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const parsed of [marketByAlpha2(value), marketByNumeric(value)]) {
          expect(parsed.ok ? isMarket(parsed.value) : parsed.reason.length < 300).toBe(true);
        }
      }),
    );
  });
});
