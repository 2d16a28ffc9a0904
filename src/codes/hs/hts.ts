import type { Parsed, ProductCode } from '../../model/index.ts';
import { valueOrThrow } from '../parsed.ts';
import { isTenDigits, refuseTenDigits, type TenDigitSystem } from './ten-digits.ts';

declare const mark: unique symbol;

/** A ten-digit code of the Harmonized Tariff Schedule, by which the United States count imports. */
export type Hts = ProductCode & { readonly [mark]: 'HTS' };

const htsSystem: TenDigitSystem = {
  name: 'the HTS',
  national: /^9[89]/,
  chapters: 'Beside those, the HTS has the national chapters 98 and 99.',
};

/**
 * Whether a value has the form of a code of the HTS: ten digits whose first six are a subheading of HS 2012, 2017 or 2022,
 * or which are in the national chapters 98 and 99. The codes themselves are not listed, so a code that passes may not exist.
 *
 * @example
 * isHts('0101210010'); // true
 * isHts('01012100'); // false, a tariff line of eight digits
 */
export function isHts(value: unknown): value is Hts {
  return isTenDigits(value, htsSystem);
}

/**
 * Reads a code of the HTS by its form, see `isHts`. Never throws. A code with dots, or a number without its leading zero, is
 * refused with the code as suggestion; a tariff line of eight digits is refused, because two digits can't be made up.
 *
 * @example
 * parseHts('0101210010'); // { ok: true, value: '0101210010' }
 * parseHts(101210010); // { ok: false, reason: 'the number 101210010 …', suggestion: '0101210010' }
 */
export function parseHts(value: unknown): Parsed<Hts> {
  return isHts(value) ? { ok: true, value } : refuseTenDigits(value, htsSystem);
}

/**
 * The code of the HTS.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * hts('0101210010'); // '0101210010'
 */
export function hts(value: unknown): Hts {
  return valueOrThrow(parseHts(value));
}
