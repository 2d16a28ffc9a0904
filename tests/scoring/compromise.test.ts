import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortolanError } from '../../src/errors/index.ts';
import * as compromise from '../../src/scoring/aggregations/compromise/index.ts';
import {
  type Aggregation,
  minMax,
  type Normalization,
  type Parameters,
  ratioToBest,
  scoreAlternatives,
  shareOfSum,
  withParameters,
} from '../../src/scoring/index.ts';
import js from '../golden/js-peers.json' with { type: 'json' };
import mcdm from '../golden/mcdm-r.json' with { type: 'json' };
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
  readonly error?: { readonly kind: string; readonly intended: boolean };
}

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);
const m = compromise;
const tight = { absolute: 1e-8, relative: 1e-8 };
const loose = { absolute: 1e-7, relative: 1e-7 };
const refused = new Set([
  'zeros4x3/TOPSIS-sum',
  'zeros4x3/ARAS',
  'zeros4x3/CODAS',
  'zeros4x3/WPM',
  'zeros4x3/WPM-linear',
  'zeros4x3/WASPAS',
  'zeros4x3/MARCOS',
  'zeros4x3/LMAW',
]);

/** A table as methods see it. Weights as the peers take them: as given. */
function inputOf({ matrix, weights, types, criterion_type: ends, cb = ends }: Case['input']) {
  const senses = (types ?? cb.map((end: string) => (end === 'max' ? 1 : -1))) as (1 | -1)[];
  return {
    rows: matrix.length,
    ids: senses.map((_, c) => `C${c}`),
    columns: senses.map((_, c) => Float64Array.from(matrix as number[][], (row) => row[c]!)),
    weights: Float64Array.from(weights as number[]),
    senses,
    place: (row: number, column: number) => `row ${row}, column ${column}`,
  };
}

const run = (method: object, input: Case['input'], parameters: Parameters = {}) =>
  (method as Aggregation).aggregate(inputOf(input), parameters);

/** Bounds by criterion; those of a constant one are not two. */
function boundsOf(pairs: readonly (readonly number[])[]) {
  return Object.fromEntries(pairs.flatMap(([low, high], c) => (low === high ? [] : [[`C${c}`, [low, high]]])));
}

type Setting = readonly [name: string, method: object, parameters?: (input: Case['input']) => Parameters];

const pymcdmMethods: Readonly<Record<string, Setting>> = {
  TOPSIS: ['topsis', m.topsis, () => ({ scaling: 'min-max' })],
  'TOPSIS-vector': ['topsis', m.topsis],
  'TOPSIS-sum': ['topsis', m.topsis, () => ({ scaling: 'sum' })],
  VIKOR: ['vikor', m.vikor],
  'VIKOR-0.8': ['vikor', m.vikor, ({ v }) => ({ majority: v })],
  SPOTIS: ['spotis', m.spotis, ({ bounds }) => ({ bounds: boundsOf(bounds) })],
  ARAS: ['aras', m.aras],
  COCOSO: ['cocoso', m.cocoso],
  CODAS: ['codas', m.codas],
  EDAS: ['edas', m.edas],
  MABAC: ['mabac', m.mabac],
  MAIRCA: ['mairca', m.mairca],
  MARCOS: ['marcos', m.marcos],
  OCRA: ['ocra', m.ocra],
  MOORA: ['ratioSystem', m.ratioSystem],
  RAM: ['ram', m.ram],
  PROBID: ['probid', m.probid],
  SPROBID: ['simpleProbid', m.simpleProbid],
  WPM: ['weightedProduct', m.weightedProduct, () => ({ scaling: 'sum' })],
  'WPM-linear': ['weightedProduct', m.weightedProduct],
  WASPAS: ['waspas', m.waspas, ({ lambda }) => ({ sum: lambda })],
  LMAW: ['lmaw', m.lmaw],
  AROMAN: ['aroman', m.aroman],
};

