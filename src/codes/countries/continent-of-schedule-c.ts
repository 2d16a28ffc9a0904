import { type CountryGroupCode, isCountryGroupCode } from './country-group.ts';
import { marketOfScheduleC } from './schedule-c.ts';
import type { ScheduleC } from './schedule-c-table.ts';

/**
 * The continent of a country in US trade statistics: by the first digit of its code, with Mexico (`2010`) in North
 * America, where a reply of December 2024 counts it. Of Greenland and Saint-Pierre no such reply is at hand. `null` for
 * possessions of the United States, which have no continent there.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no code of Schedule C.
 *
 * @example
 * continentOfScheduleC(scheduleC('5700')); // '5XXX'
 * continentOfScheduleC(scheduleC('2010')); // '1XXX'
 */
export function continentOfScheduleC(code: ScheduleC): CountryGroupCode | null {
  const continent = marketOfScheduleC(code) === 'MEX' ? '1XXX' : `${code.slice(0, 1)}XXX`;
  return isCountryGroupCode(continent) ? continent : null;
}
