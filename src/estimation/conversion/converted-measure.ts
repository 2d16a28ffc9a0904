import type { MeasureColumn } from '../../cube/column.ts';
import type { CodedLinks } from './coded-links.ts';
import type { ConvertedCells } from './converted-cells.ts';
import { refuseOverflow } from './refuse-overflow.ts';
import type { SharedOut } from './share-out.ts';

/** How many inputs are missing in each row, in the order of the rows visited. */
function missingInOrder({ values, missing }: MeasureColumn, rows: Uint32Array): Uint32Array {
  const inOrder = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    inOrder[i] = missing === null ? Number(Number.isNaN(values[rows[i]!])) : missing[rows[i]!]!;
  }
  return inOrder;
}

/** Counts the missing inputs of the cells: a row's count goes to each of its parts. */
function countMissing(inputs: Uint32Array, { cellCount, codes, cellOf }: ConvertedCells, { starts }: CodedLinks) {
  const missing = new Uint32Array(cellCount);
  let part = 0;
  for (let i = 0; i < inputs.length; i++) {
    const last = part + starts[codes[i]! + 1]! - starts[codes[i]!]!;
    for (; part < last; part++) missing[cellOf[part]!] = missing[cellOf[part]!]! + inputs[i]!;
  }
  return missing;
}

/**
 * A measure of the converted cube, from its sums, which it takes over. A cell with a missing input is missing where that is to
 * be withheld, and in any case without a known one.
 *
 * @throws `TOO_LARGE` where a sum is no finite double
 */
export function convertedMeasure(
  measure: MeasureColumn,
  { sums, totals }: SharedOut,
  cells: ConvertedCells,
  links: CodedLinks,
  withhold: boolean,
): MeasureColumn {
  const isComplete = totals.missing.every((count) => count === 0);
  const missing = isComplete
    ? new Uint32Array(cells.cellCount)
    : countMissing(missingInOrder(measure, cells.rows), cells, links);
  for (let cell = 0; cell < sums.length; cell++) {
    if (!Number.isFinite(sums[cell])) refuseOverflow(measure.name);
    if (missing[cell]! > 0 && (withhold || Object.is(sums[cell], -0))) sums[cell] = Number.NaN;
  }
  return { name: measure.name, values: sums, missing };
}