describe('against pymcdm', () => {
  it.each(casesOf(pymcdm, (name) => name in pymcdmMethods))('%s', (id, { function: name, input, output, error }) => {
    const [ours, method, parametersOf] = pymcdmMethods[name]!;
    const mine = () => run(method, input, parametersOf?.(input)).scores;
    if (refused.has(id)) {
      expect(error?.intended ?? output.preference.every((one: unknown) => one === null)).toBe(true);
      expect(refusalOf(mine).code).toBe('INVALID_MEASURE_VALUE');
    } else if (error !== undefined) {
      // theirs refuses a constant criterion, a table without costs and a share of 0; they harm nothing
      expect(mine().every(Number.isFinite)).toBe(true);
    } else {
      const comparison = { function: ours, peer: 'pymcdm 1.4.0', variant: name };
      expectAgreement(comparison, mine(), output.preference, tight);
    }
  });

  const sums: Readonly<Record<string, Normalization>> = {
    WSM: shareOfSum,
    'WSM-minmax': minMax as Normalization,
    'WSM-max': ratioToBest as Normalization,
  };
  it.each(casesOf(pymcdm, (name) => name in sums))('%s', (_, { function: name, input, output, error }) => {
    const mine = weightedSum(input, sums[name]!);
    const comparison = { function: 'arithmeticMean', peer: 'pymcdm 1.4.0', variant: name };
    if (error !== undefined) expect(mine.some(Number.isNaN)).toBe(true);
    else expectAgreement(comparison, mine, output.preference, tight);
  });
});

/** Σ w x over normalized columns; a constant one counts as the best. */
function weightedSum(given: Case['input'], normalization: Normalization, parameters: Parameters = {}): Float64Array {
  const { rows, columns, weights, senses } = inputOf(given);
  const sums = new Float64Array(rows);
  columns.forEach((column, c) => {
    const scaled = normalization.normalize(column, senses[c]!, parameters) ?? column.map(() => 1);
    for (let row = 0; row < rows; row++) sums[row]! += weights[c]! * scaled[row]!;
  });
  return sums;
}

/** Names of their figures, and of ours: `scores`, or a part. */
type Figures = Readonly<Record<string, string>>;

describe('against R: MCDM and topsis', () => {
  const methods: Readonly<Record<string, readonly [string, object, Figures, Parameters?]>> = {
    TOPSISVector: ['topsis', m.topsis, { R: 'scores' }],
    TOPSISLinear: ['topsis', m.topsis, { R: 'scores' }, { scaling: 'ratio' }],
    topsis: ['topsis', m.topsis, { score: 'scores' }],
    VIKOR: ['vikor', m.vikor, { S: 'S', R: 'R', Q: 'scores' }],
    WASPAS: ['waspas', m.waspas, { WSM: 'sum', WPM: 'product', Q: 'scores' }],
    MMOORA: ['multiMoora', m.multiMoora, { RatioSystem: 'ratio', ReferencePoint: 'reference' }],
  };

  it.each(casesOf(mcdm, (name) => name in methods))('%s', (_, { function: name, input, output, error }) => {
    const [ours, method, figures, parameters] = methods[name]!;
    if (error !== undefined) {
      // weights are brought to a sum of one before a method sees them
      expect(error.kind).toMatch(/weights that do not sum to one/);
      return;
    }
    const { scores, parts } = run(method, input, parameters);
    for (const [theirs, mine] of Object.entries(figures)) {
      const comparison = { function: ours, peer: 'MCDM 1.2', variant: parameters ? `${theirs}, ratio` : theirs };
      expectAgreement(comparison, mine === 'scores' ? scores : parts![mine]!, output[theirs], tight);
    }
  });
});

describe('against topsis2', () => {
  it.each(casesOf(js, (name) => name === 'topsis2 rank'))('%s', (_, { input, output }) => {
    const criteria = input.criteria as { weight: number; type: string }[];
    const types = criteria.map(({ type }) => (type === 'benefit' ? 1 : -1));
    const { scores } = run(m.topsis, { matrix: input.matrix, weights: criteria.map(({ weight }) => weight), types });
    // from the best on, ties in the order given
    const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
    expectAgreement({ function: 'topsis', peer: 'topsis2 1.2.3', variant: 'order' }, order, output, tight);
  });
});

