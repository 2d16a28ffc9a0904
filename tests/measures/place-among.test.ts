import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRanks, rankAmong, ranks, zScores } from '../../src/measures/index.ts';
import coinr from '../golden/coinr-rank-compare.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';

const lists = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 5 }), { maxLength: 15 });

describe('ranks', () => {
  const { input, output } = coinr.cases.find(({ id }) => id === 'rank_df')!;
  const table = (input as { table: Record<string, (number | null)[]> }).table;
  const columns = output as unknown as Record<string, (number | null)[]>;
  it.each(['demand', 'growth', 'tariff', 'distance', 'lpi'])('are those of COINr: %s', (column) => {
    const comparison = { function: 'ranks', variant: 'competition', peer: 'COINr 1.1.14' };
    expectAgreement(comparison, ranks(table[column]!).ranks, columns[column]!, { absolute: 0, relative: 0 });
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
