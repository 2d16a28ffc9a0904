import type { Parsed } from '../../model/index.ts';
import { valueOrThrow } from '../parsed.ts';
import type { Hs6, HsEdition } from './hs-code.ts';
import { isWanted, refuseHs } from './refuse-hs.ts';

/**
 * Whether a value is a subheading of the Harmonized System, six digits written exactly: of the edition given, or without
 * one of any of the three.
 *
 * @example
 * isHs6('010121'); // true
 * isHs6(10121); // false, codes are text
 * isHs6('0101'); // false, a heading
 */
export function isHs6<const E extends HsEdition = HsEdition>(value: unknown, edition?: E): value is Hs6<NoInfer<E>> {
  return isWanted(value, { subheading: true, edition });
}

/**
 * Reads a subheading of the Harmonized System: of the edition given, or without one of any of the three. Never throws. What
 * people type with dots, with a lost zero or with national digits is refused, with the subheading as suggestion; chapters,
 * headings, aggregates of the Census Bureau and national chapters are refused with that reason.
 *
 * @example
 * parseHs6('010121'); // { ok: true, value: '010121' }
 * parseHs6('1.01.21'); // { ok: false, reason: '"1.01.21" is not …', suggestion: '010121' }
 * parseHs6('880000'); // { ok: false, reason: '"880000" stands for chapter 88 …' }
 */
export function parseHs6<const E extends HsEdition = HsEdition>(value: unknown, edition?: E): Parsed<Hs6<NoInfer<E>>> {
  return isHs6(value, edition) ? { ok: true, value } : refuseHs(value, { subheading: true, edition });
}

/**
 * The subheading of the Harmonized System.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * hs6('010121', 'HS2017'); // '010121'
 */
export function hs6<const E extends HsEdition = HsEdition>(value: unknown, edition?: E): Hs6<NoInfer<E>> {
  return valueOrThrow(parseHs6(value, edition));
}
