import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { clusterStrength } from '../../src/measures/cluster-strength.ts';
import { presence } from '../../src/measures/complexity/presence.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { productGiniIndex } from '../../src/measures/product-gini-index.ts';

/** Tables of decimals in which many quotients are exactly at a cutoff, as they stand and with rows and columns in another order. */
const decimalTables = fc
  .record({
    cells: fc.array(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 2 }), {
      minLength: 3,
      maxLength: 5,
    }),
    seed: fc.nat(),
  })
  .map(({ cells, seed }) => {
    const rows = cells.map((_, i) => i);
    const order = rows.map((row) => rows[(row + seed) % rows.length]!).reverse();
    const tableOf = (places: readonly number[], columns: readonly number[]) =>
      new Matrix(
        places.map((place) => `R${place}`),
        columns.map((place) => `P${place}`),
        Float64Array.from(places.flatMap((row) => columns.map((column) => cells[row]![column]! / 10))),
      );
    return { one: tableOf(rows, [0, 1]), other: tableOf(order, [1, 0]) };
  });

describe('ties at a cutoff', () => {
  it('are present, though decimals add up to a little more or less', () => {
    const tied = new Matrix(['a', 'b', 'c'], ['x', 'y'], Float64Array.of(0.8, 4, 0.2, 1, 0.2, 1));
    expect(presence(tied).diversity).toEqual({ a: 2, b: 2, c: 2 });
    const halves = new Matrix(['a', 'b'], ['x', 'y', 'z'], Float64Array.of(0.3, 0.3, 0.3, 0.1, 0.1, 0.1));
    expect(presence(halves).diversity).toEqual({ a: 3, b: 3 });
  });

  it('do not depend on the order of rows and columns: presence and product Gini index', () => {
    const coefficients = { R0: 0.3, R1: 0.4, R2: 0.5, R3: 0.6, R4: 0.7 };
    fc.assert(
      fc.property(decimalTables, ({ one, other }) => {
        expect(presence(other).diversity).toEqual(presence(one).diversity);
        const [gini, again] = [one, other].map((table) => productGiniIndex(table, coefficients).values);
        for (const product of ['P0', 'P1']) {
          if (gini![product] === null) expect(again![product]).toBeNull();
          else expect(again![product]).toBeCloseTo(gini![product]!, 12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of rows and columns: cluster strength of location quotients', () => {
    fc.assert(
      fc.property(decimalTables, ({ one, other }) => {
        const flags = [one, other].map((table) => {
          const { strong, significant } = clusterStrength({
            employment: table,
            establishments: table,
            locationQuotients: locationQuotient(table).values,
          });
          return one.rowLabels.map((row) =>
            one.columnLabels.map((column) => [strong.at(row, column), significant.at(row, column)]),
          );
        });
        expect(flags[1]).toEqual(flags[0]);
      }),
      { numRuns: 300 },
    );
  });
});
