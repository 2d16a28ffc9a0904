/**
 * Text for a table cell that a spreadsheet won't run when the table is pasted into one: an apostrophe goes before a
 * first character that begins a formula (`=`, `+`, `-`, `@`). After OWASP, "CSV Injection".
 *
 * @example
 * defuseFormula('=HYPERLINK("http://example.com")'); // '\'=HYPERLINK("http://example.com")'
 */
export function defuseFormula(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
