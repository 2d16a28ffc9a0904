import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from '../../src/estimation/exact-sum.ts';

/** Values as whole multiples of 2^-20, which add up exactly as big integers. */
const multiple = fc.bigInt({ min: 0n, max: 2n ** 52n });

describe('exactSum', () => {
  it('is the exact sum, rounded once', () => {
    expect(exactSum([])).toBe(0);
    expect(exactSum([0.1, 0.2, 0.3])).toBe(0.6);
    expect(exactSum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(exactSum([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
    expect(exactSum([2 ** -60, 1, 2 ** 53])).toBe(2 ** 53 + 2);
    expect(exactSum([5e-324, 5e-324])).toBe(1e-323);
    fc.assert(
      fc.property(fc.array(multiple), (values) => {
        const sum = values.reduce((before, value) => before + value, 0n);
        expect(exactSum(values.map((value) => Number(value) / 2 ** 20))).toBe(Number(sum) / 2 ** 20);
      }),
    );
  });

  it('is infinite where no double holds it', () => {
    expect(exactSum([Number.MAX_VALUE, Number.MAX_VALUE, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});
