/**
 * The codes of SITC that a refused text may stand for: without its dot, which stands after the third digit and so tells how
 * many zeros are lost; without the zero that the Census Bureau adds to a basic heading of four digits; with lost zeros where
 * only one such code exists.
 */
export function sitcReadings(text: string, isCode: (code: string) => boolean): readonly string[] {
  const signs = text
    .trim()
    .replace(/^sitc[\s:]*/i, '')
    .replace(/(?<=\d)[\s\-‑–]+(?=\d)/g, '');
  const dotted = /^(\d{1,3})\.(\d{1,2})$/.exec(signs);
  if (dotted) return withoutPadding(`${dotted[1]!.padStart(3, '0')}${dotted[2]}`);
  if (!/^\d{1,5}$/.test(signs)) return [];
  // A text that is a code is never refused: it comes from a number, of which nobody knows how many zeros are lost.
  if (isCode(signs) && signs !== text) return [signs];
  const candidates = [signs, `0${signs}`, `00${signs}`].flatMap(withoutPadding).filter(isCode);
  return candidates.length === 1 ? candidates : [];
}

function withoutPadding(code: string): readonly string[] {
  return code.length === 5 && code.endsWith('0') ? [code.slice(0, 4)] : [code];
}
