import type { CodeIn, Parsed } from '../../model/index.ts';
import { sitc4 } from './sitc4.ts';

/** A code of SITC, revision 4, of any level. */
export type SitcCode = CodeIn<'SITC4'>;

/**
 * Whether a value is a code of SITC, revision 4, of any level, written exactly and without a dot.
 *
 * @example
 * isSitc('78432'); // true
 * isSitc('784.32'); // false
 */
export function isSitc(value: unknown): value is SitcCode {
  return sitc4.has(value);
}

/**
 * Reads a code of SITC, revision 4. Never throws. A code with a dot is refused with the code as suggestion; so is one that
 * lost a zero, where only one code can be meant.
 *
 * @example
 * parseSitc('78432'); // { ok: true, value: '78432' }
 * parseSitc('784.32'); // { ok: false, reason: '"784.32" is not …', suggestion: '78432' }
 */
export function parseSitc(value: unknown): Parsed<SitcCode> {
  return sitc4.parse(value);
}

/**
 * The code of SITC, revision 4.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * sitc('784'); // '784'
 */
export function sitc(value: unknown): SitcCode {
  return sitc4.code(value);
}
