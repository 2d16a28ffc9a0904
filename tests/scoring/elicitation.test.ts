import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallW } from '../../src/measures/agreement/kendall-w.ts';
import {
  analyticHierarchy,
  bestWorst,
  budgetAllocation,
  groupHierarchy,
  type JudgementMatrix,
  rankingComparison,
  rankOrderCentroid,
  rankReciprocal,
  rankSum,
  swingWeights,
} from '../../src/scoring/index.ts';
import ahp from '../golden/ahp.json' with { type: 'json' };
import survey from '../golden/ahp-survey.json' with { type: 'json' };
import js from '../golden/js-peers.json' with { type: 'json' };
import pydecision from '../golden/pydecision-weights.json' with { type: 'json' };
import pymcdm from '../golden/pymcdm-ahp.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-preprocessing.json' with { type: 'json' };
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

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);
const idsOf = (matrix: readonly unknown[]) => matrix.map((_, i) => `g${i + 1}`);
const byId = (weights: Readonly<Record<string, number>>, ids: readonly string[]) => ids.map((id) => weights[id]!);
const tolerance = { absolute: 1e-7, relative: 1e-6 };

describe('weights of an order', () => {
  const functions = { roc: rankOrderCentroid, rsw: rankSum, rrw: rankReciprocal } as const;
  it.each(casesOf(pydecision, (name) => name in functions))('%s, pyDecision', (_, {
    function: name,
    input,
    output,
  }) => {
    const method = functions[name as 'roc'];
    const ids = [...input.criteria_rank].sort();
    expectAgreement(
      { function: method.name, peer: 'pyDecision 4.9.1' },
      byId(method(input.criteria_rank), ids),
      output,
      tolerance,
    );
  });

  /** An order from ranks or weights, those alike in one tier. */
  const orderOf = (figures: readonly number[], best: 'low' | 'high') => {
    const levels = [...new Set(figures)].sort((a, b) => (best === 'low' ? a - b : b - a));
    return levels.map((level) => figures.flatMap((figure, i) => (figure === level ? [`g${i + 1}`] : [])));
  };
  it.each(casesOf(pymcdm, (name) => name === 'RANCOM'))('%s, pymcdm', (_, { input, output }) => {
    const mine = rankingComparison(orderOf(input.ranking, 'low'));
    expectAgreement(
      { function: 'rankingComparison', peer: 'pymcdm 1.4.0' },
      byId(mine, idsOf(input.ranking)),
      output,
      tolerance,
    );
  });
  it.each(casesOf(skcriteria, (name) => name === 'RANCOM'))('%s, scikit-criteria', (_, { input, output }) => {
    const mine = rankingComparison(orderOf(input.weights, 'high'));
    expectAgreement(
      { function: 'rankingComparison', peer: 'scikit-criteria 0.9' },
      byId(mine, idsOf(input.weights)),
      output.weights,
      tolerance,
    );
  });

  it.each([
    rankOrderCentroid,
    rankSum,
    rankReciprocal,
    rankingComparison,
  ])('$name: a sum of one, falling with the place, shared by ties', (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (n) => {
        const ids = Array.from({ length: n }, (_, i) => `c${i}`);
        const weights = Object.values(method(ids));
        expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        expect(weights.every((one, i) => i === 0 || one < weights[i - 1]!)).toBe(true);
        const tied = method([ids]);
        for (const id of ids) expect(tied[id]).toBeCloseTo(1 / n, 12);
      }),
    );
  });
});

