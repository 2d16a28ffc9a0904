import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Aggregation,
  borda,
  copeland,
  type ElectreOneOptions,
  electreOne,
  electreThree,
  electreTwo,
  outrankingMatrix,
  type Parameters,
  type Preference,
  type PreferenceShape,
  promethee,
  prometheeOrder,
  type ScoringInput,
  scoreAlternatives,
  withParameters,
} from '../../src/scoring/index.ts';
import coinr from '../golden/coinr-aggregate.json' with { type: 'json' };
import pydecision from '../golden/pydecision-methods.json' with { type: 'json' };
import pymcdm from '../golden/pymcdm-methods.json' with { type: 'json' };
import pyrepo from '../golden/pyrepo-methods.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-agg.json' with { type: 'json' };
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

function inputOf({ matrix, weights, types }: Case['input']): ScoringInput {
  return {
    alternatives: matrix.map((_: unknown, row: number) => `a${row + 1}`),
    criteria: (matrix[0] as number[]).map((_, c) => ({
      id: `C${c}`,
      weight: weights[c],
      direction: types?.[c] === -1 ? 'less' : 'more',
    })),
    values: matrix,
  };
}

const scoresOf = (input: ScoringInput, method: Aggregation, parameters: Parameters = {}) =>
  scoreAlternatives({ ...input, aggregation: { method, parameters } }).alternatives.map(({ score }) => score);

const tight = { absolute: 1e-8, relative: 1e-8 };
const loose = { absolute: 1e-7, relative: 1e-7 };

describe('against COINr', () => {
  const peer = 'COINr 1.1.14';
  const tableOf = ({ X, w }: Case['input']) => {
    const columns = Object.values(X) as number[][];
    return inputOf({ matrix: columns[0]!.map((_, row) => columns.map((column) => column[row])), weights: w });
  };

  it.each(casesOf(coinr, (name) => name === 'outrankMatrix'))('%s', (_, { input, output }) => {
    expectAgreement(
      { function: 'outrankingMatrix', peer },
      outrankingMatrix(tableOf(input)).values,
      output.OutRankMatrix.flat(),
    );
  });

  it.each(casesOf(coinr, (name) => name === 'a_copeland'))('%s', (_, { input, output }) => {
    const mine = scoresOf(tableOf(input), copeland);
    // where nothing tells them apart there is no score here, 0 for all there
    if (output.every((score: number) => score === 0))
      expect(mine.every((score) => score === null || score === 0)).toBe(true);
    else expectAgreement({ function: 'copeland', peer }, mine, output);
  });
});

