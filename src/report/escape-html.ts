import { cleanText } from './clean-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text from evidence, safe between tags and inside a quoted attribute.
 *
 * @example
 * escapeHtml('<b>A & B</b>'); // '&lt;b&gt;A &amp; B&lt;/b&gt;'
 */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
