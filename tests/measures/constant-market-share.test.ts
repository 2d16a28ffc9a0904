import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantMarketShare, type MarketFlow } from '../../src/measures/constant-market-share.ts';
import golden from '../golden/cms-decomposition.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';

const tolerance = { absolute: 1e-9, relative: 1e-9 };
const peer = 'owl-birds/cmsa-rca-web 9e8f223';

describe.each(Object.entries(golden.cases))('against cmsa-rca-web: %s', (_, { input, output }) => {
  const key = ({ commodity, region }: { commodity: string; region: string }) => `${commodity} ${region}`;
  const own = new Map(input.country.map((flow) => [key(flow), flow]));
  const flows = input.world.map((flow): MarketFlow => {
    const { x0, x1 } = own.get(key(flow))!;
    return { product: flow.commodity, market: flow.region, start: x0, end: x1, worldStart: flow.x0, worldEnd: flow.x1 };
  });
  const { change, worldGrowth, productEffect, marketEffect, interaction, competitiveness } = constantMarketShare(flows);
  /** What the peer's shorter forms leave in competitiveness. */
  const rest = (...effects: (number | null)[]) => effects.reduce<number>((sum, effect) => sum + effect!, 0);

  it.each([
    ['one level', output.one_level, [], rest(productEffect, marketEffect, interaction, competitiveness)],
    [
      'products',
      output.two_level_commodity,
      [[output.two_level_commodity.commodityEffect, productEffect]],
      rest(marketEffect, interaction, competitiveness),
    ],
    [
      'markets',
      output.two_level_region,
      [[output.two_level_region.regionEffect, marketEffect]],
      rest(productEffect, interaction, competitiveness),
    ],
  ] as const)('%s', (variant, theirs, effects, competitive) => {
    expectAgreement(
      { function: 'constantMarketShare', variant, peer },
      [change, worldGrowth, competitive, ...effects.map(([, mine]) => mine)],
      [
        theirs.exportDifference,
        theirs.worldGrowthEffect,
        theirs.competitivenessEffect,
        ...effects.map(([peers]) => peers),
      ],
      tolerance,
    );
  });

  it('TRAP: three levels of the peer take the country’s own growth in the middle, so its competitiveness is always 0', () => {
    expect(output.three_level.competitivenessEffect).toBeCloseTo(0, 12);
    const byHand = flows.reduce(
      (sum, { start, end, worldStart, worldEnd }) => sum + end! - (start! * worldEnd!) / worldStart!,
      0,
    );
    expect(competitiveness).toBeCloseTo(byHand, 9);
    expect(Math.abs(competitiveness!)).toBeGreaterThan(1);
  });
});

describe('constantMarketShare', () => {
  const amount = fc.integer({ min: 0, max: 1000 });
  const flows = fc.uniqueArray(
    fc.record({
      product: fc.constantFrom('a', 'b', 'c'),
      market: fc.constantFrom('x', 'y', 'z'),
      start: amount,
      end: amount,
      worldStart: fc.integer({ min: 1, max: 9000 }),
      worldEnd: fc.integer({ min: 1, max: 9000 }),
    }),
    { selector: ({ product, market }) => product + market, minLength: 1 },
  );

  it('adds up to the change to the last bit, whatever the base, the order and the unit', () => {
    const property = fc.property(flows, fc.constantFrom('start' as const, 'end' as const), (list, base) => {
      const result = constantMarketShare(list, { base });
      const { worldGrowth, productEffect, marketEffect, interaction, competitiveness } = result;
      expect(worldGrowth! + productEffect! + marketEffect! + interaction! + competitiveness!).toBe(result.change);
      expect(result.change).toBeCloseTo(
        list.reduce((sum, { start, end }) => sum + end - start, 0),
        6,
      );
      const backwards = constantMarketShare([...list].reverse(), { base });
      expect(backwards.competitiveness).toBeCloseTo(competitiveness!, 6);
      const scaled = constantMarketShare(
        list.map((flow) => ({ ...flow, start: 8 * flow.start, end: 8 * flow.end })),
        { base },
      );
      expect(scaled.productEffect).toBeCloseTo(8 * productEffect!, 6);
    });
    fc.assert(property, { seed: 1 });
  });

  it('constant shares leave no competitiveness', () => {
    const property = fc.property(flows, (list) => {
      const constant = list.map((flow) => ({ ...flow, end: (flow.start * flow.worldEnd) / flow.worldStart }));
      expect(constantMarketShare(constant).competitiveness).toBeCloseTo(0, 6);
    });
    fc.assert(property, { seed: 1 });
  });

  const known = { product: 'a', market: 'x', start: 10, end: 12, worldStart: 100, worldEnd: 110 };
  it('a flow that nobody has at the base is all competitiveness; one that only the region has is undefined', () => {
    const entry = { product: 'b', market: 'x', start: 0, end: 5, worldStart: 0, worldEnd: 50 };
    expect(constantMarketShare([known, entry]).change).toBe(7);
    expect(constantMarketShare([{ ...entry, start: 1 }])).toMatchObject({ change: 4, competitiveness: null });
  });

  it('a missing figure withholds, or its flow is left out and named', () => {
    const lacking = { product: 'b', market: 'x', start: 3, end: null, worldStart: 5, worldEnd: 5 };
    expect(constantMarketShare([known, lacking])).toMatchObject({ change: null, missingCells: 1 });
    expect(constantMarketShare([known, lacking], { missing: 'sum-known' })).toMatchObject({
      change: 2,
      leftOut: ['b → x'],
    });
  });

  it('is finite up to 1e307, and refuses what leads above it', () => {
    const flow = (product: string, start: number, end: number, worldStart: number, worldEnd: number): MarketFlow => {
      return { product, market: 'FRA', start, end, worldStart, worldEnd };
    };
    const large = constantMarketShare([flow('a', 2e306, 3e306, 4e306, 8e306), flow('b', 1e306, 1e306, 4e306, 4e306)]);
    expect(large.change! / 1e306).toBeCloseTo(1, 12);
    expect(large.worldGrowth! / 1e306).toBeCloseTo(1.5, 12);
    expect(large.competitiveness! / 1e306).toBeCloseTo(-1, 12);
    for (const flows of [
      [flow('a', 1.5e307, 1e307, 1e308, 1e308)],
      [flow('a', 1, 1, 1e308, 1.5e308), flow('b', 1, 1, 1e308, 1e308)],
      [flow('a', 1, 1, 1e-308, 1e300)],
    ]) {
      expect(refusalOf(() => constantMarketShare(flows))).toMatchObject({ code: 'TOO_LARGE' });
    }
  });

  it('refuses a flow listed twice, amounts below 0, and unknown options', () => {
    expect(refusalOf(() => constantMarketShare([known, known]))).toMatchObject({
      code: 'INVALID_NAME',
      path: 'flows[1]',
    });
    expect(refusalOf(() => constantMarketShare([{ ...known, end: -1 }]))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'flows[0].end',
    });
    expect(refusalOf(() => constantMarketShare([known], { base: 'mid' as 'end' }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: 'options.base',
    });
  });
});
