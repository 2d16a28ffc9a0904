import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryGroupNames, countryNames } from '../../src/codes/countries.data.ts';
import {
  isCountryGroup,
  isMarket,
  market,
  marketByName,
  marketLabel,
  markets,
  parseMarket,
  world,
} from '../../src/codes/index.ts';
import { nameKey } from '../../src/codes/name-key.ts';
import type { MarketCode } from '../../src/model/index.ts';
import { hostile } from './hostile.ts';

describe('the list of markets', () => {
  it('has the 249 entries of ISO 3166-1, Kosovo and the world', () => {
    expect(markets).toHaveLength(251);
    expect(markets.every(({ code }) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(new Set(markets.map(({ label }) => label)).size).toBe(251);
  });

  it('never uses one name for two', () => {
    const owners = new Map<string, string>();
    for (const [code, names] of Object.entries(countryNames)) {
      for (const name of names) {
        expect(owners.get(nameKey(name)), name).toBeUndefined();
        owners.set(nameKey(name), code);
      }
    }
    for (const name of countryGroupNames) expect(owners.has(nameKey(name)), name).toBe(false);
  });
});

describe('the three doors', () => {
  it('accept every code exactly as written', () => {
    for (const { code, label } of markets) {
      expect(isMarket(code)).toBe(true);
      expect(parseMarket(code)).toEqual({ ok: true, value: code });
      expect(market(code)).toBe(code);
      expect(marketLabel(code)).toBe(label);
    }
    expect(world).toBe('WLD');
  });

  it('refuse other spellings and suggest the code', () => {
    expect(parseMarket('can')).toMatchObject({ ok: false, suggestion: 'CAN' });
    expect(() => market(' Deu ')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CODE', details: { suggestion: 'DEU' } }),
    );
    expect(parseMarket('CA')).not.toHaveProperty('suggestion');
    expect(() => marketLabel('ZZZ' as MarketCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });

  it('refuse whatever else, briefly and without stumbling', () => {
    for (const value of hostile) {
      expect(isMarket(value)).toBe(false);
      const parsed = parseMarket(value);
      expect(parsed.ok ? '' : parsed.reason).toMatch(/^.{10,200}$/s);
      expect(() => market(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
      expect(marketByName(value)).toMatchObject({ ok: false });
      expect(isCountryGroup(value)).toBe(false);
    }
  });
});

describe('marketByName', () => {
  it.each([
    ['Canada', 'CAN'],
    ['CAN', 'CAN'],
    ['Korea, South', 'KOR'],
    ['KOREA, SOUTH', 'KOR'],
    ['South Korea (Republic of Korea)', 'KOR'],
    ['Republic of Korea', 'KOR'],
    ['Korea, North', 'PRK'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['Burma', 'MMR'],
    ['Burma (Myanmar)', 'MMR'],
    ['West Bank Administered By Israel', 'PSE'],
    ['Gaza Strip Administered by Israel', 'PSE'],
    ['Israel', 'ISR'],
    ["Cote D'ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Guinea-bissau', 'GNB'],
    ['Equatorial Guinea', 'GNQ'],
    ['Papua New Guinea', 'PNG'],
    ['Guinea', 'GIN'],
    ['Antigua And Barbuda', 'ATG'],
    ['St Kitts & Nevis', 'KNA'],
    ['Turkey', 'TUR'],
    ['Turkiye', 'TUR'],
    ['Reunion', 'REU'],
    ['Macau', 'MAC'],
    ['Czech Republic', 'CZE'],
    ['Congo', 'COG'],
    ['Congo (Kinshasa)', 'COD'],
    ['Democratic Republic Of The Congo', 'COD'],
    ['The Bahamas', 'BHS'],
    ['Micronesia, Federated States of', 'FSM'],
    ['Western Sahara (through Dec 2020)', 'ESH'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['Georgia', 'GEO'],
    ['U.S. Virgin Islands', 'VIR'],
    ['British Virgin Islands', 'VGB'],
    ['UK', 'GBR'],
    ['United States of America', 'USA'],
    ['Kosovo', 'XKX'],
    ['Western Sahara (until 31 Dec 2020)', 'ESH'],
    ['Sudan (through 2011)', 'SDN'],
    ['CURACAO (FROM JAN 2011)', 'CUW'],
    ['Eswatini (formerly Swaziland)', 'SWZ'],
    ['Congo, Democratic Republic of the Congo (formerly Zaire)', 'COD'],
    ['Ivory Coast', 'CIV'],
    ['Hong Kong', 'HKG'],
    ['Hong Kong SAR, China', 'HKG'],
    ['Macao', 'MAC'],
    ['Vietnam', 'VNM'],
    ['Viet Nam', 'VNM'],
    ['Korea, Rep.', 'KOR'],
    ["Korea, Dem. People's Rep.", 'PRK'],
    ['Congo, Rep.', 'COG'],
    ['Congo, Dem. Rep.', 'COD'],
    ['Dominican Rep.', 'DOM'],
    ['Czech Rep.', 'CZE'],
    ['Slovak Republic', 'SVK'],
    ['Kyrgyz Republic', 'KGZ'],
    ['Egypt, Arab Rep.', 'EGY'],
    ['Iran, Islamic Rep.', 'IRN'],
    ['Venezuela, RB', 'VEN'],
    ['Lao PDR', 'LAO'],
    ['East Timor', 'TLS'],
    ["China, People's Republic of", 'CHN'],
    ['U.S.A.', 'USA'],
    ['World Total', 'WLD'],
    ['World', 'WLD'],
    ['TOTAL FOR ALL COUNTRIES', 'WLD'],
  ])('reads %s as %s', (text, value) => {
    expect(marketByName(text)).toEqual({ ok: true, value });
  });

  it('reads every name of every country, in any case', () => {
    for (const [code, names] of Object.entries(countryNames)) {
      for (const name of [code, ...names]) {
        for (const text of [name, name.toUpperCase(), name.toLowerCase(), `  ${name} `]) {
          expect(marketByName(text), text).toEqual({ ok: true, value: code });
        }
      }
    }
  });

  it('refuses every country group and continent as a group, never as a country', () => {
    for (const name of [...countryGroupNames, 'European Union', 'opec', 'Usmca (Nafta)', 'Asia']) {
      expect(isCountryGroup(name), name).toBe(true);
      expect(marketByName(name), name).toMatchObject({
        ok: false,
        reason: expect.stringContaining('group of countries'),
      });
    }
    expect(isCountryGroup('South Africa')).toBe(false);
    expect(isCountryGroup('World Total')).toBe(false);
  });

  it('leaves out notes of time only', () => {
    for (const name of ['China (Taiwan)', 'Korea (through 1945)', 'Sudan (through the desert)', '(since 1990)']) {
      expect(marketByName(name).ok, name).toBe(false);
    }
    expect(isCountryGroup('European Union (through Jan 2020)')).toBe(true);
    expect(marketByName('European Union (through Jan 2020)')).toMatchObject({
      reason: expect.stringContaining('group of countries'),
    });
    expect(marketByName(`Sudan ${'('.repeat(100_000)}`).ok).toBe(false);
  });

  it('suggests where one mistake was made, and guesses nothing', () => {
    expect(marketByName('Germny')).toMatchObject({ ok: false, suggestion: 'DEU' });
    expect(marketByName('Cnaada')).toMatchObject({ ok: false, suggestion: 'CAN' });
    expect(marketByName('Korea')).not.toHaveProperty('suggestion');
    expect(marketByName('Iran or Iraq')).not.toHaveProperty('suggestion');
    expect(marketByName('Irax')).not.toHaveProperty('suggestion');
    expect(marketByName('China (Taiwan)').ok).toBe(false);
    expect(marketByName('Asiaa')).not.toHaveProperty('suggestion');
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = marketByName(text);
        expect(parsed.ok ? isMarket(parsed.value) : parsed.reason.length > 0).toBe(true);
      }),
    );
  });
});
