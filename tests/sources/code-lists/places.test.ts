import { describe, expect, it } from 'vitest';
import { isCounty } from '../../../src/codes/counties/index.ts';
import {
  readCountryGroupMembers,
  readMetroDelineation,
  readPlaceRelation,
  readPortDistrictTitles,
} from '../../../src/sources/code-lists/index.ts';
import type { Input } from '../../../src/sources/index.ts';
import { refusal } from '../refusal.ts';

const places = (rejected: readonly { line: number; column: string | null; reason: string }[]) =>
  rejected.map(({ line, column, reason }) => [line, column, reason]);

describe('readPlaceRelation', () => {
  const options = {
    from: 'county',
    to: 'congressional-district',
    basis: 'land-area',
    vintage: '118th Congress, counties of 2020',
    source: 'US Census Bureau, relationship file',
    note: null,
    columns: {
      from: { column: 'GEOID_COUNTY_20', prefix: 'county:' },
      to: { column: 'GEOID_CD118_20', prefix: 'cd118:' },
      share: { part: 'AREALAND_PART', whole: 'AREALAND_COUNTY_20' },
    },
  } as const;
  const header = 'GEOID_CD118_20|GEOID_COUNTY_20|AREALAND_COUNTY_20|AREALAND_PART';

  it('reads a relationship file of the Census Bureau', async () => {
    const text = `\ufeff${header}\r\n0101|01053|2448595161|2087785194\r\n0102|01053|2448595161|360809967\r\n0101|01003|7|7\r\n`;
    const { relation, rejected, rowsRead } = await readPlaceRelation(text, options);
    expect(relation).toMatchObject({ from: 'county', to: 'congressional-district', basis: 'land-area', note: null });
    expect(relation.links).toEqual([
      ['county:01003', 'cd118:0101', 1],
      ['county:01053', 'cd118:0101', 2087785194 / 2448595161],
      ['county:01053', 'cd118:0102', 360809967 / 2448595161],
    ]);
    expect([rejected, rowsRead]).toEqual([[], 3]);
  });

  it('lists rows that can’t be', async () => {
    const rows = ['0101|01003|9|x', '0101|01003|0|0', '0101|01003|9|0', '101|01003|9|9', '0101|99|9|9', '0101||9|9'];
    const { relation, rejected } = await readPlaceRelation(`${header}\n${rows.join('\n')}\n0101|01005|9|9`, options);
    expect(relation.links).toEqual([['county:01005', 'cd118:0101', 1]]);
    expect(places(rejected)).toEqual([
      [2, 'AREALAND_PART', 'NOT_ACCEPTED'],
      [3, 'AREALAND_PART', 'NOT_ACCEPTED'],
      [4, 'AREALAND_PART', 'NOT_ACCEPTED'],
      [5, 'GEOID_CD118_20', 'UNKNOWN_REGION'],
      [6, 'GEOID_COUNTY_20', 'UNKNOWN_REGION'],
      [7, 'GEOID_COUNTY_20', 'EMPTY_CELL'],
    ]);
  });

  it('lists rows that contradict each other, on their own lines', async () => {
    const text = `${header}\n0101|01003|9|9\n0102|01003|9|3\n\n0101|01005|9|9\n0101|01005|9|9\n`;
    const { relation, rejected } = await readPlaceRelation(text, options);
    expect(relation.links).toEqual([['county:01005', 'cd118:0101', 1]]);
    expect(places(rejected)).toEqual([
      [2, null, 'NOT_ACCEPTED'],
      [3, null, 'NOT_ACCEPTED'],
      [6, null, 'REPEATED'],
    ]);
  });

  it('reads members without shares, codes put together from columns, and checks them against a list', async () => {
    const text = 'state,county,area\n13,121,12060\n13,999,12060\n';
    const { relation, rejected } = await readPlaceRelation(text, {
      ...options,
      to: 'metro',
      basis: 'membership',
      isKnownFrom: isCounty,
      columns: {
        from: { column: ['state', 'county'], prefix: 'county:' },
        to: { column: 'area', prefix: 'cbsa:' },
      },
    });
    expect(relation.links).toEqual([['county:13121', 'cbsa:12060', 1]]);
    expect(rejected).toMatchObject([{ line: 3, column: 'state + county', value: '13999', reason: 'UNKNOWN_REGION' }]);
  });

  it('reads shares of one column, and codes with their prefix', async () => {
    const text = 'from,to,share\ncounty:13121,cd119:1305,0.6\ncounty:13121,cd119:1304,40%\n';
    const columns = { from: { column: 'from' }, to: { column: 'to' }, share: 'share' };
    const { relation, rejected } = await readPlaceRelation(text, { ...options, columns });
    expect(relation.links).toEqual([['county:13121', 'cd119:1305', 0.6]]);
    expect(rejected).toMatchObject([{ line: 3, column: 'share', value: '40%', reason: 'NOT_ACCEPTED' }]);
  });

  it.each<[string, object, string]>([
    ['no columns', { columns: undefined }, 'options.columns.from'],
    ['no column of targets', { columns: { from: { column: 'a' } } }, 'options.columns.to'],
    ['half of a ratio', { columns: { ...options.columns, share: { part: 'a' } } }, 'options.columns.whole'],
  ])('refuses %s', async (_, bad, path) => {
    const error = await refusal(readPlaceRelation('a,b\n1,2\n', { ...options, ...bad } as typeof options));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', path]);
  });
});

