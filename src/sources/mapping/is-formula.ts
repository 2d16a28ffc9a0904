/** Whether a spreadsheet would run the cell instead of showing it. A sign before a figure is none. */
export function isFormula(text: string): boolean {
  return text.startsWith('=') || text.startsWith('@');
}

/** Whether a spreadsheet would run a text that is never a figure: it may run what begins with a sign, also one of full width. */
export function isRunText(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text);
}
