import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { extensiveMargin } from '../../src/measures/extensive-margin.ts';
import { intensiveMargin } from '../../src/measures/intensive-margin.ts';
import { marketPenetration } from '../../src/measures/market-penetration.ts';
import { refusalOf } from '../refusal.ts';

const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));

describe('the margins of Hummels and Klenow', () => {
  // x: 40 in all, y: 20, z: 40; A exports x and z
  const exports = table(['A', 'B', 'none'], ['x', 'y', 'z'], 10, 0, 30, 30, 20, 10, 0, 0, 0);

  it('are the share of world trade in my categories, and mine in theirs', () => {
    expect(extensiveMargin(exports).values).toEqual({ A: 80 / 100, B: 1, none: null });
    expect(intensiveMargin(exports).values).toEqual({ A: 40 / 80, B: 60 / 100, none: null });
  });

  it('can be held against the rest of the world, as in their own figures', () => {
    const options = { reference: 'rest-of-world' } as const;
    // without A: x 30, y 20, z 10; without B: x 10, z 30
    expect(extensiveMargin(exports, options).values).toMatchObject({ A: 40 / 60, B: 40 / 40 });
    expect(intensiveMargin(exports, options).values).toMatchObject({ A: 40 / 40, B: 60 / 40 });
    expect(extensiveMargin(exports, options).convention).toEqual({ reference: 'rest-of-world', missing: 'withhold' });
  });

  it('have no rest of the world where nobody else exports the same', () => {
    const apart = table(['A', 'B'], ['x', 'y'], 5, 0, 0, 5);
    expect(extensiveMargin(apart, { reference: 'rest-of-world' }).values).toEqual({ A: 0, B: 0 });
    expect(intensiveMargin(apart, { reference: 'rest-of-world' }).values).toEqual({ A: null, B: null });
    const alone = table(['A'], ['x'], 5);
    expect(extensiveMargin(alone, { reference: 'rest-of-world' }).values).toEqual({ A: null });
  });

  it('take the world from elsewhere, with categories that the table does not list', () => {
    const georgia = table(['US-GA'], ['x', 'y'], 5, 0);
    const columns = { x: 50, y: 30, z: 120 };
    expect(extensiveMargin(georgia, { totals: { columns } }).values).toEqual({ 'US-GA': 50 / 200 });
    expect(intensiveMargin(georgia, { totals: { columns } }).values).toEqual({ 'US-GA': 5 / 50 });
    expect(extensiveMargin(georgia, { totals: { columns, all: 500 } }).values).toEqual({ 'US-GA': 50 / 500 });
  });

  it('are withheld from an exporter that lacks a cell, and where the world does', () => {
    const lacking = table(['A', 'B'], ['x', 'y'], 5, Number.NaN, 5, 10);
    expect(extensiveMargin(lacking).values).toEqual({ A: null, B: null });
    expect(extensiveMargin(lacking, { totals: { columns: { y: 12 } } }).values).toEqual({ A: null, B: 1 });
    const known = intensiveMargin(lacking, { missing: 'sum-known' });
    expect(known).toMatchObject({ values: { A: 0.5, B: 0.75 }, missingCells: 1 });
  });

  it.each([
    [{ reference: 'others' as 'world' }, 'INVALID_OPTION', 'options.reference'],
    [{ totals: { columns: { x: 39 } } }, 'INVALID_OPTION', 'options.totals.columns[x]'],
    [{ totals: { columns: { w: -1 } } }, 'NEGATIVE_VALUE', 'options.totals.columns[w]'],
    [{ totals: { all: 99 } }, 'INVALID_OPTION', 'options.totals.all'],
  ])('refuse %j', (options, code, path) => {
    expect(refusalOf(() => extensiveMargin(exports, options))).toMatchObject({ code, path });
  });

  it('refuse a negative export, and say which', () => {
    const refusal = refusalOf(() => intensiveMargin(table(['A'], ['x'], -1)));
    expect(refusal).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'exports[A][x]' });
  });
});

describe('marketPenetration', () => {
  const markets = ['CAN', 'MEX', 'FRA', 'JPN'];
  const exports = table(['x', 'y', 'z'], markets, 5, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0);
  const imports = table(['x', 'y', 'z'], markets, 9, 9, 9, 0, 0, 8, 8, 8, 7, 7, 7, 7);

  it('is the pairs served over the pairs that import an exported product from anyone', () => {
    // x: CAN and JPN of CAN, MEX, FRA and JPN, which reports none; y: MEX of MEX, FRA, JPN; z isn't exported
    expect(marketPenetration(exports, imports)).toEqual({
      index: 3 / 7,
      served: 3,
      open: 7,
      byProduct: { x: 2 / 4, y: 1 / 3, z: null },
      unmatched: { rows: { onlyFirst: [], onlySecond: [] }, columns: { onlyFirst: [], onlySecond: [] } },
      convention: { missing: 'withhold' },
      missingCells: 0,
    });
  });

  it('matches products and markets by label, and tells those that only one table lists', () => {
    const result = marketPenetration(
      table(['x', 'w'], ['MEX', 'CAN'], 0, 5, 1, 1),
      table(['x', 'y'], ['CAN', 'MEX', 'FRA'], 1, 1, 1, 1, 1, 1),
    );
    expect(result).toMatchObject({
      index: 0.5,
      unmatched: {
        rows: { onlyFirst: ['w'], onlySecond: ['y'] },
        columns: { onlyFirst: [], onlySecond: ['FRA'] },
      },
    });
  });

  it('is undefined without exports', () => {
    const result = marketPenetration(table(['x'], ['CAN'], 0), table(['x'], ['CAN'], 5));
    expect(result).toMatchObject({ index: null, served: 0, open: 0 });
  });

  describe('where a cell is missing', () => {
    const pairs = (sold: number[], bought: number[]) =>
      [table(['x'], ['CAN', 'MEX'], ...sold), table(['x'], ['CAN', 'MEX'], ...bought)] as const;

    it.each([
      ['a pair may be served', [5, Number.NaN], [9, 9], 1],
      ['a pair may be open', [5, 0], [9, Number.NaN], 1],
      ['the product may be exported', [0, Number.NaN], [9, 9], 1],
    ])('%s: not known, or left out', (_, sold, bought, missingCells) => {
      expect(marketPenetration(...pairs(sold, bought))).toMatchObject({ index: null, served: null, missingCells });
      const known = marketPenetration(...pairs(sold, bought), { missing: 'sum-known' });
      expect(known.index).toBe(sold[0] === 5 ? 1 : null);
      expect(known.missingCells).toBe(missingCells);
    });

    it.each([
      ['the market is served anyway', [5, 3], [9, Number.NaN], 1],
      ['the product is not exported at all', [0, 0], [9, Number.NaN], null],
    ])('%s: nothing is left open', (_, sold, bought, index) => {
      expect(marketPenetration(...pairs(sold, bought))).toMatchObject({ index, missingCells: 0 });
    });
  });

  it('names the table in which a value is refused', () => {
    const bad = table(['x'], ['CAN'], -1);
    expect(refusalOf(() => marketPenetration(bad, imports)).path).toBe('exports[x][CAN]');
    expect(refusalOf(() => marketPenetration(exports, bad)).path).toBe('imports[x][CAN]');
  });
});