describe('analyticHierarchy', () => {
  const methodOf = { m: 'columns', g: 'geometric', me: 'eigenvector' } as const;

  it.each(casesOf(pydecision, (name) => name === 'ahp'))('%s, pyDecision', (_, { input, output }) => {
    const mine = analyticHierarchy(idsOf(input.matrix), input.matrix, { method: methodOf[input.method as 'm'] });
    const against = (variant: string) => ({ function: 'analyticHierarchy', peer: 'pyDecision 4.9.1', variant });
    expectAgreement(against(input.method), Object.values(mine.weights), output.weights, {
      absolute: 1e-6,
      relative: 1e-6,
    });
    expectAgreement(against('consistency'), [mine.consistencyRatio], [output.consistency_ratio], {
      absolute: 1e-6,
      relative: 1e-6,
    });
  });

  it.each(casesOf(pymcdm, (name) => name === 'AHP'))('%s, pymcdm', (_, { input, output }) => {
    // random indices of theirs
    const mine = analyticHierarchy(idsOf(input.matrix), input.matrix, { randomIndices: [0, 0, 0.5799, 0.8921] });
    const against = (variant: string) => ({ function: 'analyticHierarchy', peer: 'pymcdm 1.4.0', variant });
    expectAgreement(against('weights'), Object.values(mine.weights), output.weights, tolerance);
    expectAgreement(against('consistency'), [mine.consistencyRatio], [output.cr], tolerance);
  });

  /** A matrix of comparisons `a,b: 3`; a pair that no one compared is null. */
  const matrixOf = (comparisons: Readonly<Record<string, number | null>>) => {
    const ids = [...new Set(Object.keys(comparisons).flatMap((pair) => pair.split(',')))].sort();
    const judged = (a: string, b: string) => {
      if (a === b) return 1;
      if (comparisons[`${a},${b}`]) return comparisons[`${a},${b}`]!;
      return comparisons[`${b},${a}`] ? 1 / comparisons[`${b},${a}`]! : null;
    };
    return { ids, matrix: ids.map((a) => ids.map((b) => judged(a, b))) };
  };
  const rounded = { absolute: 2e-6, relative: 1e-5 };

  it.each(casesOf(ahp, (name) => name === 'AHPy Compare'))('%s', (_, { input, output }) => {
    const { ids, matrix } = matrixOf(input.comparisons);
    const saaty = [0, 0, 0.52, 0.89, 1.11, 1.25];
    const donegan = [0, 0, 0.4914, 0.8286, 1.0591, 1.1797];
    const randomIndices = input.random_index === 'saaty' ? saaty : donegan;
    const mine = analyticHierarchy(ids, matrix, { randomIndices });
    const against = (variant: string) => ({ function: 'analyticHierarchy', peer: 'AHPy 2.1', variant });
    expectAgreement(against('weights'), byId(mine.weights, ids), byId(output.weights, ids), rounded);
    expectAgreement(against('consistency'), [mine.consistencyRatio], [output.consistency_ratio], rounded);
  });

  it.each(casesOf(ahp, (name) => name === 'pyAHP approximate'))('%s', (_, { input, output }) => {
    const mine = analyticHierarchy(idsOf(input.matrix), input.matrix, { method: 'rows' });
    expectAgreement(
      { function: 'analyticHierarchy', peer: 'pyAHP', variant: 'rows' },
      Object.values(mine.weights),
      output,
      rounded,
    );
  });

  it.each(casesOf(ahp, (name) => name === 'AHPy hierarchy'))('%s: weights multiply down the levels', (_, {
    input,
    output,
  }) => {
    const weightsOf = (comparisons: Readonly<Record<string, number>>) => {
      const { ids, matrix } = matrixOf(comparisons);
      return analyticHierarchy(ids, matrix).weights;
    };
    const [top, cost, growth] = [weightsOf(input.top), weightsOf(input.cost), weightsOf(input.growth)];
    const target = ['x', 'y', 'z'].map((id) => top.cost! * cost[id]! + top.growth! * growth[id]!);
    expectAgreement(
      { function: 'analyticHierarchy', peer: 'AHPy 2.1', variant: 'hierarchy' },
      target,
      byId(output.target, ['x', 'y', 'z']),
      rounded,
    );
  });

  it.each(casesOf(js, (name) => name === 'ahp.js run'))('%s', (_, { input, output }) => {
    const mine = analyticHierarchy(idsOf(input.criteria_matrix), input.criteria_matrix, { method: 'columns' });
    expectAgreement(
      { function: 'analyticHierarchy', peer: 'ahp 2.4.2', variant: 'columns' },
      Object.values(mine.weights),
      output.criteria.weightedVector,
      tolerance,
    );
  });

  const methods = { eigen: 'eigenvector', arithmetic: 'columns', rootmean: 'root-mean-square' } as const;
  const people = (input: Case['input']) => input.matrices as JudgementMatrix[];
  const five = ['cult', 'fam', 'house', 'jobs', 'trans'];

  it.each(casesOf(survey, (name) => name === 'ahp.indpref' || name === 'ahp.cr'))('%s, ahpsurvey', (_, {
    function: name,
    input,
    output,
  }) => {
    const randomIndices = [0, 0, 0, 0, 1.1081014];
    const each = people(input).map((matrix) =>
      analyticHierarchy(five, matrix, { method: methods[input.method as 'eigen'] ?? 'eigenvector', randomIndices }),
    );
    const against = (variant: string) => ({ function: 'analyticHierarchy', peer: 'ahpsurvey 0.4.1', variant });
    if (name === 'ahp.cr') {
      expectAgreement(
        against('consistency'),
        each.map(({ consistencyRatio }) => consistencyRatio),
        output,
        tolerance,
      );
      return;
    }
    const columns = Object.keys(output);
    const theirs = each.map((__, person) => columns.map((id) => output[id][person] as number));
    // an iteration of theirs that stops early leaves no eigenvector
    const isDone = (vector: readonly number[], person: number) => {
      const turned = people(input)[person]!.map((line) =>
        line.reduce<number>((sum, entry, j) => sum + entry! * vector[j]!, 0),
      );
      const value = turned.reduce((sum, one) => sum + one, 0);
      return turned.every((one, i) => Math.abs(one / value - vector[i]!) < 1e-7);
    };
    const done = each.flatMap((__, person) =>
      input.method !== 'eigen' || isDone(theirs[person]!, person) ? [person] : [],
    );
    expect(done.length).toBeGreaterThanOrEqual(each.length - 1);
    expectAgreement(
      against(input.method),
      done.flatMap((person) => Object.values(each[person]!.weights)),
      done.flatMap((person) => theirs[person]!),
      tolerance,
    );
  });

  it.each(casesOf(survey, (name) => name === 'ahp.aggpref'))('%s, ahpsurvey', (_, { input, output }) => {
    const mine = groupHierarchy(five, people(input), {
      method: methods[input.method as 'eigen'],
      mean: input.aggregate,
    });
    const sum = output.reduce((total: number, one: number) => total + one, 0);
    // theirs doesn't bring geometric means to a sum of one
    const theirs = output.map((one: number) => one / sum);
    expectAgreement(
      { function: 'groupHierarchy', peer: 'ahpsurvey 0.4.1', variant: `${input.method}, ${input.aggregate}` },
      Object.values(mine.weights),
      theirs,
      tolerance,
    );
  });

  it.each(casesOf(survey, (name) => name === 'ahp.aggjudge'))('%s, ahpsurvey', (id, { input, output }) => {
    if (id.includes('arithmetic')) {
      expect(
        refusalOf(() => groupHierarchy(five, people(input), { combine: 'judgements', mean: 'arithmetic' })).path,
      ).toBe('mean');
      return;
    }
    const mine = groupHierarchy(five, people(input), { combine: 'judgements' });
    const theirs = analyticHierarchy(five, output);
    expectAgreement(
      { function: 'groupHierarchy', peer: 'ahpsurvey 0.4.1', variant: 'judgements' },
      Object.values(mine.weights),
      Object.values(theirs.weights),
      tolerance,
    );
    expect(mine.people).toHaveLength(people(input).length);
  });

  it('names the judgement to reconsider, and what it would be', () => {
    // c over a contradicts a over b over c
    const { reconsider, consistencyRatio } = analyticHierarchy(
      ['a', 'b', 'c'],
      [
        [1, 3, 1 / 3],
        [1 / 3, 1, 3],
        [3, 1 / 3, 1],
      ],
    );
    expect(consistencyRatio).toBeGreaterThan(0.1);
    expect(reconsider!.ratioAfter).toBeLessThan(consistencyRatio);
    expect(
      analyticHierarchy(
        ['a', 'b', 'c'],
        [
          [1, 2, 4],
          [1 / 2, 1, 2],
          [1 / 4, 1 / 2, 1],
        ],
      ).reconsider,
    ).toBe(null);
  });

  it('a slip among many judgements is found', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 6 }), (levels) => {
        const weights = levels.map((level) => 2 ** level);
        const matrix = weights.map((a, i) =>
          weights.map((b, j) => (i === 0 && j === 1 ? (a / b) * 9 : i === 1 && j === 0 ? a / b / 9 : a / b)),
        );
        const { reconsider } = analyticHierarchy(idsOf(matrix), matrix);
        expect([reconsider!.row, reconsider!.column]).toEqual(['g1', 'g2']);
      }),
      { numRuns: 30 },
    );
  });

  it('fills a pair so that it contradicts the others least', () => {
    const { completed, weights, consistencyRatio } = analyticHierarchy(
      ['a', 'b', 'c'],
      [
        [1, 2, null],
        [1 / 2, 1, 2],
        [null, 1 / 2, 1],
      ],
    );
    expect(completed).toEqual([{ row: 'a', column: 'c', value: expect.closeTo(4, 5) }]);
    expect(consistencyRatio).toBeCloseTo(0, 9);
    expect(weights.a).toBeCloseTo(4 / 7, 6);
  });

  it.each<[string, JudgementMatrix]>([
    ['judgements', [[1, 2]]],
    [
      'judgements[0][1]',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'judgements[0][1]',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'judgements[0][1]',
      [
        [1, 2],
        [null, 1],
      ],
    ],
    [
      'judgements[0][0]',
      [
        [null, 2],
        [0.5, 1],
      ],
    ],
    [
      'judgements',
      [
        [1, null],
        [null, 1],
      ],
    ],
  ])('%s is refused', (path, matrix) => {
    const refusal = refusalOf(() => analyticHierarchy(['a', 'b'], matrix));
    expect([refusal.code, refusal.path]).toEqual(['INVALID_OPTION', path]);
  });

  it('needs ids once each, and a random index', () => {
    expect(
      refusalOf(() =>
        analyticHierarchy(
          ['a', 'a'],
          [
            [1, 1],
            [1, 1],
          ],
        ),
      ).path,
    ).toBe('ids');
    expect(
      refusalOf(() =>
        analyticHierarchy(
          ['a', 'b'],
          [
            [1, 1],
            [1, 1],
          ],
          { randomIndices: [0] },
        ),
      ).path,
    ).toBe('randomIndices');
    expect(refusalOf(() => groupHierarchy(['a'], [])).path).toBe('people');
    const gap: JudgementMatrix = [
      [1, 2, null],
      [1 / 2, 1, 2],
      [null, 1 / 2, 1],
    ];
    expect(refusalOf(() => groupHierarchy(['a', 'b', 'c'], [gap], { combine: 'judgements' })).path).toBe('combine');
  });
});

