import type { Parsed } from '../../model/index.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import { hsDigits } from './hs-readings.ts';
import { isHs6 } from './hs6.ts';

/** How the United States extend the Harmonized System to ten digits: for exports by Schedule B, for imports by the HTS. */
export interface TenDigitSystem {
  readonly name: string;
  /** Stems of six digits beside the subheadings of the Harmonized System. */
  readonly national: RegExp;
  /** What to tell of a stem that is neither. */
  readonly chapters: string;
}

/** Whether a value has the form of a ten-digit code and stands under a subheading or in a national chapter. */
export function isTenDigits(value: unknown, { national }: TenDigitSystem): value is string {
  if (typeof value !== 'string' || !/^\d{10}$/.test(value)) return false;
  const stem = value.slice(0, 6);
  return isHs6(stem) || national.test(stem);
}

/** Why a value is no code of a ten-digit system, and what was probably meant. */
export function refuseTenDigits(value: unknown, system: TenDigitSystem): Parsed<never> {
  const text = typeof value === 'number' ? String(value) : value;
  const lost = typeof value === 'number' ? ' Codes are text: a number may have lost its leading zero.' : '';
  const plain = `${shown(value)} is not a code of ${system.name}: ten digits, such as 0101210010.${lost}`;
  if (typeof text !== 'string' || text.length > 80) return refused(plain);
  const [digits] = hsDigits(text.replace(/^\s*(?:schedule b|hts|htsus)(?![a-z])/i, ''));
  const suggestion = isTenDigits(digits, system) ? digits : null;
  if (digits === undefined || suggestion !== null) return refused(plain, suggestion);
  if (digits.length === 8) {
    return refused(
      `${digits} is a tariff line of eight digits. Statistics are kept by ten: give the code with its last two digits.`,
    );
  }
  if (digits.length === 6 && isHs6(digits)) {
    return refused(`${digits} is a subheading of the Harmonized System. A code of ${system.name} has ten digits.`);
  }
  if (digits.length !== 10) return refused(plain);
  return refused(
    `${digits} begins with ${digits.slice(0, 6)}, which is no subheading of HS2012, HS2017 or HS2022. ${system.chapters}`,
  );
}
