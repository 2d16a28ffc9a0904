import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import { divergenceIndex, type MaybeNumber, relatedVariety, shannonEntropy } from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

const sumKnown = { missing: 'sum-known' } as const;

describe('shannonEntropy', () => {
  it('is log n for n equal parts and 0 for one, in the unit of its base', () => {
    expect(shannonEntropy([3, 3, 3, 3])).toEqual({
      entropy: 2,
      equivalentNumber: 4,
      present: 4,
      parts: 4,
      missingCells: 0,
      convention: { base: 2, missing: 'withhold' },
    });
    expect(shannonEntropy([3, 3, 3, 3], { base: Math.E })!.entropy).toBeCloseTo(Math.log(4), 12);
    expect(shannonEntropy([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], { base: 10 })!.entropy).toBeCloseTo(1, 12);
    expect(shannonEntropy([1, 1, 1], { base: 3 })!.entropy).toBeCloseTo(1, 12);
    expect(shannonEntropy([7])).toMatchObject({ entropy: 0, equivalentNumber: 1, present: 1 });
  });

  it('counts a part of zero as a part that adds nothing', () => {
    expect(shannonEntropy([25, 25, 50, 0])).toMatchObject({ entropy: 1.5, present: 3, parts: 4 });
  });

  it('withholds with a missing part, or leaves it out and says so', () => {
    expect(shannonEntropy([25, null, 50, 25])).toBeNull();
    const known = shannonEntropy([25, Number.NaN, 50, 25], sumKnown)!;
    expect(known).toMatchObject({ entropy: 1.5, parts: 3, missingCells: 1 });
    expect(known.convention.missing).toBe('sum-known');
  });

  it.each([[[]], [[0, 0]], [[null]], [[0, null]]])('is null for %j', (values: MaybeNumber[]) => {
    expect(shannonEntropy(values, sumKnown)).toBeNull();
  });

  it('refuses what no amount can be, bases that are none and unknown rules', () => {
    expect(refusalOf(() => shannonEntropy([2, -1]))).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'values[1]' });
    const infinite = refusalOf(() => shannonEntropy([Number.POSITIVE_INFINITY]));
    expect(infinite).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'values[0]' });
    for (const base of [1, 0, -2, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const refusal = refusalOf(() => shannonEntropy([1, 2], { base }));
      expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.base' });
    }
    const rule = refusalOf(() => shannonEntropy([1, 2], { missing: 'drop' as 'withhold' }));
    expect(rule).toMatchObject({ code: 'INVALID_OPTION', path: 'options.missing' });
  });

  it('stays finite at the ends of what doubles hold', () => {
    const { MAX_VALUE, MIN_VALUE } = Number;
    expect(shannonEntropy([MAX_VALUE, MAX_VALUE])!.entropy).toBe(1);
    expect(shannonEntropy([MIN_VALUE, MIN_VALUE])!.entropy).toBe(1);
    expect(shannonEntropy([1, 1e-310])!.entropy).toBeCloseTo(0, 12);
    expect(shannonEntropy([1, 1, 1, MIN_VALUE])!.entropy).toBeCloseTo(Math.log2(3), 12);
  });
});

