import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../src/measures/z-scores.ts';
import * as means from '../../src/scoring/aggregations/means/index.ts';
import {
  type Aggregation,
  arithmeticMean,
  minMax,
  type Parameters,
  scoreAlternatives,
  withParameters,
} from '../../src/scoring/index.ts';
import coinr from '../golden/coinr-aggregate.json' with { type: 'json' };
import compind from '../golden/compind.json' with { type: 'json' };
import promcda from '../golden/promcda.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
  readonly error?: { readonly kind: string; readonly intended: boolean };
}

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);
const { geometricMean, harmonicMean, highest, lowest, mazziottaPareto, meanMin, orderedWeightedAverage, powerMean } =
  means;
const { weightedMedian, wroclaw } = means;

type Cell = number | null;

const inputOf = (columns: readonly (readonly Cell[])[], weights: readonly number[]) => {
  const sum = weights.reduce((total, one) => total + one, 0);
  return {
    rows: columns[0]!.length,
    ids: columns.map((_, c) => `C${c}`),
    columns: columns.map((column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
    weights: Float64Array.from(weights, (weight) => weight / sum),
    senses: columns.map(() => 1 as const),
    place: (row: number, column: number) => `${row} ${column}`,
  };
};

function scoresOf<P extends Parameters>(
  method: Aggregation<P>,
  columns: readonly (readonly Cell[])[],
  weights: readonly number[] = columns.map(() => 1),
  parameters: P = {} as P,
): Float64Array {
  return method.aggregate(inputOf(columns, weights), parameters).scores;
}

const transposed = (matrix: readonly (readonly Cell[])[]) => matrix[0]!.map((_, c) => matrix.map((row) => row[c]!));

describe('against COINr', () => {
  const peer = 'COINr 1.1.14';
  const tolerance = { absolute: 1e-9, relative: 1e-9 };
  const byName: Readonly<Record<string, readonly [string, Aggregation]>> = {
    a_amean: ['arithmeticMean', arithmeticMean],
    a_gmean: ['geometricMean', geometricMean],
    a_hmean: ['harmonicMean', harmonicMean],
    a_genmean: ['powerMean', powerMean as Aggregation],
  };

  it.each(casesOf(coinr, (name) => name in byName))('%s', (_, { function: name, input, output, error }) => {
    const [ours, method] = byName[name]!;
    const { x, w, p } = input as { x: Cell[]; w: number[]; p?: number };
    const run = () => {
      if (p === 0)
        return scoresOf(
          geometricMean,
          x.map((value) => [value]),
          w,
        );
      return scoresOf(
        method,
        x.map((value) => [value]),
        w,
        p === undefined ? {} : { exponent: p },
      );
    };
    if (error !== undefined) {
      expect(error.intended).toBe(true);
      expect(refusalOf(run).code).toBe('INVALID_MEASURE_VALUE');
      return;
    }
    // theirs lets a harmonic mean of negative values pass, and a power mean of 0 and below
    if (name !== 'a_amean' && x.some((value) => value !== null && value <= 0)) {
      expect(refusalOf(run).path).toBe('aggregation');
      return;
    }
    // a gap takes their power mean away; ours is that of the others
    if (name === 'a_genmean' && x.includes(null)) {
      expect(output).toEqual([null]);
      const known = x.flatMap((value, i) => (value === null ? [] : [i]));
      const others = known.map((i) => [x[i]!]);
      const weights = known.map((i) => w[i]!);
      const parameters = { exponent: p! };
      expect(run()[0]).toBeCloseTo(scoresOf(p === 0 ? geometricMean : method, others, weights, parameters)[0]!, 12);
      return;
    }
    expectAgreement({ function: ours, peer }, run(), output, tolerance);
  });

  it.each(casesOf(coinr, (name) => name === 'Aggregate'))('%s', (_, { input, output }) => {
    const { table, w, dat_thresh: minimumCoverage, f_ag: name } = input;
    const ids = Object.keys(table);
    const alternatives = (table[ids[0]!] as Cell[]).map((_, row) => `A${row}`);
    const { groupScores } = scoreAlternatives({
      alternatives,
      criteria: ids.map((id, c) => ({ id, group: 'all', weight: w[c] })),
      groups: [{ id: 'all', minimumCoverage, aggregation: byName[name]![1] }],
      values: alternatives.map((_, row) => ids.map((id) => table[id][row])),
      normalization: {
        method: { kind: 'normalization', name: 'as it is', normalize: (values) => values },
        parameters: {},
      },
    });
    expectAgreement(
      { function: 'scoreAlternatives', peer, variant: 'coverage' },
      groupScores.values,
      output,
      tolerance,
    );
  });
});

/**
 * Mean 100 and deviation 10 as ci_mean_min of Compind brings them about: R hands out the means and deviations of the columns cell by cell, so
 * that most cells get those of another column.
 */
function recycled(columns: readonly (readonly number[])[]): number[][] {
  const moments = columns.map((column) => spreadOf(column, 1));
  return columns.map((column, c) =>
    column.map((value, row) => {
      const { mean, standardDeviation } = moments[(c * column.length + row) % columns.length]!;
      return 100 + ((value - mean) / standardDeviation) * 10;
    }),
  );
}

describe('against Compind', () => {
  const tolerance = { absolute: 1e-7, relative: 1e-7 };
  const peer = 'Compind 3.4';
  const columnsOf = (table: Readonly<Record<string, Cell[]>>) =>
    Object.values(table).filter((column) => typeof column[0] === 'number');

  it.each(casesOf(compind, (name) => name !== 'normalise_ci'))('%s', (_, { function: name, input, output }) => {
    const columns = columnsOf(input.table);
    const equal = columns.map(() => 1);
    const against = (ours: string, variant?: string) => ({ function: ours, peer, ...(variant && { variant }) });
    if (name === 'ci_mpi') {
      const penalty = input.penalty === 'POS' ? 'downward' : 'upward';
      expectAgreement(
        against('mazziottaPareto', penalty),
        scoresOf(mazziottaPareto, columns, equal, { penalty }),
        output,
        tolerance,
      );
    } else if (name === 'ci_owa') {
      for (const end of ['best', 'worst'] as const) {
        const scores = scoresOf(orderedWeightedAverage, columns, equal, { [end]: input.j });
        expectAgreement(against('orderedWeightedAverage', end), scores, output[end], tolerance);
      }
    } else if (name === 'ci_mean_min') {
      const scaled = recycled(columns as readonly (readonly number[])[]);
      const scores = scoresOf(meanMin, scaled, equal, { share: input.alpha, smoothing: input.beta });
      expectAgreement(against('meanMin'), scores, output, tolerance);
    } else if (name === 'ci_wroclaw') {
      expectAgreement(against('wroclaw'), scoresOf(wroclaw, columns), output.flat(), tolerance);
    } else {
      expect(name).toBe('ci_geom_gen');
      expectAgreement(against('geometricMean'), scoresOf(geometricMean, columns), output, tolerance);
    }
  });
});

describe('against ProMCDA', () => {
  const peer = 'ProMCDA 1.0.8';
  const byName: Readonly<Record<string, readonly [string, Aggregation]>> = {
    weighted_sum: ['arithmeticMean', arithmeticMean],
    geometric: ['geometricMean', geometricMean],
    harmonic: ['harmonicMean', harmonicMean],
    minimum: ['lowest', lowest],
  };

  it.each(casesOf(promcda, (name) => name in byName))('%s', (_, { function: name, input, output }) => {
    const [ours, method] = byName[name]!;
    const matrix = input.normalised as readonly (readonly Cell[])[];
    const scores = scoresOf(method, transposed(matrix), input.weights);
    if (!matrix.flat().includes(null)) {
      expectAgreement({ function: ours, peer }, scores, output);
    } else if (name === 'weighted_sum') {
      // theirs counts a gap as 0: the share of the weight that is known tells the two apart
      const sum = input.weights.reduce((total: number, one: number) => total + one, 0);
      const shares = matrix.map((row) =>
        row.reduce<number>((total, value, c) => total + (value === null ? 0 : input.weights[c] / sum), 0),
      );
      expectAgreement(
        { function: ours, peer, variant: 'gaps as 0' },
        scores.map((score, row) => score * shares[row]!),
        output,
      );
    } else if (name === 'minimum') {
      expectAgreement({ function: ours, peer }, scores, output);
    } else {
      // one gap takes theirs away; ours is that of the others
      expect(output.every((one: Cell) => one === null)).toBe(true);
      expect(scores.every((score) => score > 0)).toBe(true);
    }
  });
});

describe('figures worked by hand', () => {
  it('takes the middle of the weight', () => {
    expect([...scoresOf(weightedMedian, [[1], [5], [9]])]).toEqual([5]);
    expect([...scoresOf(weightedMedian, [[1], [5]])]).toEqual([3]);
    expect([...scoresOf(weightedMedian, [[1], [5], [9]], [3, 1, 1])]).toEqual([1]);
    expect([...scoresOf(weightedMedian, [[1], [5], [9]], [2, 1, 1])]).toEqual([3]);
    expect([
      ...scoresOf(weightedMedian, [
        [1, null],
        [5, 4],
        [9, 2],
      ]),
    ]).toEqual([5, 3]);
  });

  it('takes order weights, and none where a value is missing', () => {
    const columns = [
      [3, 1],
      [1, null],
      [2, 5],
    ];
    const [whole, gap] = scoresOf(orderedWeightedAverage, columns, [1, 1, 1], { orderWeights: [2, 1, 1] });
    expect(whole).toBe((3 * 2 + 2 + 1) / 4);
    expect(gap).toBeNaN();
  });

  it('tells what each criterion adds to a geometric mean', () => {
    const { contributions, alternatives } = scoreAlternatives({
      alternatives: ['a', 'b'],
      criteria: [{ id: 'x' }, { id: 'y' }],
      values: [
        [1, 4],
        [4, 4],
      ],
      normalization: withParameters(minMax, { from: 1, to: 4 }),
      aggregation: geometricMean,
    });
    // y can't tell the two apart and has no part
    expect(alternatives.map(({ score }) => score)).toEqual([expect.closeTo(1, 12), expect.closeTo(4, 12)]);
    expect(contributions!.at('b', 'x')).toBeCloseTo(4, 12);
  });
});

const settings: readonly (readonly [string, Aggregation, Parameters])[] = [
  ['arithmeticMean', arithmeticMean, {}],
  ['geometricMean', geometricMean, {}],
  ['harmonicMean', harmonicMean, {}],
  ['powerMean of 2', powerMean as Aggregation, {}],
  ['powerMean of −3', powerMean as Aggregation, { exponent: -3 }],
  ['orderedWeightedAverage', orderedWeightedAverage as Aggregation, { worst: 2 }],
  ['weightedMedian', weightedMedian, {}],
  ['lowest', lowest, {}],
  ['highest', highest, {}],
  ['meanMin', meanMin as Aggregation, {}],
  ['meanMin, smooth', meanMin as Aggregation, { share: 1, smoothing: 3 }],
];
const value = fc.double({ min: 1, max: 100, noNaN: true });
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: columns, maxLength: columns }),
    ),
  );

