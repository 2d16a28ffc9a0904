/** The beginning of a text, at most so long. A character that would be cut in the middle is left out. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
