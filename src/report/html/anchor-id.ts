/** An id for an element, made of words: letters, digits, `-`, `.` and `:` stay, any other character becomes its code. */
export function anchorId(...words: readonly string[]): string {
  return words.map((word) => word.replace(/[^\w.:-]/gu, (character) => `_${character.codePointAt(0)}_`)).join('-');
}
