import { type Codes, codesFor, type DimensionColumn } from '../../cube/column.ts';
import { groupBySorting } from '../../cube/group-by-sorting.ts';
import { dimensionOf } from '../../cube/rollup.ts';
import { sortTexts } from '../../cube/sorted-texts.ts';
import { PortolanError } from '../../errors/index.ts';
import type { CodedLinks } from './coded-links.ts';

/** Which cells a conversion fills, and from which rows. */
export interface ConvertedCells {
  readonly cellCount: number;
  /** The order in which rows are visited, and the code of each. */
  readonly rows: Uint32Array;
  readonly codes: Codes;
  /** For each row visited, and for each link of its code, the cell that it fills. */
  readonly cellOf: Uint32Array;
  /** The dimensions of the cells: the others of the cube, and that of the targets. */
  readonly others: readonly DimensionColumn[];
  readonly converted: DimensionColumn;
}

/** Each takes 12 bytes at most while the cells are numbered. */
const mostParts = 2 ** 28;

/** How many parts the rows fall into, one for each link of a row. */
function countParts({ codes }: DimensionColumn, { starts }: CodedLinks): number {
  let parts = 0;
  for (let row = 0; row < codes.length; row++) parts += starts[codes[row]! + 1]! - starts[codes[row]!]!;
  if (parts <= mostParts) return parts;
  throw new PortolanError(
    'TOO_LARGE',
    `The rows fall into ${parts} parts, which is too many to hold. Roll up first, or convert the cube in pieces.`,
    { path: 'cube' },
  );
}

/** Sorts the targets of one group, each met once, in a range of a list. */
type SortRange = (start: number, end: number) => void;

/** Sorts ranges of `list` by marking their targets in a set of bits, which is much faster than comparing while they are many. */
function rangeSorter(list: Codes, targetCount: number): SortRange {
  const words = new Int32Array(Math.ceil(targetCount / 32));
  return (start, end) => {
    if (words.length > 4 * (end - start)) {
      list.subarray(start, end).sort();
      return;
    }
    for (let i = start; i < end; i++) words[list[i]! >>> 5]! |= 1 << (list[i]! & 31);
    let next = start;
    for (let w = 0; w < words.length; w++) {
      for (let bits = words[w]!; bits !== 0; bits &= bits - 1) list[next++] = 32 * w + 31 - Math.clz32(bits & -bits);
      words[w] = 0;
    }
  };
}

interface CellsOfGroups {
  readonly cellCount: number;
  readonly cellOf: Uint32Array;
  /** Of each cell, and some room after the last. */
  readonly targets: Codes;
  readonly groups: Uint32Array;
}

/** Gives each part of each row its cell. The rows of a group stand together. */
function numberCells(groupOf: Int32Array, codes: Codes, partCount: number, links: CodedLinks): CellsOfGroups {
  const { starts, targets, targetTexts } = links;
  const cellOf = new Uint32Array(partCount);
  const cellTargets = codesFor(targetTexts.length, partCount);
  const groups = new Uint32Array(partCount);
  const sortRange = rangeSorter(cellTargets, targetTexts.length);
  const lastMet = new Int32Array(targetTexts.length).fill(-1);
  const cellAt = new Uint32Array(targetTexts.length);
  let cellCount = 0;
  let part = 0;
  for (let start = 0; start < codes.length; ) {
    const group = groupOf[start]!;
    const firstCell = cellCount;
    const firstPart = part;
    let inOrder = true;
    let before = -1;
    let end = start;
    for (; end < codes.length && groupOf[end] === group; end++) {
      const last = starts[codes[end]! + 1]!;
      for (let link = starts[codes[end]!]!; link < last; link++) {
        const target = targets[link]!;
        cellOf[part++] = target;
        if (lastMet[target] === group) continue;
        lastMet[target] = group;
        cellTargets[cellCount++] = target;
        if (target < before) inOrder = false;
        before = target;
      }
    }
    if (!inOrder) sortRange(firstCell, cellCount);
    for (let cell = firstCell; cell < cellCount; cell++) {
      cellAt[cellTargets[cell]!] = cell;
      groups[cell] = group;
    }
    for (let i = firstPart; i < part; i++) cellOf[i] = cellAt[cellOf[i]!]!;
    start = end;
  }
  return { cellCount, cellOf, targets: cellTargets, groups };
}

/**
 * The cells of a conversion, sorted by the texts of the other dimensions, then by target. Linear in the rows and their links,
 * but for the sorting of one group's targets.
 */
export function convertedCells(
  column: DimensionColumn,
  others: readonly DimensionColumn[],
  links: CodedLinks,
): ConvertedCells {
  const rowCount = column.codes.length;
  const partCount = countParts(column, links);
  const sorted = others.map((other) => sortTexts(other, null, rowCount));
  const grouping = groupBySorting(others, sorted, null, rowCount);
  const rows = grouping.rows!;
  const groupOf = new Int32Array(rowCount);
  grouping.fill(groupOf, 0, rowCount);
  const codes = codesFor(column.dictionary.length, rowCount);
  for (let i = 0; i < rowCount; i++) codes[i] = column.codes[rows[i]!]!;
  const { cellCount, cellOf, targets, groups } = numberCells(groupOf, codes, partCount, links);

  const placesOfGroups = grouping.placesOf(null);
  const placesOfCells = (d: number) => {
    const ofGroups = placesOfGroups[d]!;
    const places = codesFor(sorted[d]!.texts.length, cellCount);
    for (let cell = 0; cell < cellCount; cell++) places[cell] = ofGroups[groups[cell]!]!;
    return dimensionOf(others[d]!.name, sorted[d]!.texts, places);
  };
  return {
    cellCount,
    rows,
    codes,
    cellOf,
    others: others.map((_, d) => placesOfCells(d)),
    converted: dimensionOf(column.name, links.targetTexts, targets.slice(0, cellCount)),
  };
}
