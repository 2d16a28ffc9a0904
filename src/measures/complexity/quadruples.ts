import type { Chunks } from '../run-chunks.ts';
import { amountAdder } from './amount-quadruples.ts';
import { presenceAdder } from './presence-quadruples.ts';

/** A table in the order of the indices of its lines, lowest first, the smaller side as rows. */
export interface OrderedTable {
  /** 0 and 1 in bytes; or amounts, `NaN` where missing. */
  readonly cells: Uint8Array | Float64Array;
  /** For each row and column, the number of its index among the different ones. */
  readonly rowGroups: Int32Array;
  readonly columnGroups: Int32Array;
}

/** How many quadruples there are, and of them those with M(r′p′)·M(rp) above and below M(r′p)·M(rp′). */
export interface QuadrupleCounts {
  quadruples: number;
  above: number;
  below: number;
}

/** Adds the quadruples of a pair of rows to the counts, the row of the lower index first; returns how much work that was. */
export type PairAdder = (low: number, high: number, counts: QuadrupleCounts) => number;

/** Work between two yields, some 10 ms. */
const workInChunk = 3e6;

/** Counts the quadruples of all pairs of rows with all pairs of columns of different index; those with a missing cell are none. */
export function* countQuadruples({ cells, rowGroups, columnGroups }: OrderedTable): Chunks<QuadrupleCounts> {
  const counts = { quadruples: 0, above: 0, below: 0 };
  const height = rowGroups.length;
  const addRows = cells instanceof Uint8Array ? presenceAdder(cells, columnGroups) : amountAdder(cells, columnGroups);
  let work = 0;
  for (let low = 0; low < height; low++) {
    for (let high = low + 1; high < height; high++) {
      if (rowGroups[low] !== rowGroups[high]) work += addRows(low, high, counts);
      if (work < workInChunk) continue;
      work = 0;
      // of the pairs of rows, those with a row before `low`
      yield 1 - ((height - low) * (height - low - 1)) / (height * (height - 1));
    }
  }
  return counts;
}
