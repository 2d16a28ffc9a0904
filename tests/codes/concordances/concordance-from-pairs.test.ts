import { describe, expect, it } from 'vitest';
import { concordanceFromPairs } from '../../../src/codes/concordances/index.ts';
import { hs2012, hs2017 } from '../../../src/codes/hs/index.ts';
import { refusalOf } from '../../refusal.ts';
import { hostile } from '../hostile.ts';
import { source } from './made-up.ts';

const options = { from: 'HS2017', to: 'NAICS2017', source } as const;

describe('concordanceFromPairs', () => {
  it('sorts the pairs, and adds up those that stand several times', () => {
    const rows = [
      ['854690', '335932'],
      ['854690', '326199'],
      ['854690', '335932', 3],
      ['120600', '111120'],
    ] as const;
    expect(concordanceFromPairs(rows, options)).toEqual({
      table: {
        from: 'HS2017',
        to: 'NAICS2017',
        source,
        approximate: false,
        links: [
          { from: '120600', to: '111120', lines: 1 },
          { from: '854690', to: '326199', lines: 1 },
          { from: '854690', to: '335932', lines: 4 },
        ],
      },
      rowsRead: 4,
      rejected: [],
    });
  });

  it('lists what it refuses, with what was probably meant', () => {
    const rows = [
      ['120600', '111120'],
      [120600, '111120'],
      ['120600', ' 111120'],
      ['120600', ''],
      ['120600'],
      ['120600', '111120', 0],
      null,
    ] as never;
    const { table, rejected, rowsRead } = concordanceFromPairs(rows, options);
    expect(table.links).toHaveLength(1);
    expect(rowsRead).toBe(7);
    expect(rejected.map(({ row, column, suggestion }) => [row, column, suggestion])).toEqual([
      [1, 'from', null],
      [2, 'to', '111120'],
      [3, 'to', null],
      [4, 'to', null],
      [5, 'lines', null],
      [6, 'from', null],
    ]);
    expect(rejected[0]!.reason).toContain('leading zero');
  });

  it('holds the codes to the lists of the editions', () => {
    const rows = [
      ['010121', '1'],
      ['10121', '1'],
      ['0101.21', '1'],
      ['999999', '1'],
    ] as const;
    const { table, rejected } = concordanceFromPairs(rows, { ...options, fromCodes: hs2017 });
    expect(table.links.map(({ from }) => from)).toEqual(['010121']);
    expect(rejected.map(({ suggestion }) => suggestion)).toEqual(['010121', '010121', null]);
  });

  it('refuses the list of another edition', () => {
    const refusal = refusalOf(() => concordanceFromPairs([], { ...options, fromCodes: hs2012 as never }));
    expect(refusal).toMatchObject({ code: 'EDITION_MISMATCH', path: 'options.fromCodes' });
  });

  it.each([
    [undefined, 'options'],
    [null, 'options'],
    [{ ...options, form: 'HS2017' }, 'options'],
    [{ ...options, from: undefined }, 'options.from'],
    [{ ...options, to: Symbol('NAICS2017') }, 'options.to'],
    [{ ...options, source: null }, 'options.source'],
    [{ ...options, source: { title: 'My own' } }, 'options.source'],
    [{ ...options, fromCodes: null }, 'options.fromCodes'],
    [{ ...options, toCodes: 'NAICS2017' }, 'options.toCodes'],
  ])('refuses the options %o', (wrong, path) => {
    const refusal = refusalOf(() => concordanceFromPairs([], wrong as never));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path });
  });

  it('stumbles over nothing', () => {
    for (const value of hostile) {
      expect(() => concordanceFromPairs([[value, value, value]] as never, options)).not.toThrow();
    }
    expect(refusalOf(() => concordanceFromPairs(null as never, options)).code).toBe('INVALID_OPTION');
  });
});
