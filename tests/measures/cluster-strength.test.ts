import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { clusterStrength } from '../../src/measures/cluster-strength.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { quantile } from '../../src/measures/quantile.ts';
import { refusalOf } from '../refusal.ts';

const flagNames = ['qualifying', 'significant', 'strong', 'strong10'] as const;
const missing = Number.NaN;

/** One cluster, a region a row: quotient, jobs, sites. */
function oneCluster(rows: readonly (readonly [quotient: number, jobs: number, sites: number])[], options = {}) {
  const regions = rows.map((_, i) => `r${i}`);
  const column = (place: 0 | 1 | 2) =>
    new Matrix(
      regions,
      ['c'],
      Float64Array.from(rows, (row) => row[place]),
    );
  return clusterStrength({ locationQuotients: column(0), employment: column(1), establishments: column(2) }, options);
}

const flagsOf = (result: ReturnType<typeof clusterStrength>, row: string, cluster = 'c') =>
  flagNames.map((flag) => result[flag].at(row, cluster));

describe('clusterStrength', () => {
  it('sets flags by strict and by inclusive cutoffs', () => {
    const result = oneCluster([
      [0.5, 10, 1],
      [1, 20, 2],
      [2, 30, 3],
      [3, 40, 4],
      [4, 50, 5],
    ]);
    expect(result.cutoffs.c).toEqual({
      regions: 5,
      locationQuotient: { q25: 1, q50: 2, q75: 3, q90: 3.6 },
      employment: { q25: 20 },
      establishments: { q25: 2 },
    });
    expect(['r0', 'r1', 'r2', 'r3', 'r4'].map((row) => flagsOf(result, row))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [1, 1, 1, 0],
      [1, 1, 1, 1],
    ]);
  });

  it('can find a cluster strong that is not significant, where quotients are tied', () => {
    expect(
      flagsOf(
        oneCluster([
          [2, 1, 1],
          [2, 2, 2],
          [2, 3, 3],
        ]),
        'r2',
      ),
    ).toEqual([0, 0, 1, 1]);
  });

  it('finds none strong below a quotient of 1', () => {
    expect(
      flagsOf(
        oneCluster([
          [0.2, 1, 1],
          [0.3, 2, 2],
          [0.9, 3, 3],
        ]),
        'r2',
      ),
    ).toEqual([1, 1, 0, 0]);
  });

  it('leaves regions without employment out of the cutoffs', () => {
    const result = oneCluster([
      [0, 0, 0],
      [0, 0, 0],
      [1, 10, 5],
      [2, 20, 6],
    ]);
    expect(result.cutoffs.c).toMatchObject({ regions: 2, employment: { q25: 12.5 } });
    expect(flagsOf(result, 'r0')).toEqual([0, 0, 0, 0]);
  });

  it('has no flags where a figure is missing or the quotient undefined, and counts them', () => {
    const result = oneCluster([
      [missing, 0, 0],
      [2, missing, 3],
      [3, 30, missing],
      [1, 10, 5],
      [2, 20, 6],
    ]);
    expect(['r0', 'r1', 'r2'].map((row) => flagsOf(result, row))).toEqual(Array(3).fill([null, null, null, null]));
    expect(result.missingCells).toBe(3);
    expect(result.cutoffs.c).toMatchObject({ regions: 3, locationQuotient: { q50: 2 }, establishments: { q25: 5.25 } });
  });

  it('of a cluster that nobody has sets nothing', () => {
    const result = oneCluster([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(flagsOf(result, 'r0')).toEqual([0, 0, 0, 0]);
    expect(result.cutoffs.c).toEqual({
      regions: 0,
      locationQuotient: { q25: null, q50: null, q75: null, q90: null },
      employment: { q25: null },
      establishments: { q25: null },
    });
  });

  it('holds a custom region to the areas of another type', () => {
    const rows = [
      [1, 10, 1],
      [2, 20, 2],
      [3, 30, 3],
      [9, 90, 9],
    ] as const;
    const among = ['r0', 'r1', 'r2'];
    const result = oneCluster(rows, { among });
    expect(result.cutoffs).toEqual(oneCluster(rows.slice(0, 3)).cutoffs);
    expect(flagsOf(result, 'r3')).toEqual([1, 1, 1, 1]);
    expect(refusalOf(() => oneCluster(rows, { among: ['r0', 'r9'] }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.among[1]',
    });
  });

  it('aligns the tables by label, and tells what not all have', () => {
    const employment = new Matrix(['a', 'b', 'c'], ['x', 'y'], Float64Array.of(1, 9, 2, 9, 3, 9));
    const establishments = new Matrix(['c', 'b', 'a'], ['x'], Float64Array.of(30, 20, 10));
    const locationQuotients = new Matrix(['b', 'a', 'c', 'd'], ['x'], Float64Array.of(2, 1, 3, 4));
    const result = clusterStrength({ employment, establishments, locationQuotients });
    expect(flagsOf(result, 'c', 'x')).toEqual([1, 1, 1, 1]);
    expect(result.cutoffs.x).toMatchObject({ employment: { q25: 1.5 }, establishments: { q25: 15 } });
    expect(result.unmatched).toEqual({ rows: ['d'], columns: ['y'] });
  });

  it.each([
    [-1, 'NEGATIVE_VALUE'],
    [Number.POSITIVE_INFINITY, 'INVALID_MEASURE_VALUE'],
  ])('refuses employment of %s', (jobs, code) => {
    expect(
      refusalOf(() =>
        oneCluster([
          [1, 1, 1],
          [1, jobs, 1],
        ]),
      ),
    ).toMatchObject({ code, path: 'employment[r1][c]' });
  });
});

/** METHODS, worked numbers 1–5, 2016: published figures among regions made up around them. */
describe('clusterStrength of the worked rows', () => {
  const publishedRows = [
    ['Michigan Automotive (METHODS, worked number 1)', 5.805291, 172490, 900, 1],
    ['Washington Aerospace (METHODS, worked number 2)', 8.160348, 95581, 300, 1],
    ['Kansas Aerospace (METHODS, worked number 3)', 8.113081, 38911, 200, 1],
    ['Delaware Livestock (METHODS, worked number 4)', 5.6987386, 8092, 14, 0],
    ['Delaware Financial (METHODS, worked number 5)', 3.272316, 18116, 1172, 1],
  ] as const;

  it.each(publishedRows)('%s', (_, quotient, jobs, sites, strong) => {
    const others = Array.from({ length: 49 }, (__, i) => [i / 25, 600 * (i + 1), 4 * (i + 10)] as const);
    const result = oneCluster([[quotient, jobs, sites], ...others]);
    expect(result.strong.at('r0', 'c')).toBe(strong);
    expect(result.qualifying.at('r0', 'c')).toBe(strong);
  });
});

describe('clusterStrength against its rules in so many words', () => {
  const figure = fc.integer({ min: 0, max: 30 });
  const rows = fc.array(fc.tuple(figure, figure, fc.constantFrom(0, 0.5, 1, 2)), { minLength: 2, maxLength: 30 });

  it('for any table of two clusters', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const regions = cells.map((_, i) => `r${i}`);
        const table = (of: (cell: readonly [number, number, number]) => number[]) =>
          new Matrix(regions, ['c', 'rest'], Float64Array.from(cells.flatMap(of)));
        const employment = table(([jobs, sites]) => [jobs, sites + 1]);
        const establishments = table(([jobs, sites, factor]) => [Math.ceil(sites * factor), jobs]);
        const locationQuotients = locationQuotient(employment).values;
        const result = clusterStrength({ employment, establishments, locationQuotients });
        for (const cluster of ['c', 'rest']) {
          const facts = regions.map((region) => ({
            region,
            lq: locationQuotients.at(region, cluster),
            emp: employment.at(region, cluster)!,
            est: establishments.at(region, cluster)!,
          }));
          const counted = facts.filter(({ emp }) => emp > 0);
          const cut = (key: 'lq' | 'emp' | 'est', p: number) =>
            quantile(
              counted.map((fact) => fact[key]),
              p,
            ) ?? Infinity;
          for (const { region, lq, emp, est } of facts) {
            const large = emp > cut('emp', 0.25) && est > cut('est', 0.25);
            const expected =
              lq === null
                ? [null, null, null, null]
                : [
                    large && lq > cut('lq', 0.25),
                    large && lq > cut('lq', 0.5),
                    large && lq >= cut('lq', 0.75) && lq >= 1,
                    large && lq >= cut('lq', 0.9) && lq >= 1,
                  ].map(Number);
            expect(flagsOf(result, region, cluster)).toEqual(expected);
          }
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
