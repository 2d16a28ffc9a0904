import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRanks, rankAmong, ranks, zScores } from '../../src/measures/index.ts';
import normalised from '../golden/coinr-normalise.json' with { type: 'json' };
import coinr from '../golden/coinr-rank-compare.json' with { type: 'json' };
import rankStatistics from '../golden/rank-statistics.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';

interface GoldenCase {
  readonly id: string;
  readonly function: string;
  readonly input: {
    readonly x: readonly (number | null)[];
    readonly method?: string;
    readonly ties?: string;
    readonly m_sd?: readonly number[];
  };
  readonly output: readonly (number | null)[];
}

const scipyCases = (rankStatistics.cases as unknown as readonly GoldenCase[]).filter(
  (one) => one.function === 'rankdata',
);
const coinrCases = normalised.cases as unknown as readonly GoldenCase[];
const tolerance = { absolute: 1e-9, relative: 1e-9 };

const lists = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 5 }), { maxLength: 15 });

describe('ranks', () => {
  const { input, output } = coinr.cases.find(({ id }) => id === 'rank_df')!;
  const table = (input as { table: Record<string, (number | null)[]> }).table;
  const columns = output as unknown as Record<string, (number | null)[]>;
  it.each(['demand', 'growth', 'tariff', 'distance', 'lpi'])('are those of COINr: %s', (column) => {
    const comparison = { function: 'ranks', variant: 'competition', peer: 'COINr 1.1.14' };
    expectAgreement(comparison, ranks(table[column]!).ranks, columns[column]!, { absolute: 0, relative: 0 });
  });

  it.each([
    ['min', 'competition'],
    ['dense', 'dense'],
    ['average', 'fractional'],
  ] as const)('are those of scipy, from the smallest: %s', (method, ties) => {
    const cases = scipyCases.filter(({ input: { method: theirs } }) => theirs === method);
    expect(cases.length).toBeGreaterThan(3);
    for (const { input, output } of cases) {
      const comparison = { function: 'ranks', variant: ties, peer: 'scipy 1.17.1' };
      expectAgreement(comparison, ranks(input.x, { ties, order: 'ascending' }).ranks, output, tolerance);
    }
  });

  it('share places by the three conventions: 1224, 1223 and 1 2.5 2.5 4', () => {
    const values = [40, 30, 30, null, 20];
    expect(ranks(values).ranks).toEqual([1, 2, 2, null, 4]);
    expect(ranks(values, { ties: 'dense' }).ranks).toEqual([1, 2, 2, null, 3]);
    expect(ranks(values, { ties: 'fractional' })).toEqual({
      ranks: [1, 2.5, 2.5, null, 4],
      of: 4,
      convention: { order: 'descending', ties: 'fractional' },
    });
  });

  it('of nothing are none', () => {
    expect(ranks([]).of).toBe(0);
    expect(ranks([null, Number.NaN])).toMatchObject({ ranks: [null, null], of: 0 });
    expect(ranks([0, -0]).ranks).toEqual([1, 1]);
  });

  it('are those that rankAmong gives one by one, in each convention', () => {
    const ties = fc.constantFrom('competition' as const, 'dense' as const, 'fractional' as const);
    const order = fc.constantFrom('ascending' as const, 'descending' as const);
    const property = fc.property(lists, ties, order, (values, tieRule, direction) => {
      const options = { ties: tieRule, order: direction };
      const result = ranks(values, options);
      const oneByOne = values.map((value, i) =>
        rankAmong(
          value,
          values.filter((_, place) => place !== i),
          options,
        ),
      );
      expect(result.ranks).toEqual(oneByOne.map((one) => one?.rank ?? null));
      expect(result.of).toBe(values.filter((value) => value !== null).length);
      expect(ranks([...values].reverse(), options).ranks).toEqual([...result.ranks].reverse());
    });
    fc.assert(property, { seed: 1 });
  });

  it('fractional ranks add up whatever the ties', () => {
    const property = fc.property(lists, (values) => {
      const { ranks: list, of } = ranks(values, { ties: 'fractional' });
      expect(list.reduce<number>((sum, rank) => sum + (rank ?? 0), 0)).toBe((of * (of + 1)) / 2);
    });
    fc.assert(property, { seed: 1 });
  });

  it('refuse infinite values and unknown conventions', () => {
    expect(refusalOf(() => ranks([1, Number.POSITIVE_INFINITY]))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'values[1]',
    });
    expect(refusalOf(() => ranks([1], { ties: 'ordinal' as 'dense' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.ties',
    });
  });
});

describe('percentileRanks', () => {
  const values = [10, 20, 20, 40, null];
  it.each([
    ['others', [0, 50, 50, 100, null]],
    ['others-below', [0, 100 / 3, 100 / 3, 100, null]],
    ['mean', [12.5, 50, 50, 87.5, null]],
    ['weak', [25, 75, 75, 100, null]],
    ['strict', [0, 25, 25, 75, null]],
  ] as const)('by the definition %s', (definition, expected) => {
    const { percentiles, of } = percentileRanks(values, { definition });
    expect(of).toBe(4);
    percentiles.forEach((percentile, i) => {
      if (percentile === null) expect(expected[i]).toBeNull();
      else expect(percentile).toBeCloseTo(expected[i]!, 10);
    });
  });

  it.each([
    ['min', 'others-below'],
    ['average', 'others'],
  ] as const)('are 100 times COINr’s n_prank with ties %s', (ties, definition) => {
    const cases = coinrCases.filter(({ function: name, input }) => name === 'n_prank' && input.ties === ties);
    expect(cases.length).toBeGreaterThan(10);
    for (const { input, output } of cases) {
      const { percentiles } = percentileRanks(input.x, { definition });
      const shares = percentiles.map((percentile) => (percentile === null ? null : percentile / 100));
      expectAgreement(
        { function: 'percentileRanks', variant: definition, peer: 'COINr 1.1.14' },
        shares,
        output,
        tolerance,
      );
    }
  });

  it('are those of the examples of scipy’s percentileofscore', () => {
    const percentileOf3 = (definition: 'mean' | 'weak' | 'strict') =>
      percentileRanks([1, 2, 3, 3, 4], { definition }).percentiles[2];
    expect([percentileOf3('strict'), percentileOf3('weak'), percentileOf3('mean')]).toEqual([40, 80, 60]);
  });

  it('are those that rankAmong gives one by one', () => {
    const property = fc.property(lists, fc.constantFrom('ascending' as const, 'descending' as const), (list, order) => {
      const oneByOne = list.map((value, i) =>
        rankAmong(
          value,
          list.filter((_, place) => place !== i),
          { order },
        ),
      );
      const { percentiles } = percentileRanks(list, { order });
      percentiles.forEach((percentile, i) => {
        const expected = oneByOne[i]?.percentile ?? null;
        if (expected === null) expect(percentile).toBeNull();
        else expect(percentile).toBeCloseTo(expected, 10);
      });
    });
    fc.assert(property, { seed: 1 });
  });

  it('refuse infinite values and unknown conventions', () => {
    expect(refusalOf(() => percentileRanks([Number.NEGATIVE_INFINITY]))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'values[0]',
    });
    expect(refusalOf(() => percentileRanks([1], { definition: 'rank' as 'mean' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.definition',
    });
    expect(refusalOf(() => percentileRanks([1], { order: 'up' as 'ascending' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.order',
    });
  });

  it('are between 0 and 100, and turn around with the order', () => {
    const property = fc.property(lists, (list) => {
      const up = percentileRanks(list, { definition: 'mean' }).percentiles;
      const down = percentileRanks(list, { definition: 'mean', order: 'ascending' }).percentiles;
      up.forEach((percentile, i) => {
        if (percentile === null) return;
        expect(percentile).toBeGreaterThanOrEqual(0);
        expect(percentile + down[i]!).toBeCloseTo(100, 9);
      });
    });
    fc.assert(property, { seed: 1 });
  });

  it('a single value has none among others', () => {
    expect(percentileRanks([7]).percentiles).toEqual([null]);
    expect(percentileRanks([7], { definition: 'weak' }).percentiles).toEqual([100]);
  });
});

describe('zScores', () => {
  it('by the sample deviation are those of COINr', () => {
    const cases = coinrCases.filter(({ function: name, input }) => name === 'n_zscore' && input.m_sd?.[0] === 0);
    expect(cases.length).toBeGreaterThan(10);
    for (const { input, output } of cases) {
      const { scores } = zScores(input.x, { deviation: 'sample' });
      expectAgreement({ function: 'zScores', variant: 'sample', peer: 'COINr 1.1.14' }, scores, output, tolerance);
    }
  });

  it('by the population deviation are larger by √(n / (n − 1)): 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and deviation 2', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(zScores(values)).toEqual({
      scores: [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2],
      mean: 5,
      standardDeviation: 2,
      of: 8,
      convention: { deviation: 'population', ddof: 0 },
    });
    const { scores, standardDeviation } = zScores(values, { deviation: 'sample' });
    expect(standardDeviation).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(scores[7]! * Math.sqrt(8 / 7)).toBeCloseTo(2, 12);
  });

  it('refuse infinite values and unknown deviations', () => {
    expect(refusalOf(() => zScores([1, Number.POSITIVE_INFINITY]))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'values[1]',
    });
    expect(refusalOf(() => zScores([1], { deviation: 'both' as 'sample' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.deviation',
    });
  });

  it.each([1e-200, 1e160, 1e308])('are the same in a unit of %s, where squares are no doubles', (unit) => {
    const { scores, standardDeviation } = zScores([0, unit, -unit, 0.5 * unit]);
    const expected = zScores([0, 1, -1, 0.5]);
    scores.forEach((score, i) => {
      expect(score).toBeCloseTo(expected.scores[i]!, 12);
    });
    expect(standardDeviation! / unit).toBeCloseTo(expected.standardDeviation!, 12);
    expect(zScores([-0, unit, -unit]).scores[0]).toBe(0);
  });

  it('have mean 0 and deviation 1, in either convention, whatever the unit', () => {
    const property = fc.property(
      lists,
      fc.constantFrom('population' as const, 'sample' as const),
      (values, deviation) => {
        const { scores, of, standardDeviation, convention } = zScores(values, { deviation });
        const known = scores.filter((score) => score !== null);
        expect(convention).toEqual({ deviation, ddof: deviation === 'sample' ? 1 : 0 });
        if (standardDeviation === null || standardDeviation === 0) {
          expect(known).toEqual([]);
          return;
        }
        expect(known.length).toBe(of);
        expect(known.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 8);
        expect(known.reduce((sum, score) => sum + score ** 2, 0)).toBeCloseTo(of - convention.ddof, 8);
        const scaled = zScores(
          values.map((value) => (value === null ? null : 5 * value + 3)),
          { deviation },
        ).scores;
        scaled.forEach((score, i) => {
          expect(score ?? 0).toBeCloseTo(scores[i] ?? 0, 8);
        });
      },
    );
    fc.assert(property, { seed: 1 });
  });

  it('without spread there are none', () => {
    expect(zScores([0.1, 0.1, 0.1])).toMatchObject({ scores: [null, null, null], standardDeviation: 0 });
    expect(zScores([5], { deviation: 'sample' })).toMatchObject({ scores: [null], standardDeviation: null, mean: 5 });
    expect(zScores([])).toMatchObject({ scores: [], mean: null, of: 0 });
  });
});
