import type { Chunks } from '../run-chunks.ts';
import type { BitRows } from './bits.ts';
import { coOccurrencePlain } from './co-occurrence-plain.ts';
import { coOccurrenceByVectors, kernelFor } from './co-occurrence-vectors.ts';
import type { PackedCounts } from './packed-counts.ts';

/** Below it, plain code is done before a kernel is there. */
const leastForVectors = 256;

/**
 * In how many members both of two items are, for all pairs: M′M without a product of matrices. By WebAssembly where the engine has
 * its vectors and the page allows it, else in plain TypeScript: the counts are the same, whole numbers.
 */
export function coOccurrence(items: BitRows): Chunks<PackedCounts> {
  const kernel = items.rows < leastForVectors ? null : kernelFor(items.rows);
  return kernel === null ? coOccurrencePlain(items) : coOccurrenceByVectors(items, kernel);
}
