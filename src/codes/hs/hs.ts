import type { Parsed } from '../../model/index.ts';
import { valueOrThrow } from '../parsed.ts';
import type { HsCode, HsEdition } from './hs-code.ts';
import { isWanted, refuseHs } from './refuse-hs.ts';

/**
 * Whether a value is a section, chapter, heading or subheading of the Harmonized System, written exactly: of the edition
 * given, or without one of any of the three. For subheadings alone, ask `isHs6`.
 *
 * @example
 * isHs('8703'); // true
 * isHs('854140', 'HS2022'); // false
 */
export function isHs<const E extends HsEdition = HsEdition>(value: unknown, edition?: E): value is HsCode<NoInfer<E>> {
  return isWanted(value, { subheading: false, edition });
}

/**
 * Reads a code of the Harmonized System, of any level: of the edition given, or without one of any of the three. Never
 * throws. What people type with dots or with a lost zero is refused, with the code as suggestion.
 *
 * @example
 * parseHs('8703'); // { ok: true, value: '8703' }
 * parseHs('87.03'); // { ok: false, reason: '"87.03" is not …', suggestion: '8703' }
 * parseHs('854140', 'HS2022'); // { ok: false, reason: '854140 exists in HS2012 and HS2017, not in HS2022. …' }
 */
export function parseHs<const E extends HsEdition = HsEdition>(
  value: unknown,
  edition?: E,
): Parsed<HsCode<NoInfer<E>>> {
  return isHs(value, edition) ? { ok: true, value } : refuseHs(value, { subheading: false, edition });
}

/**
 * The code of the Harmonized System, of any level.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * hs('8703', 'HS2017'); // '8703'
 */
export function hs<const E extends HsEdition = HsEdition>(value: unknown, edition?: E): HsCode<NoInfer<E>> {
  return valueOrThrow(parseHs(value, edition));
}
