import type { Parsed } from '../../model/index.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { stateByFips } from '../state.ts';
import { type CountyCode, type CountyOptions, type CountyRecord, countyRecords, isInUse } from './counties.ts';
import { countyChanges } from './county-changes.ts';

/**
 * Whether a value is the code of a county or its equivalent, written exactly, and with `year` whether it is in use then.
 *
 * @example
 * isCounty('county:13121'); // true
 * isCounty('13121'); // false
 * isCounty('county:09001', { year: 2023 }); // false, Connecticut has planning regions since 2022
 */
export function isCounty(value: unknown, options: CountyOptions = {}): value is CountyCode {
  const record = typeof value === 'string' ? countyRecords().get(value) : undefined;
  return record !== undefined && isInUse(record, options?.year);
}

/**
 * Reads the code of a county or its equivalent. Never throws. Bare digits are refused with the code as suggestion, also where
 * a spreadsheet has dropped the leading zero. With `year`, a code that had ended or not begun is refused with the reason.
 *
 * @example
 * parseCounty('county:13121'); // { ok: true, value: 'county:13121' }
 * parseCounty(1001); // { ok: false, reason: 'the number 1001 is not …', suggestion: 'county:01001' }
 * parseCounty('county:09001', { year: 2023 }); // { ok: false, reason: '"county:09001" is not in use in 2023. …' }
 */
export function parseCounty(value: unknown, options: CountyOptions = {}): Parsed<CountyCode> {
  const record = typeof value === 'string' ? countyRecords().get(value) : undefined;
  const year = options?.year;
  if (record === undefined) return refusedCounty(value, year);
  return isInUse(record, year) ? { ok: true, value: record.code } : refused(notInUse(record, year!));
}

/** Why a county is refused in a year. */
export function notInUse({ code }: CountyRecord, year: number): string {
  if (!Number.isInteger(year))
    return `${shown(year)} is no year, in which "${code}" could be in use. Give one such as 2023.`;
  const change = countyChanges.find(({ began, ended }) => began.includes(code) || ended.includes(code));
  return `"${code}" is not in use in ${year}. ${change!.summary}`;
}

/**
 * The code of a county or its equivalent, and with `year` one in use then.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * county('county:13121'); // 'county:13121'
 */
export function county(value: unknown, options: CountyOptions = {}): CountyCode {
  return valueOrThrow(parseCounty(value, options));
}

/**
 * What is known of a county: its digits, its name, its state and the years of its code.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a county.
 *
 * @example
 * countyRecord(county('county:02063')); // { name: 'Chugach Census Area', state: 'US-AK', from: 2020, to: null, … }
 */
export function countyRecord(code: CountyCode): CountyRecord {
  return countyRecords().get(code) ?? valueOrThrow(refusedCounty(code));
}

function refusedCounty(value: unknown, year?: number): Parsed<never> {
  const text = typeof value === 'number' ? String(value) : value;
  const reason = `${shown(value)} is not the code of a county, such as county:13121.`;
  if (typeof text !== 'string' || text.length > 40) return refused(reason);
  const digits = /^(?:county:|0500000us)?(\d{4,5})$/.exec(text.trim().toLowerCase())?.[1]?.padStart(5, '0');
  if (digits === undefined) return refused(reason);
  const within = stateByFips(digits.slice(0, 2));
  if (within !== undefined && digits.endsWith('000')) {
    return refused(`${shown(value)} is ${within.name} as a whole, not one of its counties.`, within.code);
  }
  if (within !== undefined && digits.endsWith('999')) {
    return refused(`${shown(value)} stands for no known county of ${within.name}. It belongs to the state only.`);
  }
  const record = countyRecords().get(`county:${digits}`);
  if (record === undefined) {
    return refused(
      `${reason} A code that ended before 2018 is in no list at hand: name such a county by a code of today.`,
    );
  }
  return isInUse(record, year) ? refused(reason, record.code) : refused(`${reason} ${notInUse(record, year!)}`);
}
