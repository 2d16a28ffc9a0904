import { type Hts, hts, isHts } from './hts.ts';
import { isScheduleB, type ScheduleB } from './schedule-b.ts';

/**
 * The first six digits of a code of Schedule B or the HTS, as text. Which edition of the Harmonized System they belong to,
 * `hsEditions` tells: none for the national chapters 98 and 99 and for the aggregate 880000.
 *
 * @throws PortolanError `UNKNOWN_CODE` for what is a code of neither
 *
 * @example
 * hs6OfTenDigits(scheduleB('0101210000')); // '010121'
 */
export function hs6OfTenDigits(code: ScheduleB | Hts): string {
  return (isScheduleB(code) || isHts(code) ? code : hts(code)).slice(0, 6);
}
