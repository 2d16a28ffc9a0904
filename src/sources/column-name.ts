/** A column name as it is compared: without case, and with single blanks. */
export function columnName(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The place of a column in a header, -1 where it is not there. */
export function columnIndex(header: readonly string[], name: string): number {
  const wanted = columnName(name);
  return header.findIndex((cell) => columnName(cell) === wanted);
}
