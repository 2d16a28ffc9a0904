import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { additiveAdvantage } from '../../src/measures/additive-advantage.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { normalizedAdvantage } from '../../src/measures/normalized-advantage.ts';
import { revealedComparativeAdvantage } from '../../src/measures/revealed-comparative-advantage.ts';
import { standardizedLocationQuotient } from '../../src/measures/standardized-location-quotient.ts';
import { symmetricAdvantage } from '../../src/measures/symmetric-advantage.ts';
import { refusalOf } from '../refusal.ts';

const missing = Number.NaN;
const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));
const jobs = table(['GA', 'AL'], ['food', 'textiles', 'cars'], 60, 30, 10, 20, 40, 140);

describe('locationQuotient', () => {
  it('is the share in the region by the share in all', () => {
    const { values, ...notes } = locationQuotient(jobs);
    expect(values.at('GA', 'food')).toBeCloseTo(60 / 100 / (80 / 300), 14);
    expect(notes).toEqual({
      missingCells: 0,
      unmatched: { rows: { onlyFirst: [], onlySecond: [] }, columns: { onlyFirst: [], onlySecond: [] } },
      convention: { reference: 'total', totals: 'summed', referenceTotal: 'summed', missing: 'withhold' },
    });
  });

  it('is exactly 1 where the shares are equal, in whatever numbers', () => {
    const { values } = locationQuotient(table(['a', 'b', 'c'], ['x', 'y'], 1, 2, 3, 6, 7, 14));
    expect([...values.values]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('leaves the table as it is', () => {
    const before = [...jobs.values];
    locationQuotient(jobs);
    expect([...jobs.values]).toEqual(before);
  });

  /** METHODS, worked numbers 1–3: published quotients of Cluster Mapping, 2016, against traded employment. */
  describe('with the denominator of traded employment, as US Cluster Mapping publishes it', () => {
    it.each([
      ['Michigan Automotive (METHODS, worked number 1)', 5.805291, 172490, 0.12395361, 0.1785607],
      ['Washington Aerospace (METHODS, worked number 2)', 8.160348, 95581, 0.09426999, 0.18287905],
      ['Kansas Aerospace (METHODS, worked number 3)', 8.113081, 38911, 0.09372395, 0.07445001],
    ])('%s', (name, published, employment, shareOfState, shareOfNation) => {
      const { values, convention } = locationQuotient(table(['state'], [name], employment), {
        totals: { state: employment / shareOfState },
        reference: { values: { [name]: employment / shareOfNation }, total: 45242110 },
      });
      expect(values.at('state', name)).toBeCloseTo(published, 5);
      expect(convention).toMatchObject({ reference: 'values', totals: 'given', referenceTotal: 'given' });
    });
  });

  describe('against a reference', () => {
    it('that is a row of the table is 1 in that row', () => {
      const withNation = table(['US', 'GA'], ['food', 'cars'], 50, 150, 30, 30);
      const { values, convention } = locationQuotient(withNation, { reference: { row: 'US' } });
      expect([...values.row('US')]).toEqual([1, 1]);
      expect([...values.row('GA')]).toEqual([2, 30 / 60 / 0.75]);
      expect(convention).toMatchObject({ reference: { row: 'US' }, referenceTotal: 'summed' });
    });

    it('that is a row of the table takes that row’s total where totals are given', () => {
      const { values } = locationQuotient(table(['US', 'GA'], ['food'], 50, 30), {
        reference: { row: 'US' },
        totals: { US: 1000, GA: 100 },
      });
      expect(values.at('GA', 'food')).toBeCloseTo(6, 14);
    });

    it('is aligned by label, and tells what only one of the two has', () => {
      const { values, unmatched } = locationQuotient(jobs, { reference: { values: { cars: 1, food: 3, paper: 9 } } });
      expect(values.columnLabels).toEqual(['food', 'cars']);
      expect(values.at('GA', 'food')).toBeCloseTo(60 / 70 / (3 / 4), 14);
      expect(values.at('GA', 'textiles')).toBeNull();
      expect(unmatched.columns).toEqual({ onlyFirst: ['textiles'], onlySecond: ['paper'] });
    });

    it('tells which rows have no total, and which totals no row', () => {
      const { values, unmatched } = locationQuotient(jobs, {
        reference: { values: { food: 1, textiles: 1, cars: 2 } },
        totals: { GA: 200, FL: 500 },
      });
      expect(values.at('GA', 'food')).toBeCloseTo(60 / 200 / 0.25, 14);
      expect(values.at('AL', 'food')).toBeNull();
      expect(unmatched.rows).toEqual({ onlyFirst: ['AL'], onlySecond: ['FL'] });
    });

    it('without a total adds up its values, by the rule for missing ones', () => {
      const reference = { values: { food: 1, textiles: null, cars: 3 } };
      expect(locationQuotient(jobs, { reference }).values.at('GA', 'food')).toBeNull();
      const { values } = locationQuotient(jobs, { reference, missing: 'sum-known' });
      expect(values.at('GA', 'food')).toBeCloseTo(0.6 / 0.25, 14);
      expect(values.at('GA', 'textiles')).toBeNull();
    });

    it('with a missing total is undefined', () => {
      const reference = { values: { food: 1, textiles: 1, cars: 1 }, total: null };
      expect([...locationQuotient(jobs, { reference }).values.values].every(Number.isNaN)).toBe(true);
    });
  });

  it('adds given totals up to that of the reference', () => {
    const { values, convention } = locationQuotient(jobs, { totals: { GA: 300, AL: 300 } });
    expect(values.at('GA', 'food')).toBeCloseTo(60 / 300 / (80 / 600), 14);
    expect(convention).toMatchObject({ totals: 'given', referenceTotal: 'given' });
  });

  describe('with a missing cell', () => {
    const partly = table(['GA', 'AL', 'FL'], ['food', 'cars'], 60, missing, 20, 140, 30, 30);

    it('knows no total of all, and withholds what needs it', () => {
      const { values, missingCells } = locationQuotient(partly);
      expect(missingCells).toBe(1);
      expect([...values.values].every(Number.isNaN)).toBe(true);
    });

    it('gives what other regions have against a reference', () => {
      const { values } = locationQuotient(partly, { reference: { values: { food: 1, cars: 1 } } });
      expect([...values.row('GA')]).toEqual([missing, missing]);
      expect([...values.row('FL')]).toEqual([1, 1]);
    });

    it('needs nothing but its neighbours where all totals are given', () => {
      const { values } = locationQuotient(partly, {
        totals: { GA: 100, AL: 160, FL: 60 },
        reference: { values: { food: 1, cars: 1 } },
      });
      expect([...values.row('GA')]).toEqual([1.2, missing]);
    });

    it('leaves it out of the totals on request, and says so', () => {
      const { values, missingCells, convention } = locationQuotient(partly, { missing: 'sum-known' });
      expect(values.at('GA', 'food')).toBeCloseTo(1 / (110 / 280), 14);
      expect(values.at('GA', 'cars')).toBeNull();
      expect([missingCells, convention.missing]).toEqual([1, 'sum-known']);
    });

    it('knows nothing of rows and columns of which all are missing', () => {
      const empty = table(['GA', 'AL'], ['food', 'cars'], missing, missing, missing, 5);
      const { values } = locationQuotient(empty, { missing: 'sum-known' });
      expect([...values.values]).toEqual([missing, missing, missing, 1]);
    });
  });

  describe('of zeros', () => {
    it('is undefined in a region and in an industry without anything, and leaves the others as they are', () => {
      const { values } = locationQuotient(table(['a', 'b', 'zero'], ['x', 'y', 'none'], 1, 3, 0, 2, 2, 0, 0, 0, 0));
      const without = locationQuotient(table(['a', 'b'], ['x', 'y'], 1, 3, 2, 2)).values;
      expect([...values.row('zero')]).toEqual([missing, missing, missing]);
      expect(values.at('a', 'none')).toBeNull();
      expect(values.at('b', 'x')).toBe(without.at('b', 'x'));
    });

    it('is never infinite where the reference has none of an industry', () => {
      const { values } = locationQuotient(jobs, { reference: { values: { food: 0, textiles: 1, cars: 1 } } });
      expect(values.at('GA', 'food')).toBeNull();
    });

    it.each([
      ['no rows', table([], ['x'])],
      ['no columns', table(['a'], [])],
    ])('has no cells with %s', (_, empty) => {
      expect(locationQuotient(empty).values.values).toHaveLength(0);
    });
  });

  it('of one region is 1, and of one industry too', () => {
    expect([...locationQuotient(table(['a'], ['x', 'y'], 3, 4)).values.values]).toEqual([1, 1]);
    expect([...locationQuotient(table(['a', 'b'], ['x'], 3, 4)).values.values]).toEqual([1, 1]);
  });

  it('of amounts near the ends of doubles is that of ordinary ones', () => {
    for (const unit of [1e-290, 1e290]) {
      const scaled = new Matrix(
        jobs.rowLabels,
        jobs.columnLabels,
        jobs.values.map((value) => value * unit),
      );
      expect(locationQuotient(scaled).values.at('GA', 'food')).toBeCloseTo(2.25, 12);
    }
  });

  describe('refuses', () => {
    it.each([
      ['a negative cell', table(['GA'], ['food', 'cars'], 1, -2), {}, 'NEGATIVE_VALUE', 'matrix[GA][cars]'],
      [
        'an infinite cell',
        table(['GA'], ['food', 'cars'], 1, Infinity),
        {},
        'INVALID_MEASURE_VALUE',
        'matrix[GA][cars]',
      ],
      ['minus infinity', table(['GA'], ['food'], -Infinity), {}, 'INVALID_MEASURE_VALUE', 'matrix[GA][food]'],
      ['a total beyond doubles', table(['GA'], ['food', 'cars'], 1e308, 1e308), {}, 'TOO_LARGE', 'matrix'],
      ['a negative total', jobs, { totals: { GA: -1 } }, 'NEGATIVE_VALUE', 'options.totals[GA]'],
      ['a row that is not there', jobs, { reference: { row: 'US' } }, 'INVALID_OPTION', 'options.reference'],
      [
        'an infinite total of the reference',
        jobs,
        { reference: { values: { food: 1 }, total: Infinity } },
        'INVALID_MEASURE_VALUE',
        'options.reference.total',
      ],
      [
        'a negative value of the reference',
        jobs,
        { reference: { values: { food: -1 } } },
        'NEGATIVE_VALUE',
        'options.reference.values[food]',
      ],
      ['a reference that is none', jobs, { reference: 'rest' as 'total' }, 'INVALID_OPTION', 'options.reference'],
      ['a rule that is none', jobs, { missing: 'zero' as 'withhold' }, 'INVALID_OPTION', 'options.missing'],
    ])('%s', (_, matrix, options, code, path) => {
      expect(refusalOf(() => locationQuotient(matrix, options))).toMatchObject({ code, path });
    });
  });
});

describe('forms of comparative advantage', () => {
  const exports = table(['GA', 'AL', 'zero'], ['poultry', 'aircraft', 'none'], 30, 70, 0, 10, 290, 0, 0, 0, 0);
  const forms = { revealedComparativeAdvantage, symmetricAdvantage, additiveAdvantage, normalizedAdvantage };

  it('are those of their formulas', () => {
    const [x, total, product, all] = [30, 100, 40, 400];
    expect(revealedComparativeAdvantage(exports).values.at('GA', 'poultry')).toBeCloseTo(3, 12);
    expect(symmetricAdvantage(exports).values.at('GA', 'poultry')).toBeCloseTo(0.5, 12);
    expect(additiveAdvantage(exports).values.at('GA', 'poultry')).toBeCloseTo(x / total - product / all, 12);
    expect(normalizedAdvantage(exports).values.at('GA', 'poultry')).toBeCloseTo(
      x / all - (total * product) / all ** 2,
      12,
    );
  });

  it.each(Object.entries(forms))('%s is undefined without exports, of the exporter or of the product', (_, form) => {
    const { values } = form(exports);
    expect([...values.row('zero')]).toEqual([missing, missing, missing]);
    expect(values.at('GA', 'none')).toBeNull();
  });

  it.each(Object.entries(forms))('%s takes the world for a reference', (_, form) => {
    const { values, convention } = form(exports, {
      reference: { values: { poultry: 1, aircraft: 2, none: 1 }, total: 10 },
    });
    expect(convention).toMatchObject({ reference: 'values', referenceTotal: 'given' });
    expect(values.at('GA', 'poultry')).toBeGreaterThan(0);
    expect(values.at('GA', 'none')).toBeLessThanOrEqual(0);
  });

  it('add up to 0: additive ones of an exporter, normalized ones of a product too', () => {
    const sum = (list: readonly (number | null)[]) => list.reduce<number>((all, value) => all + (value ?? 0), 0);
    const [additive, normalized] = [additiveAdvantage(exports).values, normalizedAdvantage(exports).values];
    expect(sum(['poultry', 'aircraft'].map((product) => additive.at('GA', product)))).toBeCloseTo(0, 14);
    expect(sum(['poultry', 'aircraft'].map((product) => normalized.at('GA', product)))).toBeCloseTo(0, 14);
    expect(sum(['GA', 'AL'].map((region) => normalized.at(region, 'poultry')))).toBeCloseTo(0, 14);
  });
});

describe('standardizedLocationQuotient', () => {
  const regions = table(['a', 'b', 'c'], ['x', 'y'], 30, 70, 20, 80, 10, 90);

  it('has the mean 0 and the deviation 1 that was asked for', () => {
    const sample = standardizedLocationQuotient(regions);
    expect(['a', 'b', 'c'].map((region) => sample.values.at(region, 'x'))).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(0, 12),
      expect.closeTo(-1, 12),
    ]);
    expect(sample.convention).toMatchObject({ scale: 'plain', deviation: 'sample', reference: 'total' });
    const population = standardizedLocationQuotient(regions, { deviation: 'population' });
    expect(population.values.at('a', 'x')).toBeCloseTo(Math.sqrt(1.5), 12);
  });

  it('of logarithms has none for a quotient of 0, and is standardized without it', () => {
    const { values } = standardizedLocationQuotient(table(['a', 'b', 'c'], ['x', 'y'], 0, 9, 1, 9, 4, 6), {
      scale: 'logarithmic',
    });
    expect(['a', 'b', 'c'].map((region) => values.at(region, 'x'))).toEqual([
      null,
      expect.closeTo(-Math.SQRT1_2, 12),
      expect.closeTo(Math.SQRT1_2, 12),
    ]);
  });

  it('is undefined where all are equal, and for one region', () => {
    const equal = table(['a', 'b', 'c'], ['x', 'y'], 0.1, 0.2, 0.3, 0.6, 0.7, 1.4);
    for (const matrix of [equal, table(['a'], ['x'], 3)]) {
      for (const scale of ['plain', 'logarithmic'] as const) {
        expect([...standardizedLocationQuotient(matrix, { scale }).values.values].every(Number.isNaN)).toBe(true);
      }
    }
  });

  it.each([{ scale: 'log10' as 'plain' }, { deviation: 'n' as 'sample' }])('refuses %o', (options) => {
    expect(refusalOf(() => standardizedLocationQuotient(regions, options)).code).toBe('INVALID_OPTION');
  });
});
