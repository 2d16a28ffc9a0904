import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counties } from '../../../src/codes/counties/index.ts';
import { type CustomRegionOptions, customRegion, fiftyStates, isRegionCode } from '../../../src/codes/index.ts';
import { countyDistrict118 } from '../../../src/codes/relations/county-district-118.ts';
import { countyMetro2013 } from '../../../src/codes/relations/county-metro-2013.ts';
import { countyMetro2018 } from '../../../src/codes/relations/county-metro-2018.ts';
import type { PlaceRelation } from '../../../src/codes/relations/index.ts';
import type { RegionCode } from '../../../src/model/index.ts';
import { refusalOf } from '../../refusal.ts';
import { hostile } from '../hostile.ts';

const of = (members: readonly RegionCode[], relations: CustomRegionOptions['relations'] = []) =>
  customRegion({ slug: 'mine', label: 'Mine', members, relations });

describe('a custom region', () => {
  it('is a region with its members in the order given', () => {
    expect(of(['US-TN', 'US-AL', 'county:13121', 'cd118:0601'])).toEqual({
      code: 'custom:mine',
      label: 'Mine',
      kind: 'custom',
      members: ['US-TN', 'US-AL', 'county:13121', 'cd118:0601'],
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
    ['a county and a district of another state', ['county:13121', 'cd118:0101']],
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
    [['cbsa:12060', 'county:13121'], [countyMetro2018], 1, '[countyMetro2018]'],
    [['county:13121', 'cbsa:12060'], [countyMetro2018], 1, '[countyMetro2018]'],
    [['cbsa:12060', 'US-GA'], [countyMetro2018], 1, '[countyMetro2018]'],
    [['US-GA', 'cbsa:17980'], [countyMetro2018], 1, '[countyMetro2018]'],
    [['county:13051', 'cd118:1301'], [countyDistrict118], 1, '[countyDistrict118]'],
    [['county:13121', 'cd118:1305'], [countyDistrict118], 1, '[countyDistrict118]'],
    [['cd118:1301', 'cbsa:42340'], [countyMetro2018, countyDistrict118], 1, '[countyMetro2018, countyDistrict118]'],
    [['cbsa:12060', 'cd118:1305'], [countyMetro2018, countyDistrict118], 1, '[countyMetro2018, countyDistrict118]'],
  ] as readonly (readonly [
    readonly RegionCode[],
    CustomRegionOptions['relations'],
    number,
    string,
  ])[])('asks for relations of %j, and refuses it by them', (members, relations, index, named) => {
    const refused = { code: 'INVALID_OPTION', path: `members[${index}]` };
    const unseen = refusalOf(() => of(members));
    expect(unseen).toMatchObject(refused);
    expect(unseen.message).toBe(
      `${members[0]} and ${members[1]} may share ground. Give relations: ${named} so that it can be checked, or use members of one kind.`,
    );
    const seen = refusalOf(() => of(members, relations));
    expect(seen).toMatchObject(refused);
    expect(seen.message).toContain('Leave one of the two out');
  });

  it.each([
    [['cbsa:12060', 'US-AL'], [countyMetro2018]],
    [['county:13051', 'cbsa:12060'], [countyMetro2018]],
    [['county:13121', 'cd118:1301'], [countyDistrict118]],
    [
      ['cd118:1301', 'county:13121', 'US-AL', 'cbsa:29820'],
      [countyMetro2018, countyDistrict118],
    ],
    [
      ['cbsa:12060', 'cd118:1301'],
      [countyMetro2018, countyDistrict118],
    ],
    // the area has no county in the state of the district
    [['cbsa:12060', 'cd119:0101'], [countyMetro2018]],
  ] as readonly (readonly [
    readonly RegionCode[],
    CustomRegionOptions['relations'],
  ])[])('asks for relations of %j, and accepts it by them', (members, relations) => {
    expect(refusalOf(() => of(members)).message).toContain('may share ground');
    expect(of(members, relations).members).toEqual(members);
    expect(of([...members].reverse(), relations).members).toHaveLength(members.length);
  });

  it.each([
    [['cbsa:19380', 'US-GA'], [countyMetro2018], 'no relation given lists cbsa:19380. Give one of its delineation'],
    [['US-GA', 'cbsa:19380'], [countyMetro2018], 'no relation given lists cbsa:19380'],
    [['county:09110', 'cd118:0901'], [countyDistrict118], 'no relation given lists county:09110'],
    [['county:13121', 'cd119:1301'], [countyDistrict118], '119th Congress'],
    [['cbsa:12060', 'cd118:1301'], [countyMetro2018], 'Add to relations: [countyDistrict118]'],
    [['cbsa:25540', 'county:09110'], [countyMetro2018], 'other lines'],
    [['county:09110', 'cbsa:25540'], [countyMetro2018], 'other lines'],
  ] as readonly (readonly [
    readonly RegionCode[],
    CustomRegionOptions['relations'],
    string,
  ])[])('refuses %j where the relations given can’t decide it', (members, relations, words) => {
    const refusal = refusalOf(() => of(members, relations));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'members[1]' });
    expect(refusal.message).toContain(words);
  });

  it('decides areas and districts, counties and areas as the links say', () => {
    const inGeorgia = (code: string) => code.startsWith('county:13') || code.startsWith('cd118:13');
    const links = countyDistrict118.links.filter(([from]) => inGeorgia(from));
    const georgia = [...new Set(links.map(([from]) => from))];
    const atlanta = countyMetro2018.links.filter(([, to]) => to === 'cbsa:12060').map(([from]) => from);
    const passes = (members: readonly RegionCode[]) => {
      try {
        return of(members, [countyMetro2018, countyDistrict118]).members?.length === members.length;
      } catch {
        return false;
      }
    };
    for (const district of new Set(links.map(([, to]) => to))) {
      const held = links.filter(([, to]) => to === district).map(([from]) => from);
      for (const county of georgia) expect(passes([county, district])).toBe(!held.includes(county));
      expect(passes(['cbsa:12060', district])).toBe(!held.some((county) => atlanta.includes(county)));
    }
    for (const county of georgia) expect(passes(['cbsa:12060', county])).toBe(!atlanta.includes(county));
  });

  it('takes areas to be of one delineation unless relations tell', () => {
    const members = ['cbsa:19380', 'cbsa:19430'] as const;
    expect(of(members).members).toEqual(members);
    expect(refusalOf(() => of(members, [countyMetro2013, countyMetro2018])).path).toBe('members[1]');
  });

  it('refuses parts of one county in members of two kinds', () => {
    const part = (to: 'metro' | 'congressional-district', link: readonly [RegionCode, RegionCode, number]) =>
      ({ ...countyDistrict118, to, links: [link] }) as PlaceRelation;
    const halves = [
      part('metro', ['county:13121', 'cbsa:12060', 0.5]),
      part('congressional-district', ['county:13121', 'cd118:1305', 0.4]),
    ];
    expect(refusalOf(() => of(['cbsa:12060', 'cd118:1305'], halves)).path).toBe('members[1]');
  });

  it('refuses what are no relations', () => {
    expect(refusalOf(() => of(['US-GA'], countyMetro2018 as never))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'relations',
    });
    for (const value of [null, undefined, 'countyMetro2018', {}, []]) {
      expect(refusalOf(() => of(['US-GA'], [value as never]))).toMatchObject({
        code: 'INVALID_OPTION',
        path: 'relations[0]',
      });
    }
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
    const relations = fc.subarray<PlaceRelation>([countyMetro2018, countyMetro2013, countyDistrict118]);
    const passes = (members: readonly RegionCode[], given: readonly PlaceRelation[]) => {
      try {
        return isRegionCode(of(members, given).code);
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), relations, (members, given) => {
        expect(passes([...members].reverse(), given)).toBe(passes(members, given));
      }),
    );
  });
});

it.each([
  '',
  ' \u3000 ',
  '\u200b\u200d',
  '\u2800',
  'a\u0000b',
  'a\nb',
  'a\u202eb',
  'a\u2028b',
  'a\u2066b',
  '\ud800',
])('refuses the label %j', (label) => {
  const refusal = refusalOf(() => customRegion({ slug: 'a', label, members: ['US-GA'] }));
  expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'label' });
});
