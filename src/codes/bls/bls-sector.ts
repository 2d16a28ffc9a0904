import type { CodeIn, Parsed } from '../../model/index.ts';
import { blsSectors2014 } from './bls-sectors2014.ts';

/** A sector of the employment requirements tables, by its number as text, or a major group, by its title. */
export type BlsSector = CodeIn<'BLS-sectors2014'>;

/**
 * Whether a value is the code of a sector or of a major group, written exactly.
 *
 * @example
 * isBlsSector('15'); // true
 * isBlsSector(15); // false, codes are text
 */
export function isBlsSector(value: unknown): value is BlsSector {
  return blsSectors2014.has(value);
}

/**
 * Reads the code of a sector or of a major group. Never throws. A number, zeros in front and another spelling of a group's
 * title are refused, with the code as suggestion.
 *
 * @example
 * parseBlsSector('15'); // { ok: true, value: '15' }
 * parseBlsSector('015'); // { ok: false, reason: '"015" is not …', suggestion: '15' }
 */
export function parseBlsSector(value: unknown): Parsed<BlsSector> {
  return blsSectors2014.parse(value);
}

/**
 * The code of a sector or of a major group.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * blsSector('206'); // '206'
 */
export function blsSector(value: unknown): BlsSector {
  return blsSectors2014.code(value);
}
