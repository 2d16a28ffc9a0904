import { codesFor, type DimensionColumn, type MeasureColumn } from './column.ts';
import { occurringCodes } from './sorted-texts.ts';

/** The columns of a cube. */
export interface Columns {
  readonly dimensions: readonly DimensionColumn[];
  readonly measures: readonly MeasureColumn[];
}

function narrowDimension(column: DimensionColumn, rows: Uint32Array): DimensionColumn {
  const { name, dictionary, codes } = column;
  const kept = occurringCodes(column, rows, rows.length);
  const newCodes = new Uint32Array(dictionary.length);
  kept.forEach((code, newCode) => {
    newCodes[code] = newCode;
  });
  const narrowed = codesFor(kept.length, rows.length);
  for (let i = 0; i < rows.length; i++) narrowed[i] = newCodes[codes[rows[i]!]!]!;
  return { name, dictionary: kept.map((code) => dictionary[code]!), codes: narrowed };
}

/** A measure of only some rows. */
export function narrowMeasure({ name, values, missing }: MeasureColumn, rows: Uint32Array): MeasureColumn {
  const narrowed = new Float64Array(rows.length);
  const counts = missing === null ? null : new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    narrowed[i] = values[rows[i]!]!;
    if (counts !== null) counts[i] = missing![rows[i]!]!;
  }
  return { name, values: narrowed, missing: counts };
}

/** Columns of only the rows in view, with only the texts that occur in them: the same arrays where all rows are. */
export function columnsInView({ dimensions, measures }: Columns, rows: Uint32Array | null): Columns {
  if (rows === null) return { dimensions, measures };
  return {
    dimensions: dimensions.map((column) => narrowDimension(column, rows)),
    measures: measures.map((column) => narrowMeasure(column, rows)),
  };
}
