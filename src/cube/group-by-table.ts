import { codesFor, type DimensionColumn } from './column.ts';
import { blockSize, type EachBlock, type Grouping } from './grouping.ts';
import type { SortedTexts } from './sorted-texts.ts';

type Codes = DimensionColumn['codes'];

function addPlaces(groups: Int32Array, codes: Codes, steps: Int32Array, start: number, count: number) {
  for (let i = 0; i < count; i++) groups[i] = groups[i]! + steps[codes[start + i]!]!;
}

function addPlacesAt(
  groups: Int32Array,
  codes: Codes,
  steps: Int32Array,
  rows: Uint32Array,
  start: number,
  count: number,
) {
  for (let i = 0; i < count; i++) groups[i] = groups[i]! + steps[codes[rows[start + i]!]!]!;
}

/**
 * Groups rows as cells in the table of all combinations of the dimensions' texts: the fastest way while that table
 * is not much larger than the rows.
 */
export function groupByTable(
  columns: readonly DimensionColumn[],
  sorted: readonly SortedTexts[],
  rows: Uint32Array | null,
  rowCount: number,
): Grouping {
  const sizes = sorted.map(({ texts }) => texts.length);
  const strides = sizes.map((_, d) => sizes.slice(d + 1).reduce((product, size) => product * size, 1));
  const groupCount = sizes.reduce((product, size) => product * size, 1);
  const steps = sorted.map(({ placeOf }, d) => Int32Array.from(placeOf, (place) => place * strides[d]!));

  const eachBlock: EachBlock = (visit) => {
    const groups = new Int32Array(blockSize);
    for (let start = 0; start < rowCount; start += blockSize) {
      const count = Math.min(blockSize, rowCount - start);
      groups.fill(0);
      columns.forEach(({ codes }, d) => {
        if (rows === null) addPlaces(groups, codes, steps[d]!, start, count);
        else addPlacesAt(groups, codes, steps[d]!, rows, start, count);
      });
      visit(groups, start, count);
    }
  };

  return {
    groupCount,
    rows,
    eachBlock,
    placesOf: (groups) =>
      sizes.map((size, d) => {
        const stride = strides[d]!;
        const places = codesFor(size, groups === null ? groupCount : groups.length);
        for (let i = 0; i < places.length; i++) {
          places[i] = Math.trunc((groups === null ? i : groups[i]!) / stride) % size;
        }
        return places;
      }),
  };
}
