import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregate,
  byPercentile,
  geometricMean,
  minMax,
  type Normalization,
  piecewise,
  rankAcceptability,
  type ScoringInput,
  type StressOptions,
  scoreAlternatives,
  stressRanking,
  stressRankingAsync,
  topsis,
  unscaled,
  vikor,
  withParameters,
} from '../../src/scoring/index.ts';
import pyrepo from '../golden/pyrepo-methods.json' with { type: 'json' };
import smaa from '../golden/smaa.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
  readonly error?: { readonly intended: boolean };
}

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const tolerance = { absolute: 1e-9, relative: 1e-9 };

describe('against smaa', () => {
  const peer = 'smaa 0.3.3';
  const samplesOf = ({ meas, pref }: Case['input']) => {
    const measurements = meas.constant ? [meas.constant] : meas;
    const weights = typeof pref[0] === 'number' ? [pref] : pref;
    return {
      alternatives: ids('a', measurements[0].length),
      criteria: ids('c', weights[0].length),
      measurements,
      weights,
    };
  };

  it.each(casesOf(smaa, (name) => name === 'smaa' || name === 'smaa.values'))('%s', (_, { input, output }) => {
    const mine = rankAcceptability(samplesOf(input));
    const against = (variant: string) => ({ function: 'rankAcceptability', peer, variant });
    expectAgreement(against('acceptability'), mine.acceptability.values, output.rank_acceptability.flat(), tolerance);
    if (!output.central_weights) return;
    expectAgreement(against('central weights'), mine.centralWeights.values, output.central_weights.flat(), tolerance);
    expectAgreement(
      against('confidence'),
      mine.alternatives.map(({ confidence }) => confidence),
      output.confidence,
      tolerance,
    );
    expectAgreement(against('pairwise winning'), mine.pairwise.values, output.pairwise_winning.flat(), tolerance);
    expectAgreement(
      against('entropies'),
      [mine.entropyOfRanking, mine.entropyOfChoice],
      [output.entropy_ranking, output.entropy_choice],
      tolerance,
    );
  });

  it.each(
    casesOf(smaa, (name) => name === 'smaa').filter(([, { input }]) => input.meas.constant),
  )('stressRanking by the draws of %s', (_, { input, output }) => {
    const { alternatives, criteria, measurements, weights } = samplesOf(input);
    const table = {
      alternatives,
      criteria: criteria.map((id) => ({ id })),
      values: measurements[0],
      normalization: unscaled,
    };
    const mine = stressRanking(table, { weights: { draws: weights }, draws: weights.length, pairs: true });
    const against = (variant: string) => ({ function: 'stressRanking', peer, variant });
    // draws of theirs are rounded to six digits, and brought to a sum of one here
    const close = { absolute: 1e-5, relative: 0 };
    expectAgreement(against('acceptability'), mine.acceptability.values, output.rank_acceptability.flat(), tolerance);
    expectAgreement(against('central weights'), mine.centralWeights.values, output.central_weights.flat(), close);
    expectAgreement(
      against('confidence'),
      mine.alternatives.map(({ confidence }) => confidence),
      output.confidence,
      tolerance,
    );
    expectAgreement(against('pairwise winning'), mine.pairwise!.values, output.pairwise_winning.flat(), tolerance);
  });

  it.each(casesOf(smaa, (name) => name === 'smaa.pvf'))('%s', (_, { input, output, error }) => {
    const { x, cutoffs: at, values: scores, out_of_bounds: rule } = input;
    const outside = { clip: 'clip', interpolate: 'extend', error: 'refuse' }[rule as 'clip'] as
      | 'clip'
      | 'extend'
      | 'refuse';
    const mine = piecewise.normalize(Float64Array.from(x), 1, { at, scores, outside })!;
    if (error) expect([mine[0], mine[6]]).toEqual([Number.NaN, Number.NaN]);
    else expectAgreement({ function: 'piecewise', peer }, mine, output, tolerance);
  });
});

