/** A text without `HS` in front and without what people put between digits, in capitals. */
export function hsSigns(text: string): string {
  return text
    .trim()
    .replace(/^hs[\s.:]*/i, '')
    .replace(/(?<=\d)[\s.\-‑–]+(?=\d)/g, '')
    .toUpperCase();
}

/**
 * The codes that a text may stand for, the likeliest first: with the zero in front that a spreadsheet drops, cut to the six
 * digits that all countries share, and without the zeros that stand for a whole heading or chapter.
 */
export function hsReadings(text: string): readonly string[] {
  const signs = hsSigns(text);
  if (!/^\d+$/.test(signs)) return [signs];
  const whole = signs.length % 2 === 1 ? [`0${signs}`, signs] : [signs];
  return [...whole.map((digits) => digits.slice(0, 6)), ...whole.map((digits) => digits.replace(/(?:00)+$/, ''))];
}
