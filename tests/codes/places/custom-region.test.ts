import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counties } from '../../../src/codes/counties/index.ts';
import { type CustomRegionOptions, customRegion, fiftyStates, isRegionCode } from '../../../src/codes/index.ts';
import { countyDistrict118 } from '../../../src/codes/relations/county-district-118.ts';
import { countyMetro2013 } from '../../../src/codes/relations/county-metro-2013.ts';
import { countyMetro2018 } from '../../../src/codes/relations/county-metro-2018.ts';
import type { RegionCode } from '../../../src/model/index.ts';
import { hostile } from '../hostile.ts';

const of = (members: readonly RegionCode[], relations: CustomRegionOptions['relations'] = []) =>
  customRegion({ slug: 'mine', label: 'Mine', members, relations });

describe('a custom region', () => {
  it('is a region with its members in the order given', () => {
    expect(of(['US-TN', 'US-AL', 'county:13121', 'cbsa:12060'])).toEqual({
      code: 'custom:mine',
      label: 'Mine',
      kind: 'custom',
      members: ['US-TN', 'US-AL', 'county:13121', 'cbsa:12060'],
    });
  });

  it('leaves the list of the caller alone', () => {
    const members: RegionCode[] = ['US-TN', 'US-AL'];
    const region = customRegion({ slug: 'mine', label: 'Mine', members: Object.freeze(members) });
    expect(region.members).not.toBe(members);
  });

  it.each([
    ['the fifty states', fiftyStates],
    ['all counties of a year', counties({ year: 2020 }).map(({ code }) => code)],
    ['districts of two Congresses in two states', ['cd118:1305', 'cd119:0106']],
    ['the nation alone', ['US']],
    ['a county and a district that may hold it', ['county:13121', 'cd118:1305']],
  ] as readonly (readonly [string, readonly RegionCode[]])[])('may be %s', (_, members) => {
    expect(of(members).members).toEqual(members);
  });

  it.each([
    [['US-GA', 'US-AL', 'US-GA'], 2, 'twice'],
    [['county:13121', 'county:13121'], 1, 'twice'],
    [['US-AL', 'US-GA', 'county:13121'], 2, 'US-GA'],
    [['county:13121', 'US-AL', 'US-GA'], 2, 'county:13121'],
    [['cd118:1305', 'US-GA'], 1, 'cd118:1305'],
    [['US-GA', 'cd118:1305'], 1, 'US-GA'],
    [['US', 'US-GA'], 1, 'US'],
    [['cbsa:12060', 'US'], 1, 'cbsa:12060'],
    [['US', 'cbsa:12060'], 1, 'US'],
    [['cd118:1305', 'cd119:1306'], 1, 'other lines'],
    [['county:09001', 'county:09110'], 1, 'other lines'],
    [['county:09190', 'county:09015'], 1, 'other lines'],
  ] as readonly (readonly [readonly RegionCode[], number, string])[])('refuses %j at %i', (members, index, words) => {
    expect(() => of(members)).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        path: `members[${index}]`,
        message: expect.stringContaining(words),
      }),
    );
  });

  it.each([
    [['cbsa:12060', 'county:13121'], [countyMetro2018], 1],
    [['county:13121', 'cbsa:12060'], [countyMetro2018], 1],
    [['cbsa:12060', 'US-GA'], [countyMetro2018], 1],
    [['US-GA', 'cbsa:17980'], [countyMetro2018], 1],
    [['county:13051', 'cd118:1301'], [countyDistrict118], 1],
    [['county:13121', 'cd118:1301', 'cd118:1305'], [countyDistrict118], 2],
    [['cbsa:12060', 'cd118:1305'], [countyMetro2018, countyDistrict118], 1],
    [['cbsa:19380', 'cbsa:19430'], [countyMetro2013, countyMetro2018], 1],
  ] as readonly (readonly [
    readonly RegionCode[],
    CustomRegionOptions['relations'],
    number,
  ])[])('accepts %j by the codes, and refuses it by relations', (members, relations, index) => {
    expect(of(members).members).toEqual(members);
    expect(() => of(members, relations)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', path: `members[${index}]` }),
    );
  });

  it('may be districts that share counties, and areas side by side', () => {
    const georgia = ['cd118:1304', 'cd118:1305', 'cd118:1306', 'cd118:1307', 'cd118:1311', 'cd118:1313'] as const;
    expect(of(georgia, [countyDistrict118]).members).toEqual(georgia);
    const areas = [...new Set(countyMetro2018.links.map(([, to]) => to))];
    expect(of(areas, [countyMetro2018]).members).toEqual(areas);
    const districts = [...new Set(countyDistrict118.links.map(([, to]) => to))];
    expect(of(districts, [countyDistrict118]).members).toEqual(districts);
  });

  it.each(['', 'Mine', '-a', 'a b', 'a:b', 'x'.repeat(100), '__proto__'])('refuses the slug "%s"', (slug) => {
    expect(() => customRegion({ slug, label: 'Mine', members: ['US-GA'] })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', path: 'slug' }),
    );
  });

  it('refuses an empty label and an empty list', () => {
    expect(() => customRegion({ slug: 'a', label: ' ', members: ['US-GA'] })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', path: 'label' }),
    );
    expect(() => of([])).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', path: 'members' }));
    expect(() => of('US-GA' as unknown as RegionCode[])).toThrow(expect.objectContaining({ path: 'members' }));
  });

  it('refuses members that are no region codes, with what was meant', () => {
    expect(() => of(['US-AL', 'GA' as RegionCode])).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_CODE',
        path: 'members[1]',
        details: { suggestion: 'US-GA' },
        message: expect.stringContaining('Did you mean US-GA?'),
      }),
    );
    expect(() => of(['custom:other'])).toThrow(expect.objectContaining({ code: 'UNKNOWN_CODE', path: 'members[0]' }));
    expect(() => of(new Array(2) as RegionCode[])).toThrow(expect.objectContaining({ path: 'members[0]' }));
    for (const value of hostile) {
      expect(() => of(['US-GA', value as RegionCode])).toThrow(
        expect.objectContaining({ code: 'UNKNOWN_CODE', path: 'members[1]' }),
      );
      // words such as `constructor` are slugs like any other
      if (typeof value === 'string' && /^[A-Za-z]+$/.test(value) && value.length < 80) continue;
      expect(() => customRegion({ slug: value as string, label: 'Mine', members: ['US-GA'] })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', path: 'slug' }),
      );
    }
  });

  it('is refused in any order of its members, or in none', () => {
    const member = fc.constantFrom<RegionCode>(
      ...(['US', 'US-GA', 'US-CT', 'county:13121', 'county:09001', 'county:09110', 'cbsa:12060'] as const),
      ...(['cd118:1305', 'cd118:1306', 'cd119:1305', 'US-AL'] as const),
    );
    const passes = (members: readonly RegionCode[]) => {
      try {
        return isRegionCode(of(members, [countyMetro2018, countyDistrict118]).code);
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), (members) => {
        expect(passes([...members].reverse())).toBe(passes(members));
      }),
    );
  });
});
