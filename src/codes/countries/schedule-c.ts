import type { MarketCode, Parsed } from '../../model/index.ts';
import { isMarket, market } from '../market.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { countryGroupName, isCountryGroupCode } from './country-group.ts';
import { marketByAlpha2 } from './market-by-alpha2.ts';
import { type ScheduleC, type ScheduleCRecord, scheduleCRecords } from './schedule-c-table.ts';

/**
 * Whether a value is the code of a country in Schedule C, written exactly. Groups of countries, continents and the total
 * have codes that look alike and are none.
 *
 * @example
 * isScheduleC('1220'); // true
 * isScheduleC('0003'); // false, the European Union
 */
export function isScheduleC(value: unknown): value is ScheduleC {
  return typeof value === 'string' && scheduleCRecords().has(value);
}

/**
 * Reads the code of a country in Schedule C. Never throws.
 *
 * Codes of country groups (`0003`), continents (`1XXX`) and the total of all countries (`-`) are refused with that reason:
 * their members are listed too. Numbers, names and ISO codes are refused with the code as suggestion.
 *
 * @example
 * parseScheduleC('4280'); // { ok: true, value: '4280' }
 * parseScheduleC('Germany'); // { ok: false, reason: '"Germany" is not …', suggestion: '4280' }
 * parseScheduleC('0003'); // { ok: false, reason: '"0003" is EUROPEAN UNION, a group of countries …' }
 */
export function parseScheduleC(value: unknown): Parsed<ScheduleC> {
  if (isScheduleC(value)) return { ok: true, value };
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.slice(0, 100).trim() : '';
  if (text === '-') {
    return refused(`${shown(value)} is the total of all countries. Leave it out of sums with them.`);
  }
  const sign = /^\d{1,4}$/.test(text) ? text.padStart(4, '0') : text.toUpperCase();
  if (isCountryGroupCode(sign)) {
    return refused(
      `${shown(value)} is ${countryGroupName(sign)}, a group of countries whose members are listed too. Leave it out of sums with them.`,
    );
  }
  const reason = `${shown(value)} is not the code of a country in Schedule C, four digits as text, such as 1220.`;
  if (isScheduleC(sign)) return refused(reason, sign);
  const named = marketOfSign(text);
  const codes = named === null ? [] : scheduleCOf(named);
  if (codes.length < 2) return refused(reason, codes[0]);
  return refused(`${reason} ${named} has the codes ${codes.join(' and ')}.`);
}

function marketOfSign(text: string): MarketCode | null {
  const parsed = marketByAlpha2(text);
  if (parsed.ok) return parsed.value;
  return isMarket(parsed.suggestion) ? parsed.suggestion : null;
}

/**
 * The code of a country in Schedule C.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * scheduleC('1220'); // '1220'
 */
export function scheduleC(value: unknown): ScheduleC {
  return valueOrThrow(parseScheduleC(value));
}

const recordOf = (code: ScheduleC): ScheduleCRecord => scheduleCRecords().get(code) ?? valueOrThrow(refuse(code));

function refuse(value: unknown): Parsed<never> {
  const parsed = parseScheduleC(value);
  return parsed.ok ? refused(`${shown(value)} is not the code of a country in Schedule C.`) : parsed;
}

/**
 * The market that a country of Schedule C is. `5082`, the Gaza Strip, and `5083`, the West Bank, are both `PSE`: add up
 * the two.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no code of Schedule C.
 *
 * @example
 * marketOfScheduleC(scheduleC('4120')); // 'GBR'
 */
export function marketOfScheduleC(code: ScheduleC): MarketCode {
  return recordOf(code).market;
}

/**
 * The codes that a market has in Schedule C: one, two for `PSE`, none for the eleven territories that the list of
 * January 2021 doesn't have (among them Western Sahara and Jersey) and for `WLD`.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no code of a market.
 *
 * @example
 * scheduleCOf(market('CAN')); // ['1220']
 * scheduleCOf(market('PSE')); // ['5082', '5083']
 */
export function scheduleCOf(code: MarketCode): readonly ScheduleC[] {
  const known = market(code);
  return [...scheduleCRecords().values()].filter((record) => record.market === known).map((record) => record.code);
}

/**
 * The name of a country as Schedule C has it. Replies of the trade interface have it in capitals, and a shorter one for
 * some: `KOREA, SOUTH`.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no code of Schedule C.
 *
 * @example
 * scheduleCName(scheduleC('5800')); // 'South Korea (Republic of Korea)'
 */
export function scheduleCName(code: ScheduleC): string {
  return recordOf(code).name;
}
