/** Compares texts by their UTF-16 units, as `<` does, for sorting. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
