import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { growthTable } from '../../src/measures/growth-table.ts';
import germanStates from '../golden/econgeo-german-states.json' with { type: 'json' };
import small from '../golden/econgeo-small.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';

interface GoldenMatrix {
  readonly rows: readonly string[];
  readonly cols: readonly string[];
  readonly data: readonly (readonly (number | string)[])[];
}

interface GoldenVector {
  readonly names: readonly string[];
  readonly values: readonly (number | string)[];
}

interface GoldenCase {
  readonly input: { readonly m: GoldenMatrix; readonly m2: GoldenMatrix };
  readonly output: {
    readonly growth_mat: { readonly value: GoldenMatrix };
    readonly growth_reg: { readonly value: GoldenVector };
    readonly growth_ind: { readonly value: GoldenVector };
  };
}

const matrixOf = ({ rows, cols, data }: GoldenMatrix) => new Matrix(rows, cols, Float64Array.from(data.flat(), Number));
const percent = (growth: number | null) => (growth === null ? null : 100 * growth);

/** EconGeo gives percent with two decimals. */
const rounded = { absolute: 0.005, relative: 1e-10 };
const peer = 'EconGeo 2.1';

describe('growthTable against EconGeo', () => {
  const cases = Object.entries({ ...small.cases, 'German states': germanStates }) as unknown as [string, GoldenCase][];

  it.each(cases)('%s', (_, { input, output }) => {
    const before = matrixOf(input.m);
    const growth = growthTable(before, matrixOf(input.m2));
    const { rows, columns } = growth;
    const regions = output.growth_reg.value;
    const industries = output.growth_ind.value;
    const variant = 'percent, two decimals';
    expectAgreement(
      { function: 'growthTable', peer, variant: `regions, ${variant}` },
      regions.names.map((name) => percent(rows[name]!)),
      regions.values,
      rounded,
    );
    expectAgreement(
      { function: 'growthTable', peer, variant: `industries, ${variant}` },
      industries.names.map((name) => percent(columns[name]!)),
      industries.values,
      rounded,
    );
    const theirs = matrixOf(output.growth_mat.value);
    const started = [...before.values.keys()].filter((cell) => before.values[cell]! > 0);
    expectAgreement(
      { function: 'growthTable', peer, variant: `cells, ${variant}` },
      started.map((cell) => 100 * growth.cells.values[cell]!),
      started.map((cell) => theirs.values[cell]!),
      rounded,
    );
  });

  it('TRAP: what starts at 0 has no growth, where EconGeo gives Infinity, or 0 when it stays 0', () => {
    const { input, output } = small.cases.zeroRow4x4 as unknown as GoldenCase;
    const growth = growthTable(matrixOf(input.m), matrixOf(input.m2));
    expect(output.growth_reg.value.values[1]).toBe('Infinity');
    expect(growth.rows.R2).toBeNull();
    expect(output.growth_mat.value.data[1]).toEqual([0, 'Infinity', 'Infinity', 0]);
    expect([...growth.cells.row('R2')]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('growthTable', () => {
  const before = new Matrix(['US-GA', 'US-AL'], ['311', '312'], Float64Array.of(50, 10, 40, 0));
  const after = new Matrix(['US-GA', 'US-AL'], ['311', '312'], Float64Array.of(55, 11, 38, 4));

  it('is the growth of cells, rows, columns and the whole', () => {
    const { cells, rows, columns, total, missingCells } = growthTable(before, after);
    expect([...cells.values].map((value) => Math.round(value * 1e12) / 1e12)).toEqual([0.1, 0.1, -0.05, Number.NaN]);
    expect(rows).toEqual({ 'US-GA': 0.1, 'US-AL': 0.05 });
    expect(columns).toEqual({ 311: expect.closeTo(3 / 90, 12), 312: 0.5 });
    expect(total).toBeCloseTo(0.08, 12);
    expect(missingCells).toBe(0);
  });

  it('matches by label, and says what is in one table only', () => {
    const turned = new Matrix(
      ['US-AL', 'US-FL', 'US-GA'],
      ['312', '311', '313'],
      Float64Array.of(4, 38, 9, 9, 9, 9, 11, 55, 9),
    );
    const { rows, unmatched } = growthTable(before, turned);
    expect(rows).toEqual({ 'US-GA': 0.1, 'US-AL': 0.05 });
    expect(unmatched).toEqual({
      rows: { onlyFirst: [], onlySecond: ['US-FL'] },
      columns: { onlyFirst: [], onlySecond: ['313'] },
    });
  });

  describe('with a cell missing', () => {
    const gap = new Matrix(['US-GA', 'US-AL'], ['311', '312'], Float64Array.of(55, Number.NaN, 38, 4));

    it('withholds the totals that need it, and no other', () => {
      const { rows, columns, total, missingCells } = growthTable(before, gap);
      expect(rows).toEqual({ 'US-GA': null, 'US-AL': 0.05 });
      expect(columns).toEqual({ 311: expect.closeTo(3 / 90, 12), 312: null });
      expect({ total, missingCells }).toEqual({ total: null, missingCells: 1 });
    });

    it('compares the cells known at both ends when asked to, never a whole with a part', () => {
      const { rows, total, convention } = growthTable(before, gap, { missing: 'sum-known' });
      expect(rows).toEqual({ 'US-GA': 0.1, 'US-AL': 0.05 });
      expect(total).toBeCloseTo(97 / 90 - 1, 12);
      expect(convention).toEqual({ missing: 'sum-known' });
    });
  });

  it('of nothing is nothing', () => {
    const empty = new Matrix([], [], new Float64Array(0));
    expect(growthTable(empty, empty)).toMatchObject({ rows: {}, columns: {}, total: null, missingCells: 0 });
  });

  it.each([
    ['NEGATIVE_VALUE', -1],
    ['INVALID_MEASURE_VALUE', Number.POSITIVE_INFINITY],
  ])('refuses with %s, by labels', (code, value) => {
    const bad = new Matrix(['US-GA'], ['311', '312'], Float64Array.of(1, value));
    expect(refusalOf(() => growthTable(bad, after))).toMatchObject({ code, path: 'before[US-GA][312]' });
    expect(refusalOf(() => growthTable(before, bad))).toMatchObject({ code, path: 'after[US-GA][312]' });
  });

  it('gives no infinite growth, nor NaN outside the cells', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(Number.NaN, 5e-324, 1e308, 0));
    const table = fc.array(cell, { minLength: 6, maxLength: 6 });
    const property = fc.property(
      table,
      table,
      fc.constantFrom('withhold' as const, 'sum-known' as const),
      (a, b, missing) => {
        const tableOf = (values: readonly number[]) =>
          new Matrix(['r', 's'], ['x', 'y', 'z'], Float64Array.from(values));
        const { cells, rows, columns, total } = growthTable(tableOf(a), tableOf(b), { missing });
        expect([...cells.values].every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
        for (const value of [...Object.values(rows), ...Object.values(columns), total]) {
          expect(value === null || value >= -1).toBe(true);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      },
    );
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});
