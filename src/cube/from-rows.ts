import { checkNames } from './check-name.ts';
import type { CubeColumns } from './cube-shape.ts';
import { dimensionText } from './dimension-text.ts';
import { measureNumber } from './encode-measure.ts';

/** A fact as it may be given. Whole years may be numbers; other dimensions are texts. */
export type FactRow<Dimension extends string = string, Measure extends string = string> = {
  readonly [Name in Dimension | Measure]?: string | number | null | undefined;
};

/**
 * Columns from plain objects. Only a row's own properties count.
 *
 * @throws `INVALID_NAME`, `INVALID_DIMENSION_VALUE`, `INVALID_MEASURE_VALUE`
 */
export function columnsFromRows(
  rows: readonly FactRow[],
  dimensionNames: readonly string[],
  measureNames: readonly string[],
): Pick<CubeColumns, 'dimensions' | 'measures'> {
  checkNames([...dimensionNames, ...measureNames], 'shape');
  const own = (row: FactRow, name: string) => (Object.hasOwn(row, name) ? row[name] : undefined);
  const dimensions = dimensionNames.map((name) => [name, rows.map((row, i) => dimensionText(own(row, name), name, i))]);
  const measures = measureNames.map((name) => [
    name,
    Float64Array.from(rows, (row, i) => measureNumber(own(row, name), name, i)),
  ]);
  return { dimensions: Object.fromEntries(dimensions), measures: Object.fromEntries(measures) };
}
