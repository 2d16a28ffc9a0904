import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { exportSophistication } from '../../src/measures/export-sophistication.ts';
import { productGiniIndex } from '../../src/measures/product-gini-index.ts';
import { productSophistication } from '../../src/measures/product-sophistication.ts';
import { refusalOf } from '../refusal.ts';

const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));

describe('productSophistication', () => {
  const exports = table(['A', 'B'], ['x', 'y', 'n'], 3, 1, 0, 10, 30, 0);

  it('is the mean income of the exporters, weighted by shares in their exports', () => {
    expect(productSophistication(exports, { A: 40_000, B: 8_000 })).toEqual({
      values: { x: 32_000, y: 16_000, n: null },
      unmatched: { onlyFirst: [], onlySecond: [] },
      convention: { missing: 'withhold' },
      missingCells: 0,
    });
  });

  it.each([
    ['null', { A: 40_000, B: null, C: 5 }],
    ['NaN', { A: 40_000, B: Number.NaN, C: 5 }],
    ['absent', { A: 40_000, C: 5 }],
  ])('leaves out an exporter whose income is %s, and lists it', (_, incomes) => {
    const { values, unmatched } = productSophistication(exports, incomes);
    expect(values).toEqual({ x: 40_000, y: 40_000, n: null });
    expect(unmatched).toEqual({ onlyFirst: ['B'], onlySecond: ['C'] });
  });

  it('takes an income of 0 for one', () => {
    expect(productSophistication(exports, { A: 40_000, B: 0 }).values.x).toBe(30_000);
  });

  it('is not touched by an exporter without exports', () => {
    const wider = table(['none', 'A', 'B'], ['x', 'y', 'n'], 0, 0, 0, 3, 1, 0, 10, 30, 0);
    expect(productSophistication(wider, { A: 40_000, B: 8_000, none: 99 }).values).toEqual({
      x: 32_000,
      y: 16_000,
      n: null,
    });
  });

  it('withholds products that an exporter with an unknown total exports, and no others', () => {
    const lacking = table(['A', 'B'], ['x', 'y', 'z'], 3, Number.NaN, 0, 10, 30, 10);
    const incomes = { A: 40_000, B: 8_000 };
    expect(productSophistication(lacking, incomes).values).toEqual({ x: null, y: null, z: 8_000 });
    const totals = { rows: { A: 4 } };
    expect(productSophistication(lacking, incomes, { totals }).values).toEqual({
      x: expect.closeTo((0.75 * 40_000 + 0.2 * 8_000) / 0.95, 8),
      y: null,
      z: 8_000,
    });
    const refusal = refusalOf(() => productSophistication(lacking, incomes, { totals: { rows: { A: 2 } } }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.totals.rows[A]' });
    expect(productSophistication(lacking, incomes, { missing: 'sum-known' })).toMatchObject({
      values: { x: (40_000 + 0.2 * 8_000) / 1.2, y: 8_000, z: 8_000 },
      missingCells: 1,
    });
  });

  it.each([
    [{ A: -1 }, 'NEGATIVE_VALUE', 'incomes[A]'],
    [{ A: Number.POSITIVE_INFINITY }, 'INVALID_MEASURE_VALUE', 'incomes[A]'],
  ])('refuses the incomes %j', (incomes, code, path) => {
    expect(refusalOf(() => productSophistication(exports, incomes))).toMatchObject({ code, path });
  });
});

describe('exportSophistication', () => {
  const exports = table(['A', 'B', 'none'], ['x', 'y'], 3, 1, 0, 5, 0, 0);

  it('is the mean sophistication of the products, weighted by their shares', () => {
    expect(exportSophistication(exports, { x: 32_000, y: 16_000 })).toEqual({
      values: { A: 28_000, B: 16_000, none: null },
      coverage: { A: 1, B: 1, none: null },
      unmatched: { onlyFirst: [], onlySecond: [] },
      convention: { missing: 'withhold' },
      missingCells: 0,
    });
  });

  it('withholds an exporter of a product without a figure, or says how much has one', () => {
    const sophistication = { y: 16_000, w: 1 };
    expect(exportSophistication(exports, sophistication)).toMatchObject({
      values: { A: null, B: 16_000 },
      unmatched: { onlyFirst: ['x'], onlySecond: ['w'] },
    });
    expect(exportSophistication(exports, sophistication, { missing: 'sum-known' })).toMatchObject({
      values: { A: 16_000, B: 16_000 },
      coverage: { A: 0.25, B: 1 },
    });
  });

  it('withholds an exporter that lacks a cell', () => {
    const lacking = table(['A', 'B'], ['x', 'y'], 3, Number.NaN, 1, 1);
    const sophistication = { x: 32_000, y: 16_000 };
    expect(exportSophistication(lacking, sophistication).values).toEqual({ A: null, B: 24_000 });
    expect(exportSophistication(lacking, sophistication, { missing: 'sum-known' })).toMatchObject({
      values: { A: 32_000 },
      missingCells: 1,
    });
  });

  it('refuses a figure that can be none', () => {
    expect(refusalOf(() => exportSophistication(exports, { x: -1 }))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'sophistication[x]',
    });
  });
});

describe('productGiniIndex', () => {
  it('is the mean over those with comparative advantage, exactly 1 among them', () => {
    // shares of x: 1/2, 1/4, 3/4; in the world 6/12: B has no advantage, A has exactly 1
    const exports = table(['A', 'B', 'C'], ['x', 'y'], 2, 2, 1, 3, 3, 1);
    const { values, convention } = productGiniIndex(exports, { A: 0.3, B: 0.9, C: 0.5 });
    expect(values.x).toBeCloseTo((0.5 * 0.3 + 0.75 * 0.5) / 1.25, 12);
    expect(values.y).toBeCloseTo((0.5 * 0.3 + 0.75 * 0.9) / 1.25, 12);
    expect(convention).toEqual({ cutoff: 1, missing: 'withhold' });
  });

  it('is null where none has the advantage asked for', () => {
    const exports = table(['A', 'B'], ['x', 'y'], 2, 2, 1, 1);
    expect(productGiniIndex(exports, { A: 0.3, B: 0.5 }, { cutoff: 1.5 }).values).toEqual({ x: null, y: null });
  });

  it('counts the trade of exporters without a coefficient in the advantages', () => {
    const exports = table(['A', 'B'], ['x', 'y'], 3, 2, 9, 1);
    // A's share of x is 3/5, the world's 12/15
    expect(productGiniIndex(exports, { A: 0.3 })).toMatchObject({
      values: { x: null, y: 0.3 },
      unmatched: { onlyFirst: ['B'], onlySecond: [] },
    });
  });

  it('takes the world from elsewhere', () => {
    const exports = table(['A'], ['x', 'y'], 3, 2);
    const totals = { columns: { x: 500, y: 100 }, all: 1_000 };
    expect(productGiniIndex(exports, { A: 0.3 }, { totals }).values).toEqual({ x: 0.3, y: 0.3 });
    expect(productGiniIndex(exports, { A: 0.3 }, { totals: { ...totals, all: 600 } }).values.x).toBeNull();
  });

  it('withholds what it cannot know', () => {
    const exports = table(['A', 'B'], ['x', 'y'], 3, Number.NaN, 1, 3);
    expect(productGiniIndex(exports, { A: 0.3, B: 0.5 }).values).toEqual({ x: null, y: null });
    expect(productGiniIndex(exports, { A: 0.3, B: 0.5 }, { missing: 'sum-known' }).values).toEqual({ x: 0.3, y: 0.5 });
  });

  it.each([[0], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses the cutoff %s', (cutoff) => {
    const exports = table(['A'], ['x'], 3);
    expect(refusalOf(() => productGiniIndex(exports, {}, { cutoff }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.cutoff',
    });
  });
});
