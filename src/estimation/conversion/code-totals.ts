import type { DimensionColumn, MeasureColumn } from '../../cube/column.ts';

/** One measure by code of the dictionary. */
export interface CodeTotals {
  /** Sums of the known values, `-0` where none is known. */
  readonly known: Float64Array;
  /** Sums of their absolute values. */
  readonly size: Float64Array;
  /** How many inputs are missing. */
  readonly missing: Uint32Array;
}

export function codeTotals({ dictionary, codes }: DimensionColumn, { values, missing }: MeasureColumn): CodeTotals {
  const known = new Float64Array(dictionary.length).fill(-0);
  const size = new Float64Array(dictionary.length);
  const absent = new Uint32Array(dictionary.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    const value = values[row]!;
    const isKnown = !Number.isNaN(value);
    if (isKnown) {
      known[code] = known[code]! + value;
      size[code] = size[code]! + Math.abs(value);
    }
    if (missing !== null) absent[code] = absent[code]! + missing[row]!;
    else if (!isKnown) absent[code] = absent[code]! + 1;
  }
  return { known, size, missing: absent };
}

/** How many rows each code has. */
export function rowsOfCodes({ dictionary, codes }: DimensionColumn): ReadonlyMap<string, number> {
  const counts = new Uint32Array(dictionary.length);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!] = counts[codes[row]!]! + 1;
  return new Map(dictionary.map((text, code) => [text, counts[code]!]));
}
