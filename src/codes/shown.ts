import { actingCharacters } from './acting-characters.ts';
import { cut } from './cut.ts';

const limit = 40;

/** A refused value as a message shows it: short, quoted, on one line, and safe whatever the value is. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value !== 'string') return value === null ? 'null' : `a value of type ${typeof value}`;
  const plain = Array.from(cut(value, limit), (sign) => (actingCharacters.test(sign) ? '\ufffd' : sign)).join('');
  return value.length <= limit ? `"${plain}"` : `"${plain}…"`;
}
