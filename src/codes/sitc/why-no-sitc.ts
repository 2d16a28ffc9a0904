import { shown } from '../shown.ts';

/** Why a text is no code of SITC, where there is more to say than that the list doesn't hold it. */
export function whyNoSitc(text: string): string | null {
  if (/^\d{6}$/.test(text) || /^\d{4}\.\d\d$/.test(text)) {
    return `${shown(text)} has the six digits of the Harmonized System. A concordance leads from HS2017 to SITC, which has at most five.`;
  }
  if (/^[\d.]{1,6}X$/i.test(text)) {
    return `${shown(text)} is a memorandum item. The list of basic headings leaves those out.`;
  }
  return null;
}
