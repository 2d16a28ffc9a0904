import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concordance, chain, occurrenceWeights, reverse } from '../../src/codes/concordances/index.ts';
import { Cube } from '../../src/cube/index.ts';
import { convertClassification } from '../../src/estimation/index.ts';
import { concordances, someCodes, tables } from '../codes/concordances/made-up.ts';

interface Fact {
  readonly state: string;
  readonly product: string;
  readonly year: string;
  readonly value: number | null;
  readonly weight: number | null;
}

const wholeNumber = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { freq: 8 });

function facts(number: fc.Arbitrary<number | null> = wholeNumber): fc.Arbitrary<Fact[]> {
  return fc.array(
    fc.record({
      state: fc.constantFrom('US-GA', 'US-AL', 'us-ga', '', '🍑'),
      product: fc.constantFrom(...someCodes, 'none'),
      year: fc.constantFrom('2020', '2021'),
      value: number,
      weight: number,
    }),
    { maxLength: 60 },
  );
}

type Name = 'state' | 'product' | 'year';

const dimensionOrders = fc
  .shuffledSubarray<Name>(['state', 'product', 'year'], { minLength: 1 })
  .filter((names) => names.includes('product'));

const cubeOf = (rows: readonly Fact[], dimensions: readonly Name[] = ['state', 'product', 'year']) =>
  Cube.fromRows(rows as readonly (Fact & Record<string, string | number | null>)[], {
    dimensions: [...dimensions],
    measures: ['value', 'weight'],
  });

const options = { edition: 'HS2017', period: 'year' } as const;
const convert = (cube: Cube, concordance: Concordance<'HS2017', 'NAICS2017'>, more: object = {}) =>
  convertClassification(cube, concordance, { edition: 'HS2017', ...more });

interface Cell {
  value: number | null;
  weight: number | null;
}

/** A conversion worked out with plain objects. */
function convertByHand(
  rows: readonly Fact[],
  dimensions: readonly Name[],
  { links }: Concordance,
  missing: string,
): Map<string, Cell> {
  const inputs = new Map<string, { value: (number | null)[]; weight: (number | null)[] }>();
  for (const fact of rows) {
    for (const [from, to, share] of links) {
      if (from !== fact.product) continue;
      const key = JSON.stringify(dimensions.map((name) => (name === 'product' ? to : fact[name])));
      const cell = inputs.get(key) ?? { value: [], weight: [] };
      cell.value.push(fact.value === null ? null : fact.value * share);
      cell.weight.push(fact.weight === null ? null : fact.weight * share);
      inputs.set(key, cell);
    }
  }
  const sum = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0 || (missing === 'withhold' && known.length < values.length)) return null;
    return known.reduce((total, value) => total + value, 0);
  };
  return new Map([...inputs].map(([key, { value, weight }]) => [key, { value: sum(value), weight: sum(weight) }]));
}

function cellsOf(cube: Cube, dimensions: readonly Name[]): Map<string, Cell> {
  const rows = cube.rows();
  const cells = new Map(
    rows.map((row) => [
      JSON.stringify(dimensions.map((name) => row[name])),
      { value: row.value as number | null, weight: row.weight as number | null },
    ]),
  );
  // one row for each cell
  expect(cells.size).toBe(rows.length);
  return cells;
}

function expectNear(found: number | null, expected: number | null): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-5);
}

function expectSameCells(found: Map<string, Cell>, expected: Map<string, Cell>): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, { value, weight }] of expected) {
    expectNear(found.get(key)!.value, value);
    expectNear(found.get(key)!.weight, weight);
  }
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

