import { describe, expect, it } from 'vitest';
import { type CaveatOptions, caveatRules, caveatsFor } from '../../src/caveats/index.ts';
import type { CaveatId } from '../../src/model/index.ts';
import { refusalOf } from '../refusal.ts';
import { exportsOfGeorgia, productSeries } from './facts.ts';

const derived = { ...exportsOfGeorgia, derived: true };

describe('caveatsFor', () => {
  it('says nothing of nothing', () => {
    expect(caveatsFor([])).toEqual([]);
  });

  it('gives each caveat once, by number', () => {
    const byMarket = { ...derived, fact: 'exportsByMarket' as const };
    expect(caveatsFor([byMarket, derived]).map(({ id }) => id)).toEqual(['C01', 'C37']);
  });

  it('names the cells of each fact', () => {
    const byMarket = { ...exportsOfGeorgia, fact: 'exportsByMarket' as const };
    expect(caveatsFor([exportsOfGeorgia, byMarket])[0]?.touches).toEqual([
      { fact: 'exportsTotal', cells: { region: ['US-GA'] } },
      { fact: 'exportsByMarket', cells: { region: ['US-GA'] } },
    ]);
  });

  it('names no cells that it has named already', () => {
    const [georgia, both] = [exportsOfGeorgia, { ...exportsOfGeorgia, regions: ['US-GA', 'US-AL'] as const }];
    const touched = [{ fact: 'exportsTotal', cells: { region: ['US-GA', 'US-AL'] } }];
    expect(caveatsFor([georgia, both])[0]?.touches).toEqual(touched);
    expect(caveatsFor([both, georgia])[0]?.touches).toEqual(touched);
    expect(caveatsFor([both, both])[0]?.touches).toEqual(touched);
  });

  it('names all periods of a fact rather than those of one product', () => {
    const byProduct = productSeries(['336'], ['2021', '2022']);
    const { products: _, joinedProducts: __, ...total } = byProduct;
    for (const uses of [
      [byProduct, total],
      [total, byProduct],
    ]) {
      expect(caveatsFor(uses).find(({ id }) => id === 'C29')?.touches).toEqual([
        { fact: 'exportsByProduct', cells: { period: ['2022'] } },
      ]);
    }
  });

  it('is as severe as the worst of its cells', () => {
    const caveats = caveatsFor([productSeries(['336'], ['2021', '2022']), productSeries(['511'], ['2021', '2022'])], {
      allow: ['C29'],
    });
    expect(caveats.find(({ id }) => id === 'C29')?.severity).toBe('block');
  });

  it('is plain data', () => {
    const caveats = caveatsFor([productSeries(['336'], ['2021', '2022'])]);
    expect(JSON.parse(JSON.stringify(caveats))).toEqual(caveats);
  });
});

describe('allow', () => {
  it.each(['C39', 'C00', 'C1', 'c29', 'all', '__proto__'])('refuses %s, which is no caveat', (id) => {
    const refusal = refusalOf(() => caveatsFor([derived], { allow: ['C01', id as CaveatId] }));
    expect(refusal).toMatchObject({ code: 'UNKNOWN_CAVEAT', path: 'options.allow[1]' });
    expect(refusal.message).toBe(`${id} is no caveat. They are C01 to C38.`);
  });

  it('refuses what is no list', () => {
    const refusal = refusalOf(() => caveatsFor([derived], { allow: 'C29' } as unknown as CaveatOptions));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.allow' });
    expect(refusal.message).toContain("such as ['C29']");
  });

  it('accepts every caveat of the methodology, whether it has a rule today or not', () => {
    expect(() => caveatsFor([derived], { allow: ['C01', 'C16', 'C38'] })).not.toThrow();
  });

  it('changes nothing of caveats that do not block', () => {
    const allow = caveatRules.map(({ id }) => id);
    expect(caveatsFor([derived], { allow })).toEqual(caveatsFor([derived]));
  });
});
