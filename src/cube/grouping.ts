import type { Codes } from './column.ts';

/** Rows put into groups, numbered in the order of their texts. */
export interface Grouping {
  /** How many groups there may be; some may turn out to have no row. */
  readonly groupCount: number;
  readonly rowCount: number;
  /** The order in which the rows are visited; `null` for the order in which they stand. */
  readonly rows: Uint32Array | null;
  /** Writes the groups of `count` visited rows, from the one at `start` on, into `groups`. */
  fill(groups: Int32Array, start: number, count: number): void;
  /** For each dimension, the places of the groups' texts among its sorted texts; of all groups for `null`. */
  placesOf(groups: Uint32Array | null): readonly Codes[];
}

/** How many rows are worked on at a time, few enough to stay in the processor's nearest cache. */
const blockSize = 4096;

/** Calls `visit` with the groups of one block of rows after the other. */
export function eachBlock(grouping: Grouping, visit: (groups: Int32Array, start: number, count: number) => void): void {
  const groups = new Int32Array(blockSize);
  for (let start = 0; start < grouping.rowCount; start += blockSize) {
    const count = Math.min(blockSize, grouping.rowCount - start);
    grouping.fill(groups, start, count);
    visit(groups, start, count);
  }
}
