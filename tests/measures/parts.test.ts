import { describe, expect, it } from 'vitest';
import { isKnown, perCapita, shareOf } from '../../src/measures/index.ts';

describe('perCapita', () => {
  it('divides by the population', () => {
    expect(perCapita(53_442_647_110, 11_180_878)).toBeCloseTo(4779.83, 2);
    expect(perCapita(0, 10)).toBe(0);
  });

  it.each([
    ['the value is missing', null, 10],
    ['the population is missing', 10, null],
    ['the population is zero', 10, 0],
    ['the population is negative', 10, -1],
    ['the population is NaN', 10, Number.NaN],
  ])('is null when %s', (_, value, population) => {
    expect(perCapita(value, population)).toBeNull();
  });
});

describe('shareOf', () => {
  it('is a fraction, not percent', () => {
    expect(shareOf(25, 100)).toBe(0.25);
    expect(shareOf(0, 100)).toBe(0);
    expect(shareOf(53_442_647_110, 2_061_690_757_601)).toBeCloseTo(0.02592, 5);
  });

  it.each([
    ['the part is missing', null, 100],
    ['the whole is missing', 25, null],
    ['the whole is zero', 0, 0],
    ['the whole is negative', 25, -100],
  ])('is null when %s', (_, part, whole) => {
    expect(shareOf(part, whole)).toBeNull();
  });
});

describe('isKnown', () => {
  it('knows zero, and neither null nor NaN', () => {
    expect([0, -1, null, Number.NaN].map(isKnown)).toEqual([true, true, false, false]);
  });
});