describe('relatedVariety', () => {
  const values = [25, 25, 30, 20];
  const groups = ['31', '31', '32', '32'];

  it('is the entropy between groups and that within them', () => {
    const within32 = shannonEntropy([30, 20])!.entropy;
    expect(relatedVariety(values, groups)).toEqual({
      total: expect.closeTo(shannonEntropy(values)!.entropy, 12),
      unrelated: 1,
      related: expect.closeTo(0.5 + within32 / 2, 12),
      groups: [
        { group: '31', share: 0.5, entropy: 1 },
        { group: '32', share: 0.5, entropy: expect.closeTo(within32, 12) },
      ],
      parts: 4,
      missingCells: 0,
      convention: { base: 2, missing: 'withhold' },
    });
  });

  it('in one group all is related, with a group for each part all is unrelated', () => {
    expect(relatedVariety(values, ['a', 'a', 'a', 'a'])).toMatchObject({ unrelated: 0 });
    expect(relatedVariety(values, ['a', 'b', 'c', 'd'])).toMatchObject({ related: 0 });
  });

  it('a group of zeros has no share, and the order of parts changes nothing', () => {
    const mixed = relatedVariety([20, 0, 25, 30, 25], ['32', '33', '31', '32', '31'])!;
    const { unrelated, related } = relatedVariety(values, groups)!;
    expect(mixed.unrelated).toBeCloseTo(unrelated, 12);
    expect(mixed.related).toBeCloseTo(related, 12);
    expect(mixed.groups[1]).toEqual({ group: '33', share: 0, entropy: 0 });
  });

  it('withholds with a missing part, or leaves it out and says so', () => {
    expect(relatedVariety([25, null, 50], ['a', 'a', 'b'])).toBeNull();
    const known = relatedVariety([25, null, 50, 25], ['a', 'a', 'b', 'a'], sumKnown);
    expect(known).toMatchObject({ total: 1.5, unrelated: 1, related: 0.5, parts: 3, missingCells: 1 });
    expect(relatedVariety([0, null], ['a', 'b'], sumKnown)).toBeNull();
    expect(relatedVariety([0, 0], ['a', 'b'])).toBeNull();
    expect(relatedVariety([], [])).toBeNull();
  });

  it('refuses parts without a group, and amounts that are none', () => {
    expect(refusalOf(() => relatedVariety([1, 2], ['a']))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'groups' });
    const nameless = refusalOf(() => relatedVariety([1, 2], ['a', undefined as unknown as string]));
    expect(nameless).toMatchObject({ code: 'INVALID_NAME', path: 'groups[1]' });
    const negative = refusalOf(() => relatedVariety([1, -2], ['a', 'b']));
    expect(negative).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'values[1]' });
    const base = refusalOf(() => relatedVariety([1, 2], ['a', 'b'], { base: 1 }));
    expect(base).toMatchObject({ code: 'INVALID_OPTION', path: 'options.base' });
    const rule = refusalOf(() => relatedVariety([1, 2], ['a', 'b'], { missing: 'zero' as 'withhold' }));
    expect(rule).toMatchObject({ code: 'INVALID_OPTION', path: 'options.missing' });
  });

  it('stays finite at the ends of what doubles hold', () => {
    const tiny = relatedVariety([1, 1e-310, 5e-324], ['a', 'a', 'b'])!;
    expect([tiny.total, tiny.related, tiny.unrelated].every(Number.isFinite)).toBe(true);
  });

  describe('of a table', () => {
    const jobs = new Matrix(
      ['US-GA', 'US-AL', 'US-FL'],
      ['3111', '3112', '3211'],
      Float64Array.of(25, 25, 50, 0, 0, 0, 10, Number.NaN, 10),
    );

    it('is that of each row, by its label', () => {
      const result = relatedVariety(jobs, (code) => code.slice(0, 2));
      expect(result.rows['US-GA']).toMatchObject({ total: 1.5, unrelated: 1, related: 0.5 });
      expect(result.rows).toMatchObject({ 'US-AL': null, 'US-FL': null });
      expect(result).toMatchObject({ missingCells: 1, convention: { base: 2, missing: 'withhold' } });
      const known = relatedVariety(jobs, (code) => code.slice(0, 2), sumKnown);
      expect(known.rows['US-FL']).toMatchObject({ total: 1, unrelated: 1, related: 0, missingCells: 1 });
    });

    it('takes groups by label as well', () => {
      const byLabel = relatedVariety(jobs, { 3211: '32', 3111: '31', 3112: '31', 9999: '99' });
      expect(byLabel).toEqual(relatedVariety(jobs, (code) => code.slice(0, 2)));
    });

    it('refuses columns without a group and cells that are no amounts, by their labels', () => {
      const nameless = refusalOf(() => relatedVariety(jobs, { 3111: '31', 3211: '32' }));
      expect(nameless).toMatchObject({ code: 'INVALID_NAME', path: 'groups[3112]' });
      const inherited = refusalOf(() => relatedVariety(new Matrix(['r'], ['toString'], Float64Array.of(1)), {}));
      expect(inherited).toMatchObject({ code: 'INVALID_NAME', path: 'groups[toString]' });
      const negative = new Matrix(['r'], ['c'], Float64Array.of(-1));
      const refusal = refusalOf(() => relatedVariety(negative, () => 'all'));
      expect(refusal).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'matrix[r][c]' });
    });
  });
});

