import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/data/read-table.mjs';
import { naics2012, naics2017, naics2022, naicsCommodity } from '../../src/codes/naics/index.ts';
import { naics2012Titles, naics2017Titles, naics2022Titles } from '../../src/codes/naics/titles/index.ts';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const absent = !existsSync(folder);
const rowsOf = (path: string) => readTable(`${folder}${path}`) as Record<string, string>[];

describe.each([
  ['2012', naics2012, naics2012Titles],
  ['2017', naics2017, naics2017Titles],
  ['2022', naics2022, naics2022Titles],
] as const)('NAICS %s, beside the list of the Census Bureau in ../shared', (year, list, titles) => {
  it.skipIf(absent)('has the same codes, levels, parents and titles', () => {
    const levels = ['sector', 'subsector', 'industry-group', 'industry', 'national-industry'];
    const own = titles.entries().map(([code, title]) => {
      const [parent, level] = [list.parentOf(code as never), list.levelOf(code as never)];
      return [code, levels.indexOf(level) + 2, parent ?? '', title];
    });
    const published = rowsOf(`codes/naics_${year}.csv`).map((row) => [
      row.naics_code,
      Number(row.level_digits),
      row.parent_code,
      row.title,
    ]);
    expect(own).toEqual(published);
  });
});

describe('commodities of the trade statistics in ../shared', () => {
  it.skipIf(absent).each([
    ['codes/schedule_b_2019.csv', 'naics_code'],
    ['codes/hs_2017_to_naics_census_exports_2019.csv', 'naics_code'],
    ['codes/hts10_to_naics_census_imports.csv', 'naics_code'],
    ['us/state_exports_by_naics3_2012_2025.csv.gz', 'naics3'],
    ['us/state_exports_by_naics4_2012_2018.csv.gz', 'naics4'],
  ])('%s holds no code that the door refuses, but one of an older edition', (path, column) => {
    const codes = [...new Set(rowsOf(path).map((row) => row[column]))].filter((code) => code !== '339911');
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(naicsCommodity(code)).toBe(code);
  });
});
