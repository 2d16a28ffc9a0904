import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { grubelLloyd } from '../../src/measures/grubel-lloyd.ts';
import { hirschmanIndex } from '../../src/measures/hirschman-index.ts';
import { importPenetration } from '../../src/measures/import-penetration.ts';
import { normalizedTradeBalance } from '../../src/measures/normalized-trade-balance.ts';
import { tradeOpenness } from '../../src/measures/trade-openness.ts';
import { refusalOf } from '../refusal.ts';

const table = (rows: readonly string[], columns: readonly string[], ...cells: number[]) =>
  new Matrix(rows, columns, Float64Array.from(cells));

describe('grubelLloyd', () => {
  const products = ['one', 'two'];

  // Greenaway and Milner (1983): two subgroups of one group, imbalances of one sign and of opposite signs
  it.each([
    ['of one sign', [80, 100], [160, 150], [0.667, 0.8], 0.735],
    ['of opposite signs', [80, 150], [160, 100], [0.667, 0.8], 0.735],
  ])('gives the published figures for imbalances %s', (_, sold, bought, byProduct, unadjusted) => {
    const result = grubelLloyd(table(['A'], products, ...sold), table(['A'], products, ...bought));
    expect([...result.byProduct.values]).toEqual(byProduct.map((index) => expect.closeTo(index, 3)));
    expect(result.unadjusted.A).toBeCloseTo(unadjusted, 3);
  });

  it.each([
    ['one group with imbalances of one sign', 180, 310, 0.735],
    ['one group with imbalances of opposite signs', 230, 260, 0.939],
  ])('and for %s taken together', (_, sold, bought, index) => {
    const result = grubelLloyd(table(['A'], ['group'], sold), table(['A'], ['group'], bought));
    expect(result.byProduct.at('A', 'group')).toBeCloseTo(index, 3);
    expect(result.unadjusted.A).toBe(result.byProduct.at('A', 'group'));
    expect(result.adjusted.A).toBe(1);
  });

  it('adjusts for the imbalance of all trade', () => {
    const result = grubelLloyd(table(['A'], products, 80, 150), table(['A'], products, 160, 100));
    // Σ|X − M| = 130, Σ(X + M) = 490, |ΣX − ΣM| = 30
    expect(result.adjusted.A).toBeCloseTo((490 - 130) / (490 - 30), 12);
  });

  it('is undefined without trade, and cannot be adjusted where all goes one way', () => {
    const result = grubelLloyd(table(['A', 'B'], products, 0, 0, 5, 5), table(['A', 'B'], products, 0, 0, 0, 0));
    expect(result.byProduct.at('A', 'one')).toBeNull();
    expect(result.byProduct.at('B', 'one')).toBe(0);
    expect(result.unadjusted).toEqual({ A: null, B: 0 });
    expect(result.adjusted).toEqual({ A: null, B: null });
  });

  it('matches regions and products by label, and tells those that only one table has', () => {
    const result = grubelLloyd(table(['A', 'B'], ['x', 'y'], 1, 2, 3, 4), table(['B'], ['y', 'z', 'x'], 4, 9, 1));
    expect(result.unadjusted).toEqual({ B: (2 * (1 + 4)) / 12 });
    expect(result.unmatched).toEqual({
      rows: { onlyFirst: ['A'], onlySecond: [] },
      columns: { onlyFirst: [], onlySecond: ['z'] },
    });
  });

  it('withholds a row that lacks a side, or leaves the product out', () => {
    const [exports, imports] = [table(['A'], products, 4, Number.NaN), table(['A'], products, 4, 7)];
    const withheld = grubelLloyd(exports, imports);
    expect(withheld).toMatchObject({ unadjusted: { A: null }, adjusted: { A: null }, missingCells: 1 });
    expect(withheld.byProduct.at('A', 'one')).toBe(1);
    expect(withheld.byProduct.at('A', 'two')).toBeNull();
    expect(grubelLloyd(exports, imports, { missing: 'sum-known' })).toMatchObject({
      unadjusted: { A: 1 },
      missingCells: 1,
    });
  });

  it('refuses what is negative, and says in which table', () => {
    const [good, bad] = [table(['A'], ['x'], 1), table(['A'], ['x'], -1)];
    expect(refusalOf(() => grubelLloyd(bad, good))).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'exports[A][x]' });
    expect(refusalOf(() => grubelLloyd(good, bad))).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'imports[A][x]' });
  });
});

