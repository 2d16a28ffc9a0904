import { spreadsheetText } from '../spreadsheet-text.ts';
import { sectorOfDigits } from './naics-sector.ts';

/**
 * The codes of NAICS that people may mean: a sector's range in any spelling or one of its pairs of digits, digits with
 * dots or spaces between or words behind, and digits that a statistics service padded with zeros.
 *
 * @example
 * naicsReadings('31'); // ['31-33']
 * naicsReadings('3364.11'); // ['336411']
 * naicsReadings('311000'); // ['311000', '31100', '3110', '311']
 */
export function naicsReadings(text: string): readonly string[] {
  const body = spreadsheetText(text).replace(/^naics:?\s*/i, '');
  const range = /^(\d\d) ?(?:[-‐‑–—/]|to) ?(\d\d)(?!\d)/i.exec(body);
  const digits = (/^[\d.\s-]+/.exec(body)?.[0] ?? '').replace(/\D/g, '');
  const readings = range === null ? [] : [`${range[1]}-${range[2]}`];
  if (digits.length < 2 || digits.length > 6) return readings;
  for (let code = digits; code.length >= 2; code = code.slice(0, -1)) {
    readings.push(code.length === 2 ? sectorOfDigits(code) : code);
    if (!code.endsWith('0')) break;
  }
  return readings;
}
