import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuralBreak } from '../../src/measures/structural-break.ts';
import { refusalOf } from '../refusal.ts';

/** A series whose logarithmic changes are given: one more value than changes. */
function seriesOf(changes: readonly number[], start = 100): number[] {
  const series = [start];
  for (const change of changes) series.push(series.at(-1)! * Math.exp(change));
  return series;
}

const yearsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

/** Annual flow of the Nile at Aswan in 1e8 m³, 1871 to 1970 (Cobb 1978; R's `datasets::Nile`). */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100,
  1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456,
  824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897,
  822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975,
  815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

describe('structuralBreak', () => {
  it('has the supF statistic and the break of strucchange on the flow of the Nile: 75.93, after 1898', () => {
    const changes = nile.map((flow) => flow / 1e5);
    const found = structuralBreak(yearsFrom(1870, 101), seriesOf(changes))!;
    expect(found.statistic).toBeCloseTo(75.9298, 4);
    expect(found).toMatchObject({ year: 1899, level: 0.01, count: 100 });
  });

  it('names the first year of the new growth, and both growths', () => {
    const changes = [0.05, 0.06, 0.04, 0.05, 0.06, 0.01, 0, 0.02, 0.01, 0];
    const found = structuralBreak(yearsFrom(2008, 11), seriesOf(changes))!;
    expect(found).toMatchObject({ year: 2014, level: 0.01, count: 10 });
    expect(found.growthBefore).toBeCloseTo(Math.expm1(0.052), 12);
    expect(found.growthAfter).toBeCloseTo(Math.expm1(0.008), 12);
    // by hand: squares 0.00028 and 0.00028 within, 10 · 0.022² = 0.00484 between, 8 degrees of freedom
    expect(found.statistic).toBeCloseTo(0.00484 / (0.00056 / 8), 9);
  });

  it('says which critical values it used, and claims none that it does not reach', () => {
    const changes = [0.05, 0.01, 0.04, 0.02, 0.05, 0.01, 0.03, 0.04, 0.02, 0.03];
    const found = structuralBreak(yearsFrom(2008, 11), seriesOf(changes))!;
    expect(found.level).toBeNull();
    expect(found.statistic!).toBeLessThan(7.12);
    expect(found.convention).toEqual({
      model: 'growth',
      statistic: 'sup Wald',
      trimming: 0.15,
      criticalValues: { source: 'Andrews (2003), table 1, p = 1', '0.1': 7.12, '0.05': 8.68, '0.01': 12.16 },
    });
  });

  it('leaves at least 15% of the changes on each side', () => {
    const changes = [1, ...yearsFrom(0, 19).map((i) => (i % 2) * 0.001)];
    expect(structuralBreak(yearsFrom(2000, 21), seriesOf(changes))!.year).toBeGreaterThanOrEqual(2004);
  });

  it('has no finite statistic where both sides fit exactly, and exceeds every critical value', () => {
    const values = seriesOf([...Array(6).fill(0.05), ...Array(6).fill(0.01)] as number[]);
    const found = structuralBreak(yearsFrom(2000, 13), values)!;
    expect(found).toMatchObject({ year: 2007, statistic: null, level: 0.01 });
  });

  it('takes changes between years that follow each other only', () => {
    const changes = [0.05, 0.06, 0.04, 0.05, 0.06, 0.05, 0.01, 0, 0.02, 0.01, 0, 0.01, 0.02];
    const years = yearsFrom(2000, 14);
    const values: (number | null)[] = seriesOf(changes);
    values[3] = null;
    expect(structuralBreak(years, values)).toMatchObject({ count: 11, year: 2007 });
  });

  describe('of level and trend', () => {
    it('finds a jump, but claims no significance: Andrews has no critical values for a trend', () => {
      const years = yearsFrom(2000, 16);
      const noise = [0, 0.01, -0.01, 0.005];
      const values = years.map((year, i) => 100 * Math.exp(0.03 * i + noise[i % 4]! + (year >= 2009 ? 0.4 : 0)));
      const found = structuralBreak(years, values, { model: 'trend' })!;
      expect(found).toMatchObject({ year: 2009, level: null, count: 16 });
      expect(found.convention.criticalValues).toBeNull();
      expect(found.growthBefore).toBeCloseTo(0.03, 2);
      expect(found.growthAfter).toBeCloseTo(0.03, 2);
      expect(found.statistic!).toBeGreaterThan(100);
    });

    it('is a Chow test: by hand on two lines with residuals', () => {
      // logarithms 0, 0, 1, 1, 0 | 0, 0, 1, 1, 0 and a step of 10: each half has squares 1.2 - 0.1, slope 0.1 over spread 10
      const half = [0, 0, 1, 1, 0];
      const values = [...half, ...half.map((log) => log + 10)].map((log) => Math.exp(log));
      const found = structuralBreak(yearsFrom(2001, 10), values, { model: 'trend' })!;
      expect(found.year).toBe(2006);
      const whole = (() => {
        const logs = values.map(Math.log);
        const mean = logs.reduce((a, b) => a + b) / 10;
        const xs = logs.map((_, i) => i - 4.5);
        const slope = xs.reduce((sum, x, i) => sum + x * logs[i]!, 0) / 82.5;
        return logs.reduce((sum, log, i) => sum + (log - mean - slope * xs[i]!) ** 2, 0);
      })();
      expect(found.statistic).toBeCloseTo((whole - 2.2) / (2.2 / 6), 6);
    });
  });

  const eleven = yearsFrom(2000, 11);
  it.each([
    ['there are fewer than ten changes', yearsFrom(2000, 10), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]],
    ['a value is 0', eleven, [1, 2, 1, 2, 1, 2, 0, 2, 1, 2, 1]],
    ['the growth is the same all along', eleven, seriesOf(Array(10).fill(0.05) as number[])],
    ['nothing changes', eleven, Array(11).fill(7) as number[]],
    ['there is nothing', [], []],
  ])('is null when %s', (_, years, values) => {
    expect(structuralBreak(years, values)).toBeNull();
  });

  it.each([
    ['LENGTH_MISMATCH', 'values', [2000, 2001], [1]],
    ['INVALID_YEARS', 'times[1]', [2000, 2000], [1, 2]],
    ['INVALID_YEARS', 'times[0]', [Number.NaN], [1]],
    ['INVALID_MEASURE_VALUE', 'values[0]', [2000], [Number.POSITIVE_INFINITY]],
  ])('refuses with %s at %s', (code, path, years, values) => {
    expect(refusalOf(() => structuralBreak(years, values))).toMatchObject({ code, path });
  });

  it('does not depend on the order of the years or on the unit', () => {
    // hundredths of a percent: what is left between finer changes is rounding
    const change = fc.integer({ min: -2000, max: 2000 }).map((hundredths) => hundredths / 10_000);
    const changes = fc.array(change, { minLength: 10, maxLength: 40 });
    const model = fc.constantFrom('growth' as const, 'trend' as const);
    const property = fc.property(changes, model, fc.constantFrom(0.001, 1000, 7, 1e-17, 1e11), (list, chosen, unit) => {
      const values = seriesOf(list);
      const years = yearsFrom(1980, values.length);
      const found = structuralBreak(years, values, { model: chosen });
      const backwards = structuralBreak([...years].reverse(), [...values].reverse(), { model: chosen });
      expect(backwards).toEqual(found);
      const scaled = structuralBreak(
        years,
        values.map((value) => value * unit),
        { model: chosen },
      );
      expect(scaled === null).toBe(found === null);
      expect(scaled?.statistic === null).toBe(found?.statistic === null);
      if (found === null || found.statistic === null) return;
      expect(found.statistic).toBeGreaterThanOrEqual(0);
      // beside a residual that is small, rounding is large
      if (found.statistic < 1e6) expect((scaled!.statistic! + 1) / (found.statistic + 1)).toBeCloseTo(1, 6);
    });
    fc.assert(property, { seed: 1, numRuns: 1000 });
  });

  it.each([1, 1e-17, 1e17, 1e-300])('finds nothing in what is rounding, in the unit %s', (unit) => {
    const changes = yearsFrom(0, 20).map((i) => (i < 10 ? 2e-14 : 5e-14) + (i % 3) * 1e-15);
    expect(structuralBreak(yearsFrom(2000, 21), seriesOf(changes, unit))).toBeNull();
  });

  it.each([1, 1e-17, 1e17])('finds a break in fine growth, in the unit %s', (unit) => {
    const changes = yearsFrom(0, 20).map((i) => (i < 10 ? 2e-6 : 5e-6) + (i % 3) * 1e-7);
    const found = structuralBreak(yearsFrom(2000, 21), seriesOf(changes, unit))!;
    expect(found).toMatchObject({ year: 2011, level: 0.01 });
    const reference = structuralBreak(yearsFrom(2000, 21), seriesOf(changes))!;
    expect(found.statistic! / reference.statistic!).toBeCloseTo(1, 6);
  });

  it('takes logarithms of ratios that no double holds', () => {
    const changes = yearsFrom(0, 20).map((i) => (i < 10 ? 60 : 70) + (i % 3));
    const found = structuralBreak(yearsFrom(2000, 21), seriesOf(changes, 1e-300))!;
    expect(found).toMatchObject({ year: 2011, level: 0.01 });
    expect(found.growthBefore / Math.exp(60.9)).toBeCloseTo(1, 9);
  });
});
