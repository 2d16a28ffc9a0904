import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Normalization, normalize, type Parameters, scoreAlternatives } from '../../src/scoring/index.ts';
import * as methods from '../../src/scoring/normalizations/index.ts';
import coinr from '../golden/coinr-normalise.json' with { type: 'json' };
import frame from '../golden/coinr-normalise-frame.json' with { type: 'json' };
import compind from '../golden/compind.json' with { type: 'json' };
import promcda from '../golden/promcda.json' with { type: 'json' };
import pymcdm from '../golden/pymcdm-normalizations.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-preprocessing.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

type Figure = number | string | null;
type Columns = Readonly<Record<string, readonly Figure[]>>;

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
  readonly error?: { readonly kind: string; readonly intended: boolean };
}

const casesOf = (file: object) => (file as { cases: readonly Case[] }).cases;
const listed = (cases: readonly Case[]) => cases.map((one) => [one.id, one] as const);
const { bands, byPercentile, byRank, distanceToReference, enhancedAccuracy, goalposts, logarithmic, logistic, minMax } =
  methods;
const { peldschus, ratioToBest, robustZScore, shareOfLogarithms, shareOfSum, unscaled, vectorScaling, zScore } =
  methods;
const { zavadskasTurskis } = methods;

const columnOf = (values: readonly Figure[]) =>
  Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)));

/** What a method makes of a column; all missing where it can't tell alternatives apart. */
function scaled<P extends Parameters>(
  method: Normalization<P>,
  values: readonly Figure[],
  sense: 1 | -1,
  parameters: P = {} as P,
): Float64Array {
  return method.normalize(columnOf(values), sense, parameters) ?? new Float64Array(values.length).fill(Number.NaN);
}

const transposed = (matrix: readonly (readonly number[])[]) => matrix[0]!.map((_, c) => matrix.map((row) => row[c]!));
const isConstant = (values: readonly Figure[]) => new Set(values.filter((value) => value !== null)).size <= 1;

describe('against COINr, a column', () => {
  const against = (name: string, variant?: string) => ({
    function: name,
    peer: 'COINr 1.1.14',
    ...(variant && { variant }),
  });

  it.each(listed(casesOf(coinr)))('%s', (_, { function: name, input, output }) => {
    const { x } = input;
    if (name === 'n_minmax') {
      const [from, to] = input.l_u;
      expectAgreement(against('minMax'), scaled(minMax, x, 1, { from, to }), output);
    } else if (name === 'n_scaled') {
      const [low, high] = input.npara;
      const parameters = { low, high, to: input.scale_factor, truncate: false };
      expectAgreement(against('goalposts', 'open'), scaled(goalposts, x, 1, parameters), output);
    } else if (name === 'n_zscore') {
      const [mean, standardDeviation] = input.m_sd;
      expectAgreement(against('zScore'), scaled(zScore, x, 1, { mean, standardDeviation }), output);
    } else if (name === 'n_dist2max') {
      expectAgreement(against('distanceToReference', 'best'), scaled(distanceToReference, x, 1), output);
    } else if (name === 'n_dist2ref' || name === 'n_dist2targ') {
      const { direction = 1, targ } = input;
      const reference = targ ?? x[input.iref_1based - 1];
      if (reference === undefined || reference === null) return;
      const known = x.filter((value: Figure) => value !== null);
      const worst = direction === 1 ? Math.min(...known) : Math.max(...known);
      const run = () => scaled(distanceToReference, x, direction, { reference, capped: input.cap_max });
      // theirs is infinite, missing or turned round
      if ((reference - worst) * direction <= 0) expect(refusalOf(run).path).toBe('reference');
      else expectAgreement(against('distanceToReference'), run(), output);
    } else if (name === 'n_fracmax') {
      expectAgreement(against('ratioToBest'), scaled(ratioToBest, x, 1), output);
    } else if (name === 'n_goalposts') {
      const [low, high, to] = input.lower_upper_scale;
      const parameters = { low, high, to, truncate: input.truncate };
      expectAgreement(against('goalposts'), scaled(goalposts, x, input.direction, parameters), output);
    } else {
      const ties = ({ min: 'lowest', max: 'highest', average: 'average' } as const)[input.ties as 'min'];
      const mine =
        name === 'n_prank'
          ? scaled(byPercentile, x, 1, { ties })
          : scaled(byRank, x, 1, { ties, from: name === 'n_borda' ? 0 : 1 });
      expectAgreement(against(name === 'n_prank' ? 'byPercentile' : 'byRank', ties), mine, output);
    }
  });
});