describe('against scikit-criteria', () => {
  const methods: Readonly<Record<string, readonly [string, object, Parameters, Figures]>> = {
    TOPSIS: ['topsis', m.topsis, {}, { similarity: 'scores' }],
    'TOPSIS-cityblock': ['topsis', m.topsis, { distance: 'cityblock' }, { similarity: 'scores' }],
    'TOPSIS-minmax': ['topsis', m.topsis, { scaling: 'min-max' }, { similarity: 'scores' }],
    VIKOR: ['vikor', m.vikor, {}, { r_k: 'R', s_k: 'S', q_k: 'scores' }],
    'VIKOR-0.8': ['vikor', m.vikor, { majority: 0.8 }, { r_k: 'R', s_k: 'S', q_k: 'scores' }],
    COPRAS: ['copras', m.copras, {}, { S_max: 'more', S_min: 'less' }],
    EDAS: ['edas', m.edas, {}, { score: 'scores' }],
    RatioMOORA: ['ratioSystem', m.ratioSystem, {}, { score: 'scores' }],
    ReferencePointMOORA: ['referencePoint', m.referencePoint, {}, { score: 'scores' }],
    FullMultiplicativeForm: [
      'fullMultiplicativeForm',
      m.fullMultiplicativeForm,
      { scaling: 'sum' },
      { score: 'scores' },
    ],
    MultiMOORA: [
      'multiMoora',
      m.multiMoora,
      { scaling: 'sum' },
      { score: 'scores', ratio_score: 'ratio', refpoint_score: 'reference' },
    ],
    RAM: ['ram', m.ram, {}, { score: 'scores', sum_benefit: 'more', sum_cost: 'less' }],
    PROBID: ['probid', m.probid, {}, { score: 'scores', pos_ideal: 'toBetter', neg_ideal: 'toWorse' }],
    SimplifiedPROBID: [
      'simpleProbid',
      m.simpleProbid,
      {},
      { score: 'scores', pos_ideal: 'toBetter', neg_ideal: 'toWorse' },
    ],
    WASPAS: ['waspas', m.waspas, { scaling: 'sum' }, { wsm_scores: 'sum' }],
    CoCoSo: ['cocoso', m.cocoso, { scaling: 'sum' }, { score: 'scores', k_a: 'ka', k_b: 'kb', k_c: 'kc' }],
    CODAS: ['codas', m.codas, {}, { score: 'scores' }],
    MABAC: ['mabac', m.mabac, {}, { score: 'scores' }],
  };

  it.each(casesOf(skcriteria, (name) => name in methods))('%s', (id, { function: name, input, output, error }) => {
    const [ours, method, parameters, figures] = methods[name]!;
    const weights = output?.prepared_weights ?? input.weights;
    const mine = () => run(method, { ...input, weights }, parameters);
    if (error !== undefined) {
      // a table without costs has a result in ours
      if (id === 'tied_rows5x3/COPRAS') expect(mine().scores.every(Number.isFinite)).toBe(true);
      else expect(refusalOf(mine).code).toBe('INVALID_MEASURE_VALUE');
      return;
    }
    const { scores, parts } = mine();
    // two alternatives of which one is better in two of three rankings and ties in the third tie in theirs
    const ties = name === 'MultiMOORA' && /^stock/.test(id);
    for (const [theirs, part] of Object.entries(figures)) {
      const comparison = { function: ours, peer: 'scikit-criteria 0.9', variant: `${name} ${theirs}` };
      const mineOf = part === 'scores' ? scores : parts![part]!;
      if (ties && theirs === 'score')
        expect(Array.from(mineOf, (one, row) => one - output.score[row])).toEqual([0, 1, 0, 0, 0, 0]);
      else expectAgreement(comparison, mineOf, output[theirs], tight);
    }
  });
});

