/** Whether a spreadsheet would run the cell instead of showing it. */
export function isFormula(text: string): boolean {
  return text.startsWith('=') || text.startsWith('@');
}
