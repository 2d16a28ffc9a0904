import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DimensionColumn } from '../../src/cube/column.ts';
import { groupBySorting } from '../../src/cube/group-by-sorting.ts';
import { groupByTable } from '../../src/cube/group-by-table.ts';
import { Cube } from '../../src/cube/index.ts';
import { sortTexts } from '../../src/cube/sorted-texts.ts';
import { countGroups, sumGroups } from '../../src/cube/sum-groups.ts';
import { facts, shape, someDimensions } from './by-hand.ts';

/** The sums of the groups that have rows, each beside the places of its texts. */
function sumsOf(
  group: typeof groupByTable,
  columns: readonly DimensionColumn[],
  rows: Uint32Array | null,
  cube: Cube,
): unknown {
  const rowCount = rows === null ? cube.rowCount : rows.length;
  const sorted = columns.map((column) => sortTexts(column, rows, rowCount));
  const grouping = group(columns, sorted, rows, rowCount);
  const counts = countGroups(grouping);
  const occupied = Uint32Array.from([...counts.keys()].filter((group) => counts[group]! > 0));
  const places = grouping.placesOf(occupied).map((codes) => [...codes]);
  const sums = cube.columns().measures.map((measure) => {
    const { sums, missing } = sumGroups(measure, grouping);
    return [...occupied].map((group) => [sums[group], missing?.[group] ?? 0]);
  });
  return { counts: [...occupied].map((group) => counts[group]), places, sums };
}

describe('grouping by sorting', () => {
  it('gives what grouping by a table gives, of all rows and of some', () => {
    fc.assert(
      fc.property(facts, someDimensions, fc.boolean(), (rows, dimensions, someRows) => {
        const cube = Cube.fromRows(rows, shape);
        const columns = cube.columns().dimensions.filter(({ name }) => dimensions.some((wanted) => wanted === name));
        const view = someRows ? Uint32Array.from(rows.keys()).filter((row) => row % 3 !== 1) : null;
        expect(sumsOf(groupBySorting, columns, view, cube)).toEqual(sumsOf(groupByTable, columns, view, cube));
      }),
    );
  });

  it('answers a rollup whose table of combinations would be far too large', () => {
    // every row has its own place, product and year: 3,000 by 3,000 by 3,000 combinations
    const rowCount = 3000;
    const text = (prefix: string, i: number) => `${prefix}${String(i).padStart(5, '0')}`;
    const cube = Cube.fromColumns({
      dimensions: {
        place: Array.from({ length: 2 * rowCount }, (_, i) => text('p', (i * 7) % rowCount)),
        product: Array.from({ length: 2 * rowCount }, (_, i) => text('q', (i * 11) % rowCount)),
        year: Array.from({ length: 2 * rowCount }, (_, i) => text('y', (i * 13) % rowCount)),
      },
      measures: { value: Float64Array.from({ length: 2 * rowCount }, (_, i) => (i === 5 ? Number.NaN : i)) },
    });
    const result = cube.rollup(['place', 'product', 'year']);
    expect(result.rowCount).toBe(rowCount);
    const expected = Array.from({ length: rowCount }, (_, i) => ({
      place: text('p', (i * 7) % rowCount),
      product: text('q', (i * 11) % rowCount),
      year: text('y', (i * 13) % rowCount),
      value: i === 5 ? null : 2 * i + rowCount,
    }));
    expected.sort((one, other) => (one.place < other.place ? -1 : 1));
    expect(result.rows()).toEqual(expected);
    expect(result.missingInputs('value').reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('groups by more combinations than a double counts', () => {
    const texts = Array.from({ length: 70_000 }, (_, i) => `text ${i}`);
    const dimensions = { a: texts, b: [...texts].reverse(), c: texts, d: texts, e: texts };
    const cube = Cube.fromColumns({ dimensions, measures: { value: new Float64Array(70_000).fill(2) } });
    const result = cube.rollup(['e', 'd', 'c', 'b', 'a']);
    expect(result.rowCount).toBe(70_000);
    expect(result.rows()[0]).toEqual({ e: 'text 0', d: 'text 0', c: 'text 0', b: 'text 69999', a: 'text 0', value: 2 });
  });
});

describe('a few rows of a cube with a large dictionary', () => {
  it('are rolled up by the texts that occur', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
    const cube = Cube.fromColumns({
      dimensions: { one: texts, other: [...texts].reverse() },
      measures: { value: Float64Array.from(texts.keys()) },
    });
    expect(
      cube
        .where({ one: ['text 4999', 'text 7', 'text 0'] })
        .rollup(['other', 'one'])
        .rows(),
    ).toEqual([
      { other: 'text 0', one: 'text 4999', value: 4999 },
      { other: 'text 4992', one: 'text 7', value: 7 },
      { other: 'text 4999', one: 'text 0', value: 0 },
    ]);
  });
});
