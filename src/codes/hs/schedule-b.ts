import type { Parsed, ProductCode } from '../../model/index.ts';
import { valueOrThrow } from '../parsed.ts';
import { isTenDigits, refuseTenDigits, type TenDigitSystem } from './ten-digits.ts';

declare const mark: unique symbol;

/** A ten-digit code of Schedule B, by which the United States count exports. */
export type ScheduleB = ProductCode & { readonly [mark]: 'Schedule B' };

const scheduleBSystem: TenDigitSystem = {
  name: 'Schedule B',
  // 8800000000 holds civilian aircraft, engines and parts together
  national: /^98|^880000$/,
  chapters: 'Beside those, Schedule B has the national chapter 98.',
};

/**
 * Whether a value has the form of a code of Schedule B: ten digits whose first six are a subheading of HS 2012, 2017 or
 * 2022, or which are in the national chapter 98, or the aggregate 8800000000. The codes themselves are not listed, so a code
 * that passes may not exist.
 *
 * @example
 * isScheduleB('0101210000'); // true
 * isScheduleB('0101.21.0000'); // false
 */
export function isScheduleB(value: unknown): value is ScheduleB {
  return isTenDigits(value, scheduleBSystem);
}

/**
 * Reads a code of Schedule B by its form, see `isScheduleB`. Never throws. A code with dots, or a number without its leading
 * zero, is refused with the code as suggestion.
 *
 * @example
 * parseScheduleB('0101210000'); // { ok: true, value: '0101210000' }
 * parseScheduleB('0101.21.0000'); // { ok: false, reason: '"0101.21.0000" is not …', suggestion: '0101210000' }
 */
export function parseScheduleB(value: unknown): Parsed<ScheduleB> {
  return isScheduleB(value) ? { ok: true, value } : refuseTenDigits(value, scheduleBSystem);
}

/**
 * The code of Schedule B.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * scheduleB('0101210000'); // '0101210000'
 */
export function scheduleB(value: unknown): ScheduleB {
  return valueOrThrow(parseScheduleB(value));
}
