import type { PairAdder } from './quadruples.ts';

/**
 * Quadruples of rows of 0 and 1. Above are those with M(r′p′) = M(rp) = 1 but for those with all four, below those with
 * M(r′p) = M(rp′) = 1 but for the same; so only the columns of the high row are visited, with counts of those of the low one before and
 * after each.
 */
export function presenceAdder(cells: Uint8Array, groups: Int32Array): PairAdder {
  const width = groups.length;
  const starts = new Int32Array(cells.length / width + 1);
  const places = new Int32Array(cells.reduce((sum, cell) => sum + cell, 0));
  for (let row = 0, next = 0; row + 1 < starts.length; row++) {
    for (let column = 0; column < width; column++) if (cells[row * width + column] === 1) places[next++] = column;
    starts[row + 1] = next;
  }
  const pairsOfColumns = pairsApart(groups);
  // of the low row, how many columns have a lower index than each, and how many a higher one
  const [before, after] = [new Int32Array(width), new Int32Array(width)];
  let rowOfCounts = -1;

  return (low, high, counts) => {
    if (low !== rowOfCounts) {
      countAround(cells.subarray(low * width, (low + 1) * width), groups, before, after);
      rowOfCounts = low;
    }
    const lowRow = low * width;
    let [diagonal, across, allFour, both, bothHere, group] = [0, 0, 0, 0, 0, -1];
    for (let i = starts[high]!; i < starts[high + 1]!; i++) {
      const column = places[i]!;
      diagonal += before[column]!;
      across += after[column]!;
      if (cells[lowRow + column] === 0) continue;
      if (groups[column] !== group) {
        group = groups[column]!;
        both += bothHere;
        bothHere = 0;
      }
      allFour += both;
      bothHere += 1;
    }
    counts.quadruples += pairsOfColumns;
    counts.above += diagonal - allFour;
    counts.below += across - allFour;
    return starts[high + 1]! - starts[high]! + 1;
  };
}

function countAround(row: Uint8Array, groups: Int32Array, before: Int32Array, after: Int32Array): void {
  let [count, first] = [0, 0];
  for (let column = 0; column < row.length; column++) {
    if (groups[column] !== groups[first]) first = column;
    before[column] = column === first ? count : before[first]!;
    count += row[column]!;
  }
  let last = row.length - 1;
  count = 0;
  for (let column = last; column >= 0; column--) {
    if (groups[column] !== groups[last]) last = column;
    after[column] = column === last ? count : after[last]!;
    count += row[column]!;
  }
}

/** How many pairs of columns have different indices. */
function pairsApart(groups: Int32Array): number {
  let [pairs, first] = [0, 0];
  for (let i = 0; i < groups.length; i++) {
    if (groups[i] !== groups[first]) first = i;
    pairs += first;
  }
  return pairs;
}
