import { shown } from '../shown.ts';
import { hsDigits, hsSigns } from './hs-readings.ts';

/**
 * Why a text is no code of the Harmonized System, where there is more to say than that the list doesn't hold it.
 * `isCode` tells the codes of the edition that was asked for.
 */
export function whyNoHs(text: string, isCode: (code: string) => boolean): string | null {
  const signs = hsSigns(text);
  if (/^9999AA$|^99(?:99)?(?:99)?$/.test(signs)) {
    return `${shown(text)} stands for commodities not specified according to kind. It is no code of the Harmonized System: leave such rows unmapped.`;
  }
  if (!/^\d{2,}$/.test(signs)) return null;
  const [digits] = hsDigits(text);
  if (digits === undefined || isCode(digits)) return null;
  const chapter = digits.slice(0, 2);
  if (chapter === '77') {
    return `${shown(text)} is in chapter 77, which the Harmonized System keeps for future use. No edition has codes there.`;
  }
  if (chapter === '98' || chapter === '99') {
    return `${shown(text)} is in chapter ${chapter}, which is national: the United States hold special provisions there. It is no code of the Harmonized System; a ten-digit code is read by parseScheduleB or parseHts.`;
  }
  if (isCode(chapter) && /^\d\d(?:00)+$/.test(digits)) {
    return `${shown(text)} stands for chapter ${chapter} as an aggregate, as the Census Bureau prints some. The Harmonized System has no such code.`;
  }
  if (digits.length === 6 && digits.endsWith('00') && isCode(digits.slice(0, 4))) {
    return `${shown(text)} stands for heading ${digits.slice(0, 4)} as an aggregate. The heading is divided, so the Harmonized System has no such code.`;
  }
  if (digits.length === 8) {
    return `${shown(text)} is a national tariff line of eight digits. The Harmonized System ends at six.`;
  }
  if (digits.length === 10) {
    return `${shown(text)} has the ten digits of a national code, such as of Schedule B or the HTS. The Harmonized System ends at six.`;
  }
  return null;
}
