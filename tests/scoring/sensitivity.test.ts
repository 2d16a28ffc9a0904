import { describe, expect, it } from 'vitest';
import {
  haltonPoints,
  minMax,
  type Normalization,
  type ScoringInput,
  type SensitivityFactor,
  scoreAlternatives,
  sensitivityIndices,
  sensitivityIndicesAsync,
  sobolIndices,
  sobolPoints,
  zScore,
} from '../../src/scoring/index.ts';
import salib from '../golden/salib-sobol.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
}

const casesOf = (wanted: (name: string) => boolean) =>
  (salib as unknown as { cases: readonly Case[] }).cases
    .filter((one) => wanted(one.function))
    .map((one) => [one.id, one] as const);
const tolerance = { absolute: 1e-9, relative: 1e-9 };
const peer = 'SALib 1.5.2';

describe('against SALib', () => {
  it.each(casesOf((name) => name === 'sobol.analyze'))('%s', (_, { input, output }) => {
    const { N, second_order: second, y } = input;
    const k = output.S1.length;
    const width = second ? 2 * k + 2 : k + 2;
    const at = (offset: number) => Array.from({ length: N }, (__, i) => y[i * width + offset] as number);
    const factors = Array.from({ length: k }, (__, i) => i);
    const runs = {
      a: at(0),
      b: at(width - 1),
      ab: factors.map((i) => at(1 + i)),
      ...(second && { ba: factors.map((i) => at(1 + k + i)) }),
    };
    const mine = sobolIndices(runs);
    expectAgreement({ function: 'sobolIndices', peer, variant: 'first' }, mine.first, output.S1, tolerance);
    expectAgreement({ function: 'sobolIndices', peer, variant: 'total' }, mine.total, output.ST, tolerance);
    if (second)
      expectAgreement(
        { function: 'sobolIndices', peer, variant: 'second' },
        mine.second!.flat(),
        output.S2.flat(),
        tolerance,
      );
  });

  it.each(casesOf((name) => name.endsWith(' sequence')))('%s', (_, { function: name, input, output }) => {
    const points = name.startsWith('Sobol') ? sobolPoints : haltonPoints;
    const mine = points(input.dimensions, input.n).flatMap((point) => Array.from(point));
    expectAgreement({ function: points.name, peer }, mine, output.flat(), tolerance);
  });
});

describe('sobolPoints', () => {
  it('fills every dimension evenly, up to 64', () => {
    const points = sobolPoints(64, 256);
    for (let d = 0; d < 64; d++) {
      // each of 256 slots holds one point
      expect(new Set(points.map((point) => Math.floor(point[d]! * 256))).size).toBe(256);
    }
    expect(refusalOf(() => sobolPoints(65, 2)).path).toBe('dimensions');
    expect(refusalOf(() => sobolPoints(0, 2)).path).toBe('dimensions');
    expect(refusalOf(() => haltonPoints(17, 2)).path).toBe('dimensions');
    expect(refusalOf(() => haltonPoints(2, 1e12)).path).toBe('count');
  });
});

const markets: ScoringInput = {
  alternatives: ['MEX', 'CAN', 'DEU', 'JPN', 'GBR'],
  criteria: [{ id: 'imports', weight: 2 }, { id: 'growth' }, { id: 'tariff', direction: 'less' }],
  values: [
    [50, 3, 1],
    [40, 2, 0],
    [20, 1, 5],
    [35, 0, 2],
    [22, 4, 4],
  ],
};
const factors: readonly SensitivityFactor[] = [
  {
    id: 'normalization',
    options: [{ normalization: minMax as Normalization }, { normalization: zScore as Normalization }],
  },
  { id: 'imports', weightOf: 'imports', between: [0.1, 4] },
  { id: 'nothing', options: [{}] },
];

describe('sensitivityIndices', () => {
  it('finds the choice that matters, and none in what changes nothing', () => {
    const {
      factors: found,
      sentence,
      runs,
    } = sensitivityIndices(markets, { factors, of: { score: 'JPN' }, points: 128 });
    expect(runs).toBe(128 * 5);
    const byId = new Map(found.map((one) => [one.id, one]));
    expect(byId.get('nothing')!.total).toBeCloseTo(0, 12);
    expect(found[0]!.total).toBeGreaterThanOrEqual(found[1]!.total!);
    expect(sentence).toMatch(
      /^(normalization|imports) decides most: \d+ % of the variance of the score of JPN alone, \d+ % with what it has a part in\.$/,
    );
    for (const { total, interval } of found) {
      if (interval) expect(interval[0]).toBeLessThanOrEqual(total! + 1e-9);
    }
  });

  it('a weight alone explains all', () => {
    const { factors: found } = sensitivityIndices(markets, {
      factors: [factors[1]!],
      of: { score: 'DEU' },
      points: 200,
    });
    expect(found[0]!.first).toBeCloseTo(1, 0);
    expect(found[0]!.total).toBeCloseTo(1, 0);
  });

  it('says where nothing changes, repeats by seed, and runs in chunks', async () => {
    expect(sensitivityIndices(markets, { factors: [factors[2]!] }).sentence).toBe('No choice changes the rank shift.');
    const options = { factors, points: 16 };
    const told: number[] = [];
    const there = await sensitivityIndicesAsync(markets, options, { onProgress: (fraction) => told.push(fraction) });
    expect(JSON.stringify(there)).toBe(JSON.stringify(sensitivityIndices(markets, options)));
    expect(told.at(-1)).toBe(1);
    const controller = new AbortController();
    controller.abort();
    await expect(sensitivityIndicesAsync(markets, options, { signal: controller.signal })).rejects.toThrow();
  });

  it.each([
    ['factors', { factors: [] }],
    ['factors[0]', { factors: [{ id: 'a', options: [] }] }],
    ['factors[0]', { factors: [{ id: 'a', weightOf: 'imports', between: [2, 1] as const }] }],
    ['points', { factors, points: 1 }],
    ['of', { factors, of: { rank: 'ITA' } }],
  ])('%s is refused', (path, options) => {
    expect(refusalOf(() => sensitivityIndices(markets, options)).path).toBe(path);
  });

  it('lists that don’t fit', () => {
    expect(refusalOf(() => sobolIndices({ a: [1, 2], b: [1], ab: [] })).path).toBe('b[0]');
    expect(scoreAlternatives(markets).ranking[0]).toBe('MEX');
  });
});
