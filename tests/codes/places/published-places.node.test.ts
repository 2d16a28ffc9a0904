import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/data/read-table.mjs';
import { counties, county, countyByName, countyName, isCounty } from '../../../src/codes/counties/index.ts';
import { isDistrict, parseDistrict } from '../../../src/codes/districts/index.ts';
import type { StateCode } from '../../../src/codes/index.ts';
import { states } from '../../../src/codes/index.ts';
import { isMetro, metroByName } from '../../../src/codes/metros/index.ts';
import { countyDistrict118 } from '../../../src/codes/relations/county-district-118.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const rowsOf = (path: string) => readTable(`${folder}${path}`) as Record<string, string>[];
const stateOf = (fips: string) => states.find((record) => record.fips === fips.slice(0, 2))!.code as StateCode;

describe.skipIf(!existsSync(folder))('places in published files (needs ../shared/data)', () => {
  it('the counties of the 2020 census are those of ours in the states and Puerto Rico', () => {
    const islandAreas = ['US-AS', 'US-GU', 'US-MP', 'US-VI'];
    const ours = counties({ year: 2020 }).filter(({ state }) => !islandAreas.includes(state));
    expect(ours.map(({ fips }) => fips)).toEqual(rowsOf('codes/us_counties.csv').map((row) => row.county_fips));
  });

  it('the population estimates have counties in use in their year, but for Connecticut counted back to 2020', () => {
    const rows = rowsOf('us/county_population_2010_2023.csv.gz');
    const odd = rows.filter((row) => !isCounty(`county:${row.county_fips}`, { year: Number(row.year) }));
    expect(rows).toHaveLength(43996);
    expect(new Set(odd.map((row) => row.year))).toEqual(new Set(['2020', '2021']));
    expect(new Set(odd.map((row) => row.county_fips)).size).toBe(9);
    expect(odd.every((row) => /Planning Region$/.test(row.county_name!))).toBe(true);
  });

  it.each([
    ['us/county_cd118_relationship.csv', 'county_name'],
    ['us/county_cbsa_delineation_2013.csv', 'county_name'],
    ['us/county_cbsa_2018.csv', 'county_name'],
    ['us/georgia_county_gdp_by_industry_2010_2018.csv.gz', 'county_name'],
    ['codes/us_counties.csv', 'county_name'],
  ])('the names of %s are read, but those that a county shares with a city', (path, column) => {
    const names = new Map(rowsOf(path).map((row) => [row.county_fips!, row[column]!]));
    names.delete('13000');
    const unread = [...names].filter(([fips, name]) => {
      const parsed = countyByName(name, stateOf(fips));
      return !parsed.ok || parsed.value !== `county:${fips}`;
    });
    const shared = ['24005', '24510', '29189', '29510', '51019', '51059', '51067', '51159', '51161'];
    shared.push('51600', '51620', '51760', '51770');
    const empty = path.includes('county_cbsa_2018') ? ['51515'] : [];
    expect(unread.map(([fips]) => fips).sort()).toEqual(path === 'codes/us_counties.csv' ? shared : empty);
  });

  it('the names of the relation with districts are ours', () => {
    for (const row of rowsOf('us/county_cd118_relationship.csv')) {
      expect(countyName(county(`county:${row.county_fips}`))).toBe(row.county_name);
    }
  });

  it('the shares of land are the published ones', () => {
    const ours = new Map(countyDistrict118.links.map(([from, to, share]) => [`${from} ${to}`, share]));
    const left = [];
    for (const row of rowsOf('us/county_cd118_relationship.csv')) {
      const share = ours.get(`county:${row.county_fips} cd118:${row.cd118_geoid}`);
      if (share === undefined) left.push(row);
      else expect(Math.abs(share - Number(row.share_of_county_land_area))).toBeLessThan(6e-9);
    }
    expect(left.every((row) => row.land_area_part_m2 === '0')).toBe(true);
    expect(left.map((row) => row.cd118_geoid).sort()).toEqual([
      '09ZZ',
      '09ZZ',
      '09ZZ',
      '09ZZ',
      '1212',
      '17ZZ',
      '17ZZ',
      '33ZZ',
      '4106',
    ]);
  });

  it('the areas of County Business Patterns 2019 are those of 2013 or 2018, and of neither alone', () => {
    const codes = [...new Set(rowsOf('us/cbp_cbsa_naics_2019.csv.gz').map((row) => `cbsa:${row.cbsa_code}`))];
    const missing = (delineation?: 2013 | 2018) =>
      codes.filter((code) => !isMetro(code, delineation === undefined ? {} : { delineation })).length;
    expect([codes.length, missing(), missing(2013), missing(2018)]).toEqual([933, 0, 16, 21]);
  });

  it('the metropolitan areas of the income statistics are those of 2018', () => {
    const titles = new Map(
      rowsOf('us/metro_population_personal_income_2005_2023.csv').map((row) => [row.cbsa_code!, row.cbsa_title!]),
    );
    titles.delete('00998');
    expect(titles.size).toBe(384);
    const unread = [...titles].filter(([code, title]) => {
      const parsed = metroByName(title, { delineation: 2018 });
      return !parsed.ok || parsed.value !== `cbsa:${code}`;
    });
    expect(unread).toEqual([]);
  });

  it('the districts of ZIP codes are those of the 119th Congress, but for Guam and the Virgin Islands', () => {
    for (const row of rowsOf('us/zcta_cd119.csv.gz')) expect(isDistrict(`cd119:${row.cd_geoid}`)).toBe(true);
    const codes = new Set(rowsOf('us/zip_cd_hud_2024.csv.gz').map((row) => `cd119:${row.cd_geoid}`));
    expect([...codes].filter((code) => !isDistrict(code)).sort()).toEqual(['cd119:6600', 'cd119:7800']);
    expect(parseDistrict('cd119:6600').ok).toBe(false);
  });
});
