import type { Chunks } from '../run-chunks.ts';
import type { BitRows } from './bits.ts';
import { type Kernel, newKernel } from './co-occurrence-kernel.ts';
import { groupsInBatch, memberBatches, type PackedCounts, packedCounts, writePatterns } from './packed-counts.ts';

const itemsInStrip = 64;
/** The table of the kernel: 32 groups, two halves of a group, with 16 sets of 64 bytes each. */
const tableBytes = 65_536;
/** Rows of the triangle that are counted at a time: about a megabyte, which stays near the processor. */
const bytesInBlock = 2 ** 20;
/** Pairs times groups of members between two yields: some 10 ms. */
const workInChunk = 2e8;

/** How the memory of a kernel is divided: the table, the patterns, and the counts of a block of rows. */
export interface KernelLayout {
  /** From the patterns of one group to those of the next: an odd number of strips, so that they don't compete for places in a cache. */
  readonly stride: number;
  readonly patterns: number;
  readonly counts: number;
  readonly bytes: number;
}

export function kernelLayout(items: number): KernelLayout {
  const stride = (Math.ceil(items / itemsInStrip) | 1) * itemsInStrip;
  const counts = tableBytes + groupsInBatch * stride;
  const mostInBlock = Math.max(bytesInBlock, itemsInStrip * items);
  return { stride, patterns: tableBytes, counts, bytes: counts + mostInBlock + itemsInStrip };
}

/** The kernel with memory for so many items, `null` where there is none to be had. */
export const kernelFor = (items: number): Kernel | null => newKernel(kernelLayout(items).bytes);

/**
 * Co-occurrences by WebAssembly with vectors, 64 pairs at a time. A block of the triangle's rows is counted strip by strip from the last
 * one to the first: where a row ends within a strip, the kernel writes on into the rows below it, whose strips come later.
 */
export function* coOccurrenceByVectors(
  items: BitRows,
  { memory, fill, count: countStrip }: Kernel,
): Chunks<PackedCounts> {
  const { rows: count, width: members } = items;
  const { stride, patterns, counts: out } = kernelLayout(count);
  const counts = packedCounts(count, members);
  const batches = memberBatches(members);
  let [work, yielded] = [0, 0];
  for (const batch of batches) {
    const { groups } = batch;
    writePatterns(items, batch, memory.subarray(patterns, out), 1, stride);
    for (let first = 0, end = 0; first < count; first = end) {
      end = blockEnd(first, count);
      const start = triangle(first);
      for (let strip = (end - 1) & -itemsInStrip; strip >= 0; strip -= itemsInStrip) {
        fill(patterns + strip, stride, groups);
        const from = Math.max(first, strip);
        countStrip(patterns + from, stride, groups, end - from, out + triangle(from) - start + strip, from + 1);
      }
      const block = memory.subarray(out, out + triangle(end) - start);
      if (batches.length === 1) counts.set(block, start);
      else addTo(counts, start, block);
      work += block.length;
      if ((work - yielded) * groupsInBatch > workInChunk) {
        yielded = work;
        yield work / (batches.length * counts.length);
      }
    }
  }
  return counts;
}

/** Where the row of an item starts in the triangle. */
function triangle(item: number): number {
  return (item * (item + 1)) / 2;
}

/** The end of the block of rows that starts with a row: as many as it may hold, 64 at least. */
function blockEnd(first: number, count: number): number {
  const most = Math.floor((Math.sqrt(1 + 8 * (triangle(first) + bytesInBlock)) - 1) / 2);
  return Math.min(count, Math.max(most, first + itemsInStrip));
}

function addTo(counts: PackedCounts, start: number, block: Uint8Array): void {
  for (let i = 0; i < block.length; i++) counts[start + i]! += block[i]!;
}
