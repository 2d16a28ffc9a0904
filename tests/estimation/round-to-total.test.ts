import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToTotal } from '../../src/estimation/index.ts';
import golden from '../golden/largest-remainder.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('roundToTotal against three packages', () => {
  it.each(golden.cases.map((one) => [JSON.stringify(one.input.values), one] as const))('%s', (_, one) => {
    const found = roundToTotal(one.input.values, one.input.total);
    expect(found).toEqual(one.largest_remainder_round);
    if (one.hare_niemeyer !== null) expect(found).toEqual(one.hare_niemeyer);
    if (one.round_percentages !== null) expect(found).toEqual(one.round_percentages);
  });
});

describe('roundToTotal', () => {
  it('without a total adds up to the rounded sum', () => {
    expect(roundToTotal([13.4, 47.4, 39.2])).toEqual([14, 47, 39]);
    expect(roundToTotal([0.4, 0.4])).toEqual([1, 0]);
    expect(roundToTotal([0.2, 0.2])).toEqual([0, 0]);
    expect(roundToTotal([3, 4])).toEqual([3, 4]);
  });

  it('adds up to the same in any order of many small values', () => {
    const small = Array.from({ length: 100_000 }, () => 0.4);
    const large = 1e12;
    expect(sumOf(roundToTotal([...small, large]))).toBe(1e12 + 40_000);
    expect(sumOf(roundToTotal([large, ...small]))).toBe(1e12 + 40_000);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e13, noNaN: true })), (values) => {
        expect(sumOf(roundToTotal(values))).toBe(sumOf(roundToTotal([...values].reverse())));
      }),
    );
  });

  it('takes typed arrays, and gives a list', () => {
    expect(roundToTotal(Uint8Array.of(100, 100, 100), 1000)).toEqual([334, 333, 333]);
    expect(roundToTotal(Float64Array.of(13.4, 47.4, 39.2))).toEqual([14, 47, 39]);
  });

  it.each([
    [undefined],
    [null],
    ['123'],
    [5],
    [{ length: 1, 0: 1 }],
    [new DataView(new ArrayBuffer(8))],
  ])('refuses %o for a list', (values) => {
    expect(refusalOf(() => roundToTotal(values as never))).toMatchObject({ code: 'INVALID_OPTION', path: 'values' });
  });

  it('takes lists of nothing', () => {
    expect(roundToTotal([])).toEqual([]);
    expect(roundToTotal([], 0)).toEqual([]);
    expect(roundToTotal([0, -0], 0)).toEqual([0, 0]);
    expect(roundToTotal([1, 2], 0)).toEqual([0, 0]);
  });

  it.each([
    [[1, Number.NaN], 5, 'INVALID_MEASURE_VALUE', 'values[1]'],
    [[1, null], 5, 'INVALID_MEASURE_VALUE', 'values[1]'],
    [[Number.POSITIVE_INFINITY], 5, 'INVALID_MEASURE_VALUE', 'values[0]'],
    [new Array(2), 5, 'INVALID_MEASURE_VALUE', 'values[0]'],
    [BigInt64Array.of(1n), 5, 'INVALID_MEASURE_VALUE', 'values[0]'],
    [[3, -1], 2, 'NEGATIVE_VALUE', 'values[1]'],
    [[1], 1.5, 'INVALID_OPTION', 'total'],
    [[1], -1, 'INVALID_OPTION', 'total'],
    [[1], 2 ** 53, 'INVALID_OPTION', 'total'],
    [[0, 0], 1, 'INVALID_OPTION', 'total'],
    [[], 1, 'INVALID_OPTION', 'total'],
    [[2 ** 53, 1], undefined, 'TOO_LARGE', 'values'],
    [[Number.MAX_VALUE, Number.MAX_VALUE], 5, 'TOO_LARGE', 'values'],
  ])('refuses %o to %s', (values, total, code, path) => {
    expect(refusalOf(() => roundToTotal(values as unknown as number[], total))).toMatchObject({ code, path });
  });

  const value = fc.oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0, max: 1e15, noNaN: true }),
    fc.constantFrom(0, 5e-324, 1e-300),
  );

  it('adds up exactly, whatever the values, and leaves 0 at 0', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.maxSafeNat(), (values, total) => {
        fc.pre(sumOf(values) > 0);
        const parts = roundToTotal(values, total);
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        values.forEach((one, i) => {
          if (one === 0) expect(parts[i]).toBe(0);
        });
      }),
    );
  });

  it('each part is within 1 of its quota', () => {
    const small = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 1_000_000 }), (values, total) => {
        fc.pre(sumOf(values) > 0);
        const parts = roundToTotal(values, total);
        values.forEach((one, i) => {
          expect(Math.abs(parts[i]! - (one * total) / sumOf(values))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('does not touch its input, and takes a frozen one', () => {
    const values = Object.freeze([0.5, 0.5]);
    expect(roundToTotal(values, 1)).toEqual([1, 0]);
    expect(values).toEqual([0.5, 0.5]);
  });
});
