import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import {
  atkinsonIndex,
  coefficientOfVariation,
  coulterIndex,
  dissimilarityIndex,
  divergenceIndex,
  giniCoefficient,
  hooverIndex,
  locationalGini,
  measureByColumn,
  measureByRow,
  relatedVariety,
  relativeDiversity,
  shannonEntropy,
  theilDecomposition,
  theilIndex,
  williamsonIndex,
} from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

type List = readonly (number | null)[];

/** Each measure of a list alone, and the most that n values can have. */
const measures: Record<string, { of: (values: List) => number | null | undefined; most: (n: number) => number }> = {
  gini: { of: (values) => giniCoefficient(values)?.index, most: (n) => (n - 1) / n },
  theil: { of: (values) => theilIndex(values)?.index, most: (n) => Math.log(n) },
  hoover: { of: (values) => hooverIndex(values)?.index, most: (n) => (n - 1) / n },
  coulter: { of: (values) => coulterIndex(values)?.index, most: () => 1 },
  atkinson: { of: (values) => atkinsonIndex(values)?.index, most: () => 1 },
  'coefficient of variation': { of: (values) => coefficientOfVariation(values)?.index, most: (n) => Math.sqrt(n) },
};
const amount = fc.integer({ min: 0, max: 1000 });
const amounts = fc.array(amount, { minLength: 1, maxLength: 12 }).filter((values) => values.some((value) => value > 0));

describe.each(Object.entries(measures))('inequality: %s', (name, { of, most }) => {
  it('lies between 0, for equal values, and its maximum, and depends on neither order nor unit', () => {
    const property = fc.property(amounts, fc.constantFrom(0.001, 7, 1e9), (values, unit) => {
      const index = of(values)!;
      expect(index).toBeGreaterThanOrEqual(-1e-12);
      expect(index).toBeLessThanOrEqual(most(values.length) + 1e-12);
      expect(of([...values].reverse())).toBeCloseTo(index, 10);
      expect(of(values.map((value) => value * unit))).toBeCloseTo(index, 10);
      expect(of(values.map(() => 3))).toBeCloseTo(0, 12);
    });
    fc.assert(property, { seed: 1 });
  });

  it.skipIf(name === 'coulter')('is the same when everything is there twice', () => {
    const property = fc.property(amounts, (values) => {
      expect(of([...values, ...values])).toBeCloseTo(of(values)!, 10);
    });
    fc.assert(property, { seed: 1 });
  });

  it.each([
    ['nothing is listed', []],
    ['all is 0', [0, 0]],
    ['a value is missing', [1, null, 3]],
  ])('is null when %s', (_, values) => {
    expect(of(values) ?? null).toBeNull();
  });

  it.each([
    ['NEGATIVE_VALUE', [1, -1]],
    ['INVALID_MEASURE_VALUE', [1, Number.POSITIVE_INFINITY]],
  ])('refuses with %s', (code, values) => {
    expect(refusalOf(() => of(values))).toMatchObject({ code, path: 'values[1]' });
  });
});

describe('inequality with weights', () => {
  it('is that of as many values as the weights say', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 6,
    });
    const property = fc.property(pairs, (list) => {
      const values = list.map(([value]) => value);
      const weights = list.map(([, weight]) => weight);
      const spread = list.flatMap(([value, weight]) => Array<number>(weight).fill(value));
      expect(giniCoefficient(values, { weights })!.index).toBeCloseTo(giniCoefficient(spread)!.index, 10);
      for (const variant of ['T', 'L'] as const) {
        expect(theilIndex(values, { weights, variant })!.index).toBeCloseTo(theilIndex(spread, { variant })!.index, 10);
      }
      expect(atkinsonIndex(values, { weights, epsilon: 1 })!.index).toBeCloseTo(
        atkinsonIndex(spread, { epsilon: 1 })!.index,
        10,
      );
      expect(williamsonIndex(values, weights)!.index).toBeCloseTo(coefficientOfVariation(spread)!.index, 10);
    });
    fc.assert(property, { seed: 1 });
  });

  it('says how many places were left out, and refuses lists of different lengths', () => {
    const lengths = refusalOf(() => giniCoefficient([1, 2], { weights: [1] }));
    expect(lengths).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'weights' });
    expect(theilIndex([1, null, 3], { missing: 'sum-known' })).toMatchObject({ parts: 2, missingCells: 1 });
    expect(williamsonIndex([1, 2, 3], [1, null, 1], { missing: 'sum-known' })?.missingCells).toBe(1);
  });
});

