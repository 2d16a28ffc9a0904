import type { Chunks } from '../run-chunks.ts';
import type { BitRows } from './bits.ts';
import {
  groupsInBatch,
  memberBatches,
  membersInGroup,
  type PackedCounts,
  packedCounts,
  writePatterns,
} from './packed-counts.ts';

/** Items beside each other in a strip: four to a word, so sixteen words, and a table of half a megabyte for all groups. */
const itemsInStrip = 64;
const wordsInStrip = 16;
/** Additions between two yields: some 10 ms. */
const workInChunk = 2e7;

/**
 * Co-occurrences in plain TypeScript, by the method of the four Russians. For a strip of 64 items and each group of eight members, a
 * table holds for each of the 256 sets of them how many are in each item of the strip, four items to a 32-bit word. The counts of an
 * item with the strip are then a sum of table rows, one for each group, which its bits name: a quarter of an addition for eight
 * members and a pair.
 */
export function* coOccurrencePlain(items: BitRows): Chunks<PackedCounts> {
  const { rows: count, width: members } = items;
  const counts = packedCounts(count, members);
  const table = new Int32Array(groupsInBatch * 256 * wordsInStrip);
  const batches = memberBatches(members);
  const allWork = (batches.length * groupsInBatch * wordsInStrip * count * (count / itemsInStrip + 1)) / 2;
  let [work, yielded] = [0, 0];
  for (const batch of batches) {
    const { groups } = batch;
    const patterns = new Uint8Array(count * groups);
    writePatterns(items, batch, patterns, groups, 1);
    for (let strip = 0; strip < count; strip += itemsInStrip) {
      fillTable(table, patterns, groups, strip, Math.min(itemsInStrip, count - strip));
      for (let item = strip; item < count; item++) {
        const base = (item * (item + 1)) / 2 + strip;
        const last = Math.min(itemsInStrip, item - strip + 1);
        for (let half = 0; half < last; half += itemsInStrip / 2) {
          addHalf(
            counts,
            base + half,
            Math.min(itemsInStrip / 2, last - half),
            table,
            half / 4,
            patterns,
            item * groups,
            groups,
          );
        }
      }
      work += groups * wordsInStrip * (count - strip);
      if (work - yielded > workInChunk) {
        yielded = work;
        yield Math.min(1, work / allWork);
      }
    }
  }
  return counts;
}

/** table[(group · 256 + set) · 16 + word]: four counts, those of the members of the set in four items of the strip. */
function fillTable(table: Int32Array, patterns: Uint8Array, groups: number, strip: number, size: number): void {
  for (let group = 0; group < groups; group++) {
    const first = group * 256 * wordsInStrip;
    table.fill(0, first, first + wordsInStrip);
    for (let member = 0; member < membersInGroup; member++) {
      const single = first + (1 << member) * wordsInStrip;
      table.fill(0, single, single + wordsInStrip);
      for (let item = 0; item < size; item++) {
        const bit = (patterns[(strip + item) * groups + group]! >>> member) & 1;
        table[single + (item >>> 2)]! |= bit << (8 * (item & 3));
      }
      for (let rest = 1; rest < 1 << member; rest++) {
        const other = first + rest * wordsInStrip;
        const both = single + rest * wordsInStrip;
        for (let word = 0; word < wordsInStrip; word++)
          table[both + word] = table[single + word]! + table[other + word]!;
      }
    }
  }
}

/** Adds the counts of an item with half a strip: eight sums of words in registers, two groups at a time, then 32 bytes. */
function addHalf(
  counts: PackedCounts,
  at: number,
  size: number,
  table: Int32Array,
  firstWord: number,
  patterns: Uint8Array,
  firstPattern: number,
  groups: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  // an odd last group is added with the empty set of the first, which is nothing
  for (let group = 0; group < groups; group += 2) {
    const isPair = group + 1 < groups;
    const one = ((group << 8) + patterns[firstPattern + group]!) * wordsInStrip + firstWord;
    const two = isPair
      ? (((group + 1) << 8) + patterns[firstPattern + group + 1]!) * wordsInStrip + firstWord
      : firstWord;
    a = (a + table[one]! + table[two]!) | 0;
    b = (b + table[one + 1]! + table[two + 1]!) | 0;
    c = (c + table[one + 2]! + table[two + 2]!) | 0;
    d = (d + table[one + 3]! + table[two + 3]!) | 0;
    e = (e + table[one + 4]! + table[two + 4]!) | 0;
    f = (f + table[one + 5]! + table[two + 5]!) | 0;
    g = (g + table[one + 6]! + table[two + 6]!) | 0;
    h = (h + table[one + 7]! + table[two + 7]!) | 0;
  }
  addFour(counts, at, size, a);
  addFour(counts, at + 4, size - 4, b);
  addFour(counts, at + 8, size - 8, c);
  addFour(counts, at + 12, size - 12, d);
  addFour(counts, at + 16, size - 16, e);
  addFour(counts, at + 20, size - 20, f);
  addFour(counts, at + 24, size - 24, g);
  addFour(counts, at + 28, size - 28, h);
}

/** Adds up to four counts, each a byte of the word. */
function addFour(counts: PackedCounts, at: number, size: number, four: number): void {
  if (size >= 4) {
    counts[at]! += four & 255;
    counts[at + 1]! += (four >>> 8) & 255;
    counts[at + 2]! += (four >>> 16) & 255;
    counts[at + 3]! += four >>> 24;
  } else {
    for (let i = 0; i < size; i++) counts[at + i]! += (four >>> (8 * i)) & 255;
  }
}
