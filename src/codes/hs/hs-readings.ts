import { spreadsheetText } from '../spreadsheet-text.ts';

const between = /(?<=\d)[\s.\-‑–]+(?=\d)/g;

function withoutName(text: string): string {
  return spreadsheetText(text).replace(/^hs[\s.:]*/i, '');
}

/** A text without `HS` in front and without what people and spreadsheets put around and between digits, in capitals. */
export function hsSigns(text: string): string {
  return withoutName(text).replace(between, '').toUpperCase();
}

/** Digits with the zero in front that a number drops. */
function even(digits: string): string {
  return digits.length % 2 === 1 ? `0${digits}` : digits;
}

/**
 * The digits that a text stands for, the likeliest first, all of an even number; none for another text. A zero may be lost in
 * front: surely where the digits before the first dot are odd in number, else perhaps. A number with a dot behind its heading
 * may have lost one behind (`7102.1`).
 */
export function hsDigits(text: string): readonly string[] {
  const signs = hsSigns(text);
  if (!/^\d+$/.test(signs)) return [];
  const [first = '', ...rest] = withoutName(text).split(between);
  if (rest.length === 0) return [even(signs)];
  const digits = even(first) + rest.join('');
  if (digits.length % 2 === 0) return [digits];
  return rest.length === 1 && digits.length === 5 ? [`${digits}0`] : [];
}

/**
 * The codes that a text may stand for, the likeliest first: with the zeros that a spreadsheet drops, cut to the six digits
 * that all countries share, and without the zeros that stand for a whole heading or chapter.
 */
export function hsReadings(text: string): readonly string[] {
  const signs = hsSigns(text);
  if (!/^\d+$/.test(signs)) return [signs];
  const whole = hsDigits(text);
  const uncut = signs.length > 6 ? [...whole, signs] : whole;
  return [...uncut.map((digits) => digits.slice(0, 6)), ...whole.map((digits) => digits.replace(/(?:00)+$/, ''))];
}
