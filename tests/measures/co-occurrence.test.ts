import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BitRows, emptyBits, hasBit, setBit } from '../../src/measures/complexity/bits.ts';
import { coOccurrencePlain } from '../../src/measures/complexity/co-occurrence-plain.ts';
import { coOccurrenceByVectors, kernelFor } from '../../src/measures/complexity/co-occurrence-vectors.ts';
import type { PackedCounts } from '../../src/measures/complexity/packed-counts.ts';
import { drain } from '../../src/measures/run-chunks.ts';

/** Items whose members are told by a hash. */
function itemsOf(rows: number, width: number, isIn: (item: number, member: number) => boolean): BitRows {
  const items = emptyBits(rows, width);
  for (let item = 0; item < rows; item++) {
    for (let member = 0; member < width; member++) if (isIn(item, member)) setBit(items, item, member);
  }
  return items;
}

const scattered = (item: number, member: number) => Math.imul(item * 7919 + member * 104729, 0x9e3779b1) >>> 31 === 1;

function counted(items: BitRows): number[] {
  const counts: number[] = [];
  for (let i = 0; i < items.rows; i++) {
    for (let j = 0; j <= i; j++) {
      let count = 0;
      for (let member = 0; member < items.width; member++) {
        if (hasBit(items, i, member) && hasBit(items, j, member)) count += 1;
      }
      counts.push(count);
    }
  }
  return counts;
}

const byVectors = (items: BitRows) => drain(coOccurrenceByVectors(items, kernelFor(items.rows)!));
const plain = (items: BitRows) => drain(coOccurrencePlain(items));
/** Where two differ first; comparing them whole would print millions. */
const firstDifference = (one: PackedCounts, other: PackedCounts) => one.findIndex((count, i) => count !== other[i]);

describe('co-occurrences', () => {
  test.each([
    [0, 0],
    [0, 5],
    [1, 0],
    [3, 0],
    [1, 1],
    [2, 3],
    [3, 8],
    [63, 31],
    [64, 32],
    [65, 33],
    [70, 254],
    [70, 255],
    [70, 256],
    [129, 263],
    [20, 511],
    [200, 40],
  ])('of %i items of %i members are those counted one by one, on both paths', (rows, width) => {
    for (const isIn of [scattered, () => true, (item: number, member: number) => (item + member) % 3 === 0]) {
      const items = itemsOf(rows, width, isIn);
      const expected = counted(items);
      expect(Array.from(plain(items))).toEqual(expected);
      expect(Array.from(byVectors(items))).toEqual(expected);
      expect(byVectors(items).constructor).toBe(plain(items).constructor);
    }
  });

  test('are the same on both paths, whatever the items', () => {
    const sizes = fc.record({ rows: fc.nat(150), width: fc.nat(600), seed: fc.integer() });
    fc.assert(
      fc.property(sizes, ({ rows, width, seed }) => {
        const items = itemsOf(rows, width, (item, member) => scattered(item ^ seed, member));
        expect(firstDifference(plain(items), byVectors(items))).toBe(-1);
      }),
      { numRuns: 40 },
    );
  });

  test('of more than 65,535 members take four bytes', () => {
    const items = itemsOf(3, 66_000, () => true);
    expect(byVectors(items)).toEqual(Uint32Array.of(66_000, 66_000, 66_000, 66_000, 66_000, 66_000));
    expect(plain(items)).toEqual(byVectors(items));
  });

  test('of thousands of items come block by block, with progress', () => {
    const items = itemsOf(4000, 21, scattered);
    const chunks = coOccurrenceByVectors(items, kernelFor(items.rows)!);
    const progress: number[] = [];
    for (;;) {
      const step = chunks.next();
      if (step.done === true) {
        expect(firstDifference(plain(items), step.value)).toBe(-1);
        break;
      }
      progress.push(step.value);
    }
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every((share, i) => share > (progress[i - 1] ?? 0) && share <= 1)).toBe(true);
  });
});
