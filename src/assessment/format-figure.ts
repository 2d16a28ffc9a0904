import type { Unit } from '../model/index.ts';

const decimals = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

function fixed(value: number, digits: 0 | 1 | 2 | 3): string {
  const text = decimals[digits]!.format(value);
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}

function signed(text: string, value: number): string {
  return value < 0 && /[1-9]/.test(text) ? `−${text.replace(/^[-−]/, '')}` : text;
}

function dollars(value: number): string {
  const size = Math.abs(value);
  const scaled: [number, 0 | 1 | 2, string] =
    size >= 999.95e9
      ? [size / 1e12, 2, ' trillion']
      : size >= 999.5e6
        ? [size / 1e9, 1, ' billion']
        : size >= 999.5e3
          ? [size / 1e6, size >= 9.95e6 ? 0 : 1, ' million']
          : [size, 0, ''];
  return signed(`$${fixed(scaled[0], scaled[1])}${scaled[2]}`, value);
}

/** `1st`, `12th`, `23rd`. */
export function ordinal(value: number): string {
  const lastTwo = value % 100;
  const suffix = lastTwo >= 11 && lastTwo <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${fixed(value, 0)}${suffix}`;
}

/**
 * A figure as a reader meets it in a sentence or a table cell, in American English: `$53.4 billion`, `+7.1%`, `12th`.
 *
 * Missing is `–`, never 0. A share or a growth rate is rounded to a tenth of a percent; a growth rate has its sign.
 *
 * @example
 * formatFigure(53442647110, 'USD'); // '$53.4 billion'
 * formatFigure(0.0712, 'growth'); // '+7.1%'
 * formatFigure(12, 'rank'); // '12th'
 * formatFigure(null, 'USD'); // '–'
 */
export function formatFigure(value: number | null, unit: Unit): string {
  if (value === null || Number.isNaN(value)) return '–';
  switch (unit) {
    case 'USD':
      return dollars(value);
    case 'USD-per-head':
      return signed(`$${fixed(Math.abs(value), 0)}`, value);
    case 'share':
      if (value > 0 && value < 0.0005) return '<0.1%';
      return signed(`${fixed(Math.abs(value) * 100, 1)}%`, value);
    case 'growth': {
      const text = fixed(Math.abs(value) * 100, 1);
      return text === '0.0' ? '0.0%' : `${value < 0 ? '−' : '+'}${text}%`;
    }
    case 'rank':
      return ordinal(value);
    case 'year':
      return String(value);
    case 'index':
      return fixed(value, 1);
    case 'percentile':
      return fixed(value, 0);
    case 'herfindahl':
      return fixed(value, 3);
    default:
      return signed(fixed(Math.abs(value), 0), value);
  }
}