describe('scikit-criteria on columns that it prepared', () => {
  const peer = 'scikit-criteria 0.9';
  const prepared = ({ input, output }: Case) => ({
    matrix: output.prepared_matrix,
    weights: output.prepared_weights,
    types: input.types.map(() => 1),
  });

  it.each(casesOf(skcriteria, (name) => /^Weighted|^COPRAS|^WASPAS/.test(name)))('%s', (_, one) => {
    const { function: name, input, output, error } = one;
    if (error !== undefined) return;
    const weights = output.prepared_weights;
    const product = () => run(m.weightedProduct, prepared(one), { scaling: 'none' }).scores;
    if (name.startsWith('WeightedSum')) {
      const scores = run(m.waspas, prepared(one), { scaling: 'none', sum: 1 }).scores;
      expectAgreement({ function: 'waspas', peer, variant: 'WeightedSumModel' }, scores, output.score, tight);
    } else if (name.startsWith('WeightedProduct')) {
      expectAgreement(
        { function: 'weightedProduct', peer, variant: 'log10' },
        product().map(Math.log10),
        output.score,
        tight,
      );
    } else if (name === 'COPRAS') {
      const { scores } = run(m.copras, { ...input, weights });
      expectAgreement(
        { function: 'copras', peer, variant: 'of 100' },
        scores.map((score) => score * 100),
        output.score,
        tight,
      );
    } else {
      const { scores, parts } = run(m.waspas, { ...input, weights }, { scaling: 'sum' });
      expectAgreement({ function: 'waspas', peer, variant: 'score' }, scores, output.score, tight);
      expectAgreement(
        { function: 'waspas', peer, variant: 'log10 of product' },
        parts!.product!.map(Math.log10),
        output.log10_wpm_scores,
        tight,
      );
    }
  });

  it.each(casesOf(skcriteria, (name) => name.startsWith('VIKOR')))('the compromise of %s', (_, {
    input,
    output,
    function: name,
  }) => {
    const alternatives = (input.matrix as number[][]).map((__, row) => `A${row}`);
    const scoring = scoreAlternatives({
      alternatives,
      criteria: (input.types as number[]).map((type, c) => ({
        id: `C${c}`,
        weight: input.weights[c],
        direction: type === 1 ? 'more' : 'less',
      })),
      values: input.matrix,
      aggregation: withParameters(m.vikor, { majority: name === 'VIKOR' ? 0.5 : 0.8 }),
    });
    const { acceptableAdvantage, acceptableStability, compromise: ids } = m.vikorCompromise(scoring);
    expect([acceptableAdvantage, acceptableStability]).toEqual([
      output.acceptable_advantage,
      output.acceptable_stability,
    ]);
    expect([...ids].sort()).toEqual((output.compromise_set as number[]).map((row) => `A${row}`).sort());
  });
});

/** Where a peer has no figure for some or all alternatives, ours has one, or a refusal that names the value. */
function expectStated(mine: () => Float64Array): void {
  let scores: Float64Array;
  try {
    scores = mine();
  } catch (error) {
    expect((error as PortolanError).code).toBe('INVALID_MEASURE_VALUE');
    return;
  }
  expect(scores.every(Number.isFinite)).toBe(true);
}

describe('against pyrepo-mcda', () => {
  const methods: Readonly<Record<string, Setting>> = {
    TOPSIS: ['topsis', m.topsis, () => ({ scaling: 'min-max' })],
    'TOPSIS-vector': ['topsis', m.topsis],
    VIKOR: ['vikor', m.vikor],
    WASPAS: ['waspas', m.waspas],
    EDAS: ['edas', m.edas],
    MABAC: ['mabac', m.mabac],
    MARCOS: ['marcos', m.marcos],
    COPRAS: ['copras', m.copras],
    ARAS: ['aras', m.aras],
    CODAS: ['codas', m.codas],
    COCOSO: ['cocoso', m.cocoso],
    CRADIS: ['cradis', m.cradis],
    SPOTIS: ['spotis', m.spotis],
  };

  const pairsOf = ([low, high]: number[][]) => low!.map((one, c) => [one, high![c]!]);

  it.each(casesOf(pyrepo, (name) => name === 'SAW'))('%s', (_, { input, output }) => {
    if (output.preference.includes(null)) return;
    const mine = weightedSum(input, ratioToBest as Normalization, { less: 'reciprocal' });
    expectAgreement(
      { function: 'arithmeticMean', peer: 'pyrepo-mcda 0.1.8', variant: 'SAW' },
      mine,
      output.preference,
      loose,
    );
  });

  it.each(casesOf(pyrepo, (name) => name in methods))('%s', (id, { function: name, input, output }) => {
    const [ours, method, parametersOf] = methods[name]!;
    const parameters = name === 'SPOTIS' ? { bounds: boundsOf(pairsOf(input.bounds)) } : parametersOf?.(input);
    const mine = () => run(method, input, parameters).scores;
    const theirs = output.preference ?? output;
    if (id === 'two_alternatives/COCOSO') expect(mine().every(Number.isNaN)).toBe(true);
    else if (theirs.includes(null)) expectStated(mine);
    else expectAgreement({ function: ours, peer: 'pyrepo-mcda 0.1.8', variant: name }, mine(), theirs, loose);
  });
});

