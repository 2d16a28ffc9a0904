import type { CodeIn, Parsed } from '../../model/index.ts';
import { bec4 } from './bec4.ts';

/** A code of BEC, revision 4, of any level. */
export type BecCode = CodeIn<'BEC4'>;

/**
 * Whether a value is a code of BEC, revision 4, of any level, written exactly.
 *
 * @example
 * isBec('41'); // true
 * isBec(41); // false, codes are text
 */
export function isBec(value: unknown): value is BecCode {
  return bec4.has(value);
}

/**
 * Reads a code of BEC, revision 4. Never throws. A number, or a code with dots, is refused with the code as suggestion.
 *
 * @example
 * parseBec('41'); // { ok: true, value: '41' }
 * parseBec('1.1.2'); // { ok: false, reason: '"1.1.2" is not …', suggestion: '112' }
 */
export function parseBec(value: unknown): Parsed<BecCode> {
  return bec4.parse(value);
}

/**
 * The code of BEC, revision 4.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * bec('112'); // '112'
 */
export function bec(value: unknown): BecCode {
  return bec4.code(value);
}