describe('divergenceIndex', () => {
  const table = (...values: number[]) => new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.from(values));

  it('is 0 where all structures are that of the total, and all of the variety where they have nothing in common', () => {
    const same = divergenceIndex(table(10, 30, 20, 60));
    expect(same.overall).toBeCloseTo(0, 12);
    expect(same.normalized).toBeCloseTo(0, 12);
    const apart = divergenceIndex(table(40, 0, 0, 40));
    expect(apart).toEqual({
      overall: 1,
      normalized: 1,
      rows: { 'US-GA': { divergence: 1, share: 0.5 }, 'US-AL': { divergence: 1, share: 0.5 } },
      columns: { 311: { divergence: 1, share: 0.5 }, 336: { divergence: 1, share: 0.5 } },
      missingCells: 0,
      convention: { base: 2, missing: 'withhold' },
    });
    expect(divergenceIndex(table(40, 0, 0, 40), { base: Math.E }).overall).toBeCloseTo(Math.LN2, 12);
  });

  it('is null for lines of zeros, which change nothing, and has no norm with one industry', () => {
    const { overall, rows } = divergenceIndex(table(40, 10, 0, 0));
    expect(overall).toBeCloseTo(0, 12);
    expect(rows['US-AL']).toBeNull();
    const single = divergenceIndex(new Matrix(['a', 'b'], ['x'], Float64Array.of(3, 1)));
    expect(single).toMatchObject({ overall: 0, normalized: null });
    const nothing = divergenceIndex(table(0, 0, 0, 0));
    expect(nothing).toMatchObject({ overall: null, normalized: null, rows: { 'US-GA': null }, columns: { 311: null } });
  });

  it('withholds with a missing cell, or takes the known ones and says so', () => {
    const holed = table(40, Number.NaN, 0, 40);
    expect(divergenceIndex(holed)).toMatchObject({
      overall: null,
      normalized: null,
      rows: { 'US-GA': null, 'US-AL': null },
      columns: { 311: null, 336: null },
      missingCells: 1,
    });
    expect(divergenceIndex(holed, sumKnown)).toMatchObject({
      overall: 1,
      rows: { 'US-GA': { divergence: 1 } },
      missingCells: 1,
      convention: { missing: 'sum-known' },
    });
  });

  it('stays finite at the ends of what doubles hold, and refuses a sum beyond them', () => {
    for (const values of [
      [1e308, 1e-308, 1e-308, 1e-308],
      [5e-324, 1, 1, 1e300],
      [2e307, 3e307, 1e307, 4e307],
    ]) {
      const { overall, rows, columns } = divergenceIndex(table(...values));
      const figures = [...Object.values(rows), ...Object.values(columns)].map((part) => part!.divergence);
      expect([overall!, ...figures].every(Number.isFinite), `${values}`).toBe(true);
    }
    const unit = divergenceIndex(table(2, 3, 1, 4));
    expect(divergenceIndex(table(2e307, 3e307, 1e307, 4e307)).overall).toBeCloseTo(unit.overall!, 12);
    expect(refusalOf(() => divergenceIndex(table(1e308, 1e308, 1e308, 1)))).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('refuses cells by their labels, bases and rules that are none', () => {
    const negative = refusalOf(() => divergenceIndex(table(1, 2, -3, 4)));
    expect(negative).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'matrix[US-AL][311]' });
    const base = refusalOf(() => divergenceIndex(table(1, 2, 3, 4), { base: 0 }));
    expect(base).toMatchObject({ code: 'INVALID_OPTION', path: 'options.base' });
    const rule = refusalOf(() => divergenceIndex(table(1, 2, 3, 4), { missing: 'zero' as 'withhold' }));
    expect(rule).toMatchObject({ code: 'INVALID_OPTION', path: 'options.missing' });
  });
});
