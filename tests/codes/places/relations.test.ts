import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counties, isCounty } from '../../../src/codes/counties/index.ts';
import { districts, isDistrict } from '../../../src/codes/districts/index.ts';
import { parentRegion } from '../../../src/codes/index.ts';
import { isMetro, metros } from '../../../src/codes/metros/index.ts';
import { countyDistrict118 } from '../../../src/codes/relations/county-district-118.ts';
import { countyMetro2013 } from '../../../src/codes/relations/county-metro-2013.ts';
import { countyMetro2018 } from '../../../src/codes/relations/county-metro-2018.ts';
import { type PlaceRelation, partsOf, placeRelation, placesOf } from '../../../src/codes/relations/index.ts';
import type { RegionCode } from '../../../src/model/index.ts';
import { refusalOf } from '../../refusal.ts';
import { hostile } from '../hostile.ts';

const relations: readonly (readonly [name: string, relation: PlaceRelation])[] = [
  ['countyMetro2013', countyMetro2013],
  ['countyMetro2018', countyMetro2018],
  ['countyDistrict118', countyDistrict118],
];

/** The shares of each `from`, added up. */
function sums({ links }: PlaceRelation): ReadonlyMap<RegionCode, number> {
  const found = new Map<RegionCode, number>();
  for (const [from, , share] of links) found.set(from, (found.get(from) ?? 0) + share);
  return found;
}