describe('ratios of three figures', () => {
  it('openness is all trade over the product', () => {
    expect(tradeOpenness({ exports: 30, imports: 50, gdp: 100 })).toBe(0.8);
    expect(tradeOpenness({ exports: 120, imports: 130, gdp: 100 })).toBe(2.5);
  });

  it('import penetration is imports over what is used at home', () => {
    expect(importPenetration({ production: 100, exports: 40, imports: 20 })).toBe(0.25);
    expect(importPenetration({ production: 10, exports: 15, imports: 20 })).toBeCloseTo(20 / 15, 12);
  });

  it('the normalized balance lies between imports only and exports only', () => {
    expect(normalizedTradeBalance({ exports: 30, imports: 50 })).toBe(-0.25);
    expect(normalizedTradeBalance({ exports: 30, imports: 0 })).toBe(1);
    expect(normalizedTradeBalance({ exports: 0, imports: 5 })).toBe(-1);
  });

  it.each([
    ['openness, no product', () => tradeOpenness({ exports: 1, imports: 1, gdp: 0 })],
    ['openness, imports missing', () => tradeOpenness({ exports: 1, imports: null, gdp: 1 })],
    ['openness, product missing', () => tradeOpenness({ exports: 1, imports: 1, gdp: Number.NaN })],
    ['penetration, nothing used', () => importPenetration({ production: 5, exports: 5, imports: 0 })],
    ['penetration, more exported than there is', () => importPenetration({ production: 5, exports: 9, imports: 1 })],
    ['penetration, exports missing', () => importPenetration({ production: 5, exports: null, imports: 1 })],
    ['balance, no trade', () => normalizedTradeBalance({ exports: 0, imports: 0 })],
    ['balance, exports missing', () => normalizedTradeBalance({ exports: null, imports: 1 })],
  ])('%s: undefined', (_, ratio) => {
    expect(ratio()).toBeNull();
  });

  it.each([
    ['exports', () => tradeOpenness({ exports: -1, imports: 1, gdp: 1 }), 'NEGATIVE_VALUE'],
    ['gdp', () => tradeOpenness({ exports: 1, imports: 1, gdp: Number.POSITIVE_INFINITY }), 'INVALID_MEASURE_VALUE'],
    ['production', () => importPenetration({ production: -1, exports: 1, imports: 1 }), 'NEGATIVE_VALUE'],
    ['imports', () => normalizedTradeBalance({ exports: 1, imports: -1 }), 'NEGATIVE_VALUE'],
    ['imports', () => normalizedTradeBalance({ exports: 1, imports: '1' as never }), 'INVALID_MEASURE_VALUE'],
  ])('%s is refused where it can be none', (path, ratio, code) => {
    expect(refusalOf(ratio)).toMatchObject({ code, path });
  });
});

describe('hirschmanIndex', () => {
  it('is the root of the Herfindahl index, bounds included', () => {
    expect(hirschmanIndex([50, 30, 20])).toEqual({
      index: expect.closeTo(Math.sqrt(0.38), 12),
      atMost: expect.closeTo(Math.sqrt(0.38), 12),
    });
    expect(hirschmanIndex([50, 25], { total: 100, unlisted: 'below-listed' })).toEqual({
      index: expect.closeTo(Math.sqrt(0.3125), 12),
      atMost: expect.closeTo(Math.sqrt(0.375), 12),
    });
  });

  it('is null when nothing is known', () => {
    expect(hirschmanIndex([null, 0])).toBeNull();
  });
});