// biome-ignore lint/suspicious/noExplicitAny: parameters of their functions, by name
type Specification = { readonly f_n: string; readonly f_n_para?: any };

/** A specification of theirs. Their goalposts are those of a column turned before. */
function frameMethod(
  { f_n: name, f_n_para: nested, ...flat }: Specification & Readonly<Record<string, number[] | number>>,
  sense: 1 | -1,
): readonly [Normalization, Parameters] {
  const { l_u: [from, to] = [0, 100], gposts = [], npara = [], scale_factor: scale } = { ...flat, ...nested };
  const turned = ([low, high]: number[]) => (sense === 1 ? { low, high } : { low: -high!, high: -low! });
  const methods: Readonly<Record<string, readonly [object, Parameters]>> = {
    n_minmax: [minMax, { from, to }],
    n_zscore: [zScore, {}],
    n_prank: [byPercentile, { ties: 'lowest' }],
    n_rank: [byRank, { ties: 'lowest' }],
    n_borda: [byRank, { ties: 'lowest', from: 0 }],
    n_dist2max: [distanceToReference, {}],
    none: [unscaled, {}],
    n_goalposts: [goalposts, { ...turned(gposts), to: gposts[2] }],
    n_scaled: [goalposts, { ...turned(npara), to: scale, truncate: false }],
  };
  return methods[name] as readonly [Normalization, Parameters];
}

describe('against COINr, a table with directions', () => {
  it.each(listed(casesOf(frame)))('%s', (_, { input, output }) => {
    const { table, directions, global_spec: all = { f_n: 'n_minmax' }, individual } = input;
    const ids = directions.iCode as readonly string[];
    const comparison = { function: 'normalize', peer: 'COINr 1.1.14' };
    ids.forEach((id, c) => {
      const sense = directions.Direction[c] as 1 | -1;
      const [method, parameters] = frameMethod(individual?.[id] ?? all, sense);
      expectAgreement(comparison, scaled(method, (table as Columns)[id]!, sense, parameters), output[id]);
    });
  });
});

/** pymcdm's functions; where ours refuses a column, theirs lets a worse value score better, or divides by zero. */
const pymcdmMethods: Readonly<Record<string, readonly [string, Normalization, Parameters]>> = {
  minmax_normalization: ['minMax', minMax as Normalization, {}],
  max_normalization: ['ratioToBest', ratioToBest as Normalization, { less: 'complement' }],
  linear_normalization: ['ratioToBest', ratioToBest as Normalization, { less: 'reciprocal' }],
  nonlinear_normalization: ['peldschus', peldschus, {}],
  zavadskas_turskis_normalization: ['zavadskasTurskis', zavadskasTurskis, {}],
  sum_normalization: ['shareOfSum', shareOfSum, {}],
  vector_normalization: ['vectorScaling', vectorScaling, {}],
  logarithmic_normalization: ['shareOfLogarithms', shareOfLogarithms, {}],
  enhanced_accuracy_normalization: ['enhancedAccuracy', enhancedAccuracy, {}],
};
const withoutResult = new Set([
  'with_zero/nonlinear_normalization/cost',
  'with_zero/zavadskas_turskis_normalization/cost',
  'negative/linear_normalization/cost',
  'negative/nonlinear_normalization/profit',
  'negative/nonlinear_normalization/cost',
  'fractions/logarithmic_normalization/profit',
  'fractions/logarithmic_normalization/cost',
]);

describe('against pymcdm', () => {
  it.each(listed(casesOf(pymcdm)))('%s', (id, { function: name, input, output, error }) => {
    const [ours, method, parameters] = pymcdmMethods[name]!;
    const { x, cost } = input as { x: readonly number[]; cost: boolean };
    const mine = scaled(method, x, cost ? -1 : 1, parameters);
    if (error !== undefined) {
      expect(error.intended).toBe(true);
      // a ratio of 0 is no harm where more is better
      if (/^with_zero\/(sum|linear)_normalization\/profit$/.test(id)) expect(mine[0]).toBe(0);
      else expect(mine.some(Number.isNaN)).toBe(true);
    } else if (withoutResult.has(id)) {
      expect(mine.some(Number.isNaN)).toBe(true);
    } else if (method === minMax && isConstant(x)) {
      expect(output.every((one: number) => one === 1)).toBe(true);
      expect(mine.every(Number.isNaN)).toBe(true);
    } else {
      expectAgreement({ function: ours, peer: 'pymcdm 1.4.0', variant: name }, mine, output);
    }
  });
});