describe('bestWorst', () => {
  const named = (list: readonly number[]) => Object.fromEntries(list.map((one, i) => [`g${i + 1}`, one]));

  it.each(casesOf(pydecision, (name) => name === 'bwm_s'))('%s, pyDecision', (_, { input, output }) => {
    const mine = bestWorst(
      { bestToOthers: named(input.best_to_others), othersToWorst: named(input.others_to_worst) },
      { method: 'mean' },
    );
    expectAgreement(
      { function: 'bestWorst', peer: 'pyDecision 4.9.1', variant: 'mean' },
      [mine.deviation, ...Object.values(mine.weights)],
      [output.consistency, ...output.weights],
      tolerance,
    );
  });

  it('Rezaei’s example of a car: price, quality, comfort, safety, style', () => {
    const mine = bestWorst({
      bestToOthers: { quality: 2, price: 1, comfort: 4, safety: 3, style: 8 },
      othersToWorst: { quality: 4, price: 8, comfort: 4, safety: 2, style: 1 },
    });
    expect(Object.values(mine.weights).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    expect(mine.weights.price).toBeGreaterThan(mine.weights.quality!);
    expect(mine.deviation).toBeGreaterThan(0);
    expect(mine.consistencyRatio).toBeCloseTo(
      Math.max(Math.abs(2 * 4 - 8), Math.abs(4 * 4 - 8), Math.abs(3 * 2 - 8)) / 56,
      12,
    );
  });

  it('judgements that fit each other give their weights exactly, and no weights of others deviate less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 2, maxLength: 6 }),
        fc.boolean(),
        (levels, fits) => {
          const weights = [9, ...levels, 1];
          const bestToOthers = named(weights.map((weight) => 9 / weight));
          const othersToWorst = named(
            weights.map((weight, i) => (i === 1 && !fits ? Math.min(8.5, weight + 2) : weight)),
          );
          const mine = bestWorst({ bestToOthers, othersToWorst });
          const sum = weights.reduce((total, one) => total + one, 0);
          const deviationOf = (list: readonly number[]) =>
            Math.max(
              ...list.map((w, i) =>
                Math.max(
                  Math.abs(list[0]! - bestToOthers[`g${i + 1}`]! * w),
                  Math.abs(w - othersToWorst[`g${i + 1}`]! * list.at(-1)!),
                ),
              ),
            );
          expect(deviationOf(Object.values(mine.weights))).toBeCloseTo(mine.deviation, 9);
          expect(mine.deviation).toBeLessThanOrEqual(deviationOf(weights.map((one) => one / sum)) + 1e-9);
          if (fits) {
            Object.values(mine.weights).forEach((weight, i) => {
              expect(weight).toBeCloseTo(weights[i]! / sum, 9);
            });
          }
        },
      ),
    );
  });

  it.each([
    ['othersToWorst', { a: 1, b: 3 }, { a: 3 }],
    ['bestToOthers.b', { a: 1, b: 0.5 }, { a: 3, b: 1 }],
    ['bestToOthers', { a: 2, b: 3 }, { a: 3, b: 1 }],
  ])('%s is refused', (path, bestToOthers, othersToWorst) => {
    expect(
      refusalOf(() => bestWorst({ bestToOthers, othersToWorst: othersToWorst as Record<string, number> })).path,
    ).toBe(path);
  });
});

