import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cube, CubeBuilder, concat } from '../../src/cube/index.ts';
import { type Fact, facts, filters, missingPolicy, rollupByHand, shape, someDimensions } from './by-hand.ts';

const cubeOf = (rows: readonly Fact[]) =>
  Cube.fromRows(
    rows.map((row) => ({ ...row })),
    shape,
  );
type Policy = 'withhold' | 'sum-known';

describe('a rollup', () => {
  it('is what plain objects give', () => {
    fc.assert(
      fc.property(facts, someDimensions, missingPolicy, (rows, dimensions, missing) => {
        const rollup = cubeOf(rows).rollup(dimensions, { missing: missing as Policy });
        expect(rollup.rows()).toEqual(rollupByHand(rows, dimensions, missing));
      }),
    );
  });

  it('of a filtered cube is what filtered plain objects give', () => {
    fc.assert(
      fc.property(facts, filters, someDimensions, missingPolicy, (rows, { where, keeps }, dimensions, missing) => {
        const rollup = cubeOf(rows)
          .where(where)
          .rollup(dimensions, { missing: missing as Policy });
        expect(rollup.rows()).toEqual(rollupByHand(rows.filter(keeps), dimensions, missing));
      }),
    );
  });

  it('of a rollup is the rollup', () => {
    fc.assert(
      fc.property(facts, someDimensions, fc.nat(3), missingPolicy, (rows, dimensions, length, policy) => {
        const missing = policy as Policy;
        const fewer = dimensions.slice(0, length);
        const direct = cubeOf(rows).rollup(fewer, { missing });
        const stepwise = cubeOf(rows).rollup(dimensions, { missing }).rollup(fewer, { missing });
        expect(stepwise.rows()).toEqual(direct.rows());
        for (const measure of shape.measures) {
          expect(stepwise.missingInputs(measure)).toEqual(direct.missingInputs(measure));
        }
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    const shuffled = facts.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, someDimensions, missingPolicy, ([rows, others], dimensions, missing) => {
        const rollup = (facts: Fact[]) => cubeOf(facts).rollup(dimensions, { missing: missing as Policy });
        expect(JSON.stringify(rollup(others))).toBe(JSON.stringify(rollup(rows)));
      }),
    );
  });

  it('loses nothing: its parts sum to the whole, known and missing', () => {
    fc.assert(
      fc.property(facts, someDimensions, (rows, dimensions) => {
        const parts = cubeOf(rows).rollup(dimensions, { missing: 'sum-known' });
        const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + (value || 0), 0);
        expect(total(parts.values('value'))).toBe(total(rows.map(({ value }) => value ?? 0)));
        expect(total(parts.missingInputs('value'))).toBe(rows.filter(({ value }) => value === null).length);
      }),
    );
  });

  it('by parts of a dimension, joined, is the rollup', () => {
    fc.assert(
      fc.property(facts, missingPolicy, (rows, policy) => {
        const missing = policy as Policy;
        const cube = cubeOf(rows);
        const parts = cube
          .dictionary('place')
          .map((place) => cube.where({ place }).rollup(['place', 'year'], { missing }));
        const whole = cube.rollup(['place', 'year'], { missing });
        expect(parts.length === 0 ? [] : concat(parts).rows()).toEqual(whole.rows());
      }),
    );
  });
});

describe('a cube', () => {
  it('joined of its parts is itself', () => {
    fc.assert(
      fc.property(facts, fc.nat(60), fc.nat(60), (rows, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const parts = [rows.slice(0, first), rows.slice(first, second), rows.slice(second)];
        const whole = cubeOf(rows);
        const joined = concat(parts.map(cubeOf));
        expect(JSON.stringify(joined)).toBe(JSON.stringify(whole));
        expect(joined.rollup(['place']).rows()).toEqual(whole.rollup(['place']).rows());
      }),
    );
  });

  it('is the same from rows, columns and a builder', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const column = <Name extends keyof Fact>(name: Name) => rows.map((row) => row[name]);
        const fromColumns = Cube.fromColumns({
          dimensions: { place: column('place'), product: column('product'), year: column('year') },
          measures: { value: column('value'), weight: column('weight') },
        });
        const builder = new CubeBuilder(shape);
        for (const { place, product, year, value, weight } of rows) {
          builder.append([place, product, year], [value ?? Number.NaN, weight ?? Number.NaN]);
        }
        const text = JSON.stringify(cubeOf(rows));
        expect(JSON.stringify(fromColumns)).toBe(text);
        expect(JSON.stringify(builder.build())).toBe(text);
      }),
    );
  });

  it('is read back from JSON as it was written, views and rollups too', () => {
    fc.assert(
      fc.property(facts, filters, someDimensions, missingPolicy, (rows, { where }, dimensions, missing) => {
        const view = cubeOf(rows).where(where);
        for (const cube of [view, view.rollup(dimensions, { missing: missing as Policy })]) {
          const text = JSON.stringify(cube);
          const read = Cube.fromJSON(text);
          expect(JSON.stringify(read)).toBe(text);
          expect(read.rows()).toEqual(cube.rows());
        }
      }),
    );
  });

  it('says in its matrix what its rows say', () => {
    fc.assert(
      fc.property(facts, missingPolicy, (rows, policy) => {
        const missing = policy as Policy;
        const cube = cubeOf(rows);
        const matrix = cube.matrix('place', 'year', 'value', { missing });
        const sums = new Map(
          rollupByHand(rows, ['place', 'year'], missing).map((row) => {
            const { place, year, value } = row as unknown as Fact;
            return [`${place}|${year}`, value];
          }),
        );
        expect(matrix.rowLabels).toEqual(cube.dictionary('place'));
        expect(matrix.columnLabels).toEqual(cube.dictionary('year'));
        for (const place of matrix.rowLabels) {
          for (const year of matrix.columnLabels) {
            expect(matrix.at(place, year)).toBe(sums.get(`${place}|${year}`) ?? null);
          }
        }
      }),
    );
  });

  it('filtered is what filtered plain objects are', () => {
    fc.assert(
      fc.property(facts, filters, filters, (rows, one, other) => {
        const kept = rows.filter((fact) => one.keeps(fact) && other.keeps(fact));
        expect(cubeOf(rows).where(one.where).where(other.where).rows()).toEqual(kept);
      }),
    );
  });
});
