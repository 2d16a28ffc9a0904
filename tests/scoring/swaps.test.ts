import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEvenWeights,
  goalposts,
  rankReversals,
  type ScoringInput,
  scoreAlternatives,
  shareOfSum,
  smallestSwap,
  spotis,
  topsis,
  vikor,
  withoutCriterion,
  withParameters,
} from '../../src/scoring/index.ts';
import pymcdm from '../golden/pymcdm-rank-agreement.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';

const markets: ScoringInput = {
  alternatives: [{ id: 'MEX', label: 'Mexico' }, { id: 'CAN', label: 'Canada' }, { id: 'DEU' }],
  criteria: [{ id: 'imports', weight: 2 }, { id: 'growth' }, { id: 'tariff', direction: 'less' }],
  values: [
    [50, 3, 3],
    [40, 2, 0],
    [20, 1, 5],
  ],
};

describe('breakEvenWeights', () => {
  it('finds where two straight lines meet', () => {
    const input = {
      alternatives: ['a', 'b'],
      criteria: [{ id: 'x', weight: 3 }, { id: 'y' }],
      values: [
        [1, 0],
        [0, 1],
      ],
    };
    expect(breakEvenWeights(input)).toEqual([
      { id: 'x', weight: 0.75, below: { weight: expect.closeTo(0.5, 9), first: 'b' }, above: null },
      { id: 'y', weight: 0.25, below: null, above: { weight: expect.closeTo(0.5, 9), first: 'b' } },
    ]);
  });

  it('at the weight found the two tie', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, (rows) => {
        const input: ScoringInput = {
          alternatives: rows.map((_, i) => `a${i}`),
          criteria: ['x', 'y', 'z'].map((id) => ({ id })),
          values: rows,
        };
        const { ranking, criteria } = scoreAlternatives(input);
        for (const { id, weight, below, above } of breakEvenWeights(input)) {
          for (const change of [below, above]) {
            if (change === null) continue;
            const shares = criteria.map((one) => [
              one.id,
              one.id === id ? change.weight : (one.weight * (1 - change.weight)) / (1 - weight),
            ]);
            const { alternatives } = scoreAlternatives({ ...input, weights: Object.fromEntries(shares) });
            const scoreOf = (wanted: string) => alternatives.find((one) => one.id === wanted)!.score!;
            expect(scoreOf(change.first)).toBeCloseTo(scoreOf(ranking[0]!), 6);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('moves groups as well, and leaves out what can’t move', () => {
    const grouped: ScoringInput = {
      ...markets,
      criteria: [
        { id: 'imports', group: 'demand' },
        { id: 'growth', group: 'demand' },
        { id: 'tariff', direction: 'less', group: 'access' },
      ],
      groups: [{ id: 'demand' }, { id: 'access' }],
    };
    expect(breakEvenWeights(grouped).map(({ id }) => id)).toEqual(['demand', 'imports', 'growth', 'access']);
    expect(breakEvenWeights({ alternatives: ['a'], criteria: [{ id: 'x' }], values: [[1]] })).toEqual([]);
  });
});

describe('rankReversals', () => {
  interface Case {
    readonly id: string;
    readonly function: string;
    // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
    readonly input: any;
    // biome-ignore lint/suspicious/noExplicitAny: and an output
    readonly output: any;
  }
  const cases = (pymcdm as unknown as { cases: readonly Case[] }).cases.filter(
    (one) => one.function === 'leave_one_out_rr',
  );

  it.each(cases.map((one) => [one.id, one] as const))('against pymcdm: %s', (_, { input, output }) => {
    const { matrix, weights, types, method } = input;
    const bounds = Object.fromEntries(
      types.map((__: number, c: number) => {
        const column = matrix.map((row: number[]) => row[c]);
        return [`c${c}`, [Math.min(...column), Math.max(...column)]];
      }),
    );
    const methods: Readonly<Record<string, Partial<ScoringInput>>> = {
      TOPSIS: { aggregation: withParameters(topsis, { scaling: 'min-max' }) },
      VIKOR: { aggregation: vikor },
      SPOTIS: { aggregation: withParameters(spotis, { bounds }) },
      WSM: { normalization: shareOfSum },
    };
    const found = rankReversals({
      alternatives: matrix.map((__: number[], row: number) => `a${row}`),
      criteria: types.map((type: number, c: number) => ({
        id: `c${c}`,
        weight: weights[c],
        direction: type === 1 ? 'more' : 'less',
      })),
      values: matrix,
      ...methods[method]!,
    });
    found.forEach(({ without, ranking }, removed) => {
      expect(without).toBe(`a${removed}`);
      const ranks = output.rankings[removed + 1] as number[];
      const theirs = ranks.map((rank, row) => ({ rank, id: `a${row}` })).filter(({ rank }) => rank > 0);
      expect(ranking).toEqual(theirs.sort((a, b) => a.rank - b.rank).map(({ id }) => id));
    });
  });

  it('none can occur where scores don’t rest on the others', () => {
    const values = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, (rows) => {
        const found = rankReversals({
          alternatives: rows.map((_, i) => `a${i}`),
          criteria: [{ id: 'x' }, { id: 'y' }],
          values: rows,
          normalization: withParameters(goalposts, { low: 0, high: 30 }),
        });
        expect(found.flatMap(({ reversed }) => reversed)).toEqual([]);
        expect(found.some(({ firstChanges }) => firstChanges)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is reported where it occurs', () => {
    // z alone stretches x: without it a's lead in x counts for more
    const found = rankReversals({
      alternatives: ['a', 'b', 'z'],
      criteria: [{ id: 'x', weight: 2 }, { id: 'y' }],
      values: [
        [2, 0],
        [1, 10],
        [100, 5],
      ],
    });
    const without = found.find((one) => one.without === 'z')!;
    expect(without.reversed).toEqual([['a', 'b']]);
    expect(without.firstChanges).toBe(true);
    expect(found.map((one) => one.without)).toEqual(['a', 'b', 'z']);
    expect(rankReversals({ alternatives: ['a'], criteria: [{ id: 'x' }], values: [[1]] })[0]!.ranking).toEqual([]);
  });
});

describe('withoutCriterion', () => {
  it('spreads the weight over those beside it', () => {
    const found = withoutCriterion(markets);
    expect(found.map(({ without }) => without)).toEqual(['imports', 'growth', 'tariff']);
    const { ranking } = scoreAlternatives({ ...markets, weights: { imports: 0, growth: 1, tariff: 1 } });
    expect(found[0]!.ranking).toEqual(ranking);
  });
});

describe('smallestSwap', () => {
  it('gives weights and values at which the two tie', () => {
    const { upper, lower, weights, values, sentence } = smallestSwap(markets, 'CAN', 'MEX');
    expect([upper, lower]).toEqual(['MEX', 'CAN']);
    const scored = scoreAlternatives({
      ...markets,
      weights: Object.fromEntries(
        scoreAlternatives(markets).criteria.map((one) => {
          const change = weights[0]!;
          return [one.id, one.id === change.id ? change.to : (one.weight * (1 - change.to)) / (1 - change.from)];
        }),
      ),
    }).alternatives;
    expect(scored[0]!.score).toBeCloseTo(scored[1]!.score!, 6);
    const { id, from, to } = values[0]!;
    const column = markets.criteria.findIndex((one) => one.id === id);
    const rows = (markets.values as number[][]).map((row, i) =>
      row.map((value, c) => (i === 1 && c === column ? to : value)),
    );
    expect((markets.values as number[][])[1]![column]).toBe(from);
    const changed = scoreAlternatives({ ...markets, values: rows }).alternatives;
    expect(changed[0]!.score).toBeCloseTo(changed[1]!.score!, 6);
    expect(sentence).toMatch(
      /^Canada would draw level with Mexico if its .+ were .+ rather than .+, or if .+ weighed .+ rather than .+\.$/,
    );
  });

  it('says where nothing would', () => {
    const table = { alternatives: ['a', 'b'], criteria: [{ id: 'x' }], values: [[1], [0]] };
    expect(smallestSwap(table, 'a', 'b').weights).toEqual([]);
    expect(refusalOf(() => smallestSwap(table, 'a', 'c')).path).toBe('lower');
    expect(refusalOf(() => smallestSwap({ ...table, values: [[1], [1]] }, 'a', 'b')).code).toBe('INVALID_OPTION');
  });
});
