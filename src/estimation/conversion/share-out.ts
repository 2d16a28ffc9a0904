import type { DimensionColumn, MeasureColumn } from '../../cube/column.ts';
import { largestRemainders } from '../largest-remainders.ts';
import { type CodeTotals, codeTotals } from './code-totals.ts';
import type { CodedLinks } from './coded-links.ts';
import type { ConvertedCells } from './converted-cells.ts';
import { sumOf } from './sum-of.ts';

/** One measure as it was shared out to cells. */
export interface SharedOut {
  readonly name: string;
  /** By code of the dictionary: what went in. */
  readonly totals: CodeTotals;
  /** By code: what goes nowhere, and its absolute values. */
  readonly unmapped: Float64Array;
  readonly unmappedSize: Float64Array;
  /** By cell. A cell without a known input has the sum `-0`, which no sum of values can be. */
  readonly sums: Float64Array;
  /** The sum of all cells. */
  readonly mapped: number;
}

/** The values in the order of the rows visited: read on their own, since reads all over memory don't mix with branches. */
function valuesInOrder({ values }: MeasureColumn, rows: Uint32Array): Float64Array {
  const inOrder = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) inOrder[i] = values[rows[i]!]!;
  return inOrder;
}

/** Gives each row's value to the cells of its code's targets by their weights. A cell without a known input keeps `-0`. */
function shareOutByWeight(
  measure: MeasureColumn,
  cells: ConvertedCells,
  { starts, weights }: CodedLinks,
): Float64Array {
  const { rows, codes, cellOf } = cells;
  const values = valuesInOrder(measure, rows);
  const sums = new Float64Array(cells.cellCount).fill(-0);
  let part = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const last = starts[codes[i]! + 1]!;
    let link = starts[codes[i]!]!;
    if (Number.isNaN(value)) part += last - link;
    else {
      // a product can be -0, which is added as 0
      for (; link < last; link++) {
        const cell = cellOf[part++]!;
        sums[cell] = sums[cell]! + (value * weights[link]! + 0);
      }
    }
  }
  return sums;
}

/**
 * The same in whole numbers: the parts of a row, with what goes nowhere as the last, are rounded by the largest remainder, so
 * that they add up to its value. What goes nowhere is added to `unmapped`, by code, and its size to `unmappedSize`.
 */
function shareOutWhole(
  measure: MeasureColumn,
  cells: ConvertedCells,
  links: CodedLinks,
  unmapped: Float64Array,
  unmappedSize: Float64Array,
): Float64Array {
  const { rows, codes, cellOf } = cells;
  const sums = new Float64Array(cells.cellCount).fill(-0);
  let part = 0;
  for (let i = 0; i < rows.length; i++) {
    const value = measure.values[rows[i]!]!;
    const code = codes[i]!;
    const weights = links.weights.subarray(links.starts[code], links.starts[code + 1]);
    if (Number.isNaN(value)) {
      part += weights.length;
      continue;
    }
    const size = Math.abs(value);
    const parts = largestRemainders(
      [...weights, links.unmapped[code]!].map((share) => share * size),
      size,
    );
    const sign = value < 0 ? -1 : 1;
    for (let k = 0; k < weights.length; k++) sums[cellOf[part]!] = sums[cellOf[part++]!]! + (sign * parts[k]! + 0);
    unmapped[code] = unmapped[code]! + sign * parts.at(-1)!;
    unmappedSize[code] = unmappedSize[code]! + parts.at(-1)!;
  }
  return sums;
}

/** Shares a measure out to the cells; in whole numbers where the values are to stay whole. */
export function shareOut(
  measure: MeasureColumn,
  column: DimensionColumn,
  cells: ConvertedCells,
  links: CodedLinks,
  inWholeNumbers: boolean,
): SharedOut {
  const totals = codeTotals(column, measure);
  const unmapped = new Float64Array(column.dictionary.length);
  const unmappedSize = new Float64Array(column.dictionary.length);
  let sums: Float64Array;
  if (inWholeNumbers) sums = shareOutWhole(measure, cells, links, unmapped, unmappedSize);
  else {
    sums = shareOutByWeight(measure, cells, links);
    for (let code = 0; code < unmapped.length; code++) {
      unmapped[code] = totals.known[code]! * links.unmapped[code]! + 0;
      unmappedSize[code] = totals.size[code]! * links.unmapped[code]!;
    }
  }
  return { name: measure.name, totals, unmapped, unmappedSize, sums, mapped: sumOf(sums) };
}