describe('against pyrepo-mcda', () => {
  const inputOf = ({ matrix, weights = [], types }: Case['input']): ScoringInput => ({
    alternatives: ids('a', matrix.length),
    criteria: (types as number[]).map((type, c) => ({
      id: `c${c}`,
      direction: type === 1 ? 'more' : 'less',
      weight: weights[c] ?? 1,
    })),
    values: matrix,
  });

  it.each(casesOf(pyrepo, (name) => name === 'VIKOR_SMAA'))('%s', (_, { input, output }) => {
    const weights = { draws: input.weight_draws };
    const options = { weights, draws: input.weight_draws.length };
    const mine = stressRanking({ ...inputOf(input), aggregation: vikor }, options);
    const against = (variant: string) => ({ function: 'stressRanking', peer: 'pyrepo-mcda 0.1.8', variant });
    expectAgreement(
      against('VIKOR, acceptability'),
      mine.acceptability.values,
      output.rank_acceptability.flat(),
      tolerance,
    );
    // theirs gives 0 to one that is never first
    const central = mine.centralWeights.values.map((weight) => (Number.isNaN(weight) ? 0 : weight));
    expectAgreement(against('VIKOR, central weights'), central, output.central_weights.flat(), tolerance);
  });

  it.each(casesOf(pyrepo, (name) => name === 'weight sweep'))('%s', (_, { input, output }) => {
    const { criterion_index: changed, weights } = input;
    for (const [label, ranks] of Object.entries(output)) {
      // the others take the change in equal parts
      const change = weights[changed] * (Number.parseFloat(label) / 100);
      const swept = weights.map(
        (one: number, c: number) => one + (c === changed ? change : -change / (weights.length - 1)),
      );
      const { alternatives } = scoreAlternatives({
        ...inputOf({ ...input, weights: swept }),
        aggregation: withParameters(topsis, { scaling: 'min-max' }),
      });
      expect(alternatives.map(({ rank }) => rank)).toEqual(ranks);
    }
  });
});

const markets: ScoringInput = {
  alternatives: ['MEX', 'CAN', 'DEU', 'JPN'],
  criteria: [{ id: 'imports', weight: 2 }, { id: 'growth' }, { id: 'tariff', direction: 'less' }],
  values: [
    [50, 3, 1],
    [40, 2, 0],
    [20, 1, 5],
    [35, 0, 2],
  ],
};
const sumOf = (list: ArrayLike<number>) => Array.from(list).reduce((sum, one) => sum + one, 0);

