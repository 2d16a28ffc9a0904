import type { Codes } from './column.ts';

/** Calls `visit` with the groups of one block of rows after the other: `count` of them, from the row at `start`. */
export type EachBlock = (visit: (groups: Int32Array, start: number, count: number) => void) => void;

/** How many rows are worked on at a time, few enough to stay in the processor's nearest cache. */
export const blockSize = 4096;

/** Rows put into groups, numbered in the order of their texts. */
export interface Grouping {
  /** How many groups there may be; some may turn out to have no row. */
  readonly groupCount: number;
  /** The order in which the rows are visited; `null` for the order in which they stand. */
  readonly rows: Uint32Array | null;
  readonly eachBlock: EachBlock;
  /** For each dimension, the places of the groups' texts among its sorted texts; of all groups for `null`. */
  placesOf(groups: Uint32Array | null): readonly Codes[];
}
