import type { MeasureColumn } from './column.ts';
import { eachBlock, type Grouping } from './grouping.ts';

/** Sums of one measure by group. A group that no row fell into has the sum `-0`, which no sum of rows can be. */
export interface GroupSums {
  readonly sums: Float64Array;
  /** How many inputs of each group are missing; `null` when none is. */
  readonly missing: Uint32Array | null;
}

/**
 * Sums a measure by group. Sums of whole numbers below 2^53 are exact, in any order of rows; sums of fractions are
 * right to rounding.
 */
export function sumGroups(measure: MeasureColumn, grouping: Grouping): GroupSums {
  const { values } = measure;
  const { groupCount, rows } = grouping;
  const sums = new Float64Array(groupCount).fill(-0);
  let missing: Uint32Array | null = measure.missing === null ? null : new Uint32Array(groupCount);
  eachBlock(grouping, (groups, start, count) => {
    const unknown =
      rows === null
        ? addValues(sums, groups, values, start, count)
        : addValuesAt(sums, groups, values, rows, start, count);
    if (unknown > 0 || measure.missing !== null) {
      missing ??= new Uint32Array(groupCount);
      countMissing(missing, groups, measure, rows, start, count);
    }
  });
  return { sums, missing };
}

/**
 * Adds known values to the sums of their groups and gives how many are missing. Four rows are read before any is added:
 * in a loop as short as this, the loop itself costs most.
 */
function addValues(sums: Float64Array, groups: Int32Array, values: Float64Array, start: number, count: number) {
  let unknown = 0;
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const row = start + i;
    const value0 = values[row]!;
    const value1 = values[row + 1]!;
    const value2 = values[row + 2]!;
    const value3 = values[row + 3]!;
    const group0 = groups[i]!;
    const group1 = groups[i + 1]!;
    const group2 = groups[i + 2]!;
    const group3 = groups[i + 3]!;
    if (Number.isNaN(value0)) unknown++;
    else sums[group0] = sums[group0]! + value0;
    if (Number.isNaN(value1)) unknown++;
    else sums[group1] = sums[group1]! + value1;
    if (Number.isNaN(value2)) unknown++;
    else sums[group2] = sums[group2]! + value2;
    if (Number.isNaN(value3)) unknown++;
    else sums[group3] = sums[group3]! + value3;
  }
  for (; i < count; i++) {
    const value = values[start + i]!;
    if (Number.isNaN(value)) unknown++;
    else sums[groups[i]!] = sums[groups[i]!]! + value;
  }
  return unknown;
}

function addValuesAt(
  sums: Float64Array,
  groups: Int32Array,
  values: Float64Array,
  rows: Uint32Array,
  start: number,
  count: number,
) {
  let unknown = 0;
  for (let i = 0; i < count; i++) {
    const value = values[rows[start + i]!]!;
    if (Number.isNaN(value)) unknown++;
    else sums[groups[i]!] = sums[groups[i]!]! + value;
  }
  return unknown;
}

function countMissing(
  missing: Uint32Array,
  groups: Int32Array,
  measure: MeasureColumn,
  rows: Uint32Array | null,
  start: number,
  count: number,
) {
  for (let i = 0; i < count; i++) {
    const row = rows === null ? start + i : rows[start + i]!;
    const group = groups[i]!;
    const inputs = measure.missing === null ? Number(Number.isNaN(measure.values[row])) : measure.missing[row]!;
    missing[group] = missing[group]! + inputs;
  }
}

/** How many rows each group has. */
export function countGroups(grouping: Grouping): Uint32Array {
  const counts = new Uint32Array(grouping.groupCount);
  eachBlock(grouping, (groups, _start, count) => {
    for (let i = 0; i < count; i++) counts[groups[i]!] = counts[groups[i]!]! + 1;
  });
  return counts;
}
