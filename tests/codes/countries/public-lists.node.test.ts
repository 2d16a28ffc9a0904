import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/data/read-table.mjs';
import {
  continentOfScheduleC,
  countries,
  countryGroups,
  freeTradeAgreements,
  isScheduleC,
  parseScheduleC,
  scheduleC,
  scheduleCCountries,
  splitScheduleC,
} from '../../../src/codes/countries/index.ts';
import { isCountryGroup, marketByName } from '../../../src/codes/index.ts';
import { parsePort, ports } from '../../../src/codes/ports/index.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const rowsOf = (path: string) => readTable(`${shared}${path}`) as Record<string, string>[];
const replyOf = (name: string) => {
  const path = `${shared}apis/recorded/census-intltrade/${name}.json`;
  const [header = [], ...rows] = JSON.parse(readFileSync(path, 'utf8')) as string[][];
  return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i]!])));
};

describe.skipIf(!existsSync(`${shared}data`))('the public lists (need ../shared/data)', () => {
  it('countries are those of ISO 3166-1', () => {
    const own = countries.filter(({ code }) => code !== 'XKX');
    expect(
      own.map((one) => [
        one.code,
        one.alpha2,
        one.numeric,
        one.m49Region ?? '',
        one.m49Subregion ?? '',
        one.m49IntermediateRegion ?? '',
        Number(one.leastDeveloped2024),
        Number(one.landlockedDeveloping2024),
        Number(one.smallIslandDeveloping2024),
        one.worldBankRegion2021 ?? '',
        one.incomeGroup2021 ?? '',
      ]),
    ).toEqual(
      rowsOf('data/codes/countries.csv').map((row) => [
        row.iso3,
        row.iso2,
        row.iso_numeric,
        row.un_region,
        row.un_subregion,
        row.un_intermediate_region,
        Number(row.is_ldc),
        Number(row.is_lldc),
        Number(row.is_sids),
        row.world_bank_region_2021,
        row.world_bank_income_group_2021,
      ]),
    );
  });

  it('Schedule C, its continents and the country groups are those of the Census Bureau', () => {
    const listed = rowsOf('data/codes/census_schedule_c.csv');
    expect(scheduleCCountries.map(({ code, market, name }) => [code, market, name])).toEqual(
      listed.map((row) => [row.cty_code, row.iso3, row.name]),
    );
    const continents = new Map<string, Set<string | null>>();
    for (const row of listed.filter(({ cty_code }) => cty_code !== '2010')) {
      const known = continents.get(row.census_continent!) ?? new Set();
      continents.set(row.census_continent!, known.add(continentOfScheduleC(scheduleC(row.cty_code))));
    }
    expect([...continents.values()].every((codes) => codes.size === 1)).toBe(true);
    expect(countryGroups.map(({ code, name }) => [code, name])).toEqual(
      rowsOf('data/codes/census_country_groups.csv')
        .filter(({ kind }) => kind !== 'total')
        .map((row) => [row.cty_code, row.name]),
    );
  });

  it('free trade agreements are those of the list', () => {
    const own = freeTradeAgreements.map(({ market, agreement, inForce, supersededBy, verified }) => [
      market,
      supersededBy === null ? agreement : `${agreement} (superseded by ${supersededBy})`,
      inForce,
      verified ? '1' : '0',
    ]);
    expect(own).toEqual(rowsOf('data/markets/us_free_trade_agreements.csv').map((row) => Object.values(row)));
  });

  it('ports are those of Schedule D', () => {
    expect(ports.map(({ code, district, name, state }) => [code, district, name, state?.slice(3) ?? ''])).toEqual(
      rowsOf('data/codes/schedule_d_ports.csv').map((row) => Object.values(row)),
    );
  });

  it.each([
    ['data/codes/census_schedule_c.csv', 'name'],
    ['data/us/partner_country_names_iso.csv', 'census_partner_name'],
    ['data/codes/countries.csv', 'name'],
    ['data/codes/countries.csv', 'un_name'],
  ])('every name of %s, column %s, is read as its country, in any case', (path, column) => {
    for (const row of rowsOf(path)) {
      for (const text of [row[column]!, row[column]!.toUpperCase()]) {
        expect(marketByName(text), text).toEqual({ ok: true, value: row.iso3 });
      }
    }
  });
});

describe.skipIf(!existsSync(`${shared}apis/recorded`))('recorded replies (need ../shared/apis/recorded)', () => {
  const exportsByPort = () => replyOf('exports_porths_hs2_50_2024-12');

  it('have no country that Schedule C lacks, and names that say the same as its codes', () => {
    const pairs = new Map(
      [
        ...exportsByPort(),
        ...replyOf('imports_porths_hs2_50_2024-12'),
        ...replyOf('exports_hs_by_country_2025-10_head'),
        ...rowsOf('apis/recorded/census-intltrade/imports_hs_hs6_2020_sample.csv'),
      ].map((row) => [row.CTY_CODE!, row.CTY_NAME!]),
    );
    expect(pairs.size).toBeGreaterThan(60);
    const { countries: listed, groups, total, unknown } = splitScheduleC(pairs.keys());
    expect({ groups: groups.length, total, unknown }).toEqual({ groups: 19, total: true, unknown: [] });
    for (const code of listed) {
      const record = scheduleCCountries.find((one) => one.code === code);
      expect(marketByName(pairs.get(code))).toEqual({ ok: true, value: record?.market });
    }
    for (const code of groups) expect(isCountryGroup(pairs.get(code))).toBe(true);
    expect(marketByName(pairs.get('-'))).toEqual({ ok: true, value: 'WLD' });
  });

  it('add countries up to continents as we do, Mexico in North America, and to the total', () => {
    const rows = exportsByPort().filter(({ PORT }) => PORT === '-');
    for (const measure of ['AIR_VAL_YR', 'CNT_VAL_YR']) {
      const published = new Map(rows.map((row) => [row.CTY_CODE!, Number(row[measure])]));
      const sums = new Map<string, number>();
      let all = 0;
      for (const [code, value] of published) {
        if (!isScheduleC(code)) continue;
        const continent = continentOfScheduleC(code)!;
        sums.set(continent, (sums.get(continent) ?? 0) + value);
        all += value;
      }
      expect([...sums].sort()).toEqual([...published].filter(([code]) => code.endsWith('XXX')).sort());
      expect(all).toBe(published.get('-'));
    }
  });

  it('have ports of Schedule D, the total and low-value shipments', () => {
    const codes = [...exportsByPort(), ...replyOf('imports_porths_hs2_50_2024-12')].map(({ PORT }) => PORT!);
    const refused = [...new Set(codes)].filter((code) => !parsePort(code).ok);
    expect(refused.sort()).toEqual(['-', '7000']);
    expect(parseScheduleC('-').ok).toBe(false);
  });
});