describe.each(settings)('%s', (_, method, parameters) => {
  const scores = (matrix: readonly (readonly Cell[])[], weights: readonly number[]) =>
    scoresOf(method, transposed(matrix), weights, parameters);

  it('lies between the lowest and the highest value', () => {
    fc.assert(
      fc.property(table, ([matrix, weights]) => {
        scores(matrix, weights).forEach((score, row) => {
          // smooth penalties may go below the lowest by rounding alone
          expect(score).toBeGreaterThanOrEqual(Math.min(...matrix[row]!) * (1 - 1e-9));
          expect(score).toBeLessThanOrEqual(Math.max(...matrix[row]!) * (1 + 1e-9));
        });
      }),
    );
  });

  it('keeps dominance', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 5, maxLength: 5 }),
        ([matrix, weights], more) => {
          const better = matrix.map((row) => row.map((one, c) => one + more[c]!));
          const [before, after] = [scores(matrix, weights), scores(better, weights)];
          after.forEach((score, row) => {
            expect(score).toBeGreaterThanOrEqual(before[row]! * (1 - 1e-12));
          });
        },
      ),
    );
  });

  it('has contributions that add up to the score, where it has any', () => {
    fc.assert(
      fc.property(table, ([matrix, weights]) => {
        const input = inputOf(transposed(matrix), weights);
        const parts = method.contributions?.(input, method.aggregate(input, parameters).scores, parameters);
        parts?.[0]?.forEach((_, row) => {
          const sum = parts.reduce((total, part) => total + (Number.isNaN(part[row]) ? 0 : part[row]!), 0);
          expect(sum).toBeCloseTo(scores(matrix, weights)[row]!, 9);
        });
      }),
    );
  });

  it('has no score without a known value', () => {
    expect(scores([[null, null]], [1, 2])[0]).toBeNaN();
  });
});

