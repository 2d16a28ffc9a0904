import type { BitRows } from './bits.ts';

/** Counts for each pair of items: those of (i, j), j ≤ i, at i(i + 1)/2 + j. */
export type PackedCounts = Uint8Array | Uint16Array | Uint32Array;

/** Zeros for all pairs, wide enough for counts up to `most`. */
export function packedCounts(items: number, most: number): PackedCounts {
  const length = (items * (items + 1)) / 2;
  if (most < 2 ** 8) return new Uint8Array(length);
  return most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Members that are counted in bytes: at most 255, in groups of eight. */
export interface MemberBatch {
  readonly start: number;
  readonly size: number;
  readonly groups: number;
}

const membersInBatch = 255;
export const membersInGroup = 8;
export const groupsInBatch = 32;

export function memberBatches(members: number): MemberBatch[] {
  return Array.from({ length: Math.ceil(members / membersInBatch) }, (_, batch) => {
    const start = batch * membersInBatch;
    const size = Math.min(membersInBatch, members - start);
    return { start, size, groups: Math.ceil(size / membersInGroup) };
  });
}

/** Writes for each item and group which of the eight members are in it, a byte, so many bytes behind the one before. */
export function writePatterns(
  { rows, words, bits }: BitRows,
  { start, size, groups }: MemberBatch,
  into: Uint8Array,
  itemStride: number,
  groupStride: number,
): void {
  for (let item = 0; item < rows; item++) {
    for (let group = 0; group < groups; group++) {
      const from = start + group * membersInGroup;
      const word = item * words + (from >>> 5);
      const shift = from & 31;
      let pattern = bits[word]! >>> shift;
      if (shift > 24 && (from >>> 5) + 1 < words) pattern |= bits[word + 1]! << (32 - shift);
      const inBatch = size - group * membersInGroup;
      into[item * itemStride + group * groupStride] =
        inBatch < membersInGroup ? pattern & ((1 << inBatch) - 1) : pattern;
    }
  }
}
