/**
 * The same text in memory of its own. Engines make a cell that is cut from a block of a file a view of the whole block,
 * so that a few cells kept could hold a file in memory.
 */
export function detached(text: string): string {
  return text.split('').join('');
}
