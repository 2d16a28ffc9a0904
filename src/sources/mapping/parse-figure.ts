import type { Refusal } from '../rejection.ts';

const zero = 48;

/** A whole number from at most 15 digits; -1 for any other text. */
export function wholeNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return -1;
  let number = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const plain = /^[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:e[+-]?\d{1,3})?$/i;
const grouped = /^[+-]?\d{1,3}(?:,\d{3}){1,12}(?:\.\d{0,40})?$/;

function refused(reason: Refusal['reason'], explanation: string): Refusal {
  return { reason, explanation };
}

/**
 * The figure in a cell, times ten to the `exponent`. Thousands may be separated in groups of three, and a dollar sign may
 * stand before it. What is no such number, and what is below zero, is refused.
 *
 * @example
 * parseFigure('1,545.25', { exponent: 6, decimal: '.' }); // 1545250000
 */
export function parseFigure(
  text: string,
  { exponent, decimal }: { readonly exponent: number; readonly decimal: '.' | ',' },
): number | Refusal {
  const swapped = decimal === '.' ? text : text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
  const bare = swapped.startsWith('$') ? swapped.slice(1) : swapped;
  const digits = grouped.test(bare) ? bare.replaceAll(',', '') : bare;
  if (!plain.test(digits)) {
    const separators = decimal === '.' ? '"1,234.5"' : '"1.234,5"';
    return refused(
      'NOT_A_NUMBER',
      `This is not a number as it is written here: digits, in groups as in ${separators} or in none.`,
    );
  }
  const number = Number(digits);
  const figure =
    exponent === 0 ? number : Number(/e/i.test(digits) ? number * 10 ** exponent : `${digits}e${exponent}`);
  if (!Number.isFinite(figure)) return refused('NOT_A_NUMBER', 'The number is too large to be a figure.');
  if (figure < 0) return refused('NEGATIVE_VALUE', 'A figure of this kind is never below zero.');
  return figure === 0 ? 0 : figure;
}
