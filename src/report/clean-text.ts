/**
 * Text from evidence as one line that can't act on what shows it: control characters (among them the escape that
 * steers a terminal) and white space become one space, marks that turn the direction of writing are dropped, and half
 * a surrogate pair becomes the replacement character. Not yet escaped for HTML or Markdown.
 *
 * @example
 * cleanText('Chemicals\r\n& plastics'); // 'Chemicals & plastics'
 */
export function cleanText(text: string): string {
  return String(text)
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The same, cut to a number of characters, the last one `…` where something was cut. */
export function shortText(text: string, length: number): string {
  const characters = [...cleanText(text)];
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
