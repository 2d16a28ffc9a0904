import type { Parsed } from '../../model/index.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import type { HsEdition } from './hs-code.ts';
import { hsEdition, hsEditionNames, hsEditions, isHsEdition, noHsEdition } from './hs-edition.ts';
import { hsReadings, hsSigns } from './hs-readings.ts';
import { whyNoHs } from './why-no-hs.ts';

/** What a door asks for: any code or a subheading, of one edition or of any. */
export interface HsWanted {
  readonly subheading: boolean;
  readonly edition: unknown;
}

const longest = 80;

/** Whether a value is what a door asks for. */
export function isWanted(value: unknown, { subheading, edition }: HsWanted): boolean {
  if (subheading && !(typeof value === 'string' && value.length === 6)) return false;
  if (edition === undefined) return hsEditionNames.some((name) => hsEdition(name).has(value));
  return isHsEdition(edition) && hsEdition(edition).has(value);
}

/** Why a value is not what a door asks for, and what was probably meant. */
export function refuseHs(value: unknown, wanted: HsWanted): Parsed<never> {
  const { subheading, edition } = wanted;
  if (edition !== undefined && !isHsEdition(edition)) return refused(noHsEdition(edition));
  const asked = edition === undefined ? 'the Harmonized System of 2012, 2017 or 2022' : hsEdition(edition).title;
  const lost = typeof value === 'number' ? ' Codes are text: a number may have lost its leading zero.' : '';
  const plain = `${shown(value)} is not a ${subheading ? 'subheading' : 'code'} of ${asked}, such as 010121.${lost}`;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > longest) return refused(plain);

  const isCode = (code: string) => isWanted(code, { subheading: false, edition });
  const readings = hsReadings(text);
  const undivided = subheading ? readings.map((code) => `${code}00`) : [];
  const suggestion = [...readings, ...undivided].find((code) => isWanted(code, wanted)) ?? null;
  const reason =
    (suggestion === null ? otherEditions(text, edition) : null) ??
    whyNoHs(text.trim(), isCode) ??
    (subheading ? coarser(readings.find(isCode)) : null);
  return refused(reason ?? plain, suggestion);
}

/** Says in which editions a text is a code, when it is none in the edition asked for. */
function otherEditions(text: string, edition: HsEdition | undefined): string | null {
  if (edition === undefined || hsSigns(text).length > 6) return null;
  for (const code of hsReadings(text)) {
    const found = hsEditions(code);
    if (found.includes(edition)) return null;
    if (found.length > 0) {
      return `${code} exists in ${found.join(' and ')}, not in ${edition}. A concordance leads from one edition to another.`;
    }
  }
  return null;
}

function coarser(code: string | undefined): string | null {
  if (code === undefined || code.length === 6) return null;
  const name = hsEditionNames.find((one) => hsEdition(one).has(code));
  const level = name === undefined ? 'code' : hsEdition(name).levelOf(hsEdition(name).code(code));
  return `${code} is a ${level} of the Harmonized System, not a subheading of six digits.`;
}