describe.each(relations)('%s', (_, relation) => {
  it('is in order, each pair once', () => {
    const keys = relation.links.map(([from, to]) => `${from} ${to}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('passes the check of relations of one’s own', () => {
    const rows = relation.links.map(([from, to, share]) => ({ from, to, share }));
    const { links, ...meta } = relation;
    expect(placeRelation([...rows].reverse(), meta)).toEqual({ relation: { ...meta, links }, rejected: [] });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(relation))).toEqual({ ...relation });
    expect(structuredClone(relation).links).toEqual(relation.links);
  });

  it('is looked up from both ends, and no link is lost', () => {
    const froms = new Set(relation.links.map(([from]) => from));
    const tos = new Set(relation.links.map(([, to]) => to));
    expect([...froms].flatMap((from) => placesOf(relation, from))).toEqual(relation.links);
    expect([...tos].flatMap((to) => partsOf(relation, to))).toHaveLength(relation.links.length);
    for (const to of tos) expect(partsOf(relation, to).every((link) => link[1] === to)).toBe(true);
  });

  it('refuses what is no place, and places of a kind that it doesn’t hold', () => {
    for (const look of [partsOf, placesOf] as readonly ((...given: unknown[]) => unknown)[]) {
      for (const place of ['county:99999', '__proto__', ...hostile]) {
        expect(refusalOf(() => look(relation, place)).code).toBe('UNKNOWN_CODE');
      }
      for (const place of ['US', 'US-GA', 'custom:constructor']) {
        expect(refusalOf(() => look(relation, place))).toMatchObject({ code: 'INVALID_OPTION', path: 'place' });
      }
    }
  });
});

describe('looking up', () => {
  const anyPlaces = placesOf as (...given: unknown[]) => unknown;
  const anyParts = partsOf as (...given: unknown[]) => unknown;

  it.each([
    [anyPlaces, countyMetro2018, '13121', 'county:13121'],
    [anyPlaces, countyMetro2018, 1001, 'county:01001'],
    [anyPlaces, countyMetro2018, ' COUNTY:13121', 'county:13121'],
    [anyParts, countyMetro2018, '12060', 'cbsa:12060'],
    [anyParts, countyDistrict118, '1305', 'cd118:1305'],
    [anyParts, countyMetro2018, 'GA', null],
  ] as const)('suggests what was meant: %#', (look, relation, place, suggestion) => {
    expect(refusalOf(() => look(relation, place))).toMatchObject({ code: 'UNKNOWN_CODE', details: { suggestion } });
  });

  it('from the wrong end names the other call', () => {
    expect(refusalOf(() => anyPlaces(countyMetro2018, 'cbsa:12060')).message).toContain('use partsOf for cbsa:12060');
    expect(refusalOf(() => anyParts(countyMetro2018, 'county:13121')).message).toContain('use placesOf');
    expect(refusalOf(() => anyParts(countyDistrict118, 'cbsa:12060')).code).toBe('INVALID_OPTION');
  });

  it('refuses districts of another Congress', () => {
    expect(refusalOf(() => anyParts(countyDistrict118, 'cd119:1305'))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('118th Congress'),
    });
  });

  it('refuses arguments that are swapped, and what is no relation', () => {
    for (const value of ['county:13121', null, undefined, {}, { links: [] }]) {
      for (const look of [anyPlaces, anyParts]) {
        expect(refusalOf(() => look(value, countyMetro2018))).toMatchObject({
          code: 'INVALID_OPTION',
          path: 'relation',
        });
      }
    }
  });

  it('gives nothing for places that are not listed', () => {
    expect(placesOf(countyMetro2018, 'county:13001')).toEqual([]);
    expect(placesOf(countyDistrict118, 'county:09110')).toEqual([]);
    expect(partsOf(countyMetro2018, 'cbsa:19380')).toEqual([]);
    expect(partsOf(countyDistrict118, 'cd118:1399')).toEqual([]);
  });
});

describe.each([
  [2013, countyMetro2013, 1882],
  [2018, countyMetro2018, 1840],
] as const)('the members of areas in %i', (year, relation, count) => {
  it(`are ${count} counties, each in one area`, () => {
    expect(relation.links).toHaveLength(count);
    expect(new Set(relation.links.map(([from]) => from)).size).toBe(count);
    expect(relation.links.every(([, , share]) => share === 1)).toBe(true);
  });

  it('are known counties in use then, and the areas are those of the list', () => {
    for (const [from] of relation.links) expect(isCounty(from, { year })).toBe(true);
    expect([...new Set(relation.links.map(([, to]) => to))].sort()).toEqual(metros(year).map(({ code }) => code));
  });

  it('lie in the states that the title of their area names, and in each of them', () => {
    const states = new Map<string, Set<RegionCode | null>>();
    for (const [from, to] of relation.links) states.set(to, (states.get(to) ?? new Set()).add(parentRegion(from)));
    for (const { code, states: named } of metros(year))
      expect([...states.get(code)!].sort()).toEqual([...named].sort());
  });
});

describe('the counties of an area', () => {
  it('of Atlanta are 29 in both delineations, Fulton among them', () => {
    for (const relation of [countyMetro2013, countyMetro2018]) {
      expect(partsOf(relation, 'cbsa:12060')).toHaveLength(29);
      expect(placesOf(relation, 'county:13121')).toEqual([['county:13121', 'cbsa:12060', 1]]);
    }
  });

  it('are none of Puerto Rico in 2018', () => {
    const ofPuertoRico = (relation: PlaceRelation) => relation.links.filter(([from]) => from.startsWith('county:72'));
    expect(ofPuertoRico(countyMetro2013)).toHaveLength(74);
    expect(ofPuertoRico(countyMetro2018)).toHaveLength(0);
  });
});

describe('the districts of the counties', () => {
  it('cover 3,234 counties: all of 2020 and 2021, the island areas too', () => {
    const covered = [...sums(countyDistrict118).keys()].sort();
    expect(covered).toHaveLength(3234);
    expect(covered).toEqual(counties({ year: 2020 }).map(({ code }) => code));
  });

  it('are all of the 118th Congress', () => {
    const found = new Set(countyDistrict118.links.map(([, to]) => to));
    for (const to of found) expect(isDistrict(to, { congress: 118 })).toBe(true);
    expect([...found].sort()).toEqual(districts(118).map(({ code }) => code));
  });

  it('have shares above 0 that add up to 1 in every county, and lie in its state', () => {
    for (const sum of sums(countyDistrict118).values()) expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
    for (const [from, to, share] of countyDistrict118.links) {
      expect(share).toBeGreaterThan(0);
      expect(parentRegion(from)).toBe(parentRegion(to));
    }
  });

  it('are one for 2,830 counties', () => {
    expect(countyDistrict118.links.filter(([, , share]) => share === 1)).toHaveLength(2830);
    expect(countyDistrict118.links).toHaveLength(3836);
  });

  it('leave out districts that only touch a county', () => {
    const districtsOf = (code: `county:${string}`) => placesOf(countyDistrict118, code).map(([, to]) => to);
    expect(districtsOf('county:12083')).not.toContain('cd118:1212');
    expect(districtsOf('county:41043')).not.toContain('cd118:4106');
  });

  it('are four for Fulton County, with the shares of its land as published', () => {
    const shares = placesOf(countyDistrict118, 'county:13121').map(([, to, share]) => [to, share.toFixed(6)]);
    expect(shares).toEqual([
      ['cd118:1305', '0.326631'],
      ['cd118:1306', '0.227584'],
      ['cd118:1307', '0.065454'],
      ['cd118:1313', '0.380331'],
    ]);
  });
});

describe('a relation of one’s own', () => {
  const meta = {
    from: 'county',
    to: 'congressional-district',
    vintage: '119th Congress, counties of 2020',
    basis: 'population',
    source: 'Invented',
    note: null,
  } as const;
  const row = (from: unknown, to: unknown, share?: unknown) => ({ from, to, share });

  it('takes good rows, sorts them and keeps what is said of them', () => {
    const { relation, rejected } = placeRelation(
      [
        row('county:13121', 'cd119:1306', 0.4),
        row('county:13121', 'cd119:1305', 0.5),
        row('county:13051', 'cd119:1301'),
      ],
      meta,
    );
    expect(rejected).toEqual([]);
    expect(relation).toEqual({
      ...meta,
      links: [
        ['county:13051', 'cd119:1301', 1],
        ['county:13121', 'cd119:1305', 0.5],
        ['county:13121', 'cd119:1306', 0.4],
      ],
    });
    expect(Object.keys(relation)).not.toContain('isKnownFrom');
  });

  it.each([
    [row('13121', 'cd119:1305', 1), 'from', /"13121" is not the code of a county/],
    [row('US-GA', 'cd119:1305', 1), 'from', /county/],
    [row(13121, 'cd119:1305', 1), 'from', /13121 is not/],
    [row('county:13121', 'cbsa:12060', 1), 'to', /congressional district/],
    [row('county:13121', 'cd119:1305', 0), 'share', /^0 is not a share/],
    [row('county:13121', 'cd119:1305', -0.1), 'share', /-0.1/],
    [row('county:13121', 'cd119:1305', 1.5), 'share', /1.5/],
    [row('county:13121', 'cd119:1305', Number.NaN), 'share', /NaN/],
    [row('county:13121', 'cd119:1305', '0.5'), 'share', /"0.5"/],
    [row('county:13121', 'cd119:1305', null), 'share', /null/],
    [null, null, /not a row/],
    ['county:13121', null, /not a row/],
  ])('refuses %j for its %s', (bad, field, reason) => {
    const good = row('county:13051', 'cd119:1301', 1);
    const { relation, rejected } = placeRelation([good, bad as typeof good], meta);
    expect(relation.links).toHaveLength(1);
    expect(rejected).toEqual([{ row: 1, field, reason: expect.stringMatching(reason) }]);
  });

  it('asks the lists that it is given', () => {
    const rows = [
      row('county:13121', 'cd119:1305', 0.5),
      row('county:13002', 'cd119:1305'),
      row('county:13051', 'cd119:1399'),
    ];
    expect(placeRelation(rows, meta).rejected).toEqual([]);
    const { rejected } = placeRelation(rows, {
      ...meta,
      isKnownFrom: isCounty,
      isKnownTo: (code) => isDistrict(code, { congress: 119 }),
    });
    expect(rejected.map(({ row: index, field }) => [index, field])).toEqual([
      [1, 'from'],
      [2, 'to'],
    ]);
  });

  it('refuses a pair that comes again, and all of it where the shares differ', () => {
    const once = row('county:13121', 'cd119:1305', 0.25);
    const other = row('county:13121', 'cd119:1305', 0.5);
    const same = placeRelation([once, once, once], meta);
    expect(same.relation.links).toHaveLength(1);
    expect(same.rejected.map(({ row: index }) => index)).toEqual([1, 2]);
    const differing = placeRelation([once, other, once], meta);
    expect(differing.relation.links).toHaveLength(0);
    expect(differing.rejected.map(({ row: index }) => index)).toEqual([0, 1, 2]);
  });

  it('refuses all shares of a place that add up to more than it', () => {
    const parts = (...shares: number[]) => shares.map((share, i) => row('county:13121', `cd119:130${i + 1}`, share));
    expect(placeRelation(parts(0.5, 0.5 + 9e-10), meta).rejected).toEqual([]);
    expect(placeRelation(parts(0.5, 0.3), meta).rejected).toEqual([]);
    const beyond = placeRelation([...parts(0.5, 0.6), row('county:13051', 'cd119:1301', 1)], meta);
    expect(beyond.relation.links).toEqual([['county:13051', 'cd119:1301', 1]]);
    expect(beyond.rejected.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('more than 1'),
      expect.stringContaining('more than 1'),
    ]);
  });

  it('takes members whole, and in one place each', () => {
    const members = { ...meta, to: 'metro', basis: 'membership' } as const;
    const { relation, rejected } = placeRelation(
      [
        row('county:13121', 'cbsa:12060'),
        row('county:13089', 'cbsa:12060', 0.5),
        row('county:13051', 'cbsa:42340'),
        row('county:13051', 'cbsa:12060'),
      ],
      members,
    );
    expect(relation.links).toEqual([['county:13121', 'cbsa:12060', 1]]);
    expect(rejected.map(({ row: index, field }) => [index, field])).toEqual([
      [1, 'share'],
      [2, null],
      [3, null],
    ]);
  });

  it('puts every row either in or out, and keeps its promises, whatever is given', () => {
    const code = fc.constantFrom('county:13121', 'county:13051', 'cd119:1305', 'cd119:1306', 'x', null);
    const rows = fc.array(fc.record({ from: code, to: code, share: fc.constantFrom(0.1, 0.5, 1, 2, '1') }));
    fc.assert(
      fc.property(rows, (given) => {
        const { relation, rejected } = placeRelation(given, meta);
        expect(relation.links.length + rejected.length).toBe(given.length);
        expect(new Set(rejected.map(({ row: index }) => index)).size).toBe(rejected.length);
        for (const sum of sums(relation).values()) expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is made without a touch on what is given', () => {
    const given = Object.freeze([Object.freeze(row('county:13121', 'cd119:1305', 1))]);
    expect(placeRelation(given, Object.freeze({ ...meta })).relation.links).toHaveLength(1);
  });
});

it('a metropolitan area of one list is known by the doors of metro', () => {
  for (const [, to] of countyMetro2018.links) expect(isMetro(to, { delineation: 2018 })).toBe(true);
});
