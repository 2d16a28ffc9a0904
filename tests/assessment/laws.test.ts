import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/index.ts';
import { evidenceFromJson } from '../../src/cube/index.ts';
import type { Assessment, Evidence, FactId, RegionCode } from '../../src/model/index.ts';
import { georgia } from '../../src/sample/index.ts';
import { type ByYear, evidenceOf, type InventedFigures, withRows } from './evidence-of.ts';
import { expectSound } from './sound.ts';

const regions = ['US-GA', 'US-AL', 'US-FL', 'US-TN', 'US'] as const satisfies readonly RegionCode[];
const options = { region: 'US-GA', peers: ['US-AL', 'US-FL', 'US-TN'] } as const;

const dollars = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 1e12 }) }, fc.constant(null));
const people = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 1e8 }) }, fc.constant(null));
const years = (value: fc.Arbitrary<number | null>): fc.Arbitrary<ByYear> =>
  fc.record({ 2020: value, 2021: value, 2022: value, 2023: value });
const parts = (codes: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...codes), years(fc.integer({ min: 0, max: 1e11 })), { maxKeys: codes.length });

/** Evidence of any figures: known, missing and zero, with and without each fact. */
const anyFigures: fc.Arbitrary<InventedFigures> = fc.record({
  exports: fc.record(Object.fromEntries(regions.map((region) => [region, years(dollars)]))),
  population: fc.record(Object.fromEntries(regions.map((region) => [region, years(people)]))),
  markets: fc.record({ 'US-GA': parts(['CAN', 'MEX', 'CHN', 'DEU', 'WLD']), US: parts(['CAN', 'MEX', 'JPN']) }),
  products: fc.record({ 'US-GA': parts(['111', '311', '336']) }),
  companies: fc.record({ 'US-GA': years(people) }),
});

/** Evidence of figures, its products with names that are no numbers. */
function labelled(figures: InventedFigures): Evidence {
  return { ...evidenceOf(figures), productLabels: { 111: 'Crops', 311: 'Food', 336: 'Vehicles' } };
}

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 1, numRuns: 60 });
}

/** Every fact of the evidence with its rows in another order. */
function shuffled(evidence: Evidence, key: number): Evidence {
  return (Object.keys(evidence.facts) as FactId[]).reduce((changed, fact) => {
    const cube = evidence.facts[fact]!;
    const order = cube.rows().map((row, i) => [Math.sin(key + i * 7919), row] as const);
    order.sort((a, b) => a[0] - b[0]);
    return withRows(
      changed,
      fact,
      order.map(([, row]) => row),
      cube.metadata,
    );
  }, evidence);
}

const scaleFree = ({ performance }: Assessment) => ({
  ranks: performance.standing.rows.map(({ rank, of, ties }) => [rank, of, ties]),
  growth: performance.trend.rows.map(({ growth }) => growth),
  shares: performance.destinations?.rows.map(({ key, share }) => [key, share]),
  indexed: performance.indexed.rows,
  odd: performance.growth.rows.map(({ oddYear }) => oddYear),
});

describe('an assessment', () => {
  it('is sound whatever the figures', () => {
    holds(fc.property(anyFigures, (figures) => expectSound(assess(labelled(figures), options))));
  });

  it('does not depend on the order of the rows', () => {
    holds(
      fc.property(anyFigures, fc.nat(), (figures, key) => {
        const evidence = labelled(figures);
        expect(assess(shuffled(evidence, key), options)).toEqual(assess(evidence, options));
      }),
    );
  });

  it('does not depend on the order of the peers, but for their list', () => {
    holds(
      fc.property(anyFigures, (figures) => {
        const evidence = labelled(figures);
        const backwards = [...options.peers].reverse();
        const { standing, peers } = assess(evidence, { ...options, peers: backwards }).performance;
        const expected = assess(evidence, options).performance;
        expect(standing.rows).toEqual(expected.standing.rows);
        expect(peers.rows).toEqual(expected.peers.rows);
      }),
    );
  });

  it('ranks, shares and grows alike in another unit', () => {
    holds(
      fc.property(anyFigures, (figures) => {
        const evidence = labelled(figures);
        // a power of two changes no digit
        const inOther = (['exportsTotal', 'exportsByMarket'] as const).reduce((changed, fact) => {
          const cube = evidence.facts[fact];
          if (cube === undefined) return changed;
          const rows = cube.rows().map((row) => ({
            ...row,
            valueUsd: row.valueUsd === null ? null : Number(row.valueUsd) / 1024,
          }));
          return withRows(changed, fact, rows, cube.metadata);
        }, evidence);
        expect(scaleFree(assess(inOther, options))).toEqual(scaleFree(assess(evidence, options)));
      }),
    );
  });

  it('of a region and of its peer see each other alike', () => {
    holds(
      fc.property(anyFigures, (figures) => {
        const evidence = labelled(figures);
        const [georgia, alabama] = [
          assess(evidence, { region: 'US-GA', peers: ['US-AL'] }).performance.standing.rows[0]!,
          assess(evidence, { region: 'US-AL', peers: ['US-GA'] }).performance.standing.rows[0]!,
        ];
        expect(georgia.value).toBe(alabama.peerMedian);
        if (georgia.rank !== null && alabama.rank !== null) {
          expect(georgia.rank + alabama.rank).toBe(georgia.ties > 0 ? 2 : 3);
        }
      }),
    );
  });
});

describe('evidence written to JSON and read back', () => {
  it('gives an equal assessment', () => {
    holds(
      fc.property(anyFigures, (figures) => {
        const evidence = labelled(figures);
        expect(assess(evidenceFromJson(JSON.stringify(evidence)), options)).toEqual(assess(evidence, options));
      }),
    );
  });

  it('is that of the sample too', () => {
    const again = evidenceFromJson(JSON.stringify(georgia));
    expect(assess(again, { region: 'US-GA' })).toEqual(assess(georgia, { region: 'US-GA' }));
  });
});