describe('against scikit-criteria', () => {
  const peer = 'scikit-criteria 0.9';
  const scalers: Readonly<Record<string, (values: readonly number[], type: 1 | -1) => ArrayLike<number>>> = {
    MinMax: (values) => scaled(minMax, values, 1),
    'MinMax-0-100': (values) => scaled(minMax, values, 1, { to: 100 }),
    Cenit: (values, type) => scaled(minMax, values, type),
    MinMaxInverter: (values, type) => scaled(minMax, values, type),
    Standar: (values) => scaled(zScore, values, 1, { deviation: 'population' }),
    MaxAbs: (values) => scaled(ratioToBest, values, 1),
    Vector: (values) => scaled(vectorScaling, values, 1),
    'Sum-both': (values) => scaled(shareOfSum, values, 1),
    NegateMinimize: (values, type) => scaled(unscaled, values, type),
    InvertMinimize: (values, type) => scaled(unscaled, values, type, { less: 'reciprocal' }),
    BenefitCostInverter: (values, type) => scaled(ratioToBest, values, type, { less: 'reciprocal' }),
  };
  const names: Readonly<Record<string, string>> = {
    Standar: 'zScore',
    MaxAbs: 'ratioToBest',
    Vector: 'vectorScaling',
    'Sum-both': 'shareOfSum',
    NegateMinimize: 'unscaled',
    InvertMinimize: 'unscaled',
    BenefitCostInverter: 'ratioToBest',
  };

  it.each(listed(casesOf(skcriteria).filter((one) => one.function in scalers)))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const { matrix, types } = input as { matrix: number[][]; types: (1 | -1)[] };
    const theirs = transposed(output.matrix);
    transposed(matrix).forEach((values, c) => {
      const mine = scalers[name]!(values, types[c]!);
      if (Array.from(mine).every(Number.isNaN) && isConstant(values)) {
        expect(isConstant(theirs[c]!)).toBe(true);
        return;
      }
      // a cost of 0 has no reciprocal: infinite, or 0 for all, there
      if (types[c] === -1 && values.includes(0) && /^(InvertMinimize|BenefitCostInverter)$/.test(name)) {
        expect(Array.from(mine).some(Number.isNaN)).toBe(true);
        return;
      }
      expectAgreement({ function: names[name] ?? 'minMax', peer, variant: name }, mine, theirs[c]!);
    });
  });

  it.each(listed(casesOf(skcriteria).filter((one) => one.function === 'Standar-nomean')))('%s', (_, {
    input,
    output,
  }) => {
    const theirs = transposed(output.matrix);
    transposed(input.matrix as number[][]).forEach((values, c) => {
      if (isConstant(values)) return;
      const scores = scaled(zScore, values, 1, { deviation: 'population' });
      // scores are straight lines of values: one through the origin has their difference as its slope
      const [first, other] = [0, values.findIndex((value) => value !== values[0])];
      const slope = (scores[other]! - scores[first]!) / (values[other]! - values[first]!);
      const mine = values.map((value) => value * slope);
      expectAgreement({ function: 'zScore', peer, variant: 'Standar-nomean' }, mine, theirs[c]!);
    });
  });
});

describe('against ProMCDA', () => {
  const scalers: Readonly<Record<string, readonly [string, Normalization, Parameters]>> = {
    'minmax-0-1': ['minMax', minMax as Normalization, {}],
    'minmax-0.1-1': ['minMax', minMax as Normalization, { from: 0.1 }],
    'target-0-1': ['ratioToBest', ratioToBest as Normalization, { less: 'complement' }],
    'target-0.1-1': ['ratioToBest', ratioToBest as Normalization, { less: 'complement', from: 0.1 }],
    standardized: ['zScore', zScore as Normalization, {}],
    rank: ['byRank', byRank as Normalization, {}],
  };

  it.each(listed(casesOf(promcda).filter((one) => one.function in scalers)))('%s', (_, {
    function: name,
    input,
    output,
    error,
  }) => {
    const [ours, method, parameters] = scalers[name]!;
    const theirs = output && transposed(output);
    transposed(input.matrix as number[][]).forEach((values, c) => {
      const mine = scaled(method, values, input.polarity[c] === '+' ? 1 : -1, parameters);
      const gaps = values.filter((value) => value === null).length;
      // theirs fails without a benefit, or loses a cost column to one gap
      const lost = error !== undefined || (gaps > 0 && name.startsWith('minmax') && input.polarity[c] === '-');
      if (lost) {
        expect(error?.intended).not.toBe(true);
        expect(mine.filter(Number.isNaN)).toHaveLength(gaps);
      } else if (!(mine.every(Number.isNaN) && isConstant(values))) {
        expectAgreement({ function: ours, peer: 'ProMCDA 1.0.8', variant: name }, mine, theirs[c]);
      }
    });
  });
});

