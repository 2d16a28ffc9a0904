import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import {
  arithmeticMean,
  minMax,
  replay,
  type ScoringInput,
  scoreAlternatives,
  withParameters,
} from '../../src/scoring/index.ts';
import { refusalOf } from '../refusal.ts';

const markets: ScoringInput = {
  alternatives: ['MEX', 'CAN', 'DEU'],
  criteria: [
    { id: 'imports', weight: 2 },
    { id: 'tariff', direction: 'less' },
  ],
  values: [
    [50, 1],
    [40, 0],
    [20, 5],
  ],
};

const scoresOf = (input: ScoringInput) => scoreAlternatives(input).alternatives.map(({ score }) => score);

describe('the steps', () => {
  it('normalizes, turns, weighs and ranks', () => {
    const { ranking, alternatives, criteria } = scoreAlternatives(markets);
    expect(ranking).toEqual(['MEX', 'CAN', 'DEU']);
    expect(alternatives.map(({ score }) => score)).toEqual([
      expect.closeTo((2 + 0.8) / 3, 12),
      expect.closeTo((4 / 3 + 1) / 3, 12),
      0,
    ]);
    expect(criteria).toEqual([
      { id: 'imports', group: null, given: 2, weight: 2 / 3, overall: 2 / 3 },
      { id: 'tariff', group: null, given: 1, weight: 1 / 3, overall: 1 / 3 },
    ]);
  });

  it('takes a Matrix by its labels, in any order and with more of them', () => {
    const values = new Matrix(
      ['DEU', 'MEX', 'CAN', 'ITA'],
      ['tariff', 'other', 'imports'],
      Float64Array.of(5, 9, 20, 1, 9, 50, 0, 9, 40, 7, 7, 7),
    );
    expect(scoresOf({ ...markets, values })).toEqual(scoresOf(markets));
  });

  it('keeps what is missing and spreads its weight, with the coverage shown', () => {
    const values = [
      [50, null],
      [40, 0],
      [20, 5],
    ];
    const { alternatives, contributions } = scoreAlternatives({ ...markets, values });
    expect(alternatives[0]).toEqual({ id: 'MEX', score: 1, rank: 1, tied: 0, coverage: 0.5 });
    expect(contributions!.at('MEX', 'tariff')).toBeNull();
  });

  it('penalizes, or excludes with a reason', () => {
    const values = [
      [50, null],
      [40, 0],
      [20, 5],
    ];
    expect(scoresOf({ ...markets, values, missing: { penalty: 0 } })[0]).toBeCloseTo(2 / 3, 12);
    const { excluded, ranking } = scoreAlternatives({ ...markets, values, missing: 'exclude' });
    expect(excluded).toEqual([
      { id: 'MEX', step: 'missing', criterion: 'tariff', value: null, margin: null, reason: 'no value' },
    ]);
    expect(ranking).toEqual(['CAN', 'DEU']);
    expect(scoreAlternatives({ ...markets, values, minimumCoverage: 0.6 }).excluded).toEqual([
      expect.objectContaining({ id: 'MEX', step: 'coverage', value: 0.5 }),
    ]);
  });

  it('a veto and a condition exclude with value and margin, before anything is compared', () => {
    const { excluded, alternatives } = scoreAlternatives({
      ...markets,
      select: [{ criterion: 'imports', atLeast: 30, reason: 'too small' }],
      criteria: [markets.criteria[0]!, { id: 'tariff', direction: 'less', veto: { atMost: 0.5 } }],
    });
    expect(excluded).toEqual([
      { id: 'MEX', step: 'veto', criterion: 'tariff', value: 1, margin: 0.5, reason: 'not atMost 0.5' },
      { id: 'DEU', step: 'select', criterion: 'imports', value: 20, margin: 10, reason: 'too small' },
    ]);
    expect(alternatives).toEqual([{ id: 'CAN', score: null, rank: null, tied: 0, coverage: 1 }]);
  });

  it('a target is best met', () => {
    const { ranking } = scoreAlternatives({
      ...markets,
      criteria: [
        { id: 'imports', weight: 0 },
        { id: 'tariff', direction: { target: 4 } },
      ],
    });
    expect(ranking).toEqual(['DEU', 'MEX', 'CAN']);
  });

  it('criteria in groups in groups, each brought to one score', () => {
    const { groupScores, groups, criteria, contributions, alternatives } = scoreAlternatives({
      alternatives: ['a', 'b'],
      criteria: [
        { id: 'x', group: 'inner' },
        { id: 'y', group: 'inner', weight: 3 },
        { id: 'z', group: 'outer' },
        { id: 'top' },
      ],
      groups: [
        { id: 'inner', group: 'outer', weight: 3 },
        { id: 'outer', weight: 4 },
      ],
      values: [
        [1, 0, 0, 0],
        [0, 1, 1, 1],
      ],
    });
    expect(groupScores.at('a', 'inner')).toBe(0.25);
    expect(groupScores.at('a', 'outer')).toBe(0.1875);
    expect(alternatives[0]!.score).toBeCloseTo(0.15, 12);
    expect(contributions!.at('a', 'x')).toBeCloseTo(0.15, 12);
    expect(groups.map(({ weight, overall, group }) => [weight, overall, group])).toEqual([
      [0.75, expect.closeTo(0.6, 12), 'outer'],
      [0.8, 0.8, null],
    ]);
    expect(criteria.map(({ overall }) => overall).reduce((sum, one) => sum + one)).toBeCloseTo(1, 12);
  });
});

