/** Codes into a dictionary, in the narrowest of the three widths that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A dimension: each row's text as a code into a dictionary of distinct texts. */
export interface DimensionColumn {
  readonly name: string;
  readonly dictionary: readonly string[];
  readonly codes: Codes;
}

/** A measure: one double for each row, `NaN` where missing, never `-0` or infinite. */
export interface MeasureColumn {
  readonly name: string;
  readonly values: Float64Array;
  /** How many missing inputs stand behind each row of a rollup; `null` in a cube of facts, where `NaN` counts as one. */
  readonly missing: Uint32Array | null;
}

/** The narrowest array that holds codes below `size`. */
export function codesFor(size: number, length: number): Codes {
  if (size <= 0x100) return new Uint8Array(length);
  if (size <= 0x1_0000) return new Uint16Array(length);
  return new Uint32Array(length);
}
