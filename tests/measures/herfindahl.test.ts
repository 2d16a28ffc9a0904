import { describe, expect, it } from 'vitest';
import { herfindahl } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

describe('herfindahl', () => {
  it('is the sum of squared shares', () => {
    expect(herfindahl([50, 30, 20])).toEqual({
      index: expect.closeTo(0.38, 12),
      atMost: expect.closeTo(0.38, 12),
      normalized: expect.closeTo(0.07, 12),
      equivalentNumber: expect.closeTo(1 / 0.38, 12),
      parts: 3,
      unlistedShare: 0,
    });
  });

  it('of one part is 1, and there is nothing to normalise', () => {
    expect(herfindahl([7])).toMatchObject({ index: 1, normalized: null });
  });

  it('counts a part of zero as a part', () => {
    expect(herfindahl([5, 5, 0])).toMatchObject({ index: 0.5, parts: 3, normalized: expect.closeTo(0.25, 12) });
  });

  describe('of a list that does not add up to the total', () => {
    it('lies between what is listed and the rest as a single part', () => {
      expect(herfindahl([50, 30], { total: 100 })).toMatchObject({
        index: expect.closeTo(0.34, 12),
        atMost: expect.closeTo(0.38, 12),
        unlistedShare: expect.closeTo(0.2, 12),
        normalized: null,
      });
    });

    it('is bounded closer where no other part is larger than the last listed', () => {
      expect(herfindahl([60, 10], { total: 100, unlisted: 'below-listed' })?.atMost).toBeCloseTo(0.37 + 0.3 * 0.1, 12);
    });

    it('is not, where a listed part has no value and could be larger', () => {
      const wide = herfindahl([60, 10], { total: 100 });
      expect(herfindahl([60, 10, null], { total: 100, unlisted: 'below-listed' })).toEqual(wide);
      expect(wide?.atMost).toBeCloseTo(0.37 + 0.3 ** 2, 12);
    });
  });

  it('leaves out what is missing: it is open with a total, and unknown of without', () => {
    expect(herfindahl([50, null, 50], { total: 125 })).toMatchObject({ parts: 2, unlistedShare: expect.closeTo(0.2) });
    expect(herfindahl([50, null, 50])).toMatchObject({ parts: 2, unlistedShare: 0 });
  });

  it('takes what rounding leaves open for complete', () => {
    expect(herfindahl([0.1, 0.2], { total: 0.3 })).toMatchObject({ unlistedShare: 0, normalized: expect.any(Number) });
    expect(herfindahl([0.3, 0.6], { total: 0.9 })?.atMost).toBeLessThanOrEqual(1);
  });

  it.each([
    ['no part is known', [null, Number.NaN], {}],
    ['there are none', [], {}],
    ['all are zero', [0, 0], {}],
    ['the whole is zero', [0, 0], { total: 0 }],
  ])('is null when %s', (_, values, options) => {
    expect(herfindahl(values, options)).toBeNull();
  });

  it('has no equivalent number where nothing listed is above 0', () => {
    expect(herfindahl([0, 0], { total: 100 })).toMatchObject({ index: 0, atMost: 1, equivalentNumber: null });
    expect(herfindahl([1e-200], { total: 1 })).toMatchObject({ equivalentNumber: null });
    expect(herfindahl([5, 5], { total: 20 })?.equivalentNumber).toBeCloseTo(8, 12);
  });

  it('refuses infinite parts and totals, sums beyond doubles, and bounds that it does not know', () => {
    const { POSITIVE_INFINITY, MAX_VALUE } = Number;
    const part = refusalOf(() => herfindahl([5, POSITIVE_INFINITY]));
    expect(part).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'values[1]' });
    const total = refusalOf(() => herfindahl([5], { total: POSITIVE_INFINITY }));
    expect(total).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'options.total' });
    const sum = refusalOf(() => herfindahl([MAX_VALUE, MAX_VALUE]));
    expect(sum).toMatchObject({ code: 'TOO_LARGE', path: 'values' });
    const unlisted = refusalOf(() => herfindahl([5], { unlisted: 'none' as 'any' }));
    expect(unlisted).toMatchObject({ code: 'INVALID_OPTION', path: 'options.unlisted' });
  });

  it('refuses a negative part, and says which', () => {
    const refusal = refusalOf(() => herfindahl([5, -3, 2]));
    expect(refusal).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'values[1]' });
    expect(refusal.message).toContain('Leave out corrections below 0.');
  });

  it.each([[79], [0], [-1]])('refuses the total %s of parts that are 80', (total) => {
    const refusal = refusalOf(() => herfindahl([50, 30], { total }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.total' });
    expect(refusal.message).toContain('Give the total of the same parts');
  });
});
