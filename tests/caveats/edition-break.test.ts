import { describe, expect, it } from 'vitest';
import { caveatsFor } from '../../src/caveats/index.ts';
import { naics3Changes } from '../../src/codes/index.ts';
import { refusalOf } from '../refusal.ts';
import { productSeries } from './facts.ts';

const across2022 = ['2021', '2022'];
const changed = naics3Changes.filter(({ basis }) => basis === 'classification').map(({ code }) => code);

describe('C29 on a code that the classification changed', () => {
  it.each(changed)('blocks %s across 2022', (code) => {
    const refusal = refusalOf(() => caveatsFor([productSeries([code], across2022)]));
    expect(refusal).toMatchObject({
      code: 'CAVEAT_BLOCKED',
      path: 'options.allow',
      details: {
        caveat: 'C29',
        touches: [{ fact: 'exportsByProduct', cells: { product: [code], period: ['2022'] } }],
      },
    });
    expect(refusal.message).toContain(`product ${code}`);
    expect(refusal.message).toContain("pass allow: ['C29']");
  });

  it('names those that block and not those that only warn', () => {
    const refusal = refusalOf(() => caveatsFor([productSeries(['336', '511', '325'], across2022)]));
    expect(refusal.message).toContain('product 511;');
    expect(refusal.message).not.toContain('336');
  });

  it('lets it through by name, and it stays a block that was allowed', () => {
    const caveats = caveatsFor([productSeries(['336', '511'], across2022)], { allow: ['C29'] });
    expect(caveats.find(({ id }) => id === 'C29')).toMatchObject({
      severity: 'block',
      allowed: true,
      touches: [
        { fact: 'exportsByProduct', cells: { product: ['511'], period: ['2022'] } },
        { fact: 'exportsByProduct', cells: { product: ['336'], period: ['2022'] } },
      ],
    });
  });

  it('is not let through by the name of another', () => {
    expect(refusalOf(() => caveatsFor([productSeries(['511'], across2022)], { allow: ['C28'] })).code).toBe(
      'CAVEAT_BLOCKED',
    );
  });

  it('does not fire within one edition', () => {
    const ids = caveatsFor([productSeries(changed, ['2017', '2018', '2021'])]).map(({ id }) => id);
    expect(ids).not.toContain('C29');
  });

  it('warns only from 2012 to 2017, when no three-digit code changed', () => {
    const caveats = caveatsFor([productSeries(changed, ['2012', '2021'])]);
    expect(caveats.find(({ id }) => id === 'C29')).toMatchObject({ severity: 'warn', allowed: false });
  });

  it('is heard where the years between are left out', () => {
    expect(refusalOf(() => caveatsFor([productSeries(['442'], ['2012', '2025'])])).code).toBe('CAVEAT_BLOCKED');
  });
});
