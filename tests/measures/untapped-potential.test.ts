import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { untappedPotential } from '../../src/measures/untapped-potential.ts';
import { refusalOf } from '../refusal.ts';

const suppliers = ['A', 'B', 'C', 'D', 'E', 'F', 'home'];
const published = [100, 60, 40, 30, 15, 10];
const oneMean = (home: number) => new Matrix(suppliers, ['mean'], Float64Array.of(...published, home));

describe('untappedPotential', () => {
  it('gives the published figure where home sells nothing yet (METHODS, worked number 19)', () => {
    const result = untappedPotential(oneMean(0), 'home');
    expect(result).toMatchObject({ potential: 42.5, home: 0, total: 255, gap: 42.5, timesHome: null });
    expect(result.shareOfImports).toBeCloseTo(0.167, 3);
    expect(result.suppliers.map(({ supplier }) => supplier)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('gives the published figure where home sells 5 (METHODS, worked number 19)', () => {
    const result = untappedPotential(oneMean(5), 'home');
    expect(result).toMatchObject({ potential: 42.5, home: 5, total: 260, gap: 37.5, timesHome: 8.5 });
    expect(result.shareOfImports).toBeCloseTo(0.163, 3);
  });

  it.each([
    [0, 212.5],
    [5, 222.5],
  ])('with home at %s, what the caption gives is the total less the gap: %s', (home, caption) => {
    const { total, gap } = untappedPotential(oneMean(home), 'home');
    expect(total! - gap!).toBe(caption);
  });

  it('leaves home out and takes the next supplier in its place', () => {
    const result = untappedPotential(
      new Matrix(['home', ...'GFEDCBA'], ['mean'], Float64Array.of(90, 4, 10, 15, 30, 40, 60, 100)),
      'home',
    );
    expect(result.potential).toBe(42.5);
    expect(result).toMatchObject({ home: 90, gap: -47.5, total: 349 });
    expect(result.suppliers).toHaveLength(6);
  });

  it('uses fewer suppliers where fewer sell', () => {
    const result = untappedPotential(new Matrix(['A', 'B', 'C'], ['mean'], Float64Array.of(30, 10, 0)), 'home');
    expect(result).toMatchObject({ potential: 20, home: null, total: null, gap: null, shareOfImports: null });
    expect(result.suppliers).toEqual([
      { supplier: 'A', value: 30 },
      { supplier: 'B', value: 10 },
    ]);
  });

  it('is null where nobody else sells', () => {
    const result = untappedPotential(new Matrix(['home', 'A'], ['mean'], Float64Array.of(30, 0)), 'home');
    expect(result).toMatchObject({ potential: null, suppliers: [], total: 30, gap: null });
  });

  it('names the supplier that comes first as text where two are equal', () => {
    const tied = new Matrix(['C', 'B', 'A'], ['mean'], Float64Array.of(10, 10, 30));
    expect(untappedPotential(tied, 'home', { suppliers: 2 }).suppliers.map(({ supplier }) => supplier)).toEqual([
      'A',
      'B',
    ]);
  });

  describe('over years', () => {
    const years = ['2018', '2019', '2020', '2021', '2022', '2023'];
    const growing = new Matrix(['A', 'home'], years, Float64Array.of(1000, 10, 20, 30, 40, 50, 0, 0, 0, 0, 0, 5));

    it('weighs the latest five 1 to 5', () => {
      const { potential, home, weights } = untappedPotential(growing, 'home');
      expect(potential).toBeCloseTo((10 + 40 + 90 + 160 + 250) / 15, 10);
      expect(home).toBeCloseTo(25 / 15, 12);
      expect(Object.keys(weights)).toEqual(years.slice(1));
      expect(weights['2023']).toBeCloseTo(1 / 3, 12);
    });

    it('takes periods by label, in any order of the columns', () => {
      const reversed = new Matrix(['A'], [...years].reverse(), Float64Array.of(50, 40, 30, 20, 10, 1000));
      expect(untappedPotential(reversed, 'home').potential).toBe(untappedPotential(growing, 'home').potential);
    });

    it('takes other weights and numbers of periods', () => {
      const equal = { '2022': 3, '2023': 3 };
      const result = untappedPotential(growing, 'home', { periods: 2, weights: equal });
      expect(result).toMatchObject({ potential: 45, weights: { '2022': 0.5, '2023': 0.5 } });
      expect(result.convention).toEqual({ suppliers: 6, periods: 2, missing: 'withhold' });
    });

    it('withholds the potential where another supplier lacks a year, or takes its known years', () => {
      const lacking = new Matrix(['A', 'B', 'home'], ['2022', '2023'], Float64Array.of(Number.NaN, 30, 9, 9, 1, 4));
      expect(untappedPotential(lacking, 'home')).toMatchObject({
        potential: null,
        suppliers: [],
        home: 3,
        total: null,
        missingCells: 1,
      });
      expect(untappedPotential(lacking, 'home', { missing: 'sum-known' })).toMatchObject({
        potential: 19.5,
        total: 42,
        missingCells: 1,
      });
    });

    it('does not need home for the potential, nor a year that weighs nothing', () => {
      const lacking = new Matrix(['A', 'home'], ['2022', '2023'], Float64Array.of(Number.NaN, 30, 1, Number.NaN));
      const result = untappedPotential(lacking, 'home', { weights: { '2022': 0, '2023': 1 } });
      expect(result).toMatchObject({ potential: 30, home: null, total: null, gap: null });
    });
  });

  it.each([
    [{ suppliers: 0 }, 'INVALID_OPTION', 'options.suppliers'],
    [{ periods: 2.5 }, 'INVALID_OPTION', 'options.periods'],
    [{ weights: {} }, 'INVALID_OPTION', 'options.weights'],
    [{ weights: { mean: 0 } }, 'INVALID_OPTION', 'options.weights'],
    [{ weights: { mean: -1 } }, 'NEGATIVE_VALUE', 'options.weights[mean]'],
  ])('refuses %j', (options, code, path) => {
    expect(refusalOf(() => untappedPotential(oneMean(0), 'home', options))).toMatchObject({ code, path });
  });

  it('refuses negative imports, and says whose', () => {
    expect(refusalOf(() => untappedPotential(oneMean(-1), 'home'))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'imports[home][mean]',
    });
  });
});
