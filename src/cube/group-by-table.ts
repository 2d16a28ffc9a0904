import type { Codes, DimensionColumn } from './column.ts';
import type { Grouping } from './grouping.ts';
import { placesIn, stridesOf } from './places.ts';
import type { SortedTexts } from './sorted-texts.ts';

// Four rows at a time and two dimensions at once: in loops as short as these, the loop itself costs most.

/** Sets each group to what its row's codes in two dimensions count for. */
function setSteps(
  groups: Int32Array,
  [first, second]: readonly Codes[],
  [firstSteps, secondSteps]: readonly Int32Array[],
  start: number,
  count: number,
): void {
  const [a, b, stepsA, stepsB] = [first!, second!, firstSteps!, secondSteps!];
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const row = start + i;
    groups[i] = stepsA[a[row]!]! + stepsB[b[row]!]!;
    groups[i + 1] = stepsA[a[row + 1]!]! + stepsB[b[row + 1]!]!;
    groups[i + 2] = stepsA[a[row + 2]!]! + stepsB[b[row + 2]!]!;
    groups[i + 3] = stepsA[a[row + 3]!]! + stepsB[b[row + 3]!]!;
  }
  for (; i < count; i++) groups[i] = stepsA[a[start + i]!]! + stepsB[b[start + i]!]!;
}

/** Adds to each group what its row's code counts for. */
function addSteps(groups: Int32Array, codes: Codes, steps: Int32Array, start: number, count: number): void {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const row = start + i;
    groups[i] = groups[i]! + steps[codes[row]!]!;
    groups[i + 1] = groups[i + 1]! + steps[codes[row + 1]!]!;
    groups[i + 2] = groups[i + 2]! + steps[codes[row + 2]!]!;
    groups[i + 3] = groups[i + 3]! + steps[codes[row + 3]!]!;
  }
  for (; i < count; i++) groups[i] = groups[i]! + steps[codes[start + i]!]!;
}

function addStepsAt(
  groups: Int32Array,
  codes: Codes,
  steps: Int32Array,
  rows: Uint32Array,
  start: number,
  count: number,
): void {
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
  const strides = stridesOf(sizes);
  const groupCount = sizes.reduce((product, size) => product * size, 1);
  const codes = columns.map((column) => column.codes);
  const steps = sorted.map(({ placeOf }, d) => Int32Array.from(placeOf, (place) => place * strides[d]!));
  const startsWithPair = rows === null && columns.length > 1;
  return {
    groupCount,
    rowCount,
    rows,
    fill(groups, start, count) {
      if (startsWithPair) setSteps(groups, codes, steps, start, count);
      else groups.fill(0);
      for (let d = startsWithPair ? 2 : 0; d < codes.length; d++) {
        if (rows === null) addSteps(groups, codes[d]!, steps[d]!, start, count);
        else addStepsAt(groups, codes[d]!, steps[d]!, rows, start, count);
      }
    },
    placesOf: (groups) => sizes.map((size, d) => placesIn(groups ?? groupCount, strides[d]!, size)),
  };
}
