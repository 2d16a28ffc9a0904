import type { Brand, Parsed } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { portTable } from './ports.data.ts';

/** The code of a customs district, two digits of Schedule D: `17`. */
export type PortDistrict = Brand<string, 'PortDistrict'>;

let codes: ReadonlySet<string> | undefined;

function districtCodes(): ReadonlySet<string> {
  codes ??= new Set(
    portTable
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 2)),
  );
  return codes;
}

/**
 * The customs districts that the ports of Schedule D lie in, in order of their codes. Their titles are not in the list:
 * {@link portDistrictTitles} reads them from a list of yours.
 */
export const portDistricts: readonly PortDistrict[] = /* @__PURE__ */ (() =>
  frozen([...districtCodes()] as PortDistrict[]))();

/**
 * Whether a value is the code of a customs district, written exactly.
 *
 * @example
 * isPortDistrict('01'); // true
 * isPortDistrict('1'); // false
 */
export function isPortDistrict(value: unknown): value is PortDistrict {
  return typeof value === 'string' && districtCodes().has(value);
}

/**
 * Reads the code of a customs district. Never throws. A number or a text without its leading zero is refused with the code
 * as suggestion, and so is a port with its district.
 *
 * @example
 * parsePortDistrict('17'); // { ok: true, value: '17' }
 * parsePortDistrict(1); // { ok: false, reason: 'the number 1 is not …', suggestion: '01' }
 */
export function parsePortDistrict(value: unknown): Parsed<PortDistrict> {
  if (isPortDistrict(value)) return { ok: true, value };
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.slice(0, 20).trim() : '';
  if (text === '-') return refused(`${shown(value)} is the total of all districts. Leave it out of sums with them.`);
  const digits = /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : /^\d{4}$/.test(text) ? text.slice(0, 2) : '';
  return refused(
    `${shown(value)} is not the code of a customs district in Schedule D, two digits as text, such as 17.`,
    isPortDistrict(digits) ? digits : null,
  );
}

/**
 * The code of a customs district.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * portDistrict('17'); // '17'
 */
export function portDistrict(value: unknown): PortDistrict {
  return valueOrThrow(parsePortDistrict(value));
}
