import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

describe('quantile', () => {
  it('interpolates between order statistics (type 7), whatever their order', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect([0, 1].map((probability) => quantile([4, 1, 3, 2], probability))).toEqual([1, 4]);
  });

  it('of one value is that value', () => {
    expect(quantile([7], 0.3)).toBe(7);
  });

  it('leaves out what is missing, and keeps zero', () => {
    expect(quantile([null, 0, Number.NaN, 10], 0.5)).toBe(5);
  });

  it('is null when none is known', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile([null], 0.5)).toBeNull();
  });

  it('lies between values further apart than a double holds', () => {
    expect(quantile([-Number.MAX_VALUE, Number.MAX_VALUE], 0.5)).toBe(0);
  });

  it('refuses an infinite value', () => {
    expect(refusalOf(() => quantile([1, Number.POSITIVE_INFINITY], 0.5))).toMatchObject({
      code: 'INVALID_MEASURE_VALUE',
      path: 'values[1]',
    });
  });

  it.each([-0.1, 1.1, 50, Number.NaN])('refuses the probability %s', (probability) => {
    const refusal = refusalOf(() => quantile([1, 2], probability));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'probability' });
    expect(refusal.message).toContain('Give 0 to 1');
  });
});