describe('promethee', () => {
  const shapes: Readonly<Record<string, PreferenceShape>> = {
    'PROMETHEE_II-usual': 'usual',
    'PROMETHEE_II-vshape': 'v-shape',
    'PROMETHEE_II-vshape_2': 'linear',
    'PROMETHEE_II-level': 'level',
    'PROMETHEE_II-ushape': 'u-shape',
    t1: 'usual',
    t2: 'u-shape',
    t3: 'v-shape',
    t4: 'level',
    t5: 'linear',
    t6: 'gaussian',
    t7: 'root',
  };
  const preferencesOf = (name: string, { p = [], q = [], s = [], weights }: Case['input']) => ({
    preferences: Object.fromEntries(
      (weights as number[]).map((_, c): [string, Preference] => {
        const shape = shapes[name]!;
        const needsIndifference = /^(u-shape|level|linear)$/.test(shape);
        return [
          `C${c}`,
          {
            shape,
            ...(needsIndifference && { indifference: q[c] }),
            preference: name === 't7' ? s[c] : p[c],
            spread: s[c],
          },
        ];
      }),
    ),
  });

  it.each(casesOf(pymcdm, (name) => name.startsWith('PROMETHEE')))('%s, pymcdm', (_, {
    function: name,
    input,
    output,
  }) => {
    const mine = scoresOf(inputOf(input), promethee as Aggregation, preferencesOf(name, input));
    const sum = input.weights.reduce((total: number, one: number) => total + one, 0);
    // theirs doesn't bring weights to a sum of one
    const comparison = { function: 'promethee', peer: 'pymcdm 1.4.0', variant: shapes[name]! };
    expectAgreement(
      comparison,
      mine.map((score) => score! * sum),
      output.preference,
      tight,
    );
  });

  it.each(casesOf(pydecision, (name) => name === 'PROMETHEE_II'))('%s, pyDecision', (_, { input, output }) => {
    const flows = scoresOf(inputOf(input), promethee as Aggregation, preferencesOf(input.type, input));
    const matrix = input.matrix as number[][];
    const sum = input.weights.reduce((total: number, one: number) => total + one, 0);
    // their type 7 counts differences below 0 as they are
    const mine = flows.map((flow, a) =>
      input.type === 't7'
        ? matrix.reduce(
            (total, other) =>
              other.reduce((part, value, c) => part + (input.weights[c] / sum) * (matrix[a]![c]! - value), 0) /
                (matrix.length - 1) +
              total,
            flow!,
          )
        : flow,
    );
    const comparison = { function: 'promethee', peer: 'pyDecision 4.9.1', variant: shapes[input.type]! };
    expectAgreement(comparison, mine, output.flow, loose);
  });

  it.each(casesOf(pyrepo, (name) => name === 'PROMETHEE_II'))('%s, pyrepo-mcda', (_, { input, output }) => {
    const sum = input.weights.reduce((total: number, one: number) => total + one, 0);
    const mine = scoresOf(inputOf(input), promethee as Aggregation).map((score) => score! * sum);
    expectAgreement({ function: 'promethee', peer: 'pyrepo-mcda 0.1.8' }, mine, output.preference, loose);
  });

  it('tells what its flows contradict', () => {
    const scoring = scoreAlternatives({
      alternatives: ['a', 'b', 'c'],
      criteria: [{ id: 'x', weight: 2 }, { id: 'y', weight: 2 }, { id: 'z' }],
      values: [
        [3, 1, 2],
        [1, 3, 2],
        [2, 2, 1],
      ],
      aggregation: promethee,
    });
    const { preferred, indifferent, incomparable } = prometheeOrder(scoring);
    expect(preferred.length + indifferent.length + incomparable.length).toBe(3);
    expect(indifferent).toContainEqual(['a', 'b']);
    expect(preferred).toContainEqual(['a', 'c']);
  });
});

describe('against pyDecision: counts', () => {
  const loose9 = { absolute: 1e-9, relative: 1e-9 };
  const untied = (matrix: readonly (readonly number[])[]) =>
    matrix[0]!.every((_, c) => new Set(matrix.map((row) => row[c])).size === matrix.length);

  it.each(casesOf(pydecision, (name) => name === 'Borda' || name === 'Copeland'))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const equal = { ...input, weights: input.weights.map(() => 1) };
    const rows = input.matrix.length;
    const columns = input.weights.length;
    const beaten = scoresOf(inputOf(equal), borda).map((score) => score! * columns);
    if (name === 'Copeland') {
      // theirs counts wins less losses by every criterion
      const mine = beaten.map((count) => 2 * count - columns * (rows - 1));
      const constant = (input.matrix[0] as number[]).some((value, c) =>
        input.matrix.every((row: number[]) => row[c] === value),
      );
      if (!constant)
        expectAgreement({ function: 'borda', peer: 'pyDecision 4.9.1', variant: 'copeland' }, mine, output, loose9);
    } else if (untied(input.matrix)) {
      // theirs adds up places from 1 for the best, ties in order of appearance
      const mine = beaten.map((count) => columns * rows - count);
      expectAgreement({ function: 'borda', peer: 'pyDecision 4.9.1', variant: 'borda' }, mine, output, loose9);
    }
  });
});

const zeroed = (list: ArrayLike<number>, other = 0) =>
  Array.from(list, (value) => (Number.isNaN(value) ? other : value));
const pairsOf = (relation: readonly (readonly (number | boolean)[])[]) =>
  relation.flatMap((row, a) => row.flatMap((holds, b) => (holds ? [`a${a + 1} a${b + 1}`] : [])));
const joined = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.join(' '));

/** Whether sums of weights meet a threshold but for rounding, which theirs don't forgive. */
const meets = (concordance: ArrayLike<number>, threshold: number) =>
  Array.from(concordance).some((agreed) => Math.abs(agreed - threshold) < 1e-12 && agreed < threshold);

