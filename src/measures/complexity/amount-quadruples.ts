import type { PairAdder } from './quadruples.ts';

/** What comparing a column with the others costs, in columns of presence. */
const workOfColumn = 20;

/**
 * Quadruples of rows of amounts: one is above where the quotient of the high row by the low one rises from a column to another
 * of a higher index. Falls are counted as a merge sort meets them; among columns of one index there are none, since those are sorted before.
 */
export function amountAdder(cells: Float64Array, groups: Int32Array): PairAdder {
  const width = groups.length;
  const [slopes, spare] = [new Float64Array(width), new Float64Array(width)];

  return (low, high, counts) => {
    let [known, knownBefore, length, lengthBefore] = [0, 0, 0, 0];
    let [pairs, equalWithin, group] = [0, 0, -1];
    const closeGroup = () => {
      if (length - lengthBefore > 1) slopes.subarray(lengthBefore, length).sort();
      equalWithin += equalPairs(slopes, lengthBefore, length);
      counts.quadruples += (known - knownBefore) * knownBefore;
      pairs += (length - lengthBefore) * lengthBefore;
      [knownBefore, lengthBefore] = [known, length];
    };
    for (let column = 0; column < width; column++) {
      const [less, more] = [cells[low * width + column]!, cells[high * width + column]!];
      if (Number.isNaN(less + more)) continue;
      if (groups[column] !== group) {
        closeGroup();
        group = groups[column]!;
      }
      known += 1;
      // where both are 0, both products are 0 with any other column: neither above nor below
      if (less > 0 || more > 0) slopes[length++] = more / less;
    }
    closeGroup();
    const below = sortCountingFalls(slopes, spare, length);
    counts.below += below;
    counts.above += pairs - below - (equalPairs(slopes, 0, length) - equalWithin);
    return workOfColumn * width;
  };
}

/** How many pairs of figures are equal between two places, where figures are sorted. */
function equalPairs(sorted: Float64Array, from: number, to: number): number {
  let [pairs, first] = [0, from];
  for (let i = from; i < to; i++) {
    if (sorted[i] !== sorted[first]) first = i;
    pairs += i - first;
  }
  return pairs;
}

/** Sorts the first figures in place and counts the pairs of which the former was larger. */
function sortCountingFalls(figures: Float64Array, spare: Float64Array, length: number): number {
  let falls = 0;
  let [from, into] = [figures, spare];
  for (let step = 1; step < length; step *= 2) {
    for (let start = 0; start < length; start += 2 * step) {
      const [middle, end] = [Math.min(start + step, length), Math.min(start + 2 * step, length)];
      let [left, right] = [start, middle];
      for (let place = start; place < end; place++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) {
          into[place] = from[left++]!;
        } else {
          falls += middle - left;
          into[place] = from[right++]!;
        }
      }
    }
    [from, into] = [into, from];
  }
  if (from !== figures) figures.set(from.subarray(0, length));
  return falls;
}