describe('what has a stated result', () => {
  it('one alternative, and all equal: nothing tells them apart', () => {
    for (const values of [
      [[1, 2]],
      [
        [1, 2],
        [1, 2],
      ],
    ]) {
      const alternatives = ['a', 'b'].slice(0, values.length);
      const { withoutSpread, ...scoring } = scoreAlternatives({ ...markets, alternatives, values });
      expect(withoutSpread).toEqual(['imports', 'tariff']);
      expect(scoring.ranking).toEqual([]);
      expect(scoring.criteria.map(({ weight }) => weight)).toEqual([0, 0]);
    }
  });

  it('a constant column has weight 0, and the others have its weight', () => {
    const values = [
      [50, 1],
      [40, 1],
      [20, 1],
    ];
    const { criteria, alternatives } = scoreAlternatives({ ...markets, values });
    expect(criteria.map(({ weight }) => weight)).toEqual([1, 0]);
    expect(alternatives.map(({ score }) => score)).toEqual([1, 2 / 3, 0]);
  });

  it('ties share a rank, and ids as __proto__ are ids', () => {
    const { ranking, alternatives } = scoreAlternatives({
      alternatives: ['c', '__proto__', 'constructor'],
      criteria: [{ id: '__proto__' }],
      values: [[1], [2], [2]],
    });
    expect(alternatives.map(({ rank, tied }) => [rank, tied])).toEqual([
      [3, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(ranking).toEqual(['__proto__', 'constructor', 'c']);
  });
});

describe('what is refused', () => {
  it.each([
    ['an id twice', { alternatives: ['MEX', 'MEX', 'DEU'] }, 'INVALID_OPTION', 'alternatives[1].id'],
    [
      'a weight below 0',
      { criteria: [{ id: 'imports', weight: -1 }, { id: 'tariff' }] },
      'INVALID_OPTION',
      'criteria[0].weight',
    ],
    ['a weight for no criterion', { weights: { imports: 1, size: 2 } }, 'INVALID_OPTION', 'weights.size'],
    ['weights all 0', { weights: { imports: 0, tariff: 0 } }, 'INVALID_OPTION', 'weights'],
    [
      'a value that is text',
      {
        values: [
          ['50', 1],
          [1, 1],
          [1, 1],
        ],
      },
      'INVALID_MEASURE_VALUE',
      'values[0][0]',
    ],
    [
      'an infinite value',
      {
        values: [
          [Infinity, 1],
          [1, 1],
          [1, 1],
        ],
      },
      'INVALID_MEASURE_VALUE',
      'values[0][0]',
    ],
    ['a row too short', { values: [[1], [1, 1], [1, 1]] }, 'LENGTH_MISMATCH', 'values[0]'],
    ['rows too few', { values: [[1, 1]] }, 'LENGTH_MISMATCH', 'values'],
    [
      'a circular group',
      { criteria: [{ id: 'imports' }, { id: 'tariff', group: 'g' }], groups: [{ id: 'g', group: 'g' }] },
      'INVALID_OPTION',
      'groups',
    ],
    ['an empty group', { groups: [{ id: 'g' }] }, 'INVALID_OPTION', 'groups[0]'],
    [
      'a method of another kind',
      { normalization: arithmeticMean as never },
      'INVALID_OPTION',
      'criteria[imports].normalization',
    ],
    [
      'a direction that is none',
      { criteria: [{ id: 'imports', direction: 'up' as never }, { id: 'tariff' }] },
      'INVALID_OPTION',
      'criteria[0].direction',
    ],
    ['a coverage beyond 1', { minimumCoverage: 30 }, 'INVALID_OPTION', 'minimumCoverage'],
    ['a missing policy that is none', { missing: 'zero' as never }, 'INVALID_OPTION', 'criteria[imports].missing'],
  ] as const)('%s', (_, change, code, path) => {
    const error = refusalOf(() => scoreAlternatives({ ...markets, ...change } as ScoringInput));
    expect([error.code, error.path]).toEqual([code, path]);
  });
});

describe('laws', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.record({
        values: fc.array(
          fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { freq: 5 }), {
            minLength: columns,
            maxLength: columns,
          }),
          { minLength: rows, maxLength: rows },
        ),
        weights: fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: columns, maxLength: columns }),
        senses: fc.array(fc.constantFrom('more', 'less'), { minLength: columns, maxLength: columns }),
      }),
    )
    .map(
      ({ values, weights, senses }): ScoringInput => ({
        alternatives: values.map((_, i) => `a${i}`),
        criteria: weights.map((weight, c) => ({ id: `c${c}`, weight, direction: senses[c] as 'more' })),
        values,
      }),
    );

  it('the order of alternatives and criteria changes no score', () => {
    fc.assert(
      fc.property(table, (input) => {
        const turned: ScoringInput = {
          alternatives: [...input.alternatives].reverse(),
          criteria: [...input.criteria].reverse(),
          values: (input.values as number[][]).map((row) => [...row].reverse()).reverse(),
        };
        const there = scoreAlternatives(turned);
        const here = scoreAlternatives(input);
        expect(there.ranking).toEqual(here.ranking);
        here.alternatives.forEach(({ score }, i) => {
          const other = there.alternatives.at(-1 - i)!.score;
          if (score === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(score, 9);
        });
      }),
    );
  });

  it('contributions add up to the score, and weights to 1', () => {
    fc.assert(
      fc.property(table, (input) => {
        const { alternatives, contributions, criteria } = scoreAlternatives(input);
        for (const { id, score } of alternatives) {
          if (score === null) continue;
          const known = contributions!.row(id).filter((part) => !Number.isNaN(part));
          expect(known.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
        }
        const sum = criteria.reduce((total, { weight }) => total + weight, 0);
        expect(sum === 0 || Math.abs(sum - 1) < 1e-12).toBe(true);
      }),
    );
  });

  it('a replay of the recipe from JSON gives the same', () => {
    fc.assert(
      fc.property(table, (input) => {
        const scoring = scoreAlternatives({ ...input, normalization: withParameters(minMax, { from: 1, to: 10 }) });
        expect(replay(JSON.parse(JSON.stringify(scoring.recipe)), [], input.values)).toEqual(scoring);
      }),
    );
  });
});