describe('ELECTRE I', () => {
  it.each(casesOf(skcriteria, (name) => name.startsWith('ELECTRE1')))('%s, scikit-criteria', (_, {
    function: name,
    input,
    output,
  }) => {
    const options: ElectreOneOptions = name === 'ELECTRE1' ? {} : { concordance: 0.5, discordance: 0.5 };
    const mine = electreOne(inputOf(input), options);
    const against = (variant: string) => ({ function: 'electreOne', peer: 'scikit-criteria 0.9', variant });
    expectAgreement(against('concordance'), mine.concordance.values, output.matrix_concordance.flat(), tight);
    expectAgreement(against('discordance'), mine.discordance.values, output.matrix_discordance.flat(), tight);
    if (meets(output.matrix_concordance.flat(), options.concordance ?? 0.65)) return;
    expect(joined(mine.outranks)).toEqual(pairsOf(output.outrank));
    expect(mine.notOutranked).toEqual(output.kernel_where.map((row: number) => `a${row + 1}`));
  });

  it.each(casesOf(pydecision, (name) => /^ELECTRE_I(_v)?$/.test(name)))('%s, pyDecision', (_, { input, output }) => {
    const vetoes = input.v && Object.fromEntries(input.v.map((veto: number, c: number) => [`C${c}`, veto]));
    const mine = electreOne(inputOf(input), {
      concordance: input.c_hat,
      ...(vetoes ? { vetoes } : { discordance: input.d_hat }),
    });
    const against = (variant: string) => ({ function: 'electreOne', peer: 'pyDecision 4.9.1', variant });
    expectAgreement(against('concordance'), zeroed(mine.concordance.values, 1), output.concordance.flat(), loose);
    const opposed = vetoes ? output.veto : output.discordance;
    expectAgreement(against(vetoes ? 'veto' : 'discordance'), zeroed(mine.discordance.values), opposed.flat(), loose);
    if (meets(output.concordance.flat(), input.c_hat)) return;
    expect(joined(mine.outranks)).toEqual(pairsOf(output.outranks));
    expect(mine.kernel).toEqual([...output.kernel].sort());
  });
});

describe('ELECTRE II', () => {
  it.each(casesOf(skcriteria, (name) => name === 'ELECTRE2'))('%s', (_, { input, output }) => {
    const { descending, ascending, ranks, strong, weak } = electreTwo(inputOf(input));
    expect([...descending.values()]).toEqual(output.ranking_direct);
    expect([...ascending.values()]).toEqual(output.ranking_inverted);
    expect(joined(strong)).toEqual(pairsOf(output.outrank_s));
    expect(joined(weak)).toEqual(pairsOf(output.outrank_w));
    // their ranks are dense
    const places = [...new Set([...ranks.values()].sort((a, b) => a - b))];
    expect([...ranks.values()].map((rank) => places.indexOf(rank) + 1)).toEqual(output.rank);
    const comparison = { function: 'electreTwo', peer: 'scikit-criteria 0.9' };
    expectAgreement(
      comparison,
      [...descending.values()].map((place, i) => (place + [...ascending.values()][i]!) / 2),
      output.score,
    );
  });
});

describe('ELECTRE III', () => {
  it.each(casesOf(pydecision, (name) => name === 'ELECTRE_III'))('%s', (id, { input, output }) => {
    const { p, q, v } = input;
    const thresholds = Object.fromEntries(
      (p as number[]).map((preference, c) => [`C${c}`, { indifference: q[c], preference, veto: v[c] }]),
    );
    const { concordance, credibility, descending, ascending } = electreThree(inputOf(input), thresholds);
    const against = (variant: string) => ({ function: 'electreThree', peer: 'pyDecision 4.9.1', variant });
    expectAgreement(against('concordance'), zeroed(concordance.values, 1), output.concordance.flat(), loose);
    expectAgreement(against('credibility'), zeroed(credibility.values), output.credibility.flat(), loose);
    if (id === 'tied_rows5x3/ELECTRE_III') {
      // two pairs of the same figures put all five in one place there
      expect(descending).toEqual([['a4'], ['a1', 'a2'], ['a3', 'a5']]);
      expect(output.descending).toEqual(['a1; a2; a3; a4; a5']);
      return;
    }
    expect(descending.map((group) => group.join('; '))).toEqual(output.descending);
    expect(ascending.map((group) => group.join('; '))).toEqual(output.ascending);
  });
});

