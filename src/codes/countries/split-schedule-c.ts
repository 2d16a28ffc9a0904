import { checkRows } from '../check-rows.ts';
import { type CountryGroupCode, isCountryGroupCode } from './country-group.ts';
import { isScheduleC } from './schedule-c.ts';
import type { ScheduleC } from './schedule-c-table.ts';

/** The codes of a column of countries, sorted out; each list is in the order given, without repetition. */
export interface ScheduleCSplit {
  /** The codes that may be added up. */
  readonly countries: readonly ScheduleC[];
  /** Country groups and continents, whose members are countries of the column too. */
  readonly groups: readonly CountryGroupCode[];
  /** Whether `-` is there, the total of all countries. */
  readonly total: boolean;
  /** What is none of these. */
  readonly unknown: readonly string[];
}

/**
 * Tells countries, country groups and the total apart in the codes of a column of US trade statistics, such as the texts of
 * a dimension of a cube. A reply of the interface has all three: summed up they give three times the trade.
 *
 * @throws PortolanError `INVALID_OPTION` for what is no list.
 *
 * @example
 * splitScheduleC(['-', '0003', '1220', '1XXX']); // { countries: ['1220'], groups: ['0003', '1XXX'], total: true, unknown: [] }
 */
export function splitScheduleC(codes: Iterable<string>): ScheduleCSplit {
  checkRows(codes, "splitScheduleC(['-', '0003', '1220'])");
  const distinct = [...new Set(codes)];
  return {
    countries: distinct.filter(isScheduleC),
    groups: distinct.filter(isCountryGroupCode),
    total: distinct.includes('-'),
    unknown: distinct.filter((code) => code !== '-' && !isScheduleC(code) && !isCountryGroupCode(code)),
  };
}
