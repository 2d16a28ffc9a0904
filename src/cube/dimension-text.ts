import { PortolanError } from '../errors/index.ts';

const yearNames = new Set(['period', 'year']);

/**
 * The text of a dimension value. A whole year given as a number is a text in a dimension named `period` or `year`;
 * any other number is refused, since a code that was a number has lost its leading zeros.
 *
 * @throws `INVALID_DIMENSION_VALUE`
 */
export function dimensionText(value: unknown, name: string, row: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && yearNames.has(name) && Number.isInteger(value) && value >= 1000 && value <= 9999) {
    return String(value);
  }
  throw new PortolanError(
    'INVALID_DIMENSION_VALUE',
    typeof value === 'number'
      ? `The dimension ${name} holds the number ${value}. Give codes as text: as numbers they lose their leading zeros.`
      : `The dimension ${name} holds no text but ${value === null ? 'null' : typeof value}. Give every fact its place, or leave the row out.`,
    { path: `${name}[${row}]` },
  );
}