describe('points', () => {
  it('swing weights and budgets are brought to a sum of one', () => {
    expect(swingWeights({ size: 100, growth: 60, tariff: 40 })).toEqual({ size: 0.5, growth: 0.3, tariff: 0.2 });
    const { weights, deviations, agreement } = budgetAllocation([
      { x: 60, y: 40 },
      { x: 8, y: 2 },
    ]);
    expect(weights).toEqual({ x: expect.closeTo(0.7, 12), y: expect.closeTo(0.3, 12) });
    expect(deviations.x).toBeCloseTo(Math.SQRT2 / 10, 12);
    expect(agreement!.w).toBe(1);
    expect(budgetAllocation([{ x: 1, y: 1 }])).toMatchObject({ agreement: null, deviations: { x: null } });
    expect(
      kendallW([
        [1, 2, 3],
        [1, 3, 2],
        [2, 1, 3],
      ])!.w,
    ).toBeCloseTo(4 / 9, 12);
  });

  it.each([
    ['points.x', () => swingWeights({ x: -1 })],
    ['points', () => swingWeights({ x: 0 })],
    ['budgets', () => budgetAllocation([])],
    ['budgets[1]', () => budgetAllocation([{ x: 1 }, { y: 1 }])],
    ['budgets[0]', () => budgetAllocation([{ x: 0 }])],
    ['order', () => rankSum([])],
    ['order', () => rankSum(['a', ['b', 'a']])],
  ])('%s is refused', (path, run) => {
    expect(refusalOf(run).path).toBe(path);
  });
});
