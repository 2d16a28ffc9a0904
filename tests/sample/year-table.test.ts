import { describe, expect, it } from 'vitest';
import { type FigureDimension, readYearTables, type YearTable } from '../../src/sample/year-table.ts';

const texts = ({ dictionary, codes }: FigureDimension) => Array.from(codes, (code) => dictionary[code]);
const read = (tables: readonly YearTable[], keyParts: number) => {
  const { keys, period, source, values } = readYearTables(tables, keyParts);
  return {
    keys: keys.map(texts),
    period: texts(period),
    source: texts(source),
    values: values.map((list) => [...list]),
  };
};

describe('readYearTables', () => {
  it('gives a row for each published cell, scaled, with the release of its year', () => {
    const table = {
      years: [2005, 2007],
      sources: ['first', 'second'],
      scales: [1, 1_000_000],
      rows: '[["US",[3,20],[4,30]],["US-GA",null,[1,5]]]',
    };
    expect(read([table], 1)).toEqual({
      keys: [['US', 'US', 'US-GA']],
      period: ['2005', '2007', '2007'],
      source: ['first', 'second', 'second'],
      values: [
        [3, 4, 1],
        [20_000_000, 30_000_000, 5_000_000],
      ],
    });
  });

  it('reads several tables one after the other, and a zero as a zero', () => {
    const one = { years: [2005], sources: ['a'], scales: [1], rows: '[["US-GA","111",7]]' };
    const other = { years: [2006], sources: ['b'], scales: [1], rows: '[["US-GA","111",0]]' };
    expect(read([one, other], 2)).toEqual({
      keys: [
        ['US-GA', 'US-GA'],
        ['111', '111'],
      ],
      period: ['2005', '2006'],
      source: ['a', 'b'],
      values: [[7, 0]],
    });
  });
});
