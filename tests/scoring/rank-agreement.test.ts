import { describe, expect, it } from 'vitest';
import {
  breakTies,
  consensusRanking,
  rankAgreement,
  type ScoringInput,
  scoreAlternatives,
  topsis,
  vikor,
} from '../../src/scoring/index.ts';
import pyrepo from '../golden/pyrepo-methods.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-compare.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
}

const casesOf = (file: object, wanted: (one: Case) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter(wanted).map((one) => [one.id, one] as const);

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

describe('rankAgreement', () => {
  const rankings = {
    mean: scoreAlternatives(markets),
    topsis: scoreAlternatives({ ...markets, aggregation: topsis }),
    vikor: scoreAlternatives({ ...markets, aggregation: vikor }),
    given: ['DEU', 'JPN', 'CAN', 'MEX'],
  };

  it('compares scorings and lists pair by pair', () => {
    const { spearman, kendall, weighted, similarity, overlap, concordance, contested } = rankAgreement(rankings, {
      top: 2,
    });
    for (const table of [spearman, kendall, weighted, similarity]) {
      for (const name of table.rowLabels) expect(table.at(name, name)).toBeCloseTo(1, 12);
    }
    expect(spearman.at('mean', 'given')).toBeLessThan(0);
    expect(kendall.at('mean', 'given')).toBe(kendall.at('given', 'mean'));
    expect(overlap.at('mean', 'given')).toBe(0);
    expect(concordance!.raters).toBe(4);
    expect(contested[0]!.worst - contested[0]!.best).toBeGreaterThanOrEqual(contested[1]!.worst - contested[1]!.best);
  });

  it('compares what both rank', () => {
    const { spearman, concordance } = rankAgreement({ one: ['a', 'b', 'c', 'd'], other: ['b', 'a', 'e'] });
    expect(spearman.at('one', 'other')).toBeCloseTo(-1, 12);
    expect(concordance!.subjects).toBe(2);
  });

  it('needs two rankings, with each id once', () => {
    expect(refusalOf(() => rankAgreement({ one: ['a'] })).path).toBe('rankings');
    expect(refusalOf(() => rankAgreement({ one: ['a', 'a'], other: ['a'] })).path).toBe('rankings.one');
  });
});

describe('consensusRanking', () => {
  const methods = {
    copeland: 'copeland',
    dominance_directed_graph: 'dominance',
    rank_position_method: 'position',
  } as const;
  it.each(casesOf(pyrepo, ({ function: name }) => name in methods))('against pyrepo-mcda: %s', (_, {
    function: name,
    input,
    output,
  }) => {
    const matrix = input.rank_matrix as number[][];
    const rankings = Object.fromEntries(
      matrix[0]!.map((__, c) => [
        `r${c}`,
        matrix
          .map((row, i) => [row[c]!, `a${i}`] as const)
          .sort(([x], [y]) => x - y)
          .map(([, id]) => id),
      ]),
    );
    const { ranks } = consensusRanking(rankings, { method: methods[name as 'copeland'] });
    expect(matrix.map((__, i) => ranks.get(`a${i}`))).toEqual(output);
  });

  it('adds up places, and leaves out what one ranking doesn’t have', () => {
    const { ranking, scores } = consensusRanking({ one: ['a', 'b', 'c'], other: ['b', 'c', 'x'] }, { method: 'borda' });
    expect(ranking).toEqual(['b', 'c']);
    expect(scores.get('b')).toBe(2 - 2 + (2 - 1));
    expect(refusalOf(() => consensusRanking({})).path).toBe('rankings');
    expect(refusalOf(() => consensusRanking({ one: ['a'] }, { method: 'constructor' as never })).path).toBe('method');
  });
});

describe('breakTies', () => {
  it.each(
    casesOf(skcriteria, ({ id, output }) => id.endsWith('tie-break') && output !== undefined),
  )('against scikit-criteria: %s', (_, { input, output }) => {
    const table: ScoringInput = {
      alternatives: input.matrix.map((__: unknown, row: number) => `a${row}`),
      criteria: input.types.map((type: number, c: number) => ({
        id: `c${c}`,
        weight: input.weights[c],
        direction: type === 1 ? 'more' : 'less',
      })),
      values: input.matrix,
    };
    const ranksOf = (given: ScoringInput) =>
      Object.fromEntries(scoreAlternatives(given).alternatives.map(({ id, rank }) => [id, rank!]));
    const broken = breakTies(ranksOf(table), ranksOf({ ...table, aggregation: topsis }));
    expect(Object.values(broken)).toEqual(output);
  });
});