describe('laws', () => {
  it('harmonic, geometric and arithmetic means never change their order', () => {
    fc.assert(
      fc.property(table, ([matrix, weights]) => {
        const columns = transposed(matrix);
        const [h, g, a] = [harmonicMean, geometricMean, arithmeticMean].map((method) =>
          scoresOf(method, columns, weights),
        );
        h!.forEach((score, row) => {
          expect(score).toBeLessThanOrEqual(g![row]! * (1 + 1e-9));
          expect(g![row]!).toBeLessThanOrEqual(a![row]! * (1 + 1e-9));
        });
      }),
    );
  });

  it('power means meet the others at their exponents', () => {
    fc.assert(
      fc.property(table, ([matrix, weights]) => {
        const columns = transposed(matrix);
        const power = (exponent: number) => scoresOf(powerMean, columns, weights, { exponent });
        power(1).forEach((score, row) => {
          expect(score).toBeCloseTo(scoresOf(arithmeticMean, columns, weights)[row]!, 9);
          expect(power(-1)[row]).toBeCloseTo(scoresOf(harmonicMean, columns, weights)[row]!, 9);
          expect(power(1e-6)[row]! / scoresOf(geometricMean, columns, weights)[row]!).toBeCloseTo(1, 3);
        });
      }),
    );
  });

  it('a criterion raised lifts its contribution to a geometric mean, and no other falls in its place', () => {
    const input = inputOf(
      [
        [2, 8, 4],
        [5, 5, 20],
      ],
      [1, 1],
    );
    const { scores } = geometricMean.aggregate(input, {});
    const [x] = geometricMean.contributions!(input, scores, {});
    expect(x![1]!).toBeGreaterThan(x![0]!);
  });
});

