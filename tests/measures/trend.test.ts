import { linearRegression } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { oddYear, trend } from '../../src/measures/index.ts';

describe('trend', () => {
  it('of an exact exponential is its rate, without error', () => {
    const years = [2016, 2017, 2018, 2019, 2020];
    const fitted = trend(
      years,
      years.map((year) => 50 * 1.07 ** (year - 2016)),
    )!;
    expect(fitted.growth).toBeCloseTo(0.07, 12);
    expect(fitted.slope).toBeCloseTo(Math.log(1.07), 12);
    expect(fitted.standardError).toBeCloseTo(0, 12);
    expect(fitted.count).toBe(5);
  });

  it('is the least-squares line through the logarithms, with its standard error', () => {
    // by hand: logarithms 0, 1, 1, 2 at times 1 to 4, residuals -0.1, 0.3, -0.3, 0.1, two degrees of freedom, spread 5
    const fitted = trend([1, 2, 3, 4], [1, Math.E, Math.E, Math.E ** 2])!;
    expect(fitted.slope).toBeCloseTo(0.6, 12);
    expect(fitted.growth).toBeCloseTo(Math.exp(0.6) - 1, 12);
    expect(fitted.standardError).toBeCloseTo(Math.sqrt(0.2 / 2 / 5), 12);
  });

  it('has the slope that simple-statistics gives', () => {
    const years = [2009, 2010, 2012, 2015, 2016, 2019];
    const values = [15.1, 22.3, 21.9, 30.4, 28.8, 41.7];
    const { m } = linearRegression(years.map((year, i) => [year, Math.log(values[i]!)]));
    expect(trend(years, values)!.slope).toBeCloseTo(m, 12);
  });

  it('through two years is the compound growth, and has no standard error', () => {
    expect(trend([2020, 2022], [100, 121])).toMatchObject({
      growth: expect.closeTo(0.1, 12),
      standardError: null,
      count: 2,
    });
  });

  it('leaves out what is missing, and the years between keep their distance', () => {
    const full = trend([2018, 2020, 2021], [100, 121, 133.1])!;
    expect(trend([2018, 2019, 2020, 2021], [100, null, 121, 133.1])).toEqual(full);
    expect(full.growth).toBeCloseTo(0.1, 12);
    expect(full.count).toBe(3);
  });

  it.each([
    ['one value is known', [2020, 2021], [5, null]],
    ['none is', [], []],
    ['a value is zero, which has no logarithm', [2020, 2021, 2022], [5, 0, 6]],
    ['a value is negative', [2020, 2021], [5, -1]],
    ['all lie at one time', [2020, 2020], [5, 6]],
    ['all lie at one time, which has no exact mean', [0.1, 0.1, 0.1], [5, 6, 7]],
  ])('is null when %s', (_, times, values) => {
    expect(trend(times, values)).toBeNull();
  });
});

describe('trend refuses', () => {
  it.each([
    ['years as text', ['2020', '2021'], [5, 6], 'INVALID_MEASURE_VALUE', 'times[0]'],
    ['a year that is not known', [2020, Number.NaN], [5, 6], 'INVALID_MEASURE_VALUE', 'times[1]'],
    ['an infinite value', [2020, 2021], [5, Number.POSITIVE_INFINITY], 'INVALID_MEASURE_VALUE', 'values[1]'],
    ['lists of two lengths', [2020, 2021], [5], 'LENGTH_MISMATCH', 'values'],
  ])('%s', (_, times, values, code, path) => {
    expect(() => trend(times as number[], values)).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('oddYear', () => {
  const years = [2018, 2019, 2020, 2021];

  it('names the year whose change outweighs all others together', () => {
    expect(oddYear(years, [100, 102, 70, 72])).toBe(2020);
    expect(oddYear(years, [0.1, 0.102, 0.07, 0.072])).toBe(2020);
  });

  it('names none where changes are alike', () => {
    expect(oddYear(years, [100, 110, 121, 133.1])).toBeNull();
  });

  it('names none where one change is exactly as large as the others together', () => {
    expect(oddYear(years, [1, 2, 8, 16])).toBeNull();
  });

  it('needs three changes between years that follow each other', () => {
    expect(oddYear([2018, 2019, 2020], [100, 102, 70])).toBeNull();
    expect(oddYear([2018, 2019, 2020, 2022], [100, 102, 70, 72])).toBeNull();
    expect(oddYear(years, [100, null, 70, 72])).toBeNull();
  });

  it('takes no change from or to zero', () => {
    expect(oddYear([2017, ...years], [0, 100, 102, 70, 72])).toBe(2020);
    expect(oddYear([...years, 2022], [100, 102, 70, 72, 0])).toBe(2020);
  });

  it('names none where nothing changed', () => {
    expect(oddYear(years, [5, 5, 5, 5])).toBeNull();
  });
});
