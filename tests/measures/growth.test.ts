import { describe, expect, it } from 'vitest';
import { compoundGrowthRate, growthRate, indexToBase, perCapita, shareOf } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

describe('growthRate', () => {
  it('is the relative change', () => {
    expect(growthRate(100, 107)).toBeCloseTo(0.07, 12);
    expect(growthRate(100, 93)).toBeCloseTo(-0.07, 12);
    expect(growthRate(100, 0)).toBe(-1);
    expect(growthRate(100, 100)).toBe(0);
  });

  it.each([
    ['the first value is missing', null, 5],
    ['the second value is missing', 5, null],
    ['a value is NaN, which is missing inside a cube', Number.NaN, 5],
    ['the base is zero', 0, 5],
    ['the base is negative', -5, 5],
    ['the second value is negative', 5, -5],
  ])('is null when %s', (_, from, to) => {
    expect(growthRate(from, to)).toBeNull();
  });
});

describe('compoundGrowthRate', () => {
  it('doubling in five years is 14.87% a year (METHODS, worked number 14)', () => {
    expect(compoundGrowthRate(1, 2, 5)).toBeCloseTo(0.1487, 4);
    expect(compoundGrowthRate(1, 2, 5)).toBeCloseTo(2 ** (1 / 5) - 1, 15);
  });

  it('half as much again in five years is 8.45% a year (METHODS, worked number 23)', () => {
    expect(compoundGrowthRate(100, 150, 5)).toBeCloseTo(0.0845, 4);
  });

  it('over one year is the growth rate', () => {
    expect(compoundGrowthRate(49_890_441_555, 53_442_647_110, 1)).toBe(growthRate(49_890_441_555, 53_442_647_110));
  });

  it('is -1 when nothing is left', () => {
    expect(compoundGrowthRate(100, 0, 3)).toBe(-1);
  });

  it.each([
    ['the base is zero', 0, 5, 3],
    ['the base is negative', -1, 5, 3],
    ['the last value is negative', 1, -5, 3],
    ['a value is missing', null, 5, 3],
    ['the other value is missing', 5, null, 3],
    ['a value is NaN', 5, Number.NaN, 3],
    ['no year lies between', 5, 6, 0],
    ['the years run backwards', 5, 6, -2],
    ['the span is not known', 5, 6, Number.NaN],
  ])('is null when %s', (_, from, to, years) => {
    expect(compoundGrowthRate(from, to, years)).toBeNull();
  });
});

describe('indexToBase', () => {
  it('is 100 at the base and keeps what is missing', () => {
    expect(indexToBase([40, 50, null, 0, Number.NaN], 40)).toEqual([100, 125, null, 0, null]);
  });

  it.each([[null], [0], [-40], [Number.NaN]])('is all null on the base %s', (base) => {
    expect(indexToBase([40, 50], base)).toEqual([null, null]);
  });
});

describe('what is infinite is no value', () => {
  const infinite = Number.POSITIVE_INFINITY;

  it.each([
    ['growthRate', () => growthRate(1, infinite), 'to'],
    ['compoundGrowthRate', () => compoundGrowthRate(infinite, 1, 5), 'from'],
    ['indexToBase', () => indexToBase([1, infinite], 1), 'values[1]'],
    ['perCapita', () => perCapita(1, infinite), 'population'],
    ['shareOf', () => shareOf(infinite, 1), 'part'],
  ])('for %s', (_, run, path) => {
    expect(refusalOf(run)).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path });
  });

  it('and no share of nothing is a negative zero', () => {
    expect([perCapita(-0, 5), shareOf(-0, 5), ...indexToBase([-0], 5)]).toEqual([0, 0, 0]);
  });
});
