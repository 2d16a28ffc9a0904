import type { DimensionColumn } from './column.ts';
import type { Grouping } from './grouping.ts';
import { placesIn, stridesOf } from './places.ts';
import { sortByKey } from './sort-by-key.ts';
import type { SortedTexts } from './sorted-texts.ts';

/** A dimension with its texts in order. */
interface SortedColumn {
  readonly codes: DimensionColumn['codes'];
  readonly sorted: SortedTexts;
}

const largestKeyRange = 2 ** 32;

/** Splits dimensions into runs that a 32-bit key tells apart. */
function runsOf(columns: readonly SortedColumn[]): SortedColumn[][] {
  const runs: SortedColumn[][] = [];
  let range = 1;
  for (const column of columns) {
    const size = column.sorted.texts.length;
    if (runs.length === 0 || range * size > largestKeyRange) {
      runs.push([]);
      range = 1;
    }
    range *= size;
    runs.at(-1)!.push(column);
  }
  return runs;
}

const sizesOf = (run: readonly SortedColumn[]) => run.map(({ sorted }) => sorted.texts.length);

/** A number for each row that orders rows as the texts of a run of dimensions do. */
function keysOf(run: readonly SortedColumn[], rows: Uint32Array): Uint32Array {
  const keys = new Uint32Array(rows.length);
  const strides = stridesOf(sizesOf(run));
  run.forEach(({ codes, sorted: { placeOf } }, d) => {
    const steps = Uint32Array.from(placeOf, (place) => place * strides[d]!);
    for (let i = 0; i < rows.length; i++) keys[i] = keys[i]! + steps[codes[rows[i]!]!]!;
  });
  return keys;
}

function allRows(rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row++) rows[row] = row;
  return rows;
}

/** For each row in order, the number of its group: a new one wherever a key changes. */
function numberGroups(keys: readonly Uint32Array[], length: number): { ids: Int32Array; groupCount: number } {
  const ids = new Int32Array(length);
  for (const key of keys) for (let i = 1; i < length; i++) if (key[i] !== key[i - 1]) ids[i] = 1;
  for (let i = 1; i < length; i++) ids[i] = ids[i]! + ids[i - 1]!;
  return { ids, groupCount: length === 0 ? 0 : ids[length - 1]! + 1 };
}

/** The key of each group. */
function keysOfGroups(keys: Uint32Array, ids: Int32Array, groupCount: number): Uint32Array {
  const result = new Uint32Array(groupCount);
  for (let i = 0; i < ids.length; i++) result[ids[i]!] = keys[i]!;
  return result;
}

/**
 * Groups rows by sorting them, for when a table of all combinations would be too large. Costs time linear in the rows,
 * however many groups there are and whatever the texts, and some 30 bytes a row while it works.
 */
export function groupBySorting(
  columns: readonly DimensionColumn[],
  sorted: readonly SortedTexts[],
  rows: Uint32Array | null,
  rowCount: number,
): Grouping {
  const runs = runsOf(columns.map(({ codes }, d) => ({ codes, sorted: sorted[d]! })));
  let inOrder = rows ?? allRows(rowCount);
  let firstKeys = new Uint32Array(0);
  for (const run of [...runs].reverse()) {
    const range = sizesOf(run).reduce((product, size) => product * size, 1);
    ({ rows: inOrder, keys: firstKeys } = sortByKey(inOrder, keysOf(run, inOrder), range));
  }
  const keys = runs.map((run, r) => (r === 0 ? firstKeys : keysOf(run, inOrder)));
  const { ids, groupCount } = numberGroups(keys, rowCount);
  const groupKeys = keys.map((key) => keysOfGroups(key, ids, groupCount));
  return {
    groupCount,
    rowCount,
    rows: inOrder,
    fill(groups, start, count) {
      groups.set(ids.subarray(start, start + count));
    },
    placesOf: (groups) =>
      runs.flatMap((run, r) => {
        const cells = groups === null ? groupKeys[r]! : groups.map((group) => groupKeys[r]![group]!);
        const sizes = sizesOf(run);
        return stridesOf(sizes).map((stride, d) => placesIn(cells, stride, sizes[d]!));
      }),
  };
}