describe('stressRanking', () => {
  const settings: readonly (readonly [string, StressOptions])[] = [
    ['any weights', {}],
    ['weights near those given', { weights: { concentration: 20 } }],
    ['intervals', { weights: { intervals: { imports: [0.2, 0.6], growth: [0, 0.3] } } }],
    ['an order', { weights: { order: ['imports', ['growth', 'tariff']] } }],
    ['figures', { weights: 'given', errors: { imports: 8, tariff: { MEX: [0, 4] } } }],
    ['methods', { weights: 'given', normalizations: [minMax as Normalization, byPercentile as Normalization] }],
    [
      'all at once',
      {
        errors: { growth: 1 },
        normalizations: [withParameters(minMax, { from: 1, to: 2 })],
        aggregations: [geometricMean],
      },
    ],
  ];

  it.each(settings)('%s: rows of acceptability add up to one, and figures agree with them', (_, options) => {
    const { acceptability, alternatives, centralWeights, entropyOfChoice } = stressRanking(markets, {
      draws: 400,
      ...options,
    });
    for (const { id, expectedRank, first, interval, confidence } of alternatives) {
      const shares = acceptability.row(id);
      expect(sumOf(shares)).toBeCloseTo(1, 12);
      expect(expectedRank).toBeCloseTo(sumOf(shares.map((share, i) => share * (i + 1))), 9);
      expect(first).toBe(shares[0]);
      expect(interval![0]).toBeLessThanOrEqual(interval![1]);
      if (first > 0) expect(sumOf(centralWeights.row(id))).toBeCloseTo(1, 9);
      else expect(confidence).toBe(null);
    }
    expect(entropyOfChoice).toBeGreaterThanOrEqual(0);
    expect(entropyOfChoice).toBeLessThanOrEqual(2);
  });

  it('the same seed gives the same, another gives other draws', () => {
    const by = (seed: number) => JSON.stringify(stressRanking(markets, { draws: 300, seed }));
    expect(by(7)).toBe(by(7));
    expect(by(7)).not.toBe(by(8));
  });

  it('any weights: two criteria that contradict each other share the first place evenly', () => {
    const table = {
      alternatives: ['a', 'b'],
      criteria: [{ id: 'x' }, { id: 'y' }],
      values: [
        [1, 0],
        [0, 1],
      ],
    };
    const { alternatives, centralWeights } = stressRanking(table, { draws: 40_000 });
    expect(alternatives[0]!.first).toBeCloseTo(0.5, 1);
    // of all weights above one half the mean is three quarters
    expect(centralWeights.at('a', 'x')).toBeCloseTo(0.75, 2);
    expect(alternatives.map(({ confidence }) => confidence)).toEqual([1, 1]);
  });

  it('any weights: means and variances of Dirichlet', () => {
    const table = {
      alternatives: ['a', 'b'],
      criteria: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
      values: [
        [1, 1, 1],
        [0, 0, 0],
      ],
    };
    const means = (weights: StressOptions['weights']) =>
      stressRanking(table, { draws: 40_000, weights: weights! }).centralWeights.row('a');
    for (const mean of means('any')) expect(mean).toBeCloseTo(1 / 3, 2);
    // E of the largest, the middle and the smallest of three
    const [x, y, z] = means({ order: ['x', 'y', 'z'] });
    expect([x, y, z]).toEqual([expect.closeTo(11 / 18, 2), expect.closeTo(5 / 18, 2), expect.closeTo(2 / 18, 2)]);
    const near = stressRanking(
      { ...table, weights: { x: 2, y: 1, z: 1 } },
      { draws: 40_000, weights: { concentration: 0.8 } },
    );
    expect([...near.centralWeights.row('a')]).toEqual([
      expect.closeTo(0.5, 1),
      expect.closeTo(0.25, 1),
      expect.closeTo(0.25, 1),
    ]);
  });

  it('the product of matrix and vector gives what the whole pipeline gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 6,
        }),
        fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (values, draws) => {
          const table: ScoringInput = {
            alternatives: ids('a', values.length),
            criteria: ids('c', 3).map((id) => ({ id })),
            values,
          };
          const { acceptability } = stressRanking(table, { weights: { draws }, draws: draws.length });
          const counts = new Float64Array(acceptability.values.length).fill(Number.NaN);
          draws.forEach((draw) => {
            const scored = scoreAlternatives({
              ...table,
              weights: { c0: draw[0]!, c1: draw[1]!, c2: draw[2]! },
            }).alternatives;
            scored.forEach(({ rank }, row) => {
              if (rank === null) return;
              if (Number.isNaN(counts[row * values.length]))
                counts.fill(0, row * values.length, (row + 1) * values.length);
              counts[row * values.length + rank - 1]! += 1 / draws.length;
            });
          });
          acceptability.values.forEach((share, cell) => {
            if (Number.isNaN(counts[cell])) expect(share).toBeNaN();
            else expect(share).toBeCloseTo(counts[cell]!, 12);
          });
        },
      ),
    );
  });

  it('a dominated alternative is never first; a copy is first as often', () => {
    const { alternatives } = stressRanking(
      {
        alternatives: ['a', 'copy', 'less'],
        criteria: [{ id: 'x' }, { id: 'y' }],
        values: [
          [5, 2],
          [5, 2],
          [4, 1],
        ],
      },
      { draws: 200 },
    );
    expect(alternatives.map(({ first }) => first)).toEqual([1, 1, 0]);
  });

  it('groups are weighed among themselves, and criteria within them', () => {
    const grouped: ScoringInput = {
      ...markets,
      criteria: [
        { id: 'imports', group: 'size' },
        { id: 'growth', group: 'size' },
        { id: 'tariff', direction: 'less' },
      ],
      groups: [{ id: 'size' }],
    };
    const { centralWeights } = stressRanking(grouped, { draws: 200, weights: { order: ['tariff', 'size'] } });
    for (const id of ['CAN', 'MEX']) {
      const tariff = centralWeights.at(id, 'tariff');
      if (tariff !== null) expect(tariff).toBeGreaterThanOrEqual(0.5);
    }
  });

  it('gaps, one alternative, no spread', () => {
    const gaps = stressRanking(
      {
        ...markets,
        values: [
          [50, null, 1],
          [40, 2, 0],
          [20, 1, null],
          [null, null, null],
        ],
      },
      { draws: 50 },
    );
    expect(gaps.alternatives[3]).toMatchObject({ rank: null, expectedRank: null, first: 0, interval: null });
    const one = stressRanking({ alternatives: ['a'], criteria: [{ id: 'x' }], values: [[1]] }, { draws: 5 });
    expect(one.alternatives[0]).toMatchObject({ rank: null, expectedRank: null });
    const equal = stressRanking(
      { alternatives: ['a', 'b'], criteria: [{ id: 'x' }], values: [[1], [1]] },
      { draws: 5 },
    );
    expect(equal.acceptability.at('a', '1')).toBe(null);
  });

  it('figures that fail a condition in some draws have no rank there', () => {
    const { acceptability } = stressRanking(
      { ...markets, select: [{ criterion: 'tariff', atMost: 4 }], minimumCoverage: 0 },
      { draws: 100, weights: 'given', errors: { tariff: 1 } },
    );
    expect(acceptability.rowLabels).toEqual(['MEX', 'CAN', 'JPN']);
    expect(sumOf(acceptability.row('MEX'))).toBeCloseTo(1, 12);
  });

  it('the async twin gives the same, tells its progress and hears a signal', async () => {
    const options: StressOptions = { draws: 30_000, errors: { imports: 3 }, pairs: true };
    const told: number[] = [];
    const quick = { ...options, draws: 3000 };
    const there = await stressRankingAsync(markets, quick, { onProgress: (fraction) => told.push(fraction) });
    expect(JSON.stringify(there)).toBe(JSON.stringify(stressRanking(markets, quick)));
    expect(told.at(-1)).toBe(1);
    expect(told.every((fraction, i) => i === 0 || fraction >= told[i - 1]!)).toBe(true);
    const controller = new AbortController();
    const stopped = stressRankingAsync(markets, options, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toThrow();
  });
});

