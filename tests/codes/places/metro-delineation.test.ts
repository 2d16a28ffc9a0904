import { describe, expect, it } from 'vitest';
import { isCounty } from '../../../src/codes/counties/index.ts';
import { isMetro, metroByName, metroDelineation, metros } from '../../../src/codes/metros/index.ts';
import { countyMetro2013 } from '../../../src/codes/relations/county-metro-2013.ts';
import { hostile } from '../hostile.ts';

const about = { vintage: 'OMB delineation of July 2023', source: 'US Census Bureau, list 1' };
const row = (cbsa: unknown, title: unknown, county: unknown, kind: unknown = 'Metropolitan Statistical Area') => ({
  cbsa,
  title,
  kind,
  county,
});

describe('a delineation of one’s own', () => {
  it('gives back the list that its rows were written from', () => {
    const byCode = new Map<string, (typeof records)[number]>();
    const records = metros(2013);
    for (const record of records) byCode.set(record.code, record);
    const rows = countyMetro2013.links.map(([county, metro]) => {
      const { cbsa, title, kind } = byCode.get(metro)!;
      return row(
        cbsa,
        title,
        county.slice(-5),
        `${kind === 'metropolitan' ? 'Metro' : 'Micro'}politan Statistical Area`,
      );
    });
    const read = metroDelineation([...rows].reverse(), { ...about, isKnownCounty: (code) => isCounty(code) });
    expect(read.rejected).toEqual([]);
    expect(read.metros).toEqual(records);
    expect(read.relation.links).toEqual(countyMetro2013.links);
    expect(read.relation).toMatchObject({ ...about, from: 'county', to: 'metro', basis: 'membership' });
  });

  it('works with the doors and with names', () => {
    const { metros: own } = metroDelineation([row('12060', 'Atlanta-Sandy Springs-Roswell, GA', '13121')], about);
    expect(isMetro('cbsa:12060', { delineation: own })).toBe(true);
    expect(isMetro('cbsa:12020', { delineation: own })).toBe(false);
    expect(metroByName('Roswell', { delineation: own })).toEqual({ ok: true, value: 'cbsa:12060' });
  });

  it.each([
    [row(12060, 'Atlanta, GA', '13121'), 'cbsa', /the number 12060/],
    [row('Note: The 2020 standards', undefined, undefined, undefined), 'cbsa', /Note/],
    [row('', '', '', ''), 'cbsa', /""/],
    [row('12060', 'Atlanta', '13121'), 'title', /states/],
    [row('12060', 'Atlanta, GX', '13121'), 'title', /states/],
    [row('12060', 'Atlanta, GA', '13121', 'Metro'), 'kind', /neither/],
    [row('12060', 'Atlanta, GA', 13121), 'county', /the number 13121/],
    [row('12060', 'Atlanta, GA', '1001'), 'county', /"1001"/],
    [row('12060', 'Atlanta, GA', '13002'), 'county', /county:13002/],
    [null, null, /not a row/],
  ])('refuses %j for its %s', (bad, field, reason) => {
    const { metros: own, rejected } = metroDelineation(
      [row('10500', 'Albany, GA', '13095'), bad as ReturnType<typeof row>],
      { ...about, isKnownCounty: (code) => isCounty(code) },
    );
    expect(own.map(({ code }) => code)).toEqual(['cbsa:10500']);
    expect(rejected).toEqual([
      { row: 1, field: field === 'county' ? 'county' : field, reason: expect.stringMatching(reason) },
    ]);
  });

  it('refuses an area with two titles or kinds, and a county in two areas', () => {
    const { metros: own, rejected } = metroDelineation(
      [
        row('12060', 'Atlanta, GA', '13121'),
        row('12060', 'Atlanta-Roswell, GA', '13089'),
        row('10500', 'Albany, GA', '13095'),
        row('10500', 'Albany, GA', '13177', 'Micropolitan Statistical Area'),
        row('10100', 'Aberdeen, SD', '46013', 'Micropolitan Statistical Area'),
        row('10140', 'Aberdeen, WA', '46013', 'Micropolitan Statistical Area'),
        row('10140', 'Aberdeen, WA', '53027', 'Micropolitan Statistical Area'),
        row('10140', 'Aberdeen, WA', '53027', 'Micropolitan Statistical Area'),
      ],
      about,
    );
    expect(own.map(({ cbsa, kind }) => [cbsa, kind])).toEqual([['10140', 'micropolitan']]);
    expect(rejected.map(({ row: index, field }) => [index, field])).toEqual([
      [0, 'title'],
      [1, 'title'],
      [2, 'title'],
      [3, 'title'],
      [4, null],
      [5, null],
      [7, null],
    ]);
  });

  it('stumbles over no value', () => {
    const rows = hostile.flatMap((value) => [
      value as ReturnType<typeof row>,
      row(value, value, value, value),
      row('12060', value, '13121'),
      row('12060', 'Atlanta, GA', value),
    ]);
    const { metros: own, rejected } = metroDelineation(rows, about);
    expect(own).toEqual([]);
    expect(rejected).toHaveLength(rows.length);
    for (const { reason } of rejected) expect(reason.length).toBeLessThan(200);
  });
});