describe('laws', () => {
  const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.record({
      matrix: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }),
      types: fc.array(fc.constantFrom(1, -1), { minLength: columns, maxLength: columns }),
    }),
  );

  it.each([
    ['copeland', copeland],
    ['borda', borda],
    ['promethee', promethee as Aggregation],
  ] as const)('%s never scores a dominated alternative better, and adds up to a constant', (_, method) => {
    fc.assert(
      fc.property(table, (input) => {
        const scores = scoresOf(inputOf(input), method);
        if (scores.includes(null)) return;
        scores.forEach((one, a) => {
          scores.forEach((other, b) => {
            const dominates = input.types.every((type, c) => type * (input.matrix[a]![c]! - input.matrix[b]![c]!) >= 0);
            if (dominates) expect(one! - other!).toBeGreaterThanOrEqual(-1e-9);
          });
        });
        const rows = input.matrix.length;
        expect(scores.reduce((sum, score) => sum! + score!, 0)).toBeCloseTo(
          method === borda ? (rows * (rows - 1)) / 2 : 0,
          9,
        );
      }),
    );
  });

  it('shares won by a pair add up to one', () => {
    fc.assert(
      fc.property(table, (input) => {
        const won = outrankingMatrix(inputOf(input));
        for (const a of won.rowLabels) {
          for (const b of won.rowLabels) if (a !== b) expect(won.at(a, b)! + won.at(b, a)!).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('ELECTRE I, II and III end, and place everyone once', () => {
    fc.assert(
      fc.property(table, (input) => {
        const ids = inputOf(input).alternatives as string[];
        expect(electreOne(inputOf(input)).kernel.length).toBeLessThanOrEqual(ids.length);
        expect([...electreTwo(inputOf(input)).ranks.keys()]).toEqual(ids);
        const { descending, ascending } = electreThree(inputOf(input), {
          C0: { indifference: 1, preference: 2, veto: 5 },
        });
        expect(descending.flat().sort()).toEqual(ids);
        expect(ascending.flat().sort()).toEqual(ids);
      }),
    );
  });

  it('alternatives with gaps are left out, and `__proto__` is an id', () => {
    const input: ScoringInput = {
      alternatives: ['__proto__', 'b', 'c'],
      criteria: [{ id: 'x' }],
      values: [[3], [null], [1]],
    };
    expect(electreOne(input).kernel).toEqual(['__proto__']);
    expect(electreTwo(input).ranks.get('__proto__')).toBe(1);
    expect(electreThree(input).descending).toEqual([['__proto__'], ['c']]);
    expect(outrankingMatrix(input).rowLabels).toEqual(['__proto__', 'c']);
  });
});

describe('bad input', () => {
  const input: ScoringInput = { alternatives: ['a', 'b'], criteria: [{ id: 'x' }], values: [[3], [1]] };
  const by = (preference: object) => () =>
    scoreAlternatives({
      ...input,
      aggregation: withParameters(promethee, { preferences: { x: preference as Preference } }),
    });

  it.each([
    ['preferences.x.preference', by({ shape: 'v-shape' })],
    ['preferences.x.preference', by({ shape: 'linear', indifference: 3, preference: 2 })],
    ['preferences.x.spread', by({ shape: 'gaussian' })],
    ['preferences.x.indifference', by({ shape: 'u-shape', indifference: -1 })],
    ['preferences.x.shape', by({ shape: 'constructor' })],
    ['concordance', () => electreOne(input, { concordance: 2 })],
    ['discordance', () => electreOne(input, { discordance: Number.NaN })],
    ['vetoes.y', () => electreOne(input, { vetoes: { y: 1 } })],
    ['vetoes.x', () => electreOne(input, { vetoes: { x: 0 } })],
    ['thresholds.y', () => electreThree(input, { y: {} })],
    ['thresholds.x', () => electreThree(input, { x: { indifference: 3, preference: 2 } })],
    ['scoring', () => prometheeOrder(scoreAlternatives(input))],
  ])('%s', (path, run) => {
    const refusal = refusalOf(run);
    expect([refusal.code, refusal.path]).toEqual(['INVALID_OPTION', path]);
  });
});