describe('bad input', () => {
  it.each<[string, StressOptions]>([
    ['draws', { draws: 0 }],
    ['draws', { draws: 1.5 }],
    ['seed', { seed: 0.5 }],
    ['interval', { interval: 0 }],
    ['weights.concentration', { weights: { concentration: 0 } }],
    ['weights.intervals.size', { weights: { intervals: { size: [0, 1] } } }],
    ['weights.intervals.imports', { weights: { intervals: { imports: [0.5, 0.4] } } }],
    ['weights.order[1]', { weights: { order: ['imports', 'imports', 'growth', 'tariff'] } }],
    ['weights.order[0]', { weights: { order: ['size'] } }],
    ['weights.order', { weights: { order: ['imports', 'growth'] } }],
    ['weights.draws', { weights: { draws: [] } }],
    ['weights.draws', { weights: { draws: [[0, 0, 0]] } }],
    ['errors.size', { errors: { size: 1 } }],
    ['errors.imports', { errors: { imports: -1 } }],
    ['errors.imports', { errors: { imports: { ITA: 1 } } }],
    ['errors.imports.MEX', { errors: { imports: { MEX: [2, 1] } } }],
  ])('%s', (path, options) => {
    const refusal = refusalOf(() => stressRanking(markets, options));
    expect([refusal.code, refusal.path]).toEqual(['INVALID_OPTION', path]);
  });

  it('samples that don’t fit', () => {
    const samples = { alternatives: ['a'], criteria: ['x'], measurements: [[[1]]], weights: [[1]] };
    const pathOf = (changed: object) => refusalOf(() => rankAcceptability({ ...samples, ...changed })).path;
    expect(pathOf({ weights: [[1], [1]], measurements: [[[1]], [[1]], [[1]]] })).toBe('weights');
    expect(pathOf({ weights: [[1, 2]] })).toBe('weights[0]');
    expect(pathOf({ measurements: [[[1], [2]]] })).toBe('measurements[0]');
    expect(pathOf({ alternatives: ['a', 'a'] })).toBe('alternatives[1].id');
  });

  it('a value function without its points', () => {
    const by = (parameters: object) => () =>
      aggregate({
        alternatives: ['a'],
        criteria: [{ id: 'x', normalization: { method: piecewise, parameters } as never }],
        values: [[1]],
      });
    expect(refusalOf(by({})).path).toBe('at');
    expect(refusalOf(by({ at: [0, 1], scores: [1] })).path).toBe('scores');
  });
});