describe('against Compind', () => {
  const byNumber = [
    ['zScore', zScore as Normalization, { mean: 100, standardDeviation: 10 }],
    ['minMax', minMax as Normalization, {}],
    ['byRank', byRank as Normalization, {}],
  ] as const;

  it.each(listed(casesOf(compind).filter((one) => one.function === 'normalise_ci')))('%s', (_, { input, output }) => {
    const [ours, method, parameters] = byNumber[input.method - 1]!;
    (input.columns as readonly string[]).forEach((id, c) => {
      const mine = scaled(method, input.table[id], input.polarity[c] === 'POS' ? 1 : -1, parameters as Parameters);
      const tolerance = { absolute: 1e-7, relative: 1e-7 };
      expectAgreement({ function: ours, peer: 'Compind 3.4', variant: 'normalise_ci' }, mine, output[id], tolerance);
    });
  });
});

describe('figures worked by hand', () => {
  it('takes the median and the median absolute deviation', () => {
    // median 3, distances 2 1 0 1 97, their median 1
    expect(scaled(robustZScore, [1, 2, 3, 4, 100], 1)[3]).toBeCloseTo(1 / 1.482602218505602, 12);
    expect(scaled(robustZScore, [1, 2, 3, 4, 100], -1)[3]).toBeCloseTo(-1 / 1.482602218505602, 12);
  });

  it('takes the mean absolute deviation where most values are equal', () => {
    expect(scaled(robustZScore, [3, 3, 3, 7], 1)[3]).toBeCloseTo(4 / Math.sqrt(Math.PI / 2), 12);
    expect(scaled(robustZScore, [3, 3, 3], 1).every(Number.isNaN)).toBe(true);
  });

  it('places logarithms', () => {
    expect([...scaled(logarithmic, [1, 10, 1000], 1)]).toEqual([0, expect.closeTo(1 / 3, 12), 1]);
    expect([...scaled(logarithmic, [1, 10, 1000], -1)]).toEqual([1, expect.closeTo(2 / 3, 12), 0]);
  });

  it('gives one half at the midpoint', () => {
    expect([...scaled(logistic, [2, 3, 4], 1, { midpoint: 3, scale: 0.5 })]).toEqual([
      expect.closeTo(1 / (1 + Math.exp(2)), 12),
      0.5,
      expect.closeTo(1 / (1 + Math.exp(-2)), 12),
    ]);
    expect(scaled(logistic, [2, 3, 4], 1)[1]).toBe(0.5);
    expect(scaled(logistic, [-1e300, 1e300], 1, { midpoint: 0, scale: 1 })).toEqual(Float64Array.of(0, 1));
  });

  it('puts values in bands', () => {
    expect([...scaled(bands, [1, 2, 4.9, 5, null], 1, { limits: [2, 5] })]).toEqual([0, 0.5, 0.5, 1, Number.NaN]);
    expect([...scaled(bands, [1, 2, 5], -1, { limits: [2, 5] })]).toEqual([1, 0.5, 0]);
    expect([...scaled(bands, [1, 2, 5], -1, { limits: [2, 5], scores: [0.2, 1, 0.2] })]).toEqual([0.2, 1, 0.2]);
  });
});

const settings: readonly (readonly [string, Normalization, Parameters])[] = [
  ['minMax', minMax as Normalization, {}],
  ['goalposts', goalposts as Normalization, { low: 2, high: 50 }],
  ['zScore', zScore as Normalization, {}],
  ['robustZScore', robustZScore, {}],
  ['byRank', byRank as Normalization, {}],
  ['byRank, lowest', byRank as Normalization, { ties: 'lowest' }],
  ['byPercentile', byPercentile as Normalization, {}],
  ['distanceToReference', distanceToReference as Normalization, {}],
  ['ratioToBest', ratioToBest as Normalization, {}],
  ['ratioToBest, reciprocal', ratioToBest as Normalization, { less: 'reciprocal' }],
  ['peldschus', peldschus, {}],
  ['zavadskasTurskis', zavadskasTurskis, {}],
  ['shareOfSum', shareOfSum, {}],
  ['shareOfLogarithms', shareOfLogarithms, {}],
  ['vectorScaling', vectorScaling, {}],
  ['enhancedAccuracy', enhancedAccuracy, {}],
  ['logarithmic', logarithmic as Normalization, {}],
  ['logistic', logistic as Normalization, {}],
  ['bands', bands as unknown as Normalization, { limits: [5, 20] }],
  ['unscaled', unscaled as Normalization, {}],
  ['unscaled, reciprocal', unscaled as Normalization, { less: 'reciprocal' }],
];
const values = fc.array(fc.option(fc.integer({ min: 6, max: 400 }).map((quarters) => quarters / 4)), {
  minLength: 1,
  maxLength: 12,
});
const sense = fc.constantFrom<1 | -1>(1, -1);

