/**
 * A text as a spreadsheet or a data frame was given it: without the signs that keep a code a text, as in `="010121"` and
 * `'010121`, and without the `.0` of a whole number that became a float.
 *
 * @example
 * spreadsheetText('="010121"'); // '010121'
 * spreadsheetText('90111.0'); // '90111'
 */
export function spreadsheetText(text: string): string {
  const body = text.trim();
  const [, quoted, marked] = /^=?"([^"]*)"$|^['=](.*)$/s.exec(body) ?? [];
  return (quoted ?? marked ?? body).trim().replace(/^(\d+)\.0$/, '$1');
}
