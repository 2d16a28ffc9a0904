import { describe, expect, it } from 'vitest';
import { rankAmong } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

describe('rankAmong', () => {
  it('carries the number of those ranked, the one itself included', () => {
    expect(rankAmong(7, [9, 8, 3])).toEqual({ rank: 3, of: 4, ties: 0, percentile: expect.closeTo(33.33, 2) });
  });

  it('is first or last at the ends, with percentile 100 or 0', () => {
    expect(rankAmong(10, [9, 8])).toMatchObject({ rank: 1, percentile: 100 });
    expect(rankAmong(1, [9, 8])).toMatchObject({ rank: 3, percentile: 0 });
  });

  it('ranks the smallest first when asked to', () => {
    expect(rankAmong(1, [9, 8], { order: 'ascending' })).toMatchObject({ rank: 1, percentile: 100 });
  });

  it('does not rank others without a value', () => {
    expect(rankAmong(7, [9, null, Number.NaN])).toMatchObject({ rank: 2, of: 2 });
  });

  it('ranks zero: it is a value', () => {
    expect(rankAmong(0, [9, 0, null])).toMatchObject({ rank: 2, of: 3, ties: 1 });
  });

  it.each([
    ['an infinite value', () => rankAmong(Number.POSITIVE_INFINITY, [1]), 'INVALID_MEASURE_VALUE', 'value'],
    ['an infinite other', () => rankAmong(1, [2, Number.NEGATIVE_INFINITY]), 'INVALID_MEASURE_VALUE', 'others[1]'],
    ['an unknown order', () => rankAmong(1, [2], { order: 'up' as 'ascending' }), 'INVALID_OPTION', 'options.order'],
    ['unknown ties', () => rankAmong(1, [2], { ties: 'min' as 'dense' }), 'INVALID_OPTION', 'options.ties'],
  ])('refuses %s', (_, run, code, path) => {
    expect(refusalOf(run)).toMatchObject({ code, path });
  });

  it('is alone without others', () => {
    expect(rankAmong(7, [null])).toEqual({ rank: 1, of: 1, ties: 0, percentile: null });
  });

  it.each([[null], [Number.NaN]])('is null for %s', (value) => {
    expect(rankAmong(value, [1, 2])).toBeNull();
  });

  describe('ties, in 9, 5, 5, 5, 1', () => {
    const others = [9, 5, 5, 1];

    it('share the better rank, and the next ones are skipped', () => {
      expect(rankAmong(5, others)).toMatchObject({ rank: 2, ties: 2, percentile: 50 });
      expect(rankAmong(1, [9, 5, 5, 5])).toMatchObject({ rank: 5, ties: 0 });
    });

    it('dense: none is skipped', () => {
      expect(rankAmong(1, [9, 5, 5, 5], { ties: 'dense' })).toMatchObject({ rank: 3 });
    });

    it('fractional: the mean of the places shared', () => {
      expect(rankAmong(5, others, { ties: 'fractional' })).toMatchObject({ rank: 3 });
      expect(rankAmong(5, [9, 5, 1], { ties: 'fractional' })).toMatchObject({ rank: 2.5 });
    });
  });
});