describe('bad input', () => {
  it.each([
    ['orderWeights', {}],
    ['orderWeights', { best: 1, worst: 1 }],
    ['best', { best: 1.5 }],
    ['worst', { worst: 0 }],
    ['orderWeights', { orderWeights: [1] }],
    ['orderWeights', { orderWeights: [0, 0] }],
    ['orderWeights', { orderWeights: [2, -1] }],
  ])('%s of the ordered weighted average', (path, parameters) => {
    expect(refusalOf(() => scoresOf(orderedWeightedAverage, [[1], [2]], [1, 1], parameters)).path).toBe(path);
  });

  it('other parameters', () => {
    expect(refusalOf(() => scoresOf(powerMean, [[1]], [1], { exponent: 0 })).path).toBe('exponent');
    expect(refusalOf(() => scoresOf(meanMin, [[1]], [1], { share: 2 })).path).toBe('share');
    expect(refusalOf(() => scoresOf(meanMin, [[1]], [1], { smoothing: -1 })).path).toBe('smoothing');
  });

  it('a value of 0 under a geometric mean is named with its place', () => {
    const refusal = refusalOf(() =>
      scoreAlternatives({
        alternatives: ['a', 'b'],
        criteria: [{ id: 'x' }],
        values: [[1], [2]],
        aggregation: geometricMean,
      }),
    );
    expect(refusal.message).toMatch(/^the value of "a" in "x" is 0, and the geometric mean needs values above 0/);
  });

  it('one value has no spread to penalize, and equal distances have no unit', () => {
    expect(scoresOf(mazziottaPareto, [[100]])[0]).toBeNaN();
    expect(scoresOf(wroclaw, [[4, 4]]).every(Number.isNaN)).toBe(true);
  });
});
