import { describe, expect, it } from 'vitest';
import { serviceGrouping } from '../../src/codes/bea/index.ts';
import { county, countyByName, isCounty, parseCounty } from '../../src/codes/counties/index.ts';
import { countryGroupMembers, splitScheduleC } from '../../src/codes/countries/index.ts';
import { isManufactured } from '../../src/codes/index.ts';
import { isMetro, metroDelineation } from '../../src/codes/metros/index.ts';
import { portDistrictTitles } from '../../src/codes/ports/index.ts';
import { placeRelation } from '../../src/codes/relations/index.ts';
import { refusalOf } from '../refusal.ts';
import { hostile } from './hostile.ts';

const meta = { from: 'county', to: 'metro', vintage: 'v', basis: 'membership', source: 's', note: null } as const;

const callers: readonly (readonly [name: string, call: (rows: never) => unknown])[] = [
  ['placeRelation', (rows) => placeRelation(rows, meta)],
  ['metroDelineation', (rows) => metroDelineation(rows, { vintage: 'v', source: 's' })],
  ['countryGroupMembers', countryGroupMembers],
  ['portDistrictTitles', portDistrictTitles],
  ['splitScheduleC', splitScheduleC],
  ['serviceGrouping', (rows) => serviceGrouping(rows)],
];

describe.each(callers)('%s', (_, call) => {
  it.each([undefined, null, 5, {}, 'text', Symbol('rows')])('refuses %o for rows', (rows) => {
    expect(refusalOf(() => call(rows as never))).toMatchObject({ code: 'INVALID_OPTION', path: 'rows' });
  });

  it('stumbles on no row', () => {
    const rows = [...hostile, { from: {}, group: {}, district: {}, service: {}, cbsa: {} }];
    for (const row of rows) {
      try {
        expect(call([row] as never)).toBeTypeOf('object');
      } catch (error) {
        expect(error).toMatchObject({ name: 'PortolanError' });
      }
    }
  });
});

it.each<[name: string, call: (options: never) => unknown]>([
  ['placeRelation', (options) => placeRelation([], options)],
  ['metroDelineation', (options) => metroDelineation([], options)],
  ['serviceGrouping', (options) => serviceGrouping([{ industry: 'a', subsector: 'b', service: 'Transport' }], options)],
])('%s refuses what are no options', (_, call) => {
  for (const options of [null, 5, 'text', [], { other: 1 }]) {
    expect(refusalOf(() => call(options as never))).toMatchObject({ code: 'INVALID_OPTION', path: 'options' });
  }
});

it('placeRelation refuses kinds of region and a basis that there are none of, and what is no check', () => {
  for (const [name, value] of Object.entries({ from: 'planet', to: 'constructor', basis: 'rain', isKnownFrom: 5 })) {
    const refusal = refusalOf(() => placeRelation([], { ...meta, [name]: value } as never));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: `options.${name}` });
  }
});

it('metroDelineation refuses what is no check of counties', () => {
  const options = { vintage: 'v', source: 's', isKnownCounty: true } as never;
  expect(refusalOf(() => metroDelineation([], options))).toMatchObject({ path: 'options.isKnownCounty' });
});

it('isManufactured holds for no other value than a code', () => {
  for (const value of [...hostile, 336, ['336']]) expect(isManufactured(value as never)).toBe(false);
});

it('a county is in use in no year that is none', () => {
  for (const year of ['abc', '2020', 2020.5, Number.NaN, null, Symbol('2020')]) {
    const options = { year } as never;
    expect(isCounty('county:13121', options)).toBe(false);
    expect(parseCounty('county:13121', options)).toMatchObject({ ok: false, reason: expect.stringContaining('year') });
    expect(parseCounty('13121', options)).toMatchObject({ ok: false });
    expect(refusalOf(() => county('county:13121', options))).toMatchObject({ code: 'UNKNOWN_CODE' });
    expect(refusalOf(() => countyByName('Fulton', 'US-GA', options))).toMatchObject({ code: 'INVALID_OPTION' });
  }
});

it('a delineation that is none is refused', () => {
  for (const delineation of [null, {}, '2018']) {
    expect(refusalOf(() => isMetro('cbsa:12060', { delineation } as never))).toMatchObject({ code: 'INVALID_OPTION' });
  }
});

describe('rows that repeat others', () => {
  const kind = 'Metropolitan Statistical Area';
  const atlanta = { cbsa: '12060', title: 'Atlanta, GA', kind, county: '13121' };

  it('name the other by its place among the rows given', () => {
    const { rejected } = metroDelineation([{ ...atlanta, cbsa: 'x' }, atlanta, atlanta], { vintage: 'v', source: 's' });
    expect(rejected[1]).toMatchObject({ row: 2, field: null, repeats: 1, reason: expect.stringContaining('row 1') });
    const links = [{ from: 'x', to: 'y' }, ...[1, 2].map(() => ({ from: 'county:13121', to: 'cbsa:12060' }))];
    expect(placeRelation(links, meta).rejected[1]).toMatchObject({ row: 2, repeats: 1 });
  });

  it('are told from those whose shares contradict each other', () => {
    const two = [
      { from: 'county:13121', to: 'cbsa:12060' },
      { from: 'county:13121', to: 'cbsa:10500' },
    ];
    for (const row of placeRelation(two, meta).rejected) expect(row).not.toHaveProperty('repeats');
  });
});
