import { describe, expect, it } from 'vitest';
import { sameData } from '../../src/cube/same-data.ts';

describe('sameData', () => {
  it.each([
    [1, 1],
    ['', ''],
    [null, null],
    [
      { a: [1, { b: null }], c: 'd' },
      { c: 'd', a: [1, { b: null }] },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [[], []],
  ])('holds %j and %j for the same', (one, other) => {
    expect(sameData(one, other)).toBe(true);
    expect(sameData(other, one)).toBe(true);
  });

  it.each([
    [1, '1'],
    [0, null],
    [null, {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [['a'], { 0: 'a' }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }],
    [{ toString: 1 }, {}],
  ])('tells %j from %j', (one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });
});
