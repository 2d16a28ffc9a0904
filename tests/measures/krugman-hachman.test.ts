import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { hachmanIndex } from '../../src/measures/hachman-index.ts';
import { krugmanIndex } from '../../src/measures/krugman-index.ts';
import { locationQuotientAverage } from '../../src/measures/location-quotient-average.ts';
import { specializationCoefficient } from '../../src/measures/specialization-coefficient.ts';
import { refusalOf } from '../refusal.ts';

const missing = Number.NaN;
const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));
const jobs = table(['a', 'b', 'c'], ['x', 'y'], 10, 30, 60, 20, 10, 10);

describe('krugmanIndex', () => {
  it('compares with the total, its own among it', () => {
    const { values, convention } = krugmanIndex(jobs);
    expect(values.a).toBeCloseTo(2 * (80 / 140 - 1 / 4), 14);
    expect(convention).toEqual({ reference: 'total', totals: 'summed', referenceTotal: 'summed', missing: 'withhold' });
  });

  it('compares with the rest, or the mean of the others, and says so', () => {
    const rest = krugmanIndex(jobs, { reference: 'rest' });
    const mean = krugmanIndex(jobs, { reference: 'mean-of-others' });
    expect(rest.values.a).toBeCloseTo(2 * (70 / 100 - 1 / 4), 14);
    expect(mean.values.a).toBeCloseTo(2 * ((3 / 4 + 1 / 2) / 2 - 1 / 4), 14);
    expect([rest.convention.reference, mean.convention.reference]).toEqual(['rest', 'mean-of-others']);
  });

  it('compares with a row of the table, and with one from elsewhere', () => {
    expect(krugmanIndex(jobs, { reference: { row: 'c' } }).values).toEqual({ a: 0.5, b: 0.5, c: 0 });
    const elsewhere = krugmanIndex(jobs, { reference: { values: { y: 3, x: 1, z: 5 } } });
    expect(elsewhere.values.a).toBe(0);
    expect(elsewhere.unmatched.columns.onlySecond).toEqual(['z']);
  });

  it('is 0 to 2, and half of it the coefficient of specialization', () => {
    const apart = table(['a', 'b'], ['x', 'y'], 1, 0, 0, 1);
    expect(krugmanIndex(apart, { reference: 'rest' }).values).toEqual({ a: 2, b: 2 });
    expect(specializationCoefficient(apart, { reference: 'rest' }).values).toEqual({ a: 1, b: 1 });
    expect(krugmanIndex(apart, { reference: { row: 'a' } }).values.a).toBe(0);
  });

  it.each([
    'total',
    'rest',
    'mean-of-others',
  ] as const)('of zeros is null, and the others stay, against %s', (reference) => {
    const withZero = table(['a', 'zero', 'b', 'c'], ['x', 'y'], 10, 30, 0, 0, 60, 20, 10, 10);
    const { zero, ...others } = krugmanIndex(withZero, { reference }).values;
    expect(zero).toBeNull();
    expect(others).toEqual(krugmanIndex(jobs, { reference }).values);
  });

  it.each(['rest', 'mean-of-others'] as const)('of a single region is null against %s', (reference) => {
    expect(krugmanIndex(table(['a'], ['x', 'y'], 1, 2), { reference }).values).toEqual({ a: null });
    expect(krugmanIndex(table(['a', 'zero'], ['x'], 1, 0), { reference }).values).toEqual({ a: null, zero: null });
  });

  it('of a single region is 0 against the total', () => {
    expect(krugmanIndex(table(['a'], ['x', 'y'], 1, 2)).values).toEqual({ a: 0 });
  });

  describe('with a missing cell', () => {
    const partly = table(['a', 'b', 'c'], ['x', 'y'], 10, missing, 60, 20, 10, 10);

    it.each(['total', 'mean-of-others'] as const)('withholds what needs it, against %s', (reference) => {
      const { values, missingCells } = krugmanIndex(partly, { reference });
      expect(values).toEqual({ a: null, b: null, c: null });
      expect(missingCells).toBe(1);
    });

    it('withholds the others only where a row is what they are compared with', () => {
      const { values } = krugmanIndex(partly, { reference: { row: 'b' } });
      expect(values).toEqual({ a: null, b: 0, c: 0.5 });
    });

    it('leaves it out on request', () => {
      const total = krugmanIndex(partly, { missing: 'sum-known' }).values;
      expect(total.a).toBeCloseTo(1 - 80 / 110, 14);
      expect(total.c).toBeCloseTo(2 * (80 / 110 - 1 / 2), 14);
      const rest = krugmanIndex(partly, { missing: 'sum-known', reference: 'rest' }).values;
      expect(rest.a).toBeCloseTo(1 - 0.7, 14);
      const mean = krugmanIndex(partly, { missing: 'sum-known', reference: 'mean-of-others' }).values;
      expect(mean.a).toBeCloseTo(1 - 0.625, 14);
      expect(mean.c).toBeCloseTo(Math.abs(0.5 - (1 + 0.75) / 2) + 0.25, 14);
    });

    it('is null for a region of which nothing can be compared', () => {
      const apart = table(['a', 'b'], ['x', 'y'], 1, missing, missing, 2);
      const { values } = krugmanIndex(apart, { missing: 'sum-known', reference: 'mean-of-others' });
      expect(values).toEqual({ a: null, b: null });
    });

    it('is null for a region of which nothing is known', () => {
      const { values } = krugmanIndex(table(['a', 'b'], ['x', 'y'], missing, missing, 1, 2), { missing: 'sum-known' });
      expect(values).toEqual({ a: null, b: 0 });
    });
  });

  it.each([
    [{ reference: 'others' as 'rest' }, 'options.reference'],
    [{ missing: 'zero' as 'withhold' }, 'options.missing'],
  ])('refuses %o', (options, path) => {
    expect(refusalOf(() => krugmanIndex(jobs, options))).toMatchObject({ code: 'INVALID_OPTION', path });
  });
});

