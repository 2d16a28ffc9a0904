import { PortolanError } from '../../errors/index.ts';
import type { Brand } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { frozen } from '../frozen.ts';
import { type StateCode, state, stateByFips } from '../state.ts';
import { countyTable } from './counties.data.ts';
import { countyChanges } from './county-changes.ts';

/** The code of a county or its equivalent: `county:13121`. The mark exists at compile time only. */
export type CountyCode = Brand<`county:${string}`, 'County'>;

/** A county, or what the Census Bureau counts as one: a parish, borough, census area, municipio, independent city and so on. */
export interface CountyRecord {
  readonly code: CountyCode;
  /** The five digits: two of the state, three of the county. */
  readonly fips: string;
  /** The name in full, as the Census Bureau writes it: `Fulton County`, `Baltimore city`. */
  readonly name: string;
  readonly state: StateCode;
  /** The first year in which the code is in use; `null` where it is not known to have begun. */
  readonly from: number | null;
  /** The last year in which the code is in use; `null` where it is not known to have ended. */
  readonly to: number | null;
}

export interface CountyOptions {
  /** The year of the figures, so that a code which had ended or not begun is refused. Without it every year's codes do. */
  readonly year?: number;
}

export interface CountiesOptions extends CountyOptions {
  /** The counties of one state, of the District of Columbia or of a territory. */
  readonly state?: StateCode;
}

/**
 * Counties and their equivalents in order of their codes: those of the 2020 census (3,221 in the states, the District of
 * Columbia and Puerto Rico), 13 of the island areas, Connecticut's nine planning regions, and two codes that have ended
 * (Valdez-Cordova and Bedford city). `countyChanges` tells what is known of beginnings and ends; other codes that ended before
 * 2018 are in no list at hand, so they are missing.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no state; `INVALID_OPTION` for no year, and for options that there are none of.
 *
 * @example
 * counties({ state: 'US-GA' }).length; // 159
 * counties({ state: 'US-CT', year: 2021 }).length; // 8
 * counties({ state: 'US-CT', year: 2022 }).length; // 9
 */
export function counties(options: CountiesOptions = {}): readonly CountyRecord[] {
  checkOptions(options, ['state', 'year'], "counties({ state: 'US-GA', year: 2023 })");
  const within = options.state === undefined ? undefined : state(options.state);
  const { year } = options;
  checkYear(year);
  return [...countyRecords().values()].filter(
    (record) => (within === undefined || record.state === within) && isInUse(record, year),
  );
}

/** @throws PortolanError `INVALID_OPTION` for a year that is none */
export function checkYear(year: unknown): void {
  if (year === undefined || Number.isInteger(year)) return;
  throw new PortolanError('INVALID_OPTION', 'The year is no whole number. Give one such as 2023, or leave it out.', {
    path: 'options.year',
  });
}

/** Whether the code of a county is in use in a year; without a year, always; in what is no year, never. */
export function isInUse({ from, to }: CountyRecord, year: number | undefined): boolean {
  if (year === undefined) return true;
  return Number.isInteger(year) && (from === null || from <= year) && (to === null || year <= to);
}

let records: ReadonlyMap<string, CountyRecord> | undefined;

/** All counties by their codes. The table is read when it is first asked for. */
export function countyRecords(): ReadonlyMap<string, CountyRecord> {
  records ??= new Map([...namesByFips()].map(([fips, name]) => [`county:${fips}`, frozen(recordOf(fips, name))]));
  return records;
}

function recordOf(fips: string, name: string): CountyRecord {
  const code = `county:${fips}` as CountyCode;
  const end = countyChanges.find(({ ended }) => ended.includes(code));
  return {
    code,
    fips,
    name,
    state: stateByFips(fips.slice(0, 2))!.code,
    from: countyChanges.find(({ began }) => began.includes(code))?.year ?? null,
    to: end === undefined ? null : end.year - 1,
  };
}

function* namesByFips(): Iterable<readonly [fips: string, name: string]> {
  for (const line of countyTable.split('\n')) {
    const [head = '', ...entries] = line.split('|');
    let number = -1;
    for (const entry of entries) {
      const [, digits, full, name = ''] = /^(\d{3})?(=?)(.*)$/.exec(entry)!;
      number = digits === undefined ? number + 2 : Number(digits);
      yield [head.slice(0, 2) + String(number).padStart(3, '0'), full ? name : `${name} ${head.slice(2)}`];
    }
  }
}
