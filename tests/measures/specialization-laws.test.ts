import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { additiveAdvantage } from '../../src/measures/additive-advantage.ts';
import { ellisonGlaeser } from '../../src/measures/ellison-glaeser.ts';
import { hachmanIndex } from '../../src/measures/hachman-index.ts';
import { krugmanIndex } from '../../src/measures/krugman-index.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { normalizedAdvantage } from '../../src/measures/normalized-advantage.ts';
import { revealedComparativeAdvantage } from '../../src/measures/revealed-comparative-advantage.ts';
import { specializationCoefficient } from '../../src/measures/specialization-coefficient.ts';
import { standardizedLocationQuotient } from '../../src/measures/standardized-location-quotient.ts';
import { symmetricAdvantage } from '../../src/measures/symmetric-advantage.ts';

const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e6 }));
/** Tables of one to eight regions and one to six industries, with zeros. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const scale = fc.constantFrom(0.001, 0.5, 3, 1000, 1e6);

const rowsOf = (cells: readonly unknown[]) => cells.map((_, i) => `r${i}`);
const columnsOf = (cells: readonly (readonly unknown[])[]) => cells[0]!.map((_, i) => `c${i}`);
const matrixOf = (cells: readonly (readonly number[])[]) =>
  new Matrix(rowsOf(cells), columnsOf(cells), Float64Array.from(cells.flat()));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 1, numRuns: 300 });
}

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 8));

const matrixMeasures = {
  locationQuotient,
  revealedComparativeAdvantage,
  symmetricAdvantage,
  additiveAdvantage,
  normalizedAdvantage,
  standardizedLocationQuotient,
};
const rowMeasures = {
  hachmanIndex,
  krugmanIndex,
  'krugmanIndex of the rest': (matrix: Matrix) => krugmanIndex(matrix, { reference: 'rest' }),
  'krugmanIndex of others': (matrix: Matrix) => krugmanIndex(matrix, { reference: 'mean-of-others' }),
  specializationCoefficient,
};
const herfindahlsOf = ({ columnLabels }: Matrix) =>
  Object.fromEntries(columnLabels.map((label) => [label, 1 / (1 + Number(label.slice(1)))]));

/** Each measure as figures by label. */
const measures: Record<string, (matrix: Matrix) => Record<string, number | null>> = {
  ...Object.fromEntries(
    Object.entries(matrixMeasures).map(([name, measure]) => [
      name,
      (matrix: Matrix) => {
        const { values } = measure(matrix);
        const cells = values.rowLabels.flatMap((row) =>
          values.columnLabels.map((column) => [`${row} ${column}`, values.at(row, column)] as const),
        );
        return Object.fromEntries(cells);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(rowMeasures).map(([name, measure]) => [name, (matrix: Matrix) => measure(matrix).values]),
  ),
  ellisonGlaeser: (matrix) =>
    Object.fromEntries(
      Object.entries(ellisonGlaeser(matrix, herfindahlsOf(matrix)).values).map(([label, { gamma }]) => [label, gamma]),
    ),
};

describe('location quotients', () => {
  it('weighted by the shares of the reference are 1 in each region, and by the sizes of regions in each industry', () => {
    holds(
      fc.property(tables, (cells) => {
        const { values } = locationQuotient(matrixOf(cells));
        const total = sum(cells.flat());
        const columnTotals = cells[0]!.map((_, column) => sum(cells.map((row) => row[column]!)));
        cells.forEach((row, r) => {
          if (sum(row) === 0) return;
          const weighted = columnTotals.map((size, c) => (size / total) * (values.at(`r${r}`, `c${c}`) ?? 0));
          expect(sum(weighted)).toBeCloseTo(1, 12);
        });
        columnTotals.forEach((size, c) => {
          if (size === 0) return;
          const weighted = cells.map((row, r) => (sum(row) / total) * (values.at(`r${r}`, `c${c}`) ?? 0));
          expect(sum(weighted)).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  it('are at least 1 exactly where the share is at least that of all', () => {
    holds(
      fc.property(tables, (cells) => {
        const { values } = locationQuotient(matrixOf(cells));
        const total = BigInt(sum(cells.flat()));
        cells.forEach((row, r) => {
          row.forEach((value, c) => {
            const column = BigInt(sum(cells.map((other) => other[c]!)));
            const quotient = values.at(`r${r}`, `c${c}`);
            if (quotient === null) return;
            expect(quotient >= 1).toBe(BigInt(value) * total >= BigInt(sum(row)) * column);
          });
        });
      }),
    );
  });
});

describe('indices', () => {
  it('lie in their ranges', () => {
    const within = (value: number | null, least: number, most: number) =>
      value === null || (value >= least - 1e-12 && value <= most + 1e-12);
    holds(
      fc.property(tables, (cells) => {
        const matrix = matrixOf(cells);
        const every = (name: string, least: number, most: number) =>
          Object.values(measures[name]!(matrix)).every((value) => within(value, least, most));
        expect(every('locationQuotient', 0, Number.MAX_VALUE)).toBe(true);
        expect(every('symmetricAdvantage', -1, 1)).toBe(true);
        expect(every('additiveAdvantage', -1, 1)).toBe(true);
        expect(every('normalizedAdvantage', -0.25, 0.25)).toBe(true);
        expect(every('hachmanIndex', 0, 1)).toBe(true);
        expect(every('krugmanIndex', 0, 2)).toBe(true);
        expect(every('krugmanIndex of the rest', 0, 2)).toBe(true);
        expect(every('krugmanIndex of others', 0, 2)).toBe(true);
        expect(every('specializationCoefficient', 0, 1)).toBe(true);
      }),
    );
  });
});

describe.each(Object.entries(measures))('%s', (_, measure) => {
  it('stays as it is in another unit', () => {
    holds(
      fc.property(tables, scale, (cells, factor) => {
        const expected = measure(matrixOf(cells));
        const scaled = measure(matrixOf(cells.map((row) => row.map((value) => value * factor))));
        for (const [label, value] of Object.entries(expected)) expect(scaled[label]).toEqual(close(value));
      }),
    );
  });

  it('does not depend on the order of rows and columns', () => {
    holds(
      fc.property(tables, (cells) => {
        const matrix = matrixOf(cells);
        const turned = new Matrix(
          [...matrix.rowLabels].reverse(),
          [...matrix.columnLabels].reverse(),
          Float64Array.from(matrix.values).reverse(),
        );
        const [expected, found] = [measure(matrix), measure(turned)];
        for (const [label, value] of Object.entries(expected)) expect(found[label]).toEqual(close(value));
      }),
    );
  });

  it('does not change by a region of zeros', () => {
    holds(
      fc.property(tables, (cells) => {
        const expected = measure(matrixOf(cells));
        const found = measure(matrixOf([...cells, cells[0]!.map(() => 0)]));
        for (const [label, value] of Object.entries(expected)) expect(found[label]).toEqual(close(value));
      }),
    );
  });

  it('is never infinite, and leaves the table as it is', () => {
    const withMissing = fc.tuple(tables, fc.constantFrom(0, 1, Number.NaN), fc.nat());
    holds(
      fc.property(withMissing, ([cells, value, place]) => {
        const matrix = matrixOf(cells);
        matrix.values[place % matrix.values.length] = value;
        const before = Float64Array.from(matrix.values);
        const figures = Object.values(measure(matrix));
        expect(figures.every((figure) => figure === null || Number.isFinite(figure))).toBe(true);
        expect(matrix.values).toEqual(before);
      }),
    );
  });
});