describe('hachmanIndex', () => {
  it('is one by the average quotient, 1 for a small copy of the whole', () => {
    const regions = table(['a', 'b', 'c'], ['x', 'y'], 10, 30, 30, 10, 20, 20);
    expect(hachmanIndex(regions).values).toEqual({ a: 1 / 1.25, b: 1 / 1.25, c: 1 });
    expect(locationQuotientAverage(regions).values).toEqual({ a: 1.25, b: 1.25, c: 1 });
  });

  it('is null for zeros, and for an industry that the reference has none of', () => {
    const regions = table(['a', 'b', 'zero'], ['x', 'y'], 1, 1, 2, 0, 0, 0);
    expect(hachmanIndex(regions).values.zero).toBeNull();
    const reference = { values: { x: 1, y: 0 } };
    expect(hachmanIndex(regions, { reference }).values).toEqual({ a: null, b: 1, zero: null });
  });

  it('takes an industry that nobody has for nothing', () => {
    expect(hachmanIndex(table(['a', 'b'], ['x', 'none'], 1, 0, 2, 0)).values).toEqual({ a: 1, b: 1 });
  });

  it('withholds what a missing cell is part of, or leaves it out on request', () => {
    const partly = table(['a', 'b'], ['x', 'y'], 10, missing, 20, 30);
    expect(hachmanIndex(partly).values).toEqual({ a: null, b: null });
    expect(hachmanIndex(partly, { missing: 'sum-known' }).values.a).toBe(0.5);
    const nothing = { values: { x: null, y: null }, total: 5 };
    expect(hachmanIndex(partly, { missing: 'sum-known', reference: nothing }).values).toEqual({ a: null, b: null });
    expect(hachmanIndex(partly, { reference: { values: { x: 2, y: 3 } } }).values).toEqual({ a: null, b: 1 });
  });

  it('refuses what is negative', () => {
    expect(refusalOf(() => hachmanIndex(table(['a'], ['x'], -1)))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'matrix[a][x]',
    });
  });
});