describe('a conversion', () => {
  it('is what plain objects give, in any order of dimensions', () => {
    fc.assert(
      fc.property(
        facts(),
        concordances('HS2017', 'NAICS2017'),
        dimensionOrders,
        fc.constantFrom('withhold', 'sum-known'),
        (rows, concordance, dimensions, missing) => {
          const { cube } = convert(cubeOf(rows, dimensions), concordance, { missing });
          expect(cube.dimensions).toEqual(dimensions);
          expectSameCells(cellsOf(cube, dimensions), convertByHand(rows, dimensions, concordance, missing));
        },
      ),
    );
  });

  it('is sorted by the other dimensions, then by code, whatever the order of rows', () => {
    fc.assert(
      fc.property(facts(), concordances('HS2017', 'NAICS2017'), (rows, concordance) => {
        const { cube, unmapped } = convert(cubeOf(rows), concordance);
        const keys = cube.rows().map(({ state, year, product }) => [state, year, product] as string[]);
        for (let i = 1; i < keys.length; i++) {
          const place = keys[i]!.findIndex((text, d) => text !== keys[i - 1]![d]);
          expect(keys[i]![place]! > keys[i - 1]![place]!).toBe(true);
        }
        const backwards = convert(cubeOf([...rows].reverse()), concordance);
        expect(backwards.cube.rows().map(({ state, year, product }) => [state, year, product])).toEqual(keys);
        expect(backwards.unmapped.map(({ code, rows: count }) => [code, count])).toEqual(
          unmapped.map(({ code, rows: count }) => [code, count]),
        );
        expectSameCells(
          cellsOf(backwards.cube, ['state', 'product', 'year']),
          cellsOf(cube, ['state', 'product', 'year']),
        );
      }),
    );
  });

  it('conserves: total = mapped + unmapped, in the figures and in the cells', () => {
    fc.assert(
      fc.property(facts(), concordances('HS2017', 'NAICS2017'), (rows, concordance) => {
        const source = cubeOf(rows);
        const { cube, measures, unmapped } = convert(source, concordance, { missing: 'sum-known' });
        for (const name of ['value', 'weight'] as const) {
          const summary = measures[name]!;
          const known = source.values(name).some((value) => !Number.isNaN(value));
          expect(summary.missing).toBe(source.missingInputs(name).reduce((sum, count) => sum + count, 0));
          if (!known) {
            expect(summary).toMatchObject({ total: null, mapped: null, unmapped: null, coverage: null });
            continue;
          }
          expectNear(summary.total, total(source.values(name)));
          expectNear(summary.total, summary.mapped! + summary.unmapped!);
          expectNear(summary.mapped, total(cube.values(name)));
          expectNear(
            summary.unmapped,
            unmapped.reduce((sum, { values }) => sum + (values[name] ?? 0), 0),
          );
          if (summary.coverage === null) continue;
          expect(summary.coverage).toBeGreaterThanOrEqual(0);
          expect(summary.coverage).toBeLessThanOrEqual(1 + 1e-12);
          expect(summary.splitShare!).toBeLessThanOrEqual(summary.coverage + 1e-12);
        }
      }),
    );
  });

  it('conserves to the last unit where whole numbers stay whole', () => {
    fc.assert(
      fc.property(facts(), concordances('HS2017', 'HS2012'), concordances('HS2012', 'NAICS2017'), (rows, a, b) => {
        const source = cubeOf(rows);
        const more = { missing: 'sum-known', round: 'largest-remainder' };
        const { cube, measures, unmapped } = convert(source, chain(a, b), more);
        for (const name of ['value', 'weight'] as const) {
          const { total: whole, mapped, unmapped: rest } = measures[name]!;
          expect(total(source.values(name))).toBe(whole ?? 0);
          expect((mapped ?? 0) + (rest ?? 0)).toBe(whole ?? 0);
          expect(total(cube.values(name))).toBe(mapped ?? 0);
          expect(unmapped.reduce((sum, { values }) => sum + (values[name] ?? 0), 0)).toBe(rest ?? 0);
          expect(cube.values(name).every((value) => Number.isNaN(value) || Number.isSafeInteger(value))).toBe(true);
        }
        const shuffled = convert(cubeOf([...rows].reverse()), chain(a, b), more);
        expect(shuffled.cube.rows()).toEqual(cube.rows());
      }),
    );
  });

  it('there and back never invents value', () => {
    const known = facts(fc.integer({ min: 0, max: 1_000_000 }));
    fc.assert(
      fc.property(known, tables('HS2017', 'NAICS2017'), (rows, table) => {
        const source = cubeOf(rows);
        const there = convert(source, occurrenceWeights(table)).cube;
        const back = convertClassification(there, occurrenceWeights(reverse(table)), { edition: 'NAICS2017' });
        const { mapped } = back.measures.value!;
        expect(mapped ?? 0).toBeLessThanOrEqual(total(source.values('value')) * (1 + 1e-12));
        // all that went there comes back: every target of a table leads back
        expectNear(back.measures.value!.unmapped ?? 0, 0);
      }),
    );
  });

  it('rolled up over all but the products is the rollup of what is mapped', () => {
    fc.assert(
      fc.property(facts(), tables('HS2017', 'NAICS2017'), (rows, table) => {
        const concordance = occurrenceWeights(table);
        const mapped = [...new Set(concordance.links.map(([code]) => code))];
        const source = cubeOf(rows).where({ product: mapped });
        const sums = convert(cubeOf(rows), concordance).cube.rollup(['year', 'state']).rows();
        const expected = source.rollup(['year', 'state']).rows();
        expect(sums.map(({ year, state }) => [year, state])).toEqual(expected.map(({ year, state }) => [year, state]));
        sums.forEach((row, i) => {
          expectNear(row.value as number | null, expected[i]!.value);
          expectNear(row.weight as number | null, expected[i]!.weight);
        });
      }),
    );
  });

  it('of a rollup is the rollup of the conversion', () => {
    fc.assert(
      fc.property(
        facts(),
        concordances('HS2017', 'NAICS2017'),
        fc.constantFrom('withhold', 'sum-known'),
        (rows, concordance, missing) => {
          const rolled = cubeOf(rows).rollup(['product', 'year'], { missing: 'sum-known' });
          const first = convertClassification(rolled, concordance, { ...options, missing: missing as 'withhold' }).cube;
          const then = convert(cubeOf(rows), concordance, { missing: 'sum-known' }).cube.rollup(['product', 'year'], {
            missing: missing as 'withhold',
          });
          expectSameCells(cellsOf(first, ['product', 'year']), cellsOf(then, ['product', 'year']));
        },
      ),
    );
  });

  it('in two steps is that by the chain', () => {
    fc.assert(
      fc.property(facts(), concordances('HS2017', 'HS2012'), concordances('HS2012', 'NAICS2017'), (rows, a, b) => {
        const first = convertClassification(cubeOf(rows), a, { ...options, missing: 'sum-known' });
        const steps = convertClassification(first.cube, b, { edition: 'HS2012', missing: 'sum-known' });
        const once = convert(cubeOf(rows), chain(a, b), { missing: 'sum-known' });
        const names: readonly Name[] = ['state', 'product', 'year'];
        const [one, other] = [cellsOf(once.cube, names), cellsOf(steps.cube, names)];
        // a product of shares too small for a double is no link in the chain
        for (const [key, { value, weight }] of one) {
          expectNear(value, other.get(key)!.value);
          expectNear(weight, other.get(key)!.weight);
        }
        const lost = (first.measures.value!.unmapped ?? 0) + (steps.measures.value!.unmapped ?? 0);
        expectNear(once.measures.value!.unmapped ?? 0, lost);
      }),
    );
  });

  it('leaves the cube as it was', () => {
    fc.assert(
      fc.property(facts(), concordances('HS2017', 'NAICS2017'), (rows, concordance) => {
        const source = cubeOf(rows);
        const before = JSON.stringify([source, concordance]);
        convert(source, concordance);
        convert(source, concordance, { round: 'largest-remainder' });
        expect(JSON.stringify([source, concordance])).toBe(before);
      }),
    );
  });

  it('sorts groups with few targets out of many', () => {
    const codes = Array.from({ length: 3000 }, (_, i) => `t${String(i).padStart(4, '0')}`);
    const links = [
      ['a', 't0007', 0.5],
      ['a', 't2999', 0.5],
      ['b', 't0001', 1],
      ...codes.map((code) => [`z${code}`, code, 1] as const),
    ] as const;
    const concordance = {
      ...occurrenceWeights({ from: 'HS2017', to: 'NAICS2017', source: {} as never, approximate: false, links: [] }),
      sources: [],
      links,
    } satisfies Concordance<'HS2017', 'NAICS2017'>;
    const row = (state: string, product: string): Fact => ({ state, product, year: '2020', value: 2, weight: 0 });
    const rows = [row('x', 'a'), row('x', 'b'), ...[...codes].reverse().map((code) => row('y', `z${code}`))];
    const { cube } = convert(cubeOf(rows), concordance);
    expect(
      cube
        .where({ state: 'x' })
        .rows()
        .map(({ product }) => product),
    ).toEqual(['t0001', 't0007', 't2999']);
    expect(
      cube
        .where({ state: 'y' })
        .rows()
        .map(({ product }) => product),
    ).toEqual(codes);
  });
});