describe('readMetroDelineation', () => {
  const options = { vintage: 'OMB delineation of July 2023', source: 'US Census Bureau, list 1' };
  const header =
    'CBSA Code,Metropolitan Division Code,CSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,County/County Equivalent,State Name,FIPS State Code,FIPS County Code,Central/Outlying County';
  const metro = 'Metropolitan Statistical Area';

  it('reads the official list, with the lines around it', async () => {
    const text = [
      '"List 1. CORE BASED STATISTICAL AREAS (CBSAs), METROPOLITAN DIVISIONS, AND COMBINED STATISTICAL AREAS (CSAs), JULY 2023"',
      '(CBSAs are defined by OMB),,,,,,,,,',
      header,
      `12060,12054,122,"Atlanta-Sandy Springs-Roswell, GA",${metro},Fulton County,Georgia,13,121,Central`,
      '10100,,,"Aberdeen, SD",Micropolitan Statistical Area,Brown County,South Dakota,46,013,Central',
      ',,,,,,,,,',
      'Note: The 2020 Standards ...,,,,,,,,,',
    ].join('\r\n');
    const { metros, relation, rejected, rowsRead } = await readMetroDelineation(text, options);
    expect(metros.map(({ cbsa, title, kind }) => [cbsa, title, kind])).toEqual([
      ['10100', 'Aberdeen, SD', 'micropolitan'],
      ['12060', 'Atlanta-Sandy Springs-Roswell, GA', 'metropolitan'],
    ]);
    expect(relation.links).toEqual([
      ['county:13121', 'cbsa:12060', 1],
      ['county:46013', 'cbsa:10100', 1],
    ]);
    expect(places(rejected)).toEqual([[7, 'CBSA Title', 'EMPTY_CELL']]);
    expect(rowsRead).toBe(3);
  });

  it('lists a county in two areas, a lost zero, and an area with two titles', async () => {
    const row = (cbsa: string, title: string, state: string, county: string) =>
      `${cbsa},"${title}",${metro},${state},${county}`;
    const text = [
      'CBSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,FIPS State Code,FIPS County Code',
      row('12060', 'Atlanta, GA', '13', '121'),
      row('12060', 'Atlanta, GA', '1', '003'),
      row('12020', 'Athens, GA', '13', '059'),
      row('12020', 'Athens-Clarke, GA', '13', '219'),
      row('19140', 'Dalton, GA', '13', '213'),
      row('40660', 'Rome, GA', '13', '213'),
    ].join('\n');
    const { relation, rejected } = await readMetroDelineation(text, options);
    expect(relation.links.map(([county]) => county)).toContain('county:13121');
    expect(places(rejected)).toEqual([
      [3, 'FIPS State Code + FIPS County Code', 'UNKNOWN_REGION'],
      [4, 'CBSA Title', 'NOT_ACCEPTED'],
      [5, 'CBSA Title', 'NOT_ACCEPTED'],
      [6, null, 'NOT_ACCEPTED'],
      [7, null, 'NOT_ACCEPTED'],
    ]);
  });

  it('reads other layouts by their columns', async () => {
    const text = 'county_fips,cbsa_code,cbsa_title,cbsa_type\n46013,10100,"Aberdeen, SD",micropolitan\n';
    const columns = { cbsa: 'cbsa_code', title: 'cbsa_title', kind: 'cbsa_type', county: 'county_fips' };
    const { relation } = await readMetroDelineation(text, { ...options, columns });
    expect(relation.links).toEqual([['county:46013', 'cbsa:10100', 1]]);
  });
});

