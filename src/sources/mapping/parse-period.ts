import { isPeriod, isYear } from '../../model/index.ts';
import type { Refusal } from '../rejection.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

function refuse(text: string): Refusal {
  if (/^\d{4} through [a-z]{3,9}$/i.test(text)) {
    return { reason: 'PARTIAL_YEAR', explanation: 'A part of a year is neither a year nor a month.' };
  }
  return {
    reason: 'NOT_A_PERIOD',
    explanation: 'This is no year, quarter or month, such as 2024, 2024-Q1 or 2024-01.',
  };
}

/** A year, a quarter or a month from a text without blanks around it: `2012`, `2012-Q1`, `2012-01`, `January 2012`. */
export function parsePeriod(text: string): string | Refusal {
  if (isPeriod(text)) return text;
  const [, name = '', year = ''] = /^([a-z]{3,9})\.? {1,3}(\d{4})$/i.exec(text) ?? [];
  const sign = name.toLowerCase();
  const month = Math.max(fullMonths.indexOf(sign), months.indexOf(sign));
  return month === -1 ? refuse(text) : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** A whole year from a text without blanks around it. */
export function parseYear(text: string): string | Refusal {
  if (isYear(text)) return text;
  const period = refuse(text);
  return period.reason === 'PARTIAL_YEAR'
    ? period
    : { reason: 'NOT_A_PERIOD', explanation: 'This is no year of four digits.' };
}