describe('decompositions of variety and inequality', () => {
  const grouped = fc.array(fc.tuple(amount, fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 12 });
  const some = grouped.filter((list) => list.some(([value]) => value > 0));

  it('add up: between and within to the Theil index, unrelated and related variety to the entropy', () => {
    const property = fc.property(some, (list) => {
      const values = list.map(([value]) => value);
      const groups = list.map(([, group]) => group);
      const theil = theilDecomposition(values, groups)!;
      expect(theil.between + theil.within).toBe(theil.index);
      expect(theil.index).toBeCloseTo(theilIndex(values)!.index, 10);
      expect(theil.within).toBeCloseTo(
        theil.groups.reduce((sum, { contribution }) => sum + contribution, 0),
        10,
      );
      expect(theil.groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
      const variety = relatedVariety(values, groups)!;
      expect(variety.unrelated + variety.related).toBe(variety.total);
      expect(variety.total).toBeCloseTo(shannonEntropy(values)!.entropy, 10);
      expect(variety.groups.reduce((sum, { share, entropy }) => sum + share * entropy, 0)).toBeCloseTo(
        variety.related,
        10,
      );
    });
    fc.assert(property, { seed: 1 });
  });

  it('entropy lies between 0 and log n, whatever the order', () => {
    const property = fc.property(amounts, (values) => {
      const { entropy, equivalentNumber, present } = shannonEntropy(values)!;
      expect(entropy).toBeGreaterThanOrEqual(0);
      expect(entropy).toBeLessThanOrEqual(Math.log2(present) + 1e-12);
      expect(equivalentNumber).toBeCloseTo(2 ** entropy, 8);
      expect(shannonEntropy([...values, 0].reverse())!.entropy).toBeCloseTo(entropy, 10);
    });
    fc.assert(property, { seed: 1 });
  });
});

describe('lines of a table against their reference', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([height, width]) =>
      fc.tuple(
        fc.constant(height),
        fc.constant(width),
        fc.array(amount, { minLength: height * width, maxLength: height * width }),
      ),
    );
  const matrixOf = (height: number, width: number, values: readonly number[]) =>
    new Matrix(
      Array.from({ length: height }, (_, row) => `r${row}`),
      Array.from({ length: width }, (_, column) => `c${column}`),
      Float64Array.from(values),
    );

  it('lie between 0 and 1, and a region of zeros changes none of them', () => {
    const property = fc.property(tables, ([height, width, values]) => {
      const table = matrixOf(height, width, values);
      const withZeros = matrixOf(height + 1, width, [...values, ...Array<number>(width).fill(0)]);
      for (const measure of [
        (matrix: Matrix) => locationalGini(matrix).values,
        (matrix: Matrix) => hooverIndex(matrix, { reference: 'total' }).values,
        (matrix: Matrix) => dissimilarityIndex(matrix).values,
      ]) {
        const lines = measure(table);
        const again = measure(withZeros);
        for (const column of table.columnLabels) {
          const figure = lines[column]!;
          if (figure === null) {
            expect(again[column]).toBeNull();
            continue;
          }
          expect(figure).toBeGreaterThanOrEqual(-1e-12);
          expect(figure).toBeLessThanOrEqual(1 + 1e-12);
          expect(again[column]).toBeCloseTo(figure, 10);
        }
      }
    });
    fc.assert(property, { seed: 1 });
  });

  it('divergence adds up over regions as over industries', () => {
    const property = fc.property(tables, ([height, width, values]) => {
      const { overall, rows, columns } = divergenceIndex(matrixOf(height, width, values));
      if (overall === null) return;
      for (const lines of [rows, columns]) {
        const parts = Object.values(lines).filter((part) => part !== null);
        expect(parts.reduce((sum, { share, divergence }) => sum + share * divergence, 0)).toBeCloseTo(overall, 9);
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }
    });
    fc.assert(property, { seed: 1 });
  });

  it('take references by label, and say which labels do not match', () => {
    const jobs = matrixOf(2, 1, [30, 10]);
    const { values, unmatched, convention } = hooverIndex(jobs, { reference: { r1: 5, r0: 5, r9: 7 } });
    expect(values.c0).toBeCloseTo(0.25, 12);
    expect(unmatched.onlySecond).toEqual(['r9']);
    expect(convention.reference).toBe('given');
  });

  it('need every total: a missing cell withholds, and a known total from elsewhere mends', () => {
    const jobs = new Matrix(['r0', 'r1'], ['c0', 'c1'], Float64Array.of(30, 10, 20, Number.NaN));
    expect(locationalGini(jobs)).toMatchObject({ values: { c0: null, c1: null }, missingCells: 1 });
    const totals = { r0: 40, r1: 60 };
    expect(locationalGini(jobs, { totals }).values).toMatchObject({ c0: expect.any(Number), c1: null });
  });

  it('refuse cells by their labels', () => {
    const jobs = new Matrix(['r0'], ['c0', 'c1'], Float64Array.of(3, -1));
    for (const measure of [locationalGini, dissimilarityIndex, divergenceIndex]) {
      expect(refusalOf(() => measure(jobs))).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'matrix[r0][c1]' });
    }
    const byRow = refusalOf(() => measureByRow(jobs, (row) => giniCoefficient(row)));
    expect(byRow).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'matrix[r0][c1]' });
    const byColumn = refusalOf(() => measureByColumn(jobs, (column) => giniCoefficient(column)));
    expect(byColumn).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'matrix[r0][c1]' });
  });

  it('leave the table as it is, whatever a measure does to its line', () => {
    const jobs = new Matrix(['r0', 'r1'], ['c0', 'c1'], Float64Array.of(3, 1, 2, 0));
    measureByRow(jobs, (row) => row.sort());
    measureByColumn(jobs, (column) => column.sort());
    expect(Array.from(jobs.values)).toEqual([3, 1, 2, 0]);
  });

  it('relative diversity is one over twice the Hoover index, and undefined for the same structure', () => {
    expect(relativeDiversity([2, 4, 4], [1, 1, 8])!.index).toBeCloseTo(
      1 / (2 * hooverIndex([2, 4, 4], { reference: [1, 1, 8] })!.index),
      12,
    );
    expect(relativeDiversity([1, 2], [10, 20])).toBeNull();
  });
});
