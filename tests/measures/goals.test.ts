import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doublingTime } from '../../src/measures/doubling-time.ts';
import { requiredGrowthRate } from '../../src/measures/required-growth-rate.ts';

describe('requiredGrowthRate', () => {
  it('of doubling in five years is 14.87% (METHODS, worked number 14)', () => {
    expect(requiredGrowthRate(2, 5)).toBeCloseTo(0.1487, 4);
  });

  it('of half as many exporters again in five years is 8.45% (METHODS, worked number 23)', () => {
    expect(requiredGrowthRate(1.5, 5)).toBeCloseTo(0.0845, 4);
  });

  it('of a goal below today is negative, and of today itself is 0', () => {
    expect(requiredGrowthRate(0.5, 1)).toBe(-0.5);
    expect(requiredGrowthRate(1, 7)).toBe(0);
  });

  it.each([
    ['the factor is missing', null, 5],
    ['the factor is NaN', Number.NaN, 5],
    ['the factor is 0', 0, 5],
    ['the factor is negative', -2, 5],
    ['there is no time', 2, 0],
    ['the years are missing', 2, null],
    ['the rate is more than a double holds', 1e300, 1e-3],
  ])('is null when %s', (_, factor, years) => {
    expect(requiredGrowthRate(factor, years)).toBeNull();
  });
});

describe('doublingTime', () => {
  it('is one year at 100%, and about 10 at 7%', () => {
    expect(doublingTime(1)).toBeCloseTo(1, 12);
    expect(doublingTime(0.07)).toBeCloseTo(10.2448, 4);
  });

  it.each([[null], [Number.NaN], [0], [-0.1], [5e-324], [Number.POSITIVE_INFINITY]])('is null at %s', (rate) => {
    expect(doublingTime(rate)).toBeNull();
  });

  it('is the time that a required rate of doubling was given', () => {
    const property = fc.property(fc.double({ min: 0.1, max: 200, noNaN: true }), (years) => {
      expect(doublingTime(requiredGrowthRate(2, years))! / years).toBeCloseTo(1, 9);
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });
});
