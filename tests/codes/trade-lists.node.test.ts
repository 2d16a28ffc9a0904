import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../scripts/data/read-table.mjs';
import { bec } from '../../src/codes/bec/index.ts';
import {
  hs6OfTenDigits,
  hsEdition,
  hsEditions,
  isHs6,
  isHts,
  isScheduleB,
  scheduleB,
} from '../../src/codes/hs/index.ts';
import { sitc4 } from '../../src/codes/sitc/index.ts';

const folder = new URL('../../../shared/data/codes/', import.meta.url);
const rowsOf = (name: string): Record<string, string>[] => readTable(fileURLToPath(new URL(name, folder)));

describe.skipIf(!existsSync(folder))('the public code lists (needs ../shared/data/codes)', () => {
  it.each(['2012', '2017', '2022'] as const)('of HS %s hold the same codes', (year) => {
    const listed = rowsOf(`hs_${year}.csv`).filter((row) => row.section !== 'TOTAL');
    const list = hsEdition(`HS${year}`);
    expect(list.codes().filter((code) => list.levelOf(code) !== 'section')).toEqual(listed.map((row) => row.hs_code));
    for (const { hs_code: code, section } of listed) expect(list.ancestorsOf(list.code(code)).at(-1)).toBe(section);
  });

  it('of SITC hold the same codes', () => {
    expect(sitc4.codes()).toEqual(rowsOf('sitc_rev4.csv').map((row) => row.sitc_code));
  });

  it('of BEC assign subheadings of HS 2017 to codes that are known', () => {
    for (const { hs2017_code: code, bec4_code: category } of rowsOf('hs_2017_to_bec_rev4.csv')) {
      expect(code === '999999' || isHs6(code, 'HS2017')).toBe(true);
      expect(bec(category)).toBe(category);
    }
  });

  it('of Schedule B hold codes of its form only, all but eight under HS 2017', () => {
    const codes = rowsOf('schedule_b_2019.csv').map((row) => row.schedule_b_code);
    expect(codes).toHaveLength(9356);
    expect(codes.filter((code) => !isScheduleB(code))).toEqual([]);
    const others = codes.filter((code) => !hsEditions(hs6OfTenDigits(scheduleB(code))).includes('HS2017'));
    expect(others).toHaveLength(8);
    expect(others.filter((code) => !code!.startsWith('98'))).toEqual(['8800000000']);
  });

  it('of the HTS hold codes of its form only, but for a slip', () => {
    const codes = rowsOf('hts10_to_naics_census_imports.csv').map((row) => row.hts10_code);
    expect(codes).toHaveLength(20780);
    expect(codes.filter((code) => !isHts(code))).toEqual(['2918000000']);
  });
});
