import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionToGrowth, type GrowthPart } from '../../src/measures/contribution-to-growth.ts';
import { refusalOf } from '../refusal.ts';

const parts: readonly GrowthPart[] = [
  { label: 'goods', from: 80, to: 92 },
  { label: 'services', from: 20, to: 28 },
];

describe('contributionToGrowth', () => {
  it('is the change of each part over the start of the whole', () => {
    expect(contributionToGrowth(parts)).toEqual({
      growth: 0.2,
      contributions: [
        { label: 'goods', change: 12, contribution: 0.12, shareOfGrowth: 0.6 },
        { label: 'services', change: 8, contribution: 0.08, shareOfGrowth: 0.4 },
      ],
      rest: 0,
      missingCells: 0,
      convention: { missing: 'withhold', smallestGrowth: 0.01 },
    });
  });

  it('leaves to the rest what the parts listed do not explain of a total', () => {
    const { growth, rest, contributions } = contributionToGrowth(parts, { total: { from: 200, to: 210 } });
    expect(growth).toBe(0.05);
    expect(contributions.map(({ contribution }) => contribution)).toEqual([0.06, 0.04]);
    expect(rest).toBe(-0.05);
  });

  it('gives the share of exports in the growth of output: 54% (METHODS, worked number 15)', () => {
    const exports = { label: 'exports', from: 100, to: 154 };
    const { contributions } = contributionToGrowth([exports], { total: { from: 1000, to: 1100 } });
    expect(contributions[0]!.shareOfGrowth).toBe(0.54);
  });

  it('gives no share of growth where the whole hardly changed', () => {
    const still = [
      { label: 'up', from: 500, to: 600 },
      { label: 'down', from: 500, to: 401 },
    ];
    const { growth, contributions } = contributionToGrowth(still);
    expect(growth).toBe(0.001);
    expect(contributions.map(({ contribution }) => contribution)).toEqual([0.1, -0.099]);
    expect(contributions.map(({ shareOfGrowth }) => shareOfGrowth)).toEqual([null, null]);
    expect(contributionToGrowth(still, { smallestGrowth: 0 }).contributions[0]!.shareOfGrowth).toBe(100);
  });

  it('gives no share of no growth, whatever the limit', () => {
    const swapped = [
      { label: 'up', from: 5, to: 6 },
      { label: 'down', from: 5, to: 4 },
    ];
    const { contributions } = contributionToGrowth(swapped, { smallestGrowth: 0 });
    expect(contributions[0]).toMatchObject({ contribution: 0.1, shareOfGrowth: null });
  });

  it('lets a part enter from 0 and another one end', () => {
    const { growth, contributions } = contributionToGrowth([
      { label: 'new', from: 0, to: 30 },
      { label: 'gone', from: 50, to: 0 },
      { label: 'other', from: 50, to: 50 },
    ]);
    expect(growth).toBe(-0.2);
    expect(contributions.map(({ contribution }) => contribution)).toEqual([0.3, -0.5, 0]);
  });

  describe('with a part that lacks a value', () => {
    const withGap = [...parts, { label: 'aircraft', from: 10, to: null }];

    it('knows no whole, nor any contribution', () => {
      const { growth, rest, missingCells, contributions } = contributionToGrowth(withGap);
      expect({ growth, rest, missingCells }).toEqual({ growth: null, rest: null, missingCells: 1 });
      expect(contributions[0]).toEqual({ label: 'goods', change: 12, contribution: null, shareOfGrowth: null });
    });

    it('takes the parts known at both ends when asked to, and says how many it left out', () => {
      const { growth, missingCells, contributions } = contributionToGrowth(withGap, { missing: 'sum-known' });
      expect({ growth, missingCells }).toEqual({ growth: 0.2, missingCells: 1 });
      expect(contributions[2]).toEqual({ label: 'aircraft', change: null, contribution: null, shareOfGrowth: null });
    });

    it('needs it not where the total is known: it is in the rest', () => {
      expect(contributionToGrowth(withGap, { total: { from: 110, to: 165 } })).toMatchObject({
        growth: 0.5,
        rest: 35 / 110,
      });
    });
  });

  it.each([
    ['there are no parts', [], {}],
    ['all start at 0', [{ label: 'new', from: 0, to: 3 }], {}],
    ['a total is missing', parts, { total: { from: null, to: 500 } }],
  ])('has no growth when %s', (_, list, options) => {
    expect(contributionToGrowth(list, options)).toMatchObject({ growth: null, rest: null });
  });

  it.each([
    ['NEGATIVE_VALUE', 'parts[0].to', [{ label: 'a', from: 1, to: -1 }], {}],
    ['INVALID_MEASURE_VALUE', 'parts[0].from', [{ label: 'a', from: Number.POSITIVE_INFINITY, to: 1 }], {}],
    ['INVALID_NAME', 'parts[1].label', [parts[0]!, parts[0]!], {}],
    ['INVALID_OPTION', 'options.total.from', parts, { total: { from: 99, to: 500 } }],
    ['INVALID_OPTION', 'options.smallestGrowth', parts, { smallestGrowth: -1 }],
    ['INVALID_OPTION', 'options.missing', parts, { missing: 'zero' as 'withhold' }],
  ])('refuses with %s at %s', (code, path, list, options) => {
    expect(refusalOf(() => contributionToGrowth(list, options))).toMatchObject({ code, path });
  });

  const amount = fc.integer({ min: 0, max: 1e12 });
  const lists = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 30 });
  const partsOf = (list: readonly (readonly [number, number])[]) =>
    list.map(([from, to], i) => ({ label: `${i}`, from, to }));

  it('adds up to the growth of the whole, in any order and any unit', () => {
    const property = fc.property(lists, fc.constantFrom(1, 0.001, 3e5), (list, unit) => {
      const scaled = partsOf(list.map(([from, to]) => [from * unit, to * unit] as const));
      const [start, end] = [0, 1].map((side) => list.reduce((sum, pair) => sum + pair[side]!, 0)) as [number, number];
      const { growth, contributions } = contributionToGrowth(scaled);
      if (start === 0) {
        expect(growth).toBeNull();
        return;
      }
      const size = Math.max(1, end / start);
      const sum = contributions.reduce((total, { contribution }) => total + contribution!, 0);
      expect(Math.abs(sum - growth!)).toBeLessThanOrEqual(1e-13 * size);
      expect(Math.abs(growth! - (end - start) / start)).toBeLessThanOrEqual(1e-13 * size);
      const backwards = [...contributionToGrowth([...scaled].reverse()).contributions].reverse();
      backwards.forEach((one, i) => {
        expect(one.contribution!).toBeCloseTo(contributions[i]!.contribution!, 9);
      });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('adds up to the growth of a total with the rest', () => {
    const property = fc.property(lists, amount, amount, (list, restFrom, restTo) => {
      const total = {
        from: list.reduce((sum, [from]) => sum + from, restFrom + 1),
        to: list.reduce((sum, [, to]) => sum + to, restTo),
      };
      const { growth, contributions, rest } = contributionToGrowth(partsOf(list), { total });
      const sum = contributions.reduce((all, { contribution }) => all + contribution!, rest!);
      expect(Math.abs(sum - growth!)).toBeLessThanOrEqual(1e-13 * Math.max(1, total.to / total.from));
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it('gives an unchanged part of a shrinking whole the share 0, not −0', () => {
    const { contributions } = contributionToGrowth([
      { label: 'a', from: 5, to: 5 },
      { label: 'b', from: 10, to: 5 },
    ]);
    expect(contributions.map(({ shareOfGrowth }) => shareOfGrowth)).toEqual([0, 1]);
  });
});
