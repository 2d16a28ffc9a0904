import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRegionCode,
  parentRegion,
  parseRegionCode,
  regionCode,
  regionKind,
  regionLabel,
  states,
} from '../../src/codes/index.ts';
import type { RegionCode } from '../../src/model/index.ts';
import { hostile } from './hostile.ts';

const cases = [
  ['US', 'nation', null, 'United States'],
  ['US-GA', 'state', 'US', 'Georgia'],
  ['US-DC', 'state', 'US', 'District of Columbia'],
  ['US-PR', 'state', 'US', 'Puerto Rico'],
  ['cbsa:12060', 'metro', 'US', 'Metropolitan area 12060'],
  ['county:13121', 'county', 'US-GA', 'Georgia, county 13121'],
  ['cd118:1305', 'congressional-district', 'US-GA', 'Georgia, district 5 of the 118th Congress'],
  ['cd111:5600', 'congressional-district', 'US-WY', 'Wyoming, district at large of the 111th Congress'],
  ['cd103:3601', 'congressional-district', 'US-NY', 'New York, district 1 of the 103rd Congress'],
  ['custom:all-states', 'custom', null, 'All states'],
] as const;

describe.each(cases)('%s', (code, kind, parent, label) => {
  it('passes the three doors', () => {
    expect(isRegionCode(code)).toBe(true);
    expect(parseRegionCode(code)).toEqual({ ok: true, value: code });
    expect(regionCode(code)).toBe(code);
  });

  it('says what it is', () => {
    expect(regionKind(code)).toBe(kind);
    expect(parentRegion(code)).toBe(parent);
    expect(regionLabel(code)).toBe(label);
  });
});

describe('what is no region code', () => {
  it.each([
    'US-XX',
    'US-',
    'GA',
    'cbsa:1206',
    'cbsa:92060',
    'cbsa:12060 ',
    'county:03121',
    'county:13000',
    'county:13999',
    'county:1312',
    'cd118:0305',
    'cd118:130',
    'cd0:1305',
    'cd1180:1305',
    'cd:1305',
    'cd118:13ZZ',
    'custom:',
    'custom:All-States',
    'custom:-a',
    'custom:a--b',
    'custom:a:b',
    'metro:12060',
  ])('%s is refused', (text) => {
    expect(isRegionCode(text)).toBe(false);
    expect(parseRegionCode(text)).toMatchObject({ ok: false, reason: expect.stringContaining('county:13121') });
    expect(() => regionCode(text)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    expect(() => regionKind(text as RegionCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    expect(() => parentRegion(text as RegionCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    expect(() => regionLabel(text as RegionCode)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
  });

  it.each([
    ['us-ga', 'US-GA'],
    ['Georgia', 'US-GA'],
    ['us', 'US'],
    ['United States', 'US'],
    ['13121', 'county:13121'],
    ['CBSA:12060', 'cbsa:12060'],
    ['custom:All-States', 'custom:all-states'],
  ])('%s comes with the suggestion %s', (text, suggestion) => {
    expect(parseRegionCode(text)).toMatchObject({ ok: false, suggestion });
  });

  it('hostile values are refused without stumbling', () => {
    for (const value of hostile) {
      expect(isRegionCode(value)).toBe(false);
      expect(parseRegionCode(value)).toMatchObject({ ok: false });
      expect(() => regionCode(value)).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE' }));
    }
  });
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const fips = fc.constantFrom(...states.map((record) => record.fips));
const county = fips.chain((state) =>
  digits(3)
    .filter((number) => number !== '000' && number !== '999')
    .map((number) => `county:${state}${number}`),
);
const district = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fips, digits(2))
  .map(([n, state, d]) => `cd${n}:${state}${d}`);
const custom = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).map((slug) => `custom:${slug}`);
const anyRegion = fc.oneof(
  fc.constant('US'),
  fc.constantFrom(...states.map(({ code }) => code as string)),
  digits(4).map((rest) => `cbsa:1${rest}`),
  county,
  district,
  custom,
);

describe('for any region', () => {
  it('parsing what was written gives it back', () => {
    fc.assert(
      fc.property(anyRegion, (code) => {
        expect(parseRegionCode(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('parents end at the nation or at nothing', () => {
    fc.assert(
      fc.property(anyRegion, (code) => {
        let region: RegionCode | null = regionCode(code);
        for (let steps = 0; region !== null; steps++) {
          expect(steps).toBeLessThan(3);
          region = parentRegion(region);
        }
      }),
    );
  });

  it('has a label that is neither empty nor the code', () => {
    fc.assert(
      fc.property(anyRegion, (code) => {
        expect(regionLabel(regionCode(code))).not.toBe('');
        expect(regionLabel(regionCode(code))).not.toBe(code);
      }),
    );
  });
});