describe('against pyDecision', () => {
  const methods: Readonly<Record<string, Setting>> = {
    TOPSIS: ['topsis', m.topsis],
    MARCOS: ['marcos', m.marcos],
    MOORA: ['ratioSystem', m.ratioSystem],
    COPRAS: ['copras', m.copras],
    EDAS: ['edas', m.edas],
    ARAS: ['aras', m.aras],
    TODIM: ['todim', m.todim],
  };

  const peer = 'pyDecision 4.9.1';

  it.each(casesOf(pydecision, (name) => name in methods))('%s', (_, { function: name, input, output }) => {
    const [ours, method, parametersOf] = methods[name]!;
    const mine = () => run(method, input, parametersOf?.(input)).scores;
    if (output.includes(null)) expectStated(mine);
    else expectAgreement({ function: ours, peer, variant: name }, mine(), output, loose);
  });

  it.each(casesOf(pydecision, (name) => /^(SAW|ROV|GRA|CODAS|VIKOR|WASPAS)$/.test(name)))('%s', (id, {
    function: name,
    input,
    output,
  }) => {
    const { columns, senses, rows } = inputOf(input);
    // a constant criterion counts as the worst there, as the best here, or leaves no figure
    if (output.includes(null) || (id === `zero_range4x3/${name}` && /^(GRA|ROV|WASPAS)$/.test(name))) return;
    if (name === 'VIKOR') {
      const { scores, parts } = run(m.vikor, input);
      expectAgreement(
        { function: 'vikor', peer },
        [...parts!.S!, ...parts!.R!, ...scores],
        output.slice(0, 3).flat(),
        loose,
      );
    } else if (name === 'GRA') {
      const scores = run(m.greyRelational, input).scores.map((score) => score / rows);
      expectAgreement({ function: 'greyRelational', peer }, scores, output, loose);
    } else if (name === 'CODAS') {
      // theirs multiplies both distances, times the threshold, where the method adds one from the threshold on
      const { euclidean, taxicab } = run(m.codas, input).parts!;
      const scores = euclidean!.map((one, a) =>
        euclidean!.reduce((sum, other, b) => sum + (one - other) * (1 + 0.02 * (taxicab![a]! - taxicab![b]!)), 0),
      );
      expectAgreement({ function: 'codas', peer, variant: 'distances' }, scores, output, loose);
    } else if (name === 'WASPAS') {
      // theirs is on min–max plus one
      const turned = columns.map((column, c) =>
        (minMax as Normalization).normalize(column, senses[c]!, { from: 1, to: 2 }),
      );
      const matrix = Array.from({ length: rows }, (__, row) => turned.map((column) => column![row]!));
      const { scores, parts } = run(m.waspas, { ...input, matrix, types: senses.map(() => 1) }, { scaling: 'none' });
      expectAgreement(
        { function: 'waspas', peer },
        [...parts!.sum!, ...parts!.product!, ...scores],
        output.flat(),
        loose,
      );
    } else {
      const normalization = (name === 'SAW' ? ratioToBest : minMax) as Normalization;
      // ROV brings weights to a sum of one
      const sum = name === 'ROV' ? input.weights.reduce((total: number, one: number) => total + one, 0) : 1;
      const mine = weightedSum(input, normalization, { less: 'reciprocal' }).map((score) => score / sum);
      expectAgreement({ function: 'arithmeticMean', peer, variant: name }, mine, output, loose);
    }
  });
});