describe.each(settings)('%s', (_, method, parameters) => {
  it('never scores a worse value better, and keeps what is missing', () => {
    fc.assert(
      fc.property(values, sense, (list, turned) => {
        const scores = method.normalize(columnOf(list), turned, parameters);
        if (scores === null) return;
        list.forEach((a, i) => {
          expect(Number.isNaN(scores[i])).toBe(a === null);
          list.forEach((b, j) => {
            if (a !== null && b !== null && (a - b) * turned >= 0)
              expect(scores[i]! - scores[j]!).toBeGreaterThanOrEqual(-1e-12);
          });
        });
      }),
    );
  });

  it('leaves the order of alternatives alone', () => {
    fc.assert(
      fc.property(values, sense, (list, turned) => {
        const there = scaled(method, list, turned, parameters);
        const back = scaled(method, [...list].reverse(), turned, parameters).reverse();
        there.forEach((one, i) => {
          if (Number.isNaN(one)) expect(back[i]).toBeNaN();
          else expect(back[i]).toBeCloseTo(one, 9);
        });
      }),
    );
  });

  it('has a stated result for one value, for equal values and for none', () => {
    for (const list of [[7], [7, 7, 7], [null, null]]) {
      const scores = method.normalize(columnOf(list), -1, parameters);
      expect(scores === null || scores.every((one) => one === scores[0] || Number.isNaN(one))).toBe(true);
      expect(scores === null || scores.length === list.length).toBe(true);
    }
  });

  it('scores a table, and its recipe is JSON', () => {
    const { recipe, ranking } = scoreAlternatives({
      alternatives: ['a', 'b', 'c'],
      criteria: [{ id: 'x', direction: 'less' }],
      values: [[30], [3], [8]],
      normalization: { method, parameters },
    });
    expect([...ranking].sort()).toEqual(['a', 'b', 'c']);
    expect(JSON.parse(JSON.stringify(recipe))).toEqual(recipe);
  });
});

describe('shares', () => {
  it.each([shareOfSum, shareOfLogarithms])('of $name add up to one', (method) => {
    fc.assert(
      fc.property(values, sense, (list, turned) => {
        const shares = method.normalize(columnOf(list), turned, {});
        const known = Array.from(shares ?? []).filter((one) => !Number.isNaN(one));
        if (known.length > 0) expect(known.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('bad input', () => {
  const table = { alternatives: ['a', 'b'], criteria: [{ id: 'x' }], values: [[1], [-2]] };

  it.each([
    ['goalposts', { method: goalposts, parameters: { low: 3, high: 3 } }, 'goalposts'],
    ['goalposts', { method: goalposts, parameters: { low: Number.NaN } }, 'goalposts'],
    ['distanceToReference', { method: distanceToReference, parameters: { reference: -2 } }, 'reference'],
    ['logistic', { method: logistic, parameters: { scale: 0 } }, 'scale'],
    ['bands', bands, 'limits'],
    ['bands', { method: bands, parameters: { limits: [2, 2] } }, 'limits'],
    ['bands', { method: bands, parameters: { limits: [2], scores: [1] } }, 'scores'],
  ] as const)('%s says which parameter to change', (_, normalization, path) => {
    const refusal = refusalOf(() => normalize({ ...table, normalization: normalization as never }));
    expect([refusal.code, refusal.path]).toEqual(['INVALID_OPTION', path]);
  });

  it.each([
    logarithmic,
    shareOfSum,
    shareOfLogarithms,
    peldschus,
  ])('$name names the value that it has no result for', (method) => {
    const refusal = refusalOf(() => normalize({ ...table, normalization: method }));
    expect(refusal.code).toBe('INVALID_MEASURE_VALUE');
    expect(refusal.message).toContain('"x"');
  });
});
