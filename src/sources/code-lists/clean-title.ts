/**
 * A title as one line that can't act on what shows it: control characters and white space become one blank, and marks that
 * turn the direction of writing are dropped.
 */
export function cleanTitle(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