describe('laws', () => {
  /** Those whose docstring promises it. */
  const keeping: readonly (readonly [string, object, Parameters])[] = [
    ['topsis', m.topsis, {}],
    ['topsis, min–max', m.topsis, { scaling: 'min-max' }],
    ['vikor', m.vikor, {}],
    ['spotis', m.spotis, {}],
    ['weightedProduct', m.weightedProduct, {}],
    ['waspas', m.waspas, {}],
    ['mabac', m.mabac, {}],
    ['mairca', m.mairca, {}],
    ['greyRelational', m.greyRelational, {}],
    ['ratioSystem', m.ratioSystem, {}],
    ['referencePoint', m.referencePoint, {}],
    ['fullMultiplicativeForm', m.fullMultiplicativeForm, {}],
    ['multiMoora', m.multiMoora, {}],
    ['aras', m.aras, {}],
    ['marcos', m.marcos, {}],
    ['cradis', m.cradis, {}],
    ['copras', m.copras, {}],
    ['ram', m.ram, {}],
    ['ocra', m.ocra, {}],
    ['edas', m.edas, {}],
    ['lmaw', m.lmaw, {}],
    ['cocoso', m.cocoso, {}],
  ];
  const others: readonly (readonly [string, object, Parameters])[] = [
    ['codas', m.codas, {}],
    ['probid', m.probid, {}],
    ['simpleProbid', m.simpleProbid, {}],
    ['todim', m.todim, {}],
    ['aroman', m.aroman, {}],
  ];
  const value = fc.integer({ min: 4, max: 400 }).map((quarters) => quarters / 4);
  const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.record({
      matrix: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      weights: fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
      types: fc.array(fc.constantFrom(1, -1), { minLength: columns, maxLength: columns }),
    }),
  );

  it.each(keeping)('%s never scores a dominated alternative better', (_, method, parameters) => {
    const sign = (method as Aggregation).better === 'higher' ? 1 : -1;
    fc.assert(
      fc.property(table, (input) => {
        const { scores } = run(method, input, parameters);
        const atLeast = (a: number, b: number) =>
          input.types.every((type, c) => type * (input.matrix[a]![c]! - input.matrix[b]![c]!) >= 0);
        scores.forEach((one, a) => {
          scores.forEach((other, b) => {
            if (atLeast(a, b) && Number.isFinite(one) && Number.isFinite(other)) {
              expect(sign * (one - other)).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(one)));
            }
          });
        });
      }),
    );
  });

  it.each([...keeping, ...others])('%s gives the same in any order of alternatives', (_, method, parameters) => {
    fc.assert(
      fc.property(table, (input) => {
        const there = run(method, input, parameters).scores;
        const back = run(method, { ...input, matrix: [...input.matrix].reverse() }, parameters).scores.reverse();
        there.forEach((one, row) => {
          if (Number.isNaN(one)) expect(back[row]).toBeNaN();
          // a ratio to a distance that is all but 0 has no digits left
          else if (Math.abs(one) < 1e6)
            expect(Math.abs(one - back[row]!)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(one)));
        });
      }),
    );
  });

  it.each([...keeping, ...others])('%s scores those without gaps, and no others', (_, method, parameters) => {
    const { scores } = run(
      method,
      {
        matrix: [
          [4, 3],
          [5, Number.NaN],
          [2, 9],
          [3, 5],
        ],
        weights: [0.4, 0.6],
        types: [1, 1],
      },
      parameters,
    );
    expect(Number.isNaN(scores[1])).toBe(true);
    expect(scores.length).toBe(4);
  });
});

describe('bad input', () => {
  const input = {
    matrix: [
      [1, 2],
      [3, 4],
    ],
    weights: [0.5, 0.5],
    types: [1, -1],
  };
  it.each([
    [m.vikor, { majority: 2 }, 'majority'],
    [m.waspas, { sum: -1 }, 'sum'],
    [m.todim, { attenuation: 0 }, 'attenuation'],
    [m.spotis, { bounds: { C1: [2, 2] } }, 'bounds.C1'],
  ])('$name says which parameter to change', (method, parameters, path) => {
    expect(refusalOf(() => run(method, input, parameters)).path).toBe(path);
  });

  it('a compromise is that of VIKOR', () => {
    const scoring = scoreAlternatives({ alternatives: ['a', 'b'], criteria: [{ id: 'x' }], values: [[1], [2]] });
    expect(refusalOf(() => m.vikorCompromise(scoring)).path).toBe('scoring');
  });
});
