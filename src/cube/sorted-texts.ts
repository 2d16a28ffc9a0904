import type { DimensionColumn } from './column.ts';

/** The texts of a dimension in order, and for each code the place of its text among them. */
export interface SortedTexts {
  readonly texts: readonly string[];
  readonly placeOf: Uint32Array;
}

/** The codes that occur in the rows, in the order of the dictionary. */
export function occurringCodes(
  { dictionary, codes }: DimensionColumn,
  rows: Uint32Array | null,
  rowCount: number,
): number[] {
  const occurs = new Uint8Array(dictionary.length);
  for (let i = 0; i < rowCount; i++) occurs[codes[rows === null ? i : rows[i]!]!] = 1;
  const found: number[] = [];
  for (let code = 0; code < occurs.length; code++) if (occurs[code] === 1) found.push(code);
  return found;
}

/**
 * Sorts the texts of a dimension by their UTF-16 units, as `<` compares them. Texts without a row may be among them,
 * unless the dictionary is longer than the rows: then they are left out, so that few rows cost little.
 */
export function sortTexts(column: DimensionColumn, rows: Uint32Array | null, rowCount: number): SortedTexts {
  const { dictionary } = column;
  const codes = rowCount < dictionary.length ? occurringCodes(column, rows, rowCount) : [...dictionary.keys()];
  codes.sort((a, b) => (dictionary[a]! < dictionary[b]! ? -1 : 1));
  const placeOf = new Uint32Array(dictionary.length);
  codes.forEach((code, place) => {
    placeOf[code] = place;
  });
  return { texts: codes.map((code) => dictionary[code]!), placeOf };
}
