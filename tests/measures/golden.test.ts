import { describe, expect, it } from 'vitest';
import { compoundGrowthRate, herfindahl, quantile, rankAmong } from '../../src/measures/index.ts';
import growthAndRanks from '../golden/coinr-rank-compare.json' with { type: 'json' };
import rankStatistics from '../golden/rank-statistics.json' with { type: 'json' };
import inequality from '../golden/reat-inequality.json' with { type: 'json' };

/** What the tests read of a case; the files hold more. */
interface GoldenCase {
  readonly id: string;
  readonly function: string;
  readonly input: { readonly x?: readonly number[]; readonly method?: string; readonly probs?: readonly number[] };
  readonly output: unknown;
}

interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

function without<Value>(values: readonly Value[], place: number): Value[] {
  return values.filter((_, i) => i !== place);
}

function expectNear(actual: number | null | undefined, expected: number, { abs, rel }: Tolerance): void {
  expect(actual).toEqual(expect.any(Number));
  expect(Math.abs(actual! - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    abs + rel * Math.abs(expected),
  );
}

describe('herfindahl against REAT', () => {
  const tolerance = { abs: 1e-12, rel: 1e-12 };

  it.each(Object.entries(inequality.cases))('%s', (_, { input, output }) => {
    const result = herfindahl(input.x)!;
    expectNear(result.index, output.herf.value, tolerance);
    expectNear(result.normalized, output.herf_norm.value, tolerance);
    expectNear(1 / result.index, output.herf_equivalent.value, tolerance);
  });
});

describe('rankAmong against scipy', () => {
  const rules = { min: 'competition', dense: 'dense', average: 'fractional' } as const;
  const cases = (rankStatistics.cases as readonly GoldenCase[]).filter(
    ({ function: name, input }) => name === 'rankdata' && Object.hasOwn(rules, input.method!),
  );

  it('has the cases it claims', () => {
    expect(cases).toHaveLength(12);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { input: { x = [], method }, output }) => {
    const ties = rules[method as keyof typeof rules];
    const ranks = x.map((value, i) => rankAmong(value, without(x, i), { order: 'ascending', ties })?.rank);
    expect(ranks).toEqual(output);
  });
});

describe('quantile against numpy', () => {
  it('is the rule that numpy calls linear', () => {
    const { input, output } = (rankStatistics.cases as readonly GoldenCase[]).find(
      ({ id }) => id === 'quantile-linear',
    )!;
    input.probs!.forEach((probability, i) => {
      expectNear(quantile(input.x!, probability), (output as number[])[i]!, rankStatistics.tolerance);
    });
  });
});

describe('compoundGrowthRate against COINr', () => {
  it('from the first to the last year', () => {
    const { input, output } = growthAndRanks.cases.find(({ id }) => id === 'CAGR')!;
    expectNear(
      compoundGrowthRate(input.y![0]!, input.y!.at(-1)!, 2020 - 2016),
      output as number,
      growthAndRanks.tolerance,
    );
  });
});

describe('rankAmong against COINr', () => {
  const { input, output } = growthAndRanks.cases.find(({ id }) => id === 'rank_df')!;
  const ranks = output as Record<string, readonly (number | null)[]>;
  const table = input.table as Record<string, readonly (number | null)[]>;

  it.each(['demand', 'growth', 'tariff', 'distance', 'lpi'])('%s, the highest first', (column) => {
    const values = table[column]!;
    expect(values.map((value, i) => rankAmong(value, without(values, i))?.rank ?? null)).toEqual(ranks[column]);
  });
});