describe('readCountryGroupMembers', () => {
  it('reads members, and lists what is no group or no country', async () => {
    const text = 'Group,Country,Name\n0003,4280,Germany\n0003,4279,France\n0003,0003,itself\n9,4280,x\n0003,,x\n';
    const { members, rejected, rowsRead } = await readCountryGroupMembers(text);
    expect(members).toEqual({ '0003': ['4279', '4280'] });
    expect(places(rejected)).toEqual([
      [4, 'country', 'UNKNOWN_MARKET'],
      [5, 'group', 'NOT_ACCEPTED'],
      [6, 'country', 'EMPTY_CELL'],
    ]);
    expect(rowsRead).toBe(5);
  });
});

describe('readPortDistrictTitles', () => {
  it('reads titles, and tells which are missing', async () => {
    const text = 'code,name\n17,"SAVANNAH,\tGA"\n17,ELSEWHERE\n99,NOWHERE\n';
    const columns = { district: 'code', title: 'name' };
    const { titles, missing, rejected } = await readPortDistrictTitles(text, { columns });
    expect(titles).toEqual({ '17': 'SAVANNAH, GA' });
    expect([missing.includes('17' as never), missing.length > 30]).toEqual([false, true]);
    expect(places(rejected)).toEqual([
      [3, 'name', 'NOT_ACCEPTED'],
      [4, 'code', 'UNKNOWN_REGION'],
    ]);
  });
});

describe('every reader refuses what is no list', () => {
  const meta = { from: 'county', to: 'metro', basis: 'membership', vintage: 'x', source: 'x', note: null } as const;
  const pair = { from: { column: 'a' }, to: { column: 'b' } };
  const readers: readonly (readonly [string, (input: Input, signal?: AbortSignal) => Promise<unknown>])[] = [
    ['readPlaceRelation', (input, signal) => readPlaceRelation(input, { ...meta, columns: pair, signal })],
    ['readMetroDelineation', (input, signal) => readMetroDelineation(input, { vintage: 'x', source: 'x', signal })],
    ['readCountryGroupMembers', (input, signal) => readCountryGroupMembers(input, { signal })],
    ['readPortDistrictTitles', (input, signal) => readPortDistrictTitles(input, { signal })],
  ];

  it.each(readers)('%s', async (_, read) => {
    const codes = await Promise.all(
      ['', '<html><body>503</body></html>', '{"error":1}', 'x,y\n1,2\n', 'x'.repeat(200_000)].map(
        async (input) => (await refusal(read(input))).code,
      ),
    );
    expect(codes).toEqual(['EMPTY_INPUT', 'NOT_CSV', 'NOT_CSV', 'MISSING_COLUMN', 'RECORD_TOO_LONG']);
    await expect(read('x,y\n', AbortSignal.abort('no'))).rejects.toBe('no');
  });
});
