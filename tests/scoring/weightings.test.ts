import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleWeights,
  coefficientOfVariationWeights,
  criticWeights,
  entropyWeights,
  equalWeights,
  giniWeights,
  impactLossWeights,
  integratedWeights,
  logarithmicChangeWeights,
  minMax,
  type Normalization,
  type Parameters,
  preferenceSelectionWeights,
  principalComponentWeights,
  ratioToBest,
  removalEffectWeights,
  scoreAlternatives,
  standardDeviationWeights,
  varianceWeights,
  type Weighting,
  type WeightingInput,
} from '../../src/scoring/index.ts';
import methods from '../golden/pydecision-methods.json' with { type: 'json' };
import pydecision from '../golden/pydecision-weights.json' with { type: 'json' };
import pymcdm from '../golden/pymcdm-weights.json' with { type: 'json' };
import pyrepo from '../golden/pyrepo-methods.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-preprocessing.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  readonly input: { readonly matrix: readonly (readonly number[])[]; readonly types: readonly (1 | -1)[] };
  // biome-ignore lint/suspicious/noExplicitAny: weights, or an object with them
  readonly output?: any;
  readonly error?: { readonly intended: boolean };
}

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);

interface Setting {
  readonly name: string;
  readonly method: object;
  readonly parameters?: Parameters;
  /** Whether the peer looks at directions when it normalizes. */
  readonly turned?: boolean;
  readonly normalization?: object;
  readonly normalizing?: Parameters;
}

/** Weights of all criteria, 0 for those without spread, which a method never sees. */
function weightsOf(
  { matrix, types }: Case['input'],
  { method, parameters = {}, turned = true, normalization = minMax, normalizing = {} }: Setting,
): number[] {
  const columns = types.map((_, c) => Float64Array.from(matrix, (row) => row[c]!));
  const spread = columns.flatMap((column, c) => (new Set(column).size > 1 ? [c] : []));
  const senses = spread.map((c) => (turned ? types[c]! : (1 as const)));
  const input: WeightingInput = {
    rows: matrix.length,
    values: spread.map((c) => columns[c]!),
    normalized: spread.map((c, i) => (normalization as Normalization).normalize(columns[c]!, senses[i]!, normalizing)!),
    senses,
    place: (row, column) => `${row} ${spread[column]}`,
  };
  const found = Array.from((method as Weighting).weigh(input, parameters));
  const sum = found.reduce((total, one) => total + one, 0);
  const all = types.map(() => 0);
  spread.forEach((c, i) => {
    all[c] = found[i]! / sum;
  });
  return all;
}

const settings: Readonly<Record<string, Setting>> = {
  equal_weights: { name: 'equalWeights', method: equalWeights },
  entropy_weights: { name: 'entropyWeights', method: entropyWeights },
  standard_deviation_weights: {
    name: 'standardDeviationWeights',
    method: standardDeviationWeights,
    parameters: { of: 'values' },
  },
  variance_weights: { name: 'varianceWeights', method: varianceWeights },
  merec_weights: { name: 'removalEffectWeights', method: removalEffectWeights },
  critic_weights: { name: 'criticWeights', method: criticWeights, turned: false },
  cilos_weights: { name: 'impactLossWeights', method: impactLossWeights },
  idocriw_weights: { name: 'integratedWeights', method: integratedWeights },
  angle_weights: { name: 'angleWeights', method: angleWeights },
  gini_weights: { name: 'giniWeights', method: giniWeights },
  lopcow_weights: { name: 'logarithmicChangeWeights', method: logarithmicChangeWeights },
};

const scored = ({ matrix, types }: Case['input'], { method, parameters = {} }: Setting) =>
  scoreAlternatives({
    alternatives: matrix.map((_, row) => `a${row}`),
    criteria: types.map((type, c) => ({ id: `c${c}`, direction: type === 1 ? 'more' : 'less' })),
    values: matrix,
    weights: { method: method as Weighting, parameters },
  });

const tight = { absolute: 1e-9, relative: 1e-9 };

/** Holds weights to a peer's; where the peer has none, ours are weights all the same, or a refusal that names the value. */
function expectWeights(
  id: string,
  one: Case,
  setting: Setting,
  peer: string,
  theirs: readonly (number | null)[] | undefined,
  tolerance: { absolute: number; relative: number },
): void {
  const mine = () => weightsOf(one.input, setting);
  const constant = one.input.types.some((_, c) => new Set(one.input.matrix.map((row) => row[c])).size === 1);
  if (theirs === undefined || theirs.includes(null) || theirs.length !== one.input.types.length) {
    if (/zeros4x3/.test(id)) {
      expect(refusalOf(mine).code).toBe('INVALID_MEASURE_VALUE');
    } else {
      // a constant criterion takes theirs away, or two alternatives do
      const sum = mine().reduce((total, weight) => total + weight, 0);
      // nothing is left where all agree, or differ alike: a scoring then asks for weights
      if (!Number.isNaN(sum)) expect(sum).toBeCloseTo(1, 9);
      else expect(refusalOf(() => scored(one.input, setting)).path).toBe('weights');
    }
    return;
  }
  // a constant criterion has all the weight in theirs, or none has any but for it
  if (constant && /cilos|lopcow|equal|merec/i.test(one.function)) {
    expect(mine()[0]).toBe(0);
    return;
  }
  expectAgreement({ function: setting.name, peer, variant: one.function }, mine(), theirs, tolerance);
}

describe('against pymcdm', () => {
  it.each(casesOf(pymcdm, (name) => name in settings))('%s', (id, one) => {
    expectWeights(id, one, settings[one.function]!, 'pymcdm 1.4.0', one.output, tight);
  });
});

describe('against pyrepo-mcda', () => {
  const byName: Readonly<Record<string, Setting>> = {
    'weights entropy': settings.entropy_weights!,
    'weights std': settings.standard_deviation_weights!,
    'weights critic': settings.critic_weights!,
    'weights gini': settings.gini_weights!,
    'weights merec': settings.merec_weights!,
    'weights stat_var': settings.variance_weights!,
    'weights cilos': settings.cilos_weights!,
    'weights idocriw': settings.idocriw_weights!,
    'weights coeff_var': { name: 'coefficientOfVariationWeights', method: coefficientOfVariationWeights },
    'weights angle': settings.angle_weights!,
  };
  const tolerance = { absolute: 1e-7, relative: 1e-7 };

  it.each(casesOf(pyrepo, (name) => name in byName))('%s', (id, one) => {
    // costs are turned to 1 / x before their angle is measured
    const reciprocals = {
      ...one,
      input: {
        ...one.input,
        matrix: one.input.matrix.map((row) => row.map((value, c) => (one.input.types[c] === -1 ? 1 / value : value))),
      },
    };
    if (one.function === 'weights entropy' && /zeros4x3/.test(id)) {
      // theirs takes 0 ln 0 for 0
      expect(refusalOf(() => weightsOf(one.input, byName[one.function]!)).code).toBe('INVALID_MEASURE_VALUE');
      return;
    }
    if (one.function === 'weights angle' && /zeros4x3/.test(id)) {
      expect(refusalOf(() => weightsOf(one.input, byName[one.function]!)).code).toBe('INVALID_MEASURE_VALUE');
      return;
    }
    expectWeights(
      id,
      one.function === 'weights angle' ? reciprocals : one,
      byName[one.function]!,
      'pyrepo-mcda 0.1.8',
      one.output,
      tolerance,
    );
  });
});

describe('against scikit-criteria', () => {
  const byName: Readonly<Record<string, Setting>> = {
    CRITIC: { name: 'criticWeights', method: criticWeights },
    'CRITIC-spearman': { name: 'criticWeights', method: criticWeights, parameters: { correlation: 'spearman' } },
    'CRITIC-unscaled': {
      name: 'criticWeights',
      method: criticWeights,
      turned: false,
      normalization: { normalize: (values: Float64Array) => values },
    },
    MEREC: settings.merec_weights!,
    Gini: settings.gini_weights!,
  };

  it.each(casesOf(skcriteria, (name) => name in byName))('%s', (id, one) => {
    if (/zeros4x3\/MEREC/.test(id))
      expect(refusalOf(() => weightsOf(one.input, byName.MEREC!)).code).toBe('INVALID_MEASURE_VALUE');
    else expectWeights(id, one, byName[one.function]!, 'scikit-criteria 0.9', one.output.weights, tight);
  });
});

describe('against pyDecision', () => {
  const tolerance = { absolute: 1e-6, relative: 1e-6 };
  const byName: Readonly<Record<string, Setting>> = {
    entropy: settings.entropy_weights!,
    critic: { name: 'criticWeights', method: criticWeights },
    merec: settings.merec_weights!,
    cilos: { ...settings.cilos_weights!, turned: false },
  };

  it.each(casesOf(pydecision, (name) => name in byName))('%s', (id, one) => {
    const { matrix, types } = one.input;
    const hasZero = matrix.flat().includes(0);
    // costs are turned to 1 / x before their entropy is measured
    const turned = matrix.map((row) => row.map((value, c) => (types[c] === -1 ? 1 / value : value)));
    const given = one.function === 'entropy' ? { ...one, input: { matrix: turned, types } } : one;
    if (hasZero && one.function !== 'critic') {
      expect(refusalOf(() => weightsOf(one.input, byName[one.function]!)).code).toBe('INVALID_MEASURE_VALUE');
    } else {
      expectWeights(id, given, byName[one.function]!, 'pyDecision 4.9.1', one.output, tolerance);
    }
  });

  it.each(casesOf(methods, (name) => name === 'PSI'))('%s', (_, one) => {
    const { matrix, types } = one.input;
    if (one.output.includes(null)) return;
    const columns = types.map(
      (type, c) =>
        (ratioToBest as Normalization).normalize(
          Float64Array.from(matrix, (row) => row[c]!),
          type,
          { less: 'reciprocal' },
        )!,
    );
    const raw = preferenceSelectionWeights.weigh(
      { rows: matrix.length, values: columns, normalized: columns, senses: types, place: () => '' },
      {},
    );
    const sum = Array.from(raw).reduce((total, weight) => total + weight, 0);
    const mine = matrix.map((_, row) =>
      columns.reduce((score, column, c) => score + (raw[c]! / sum) * column[row]!, 0),
    );
    expectAgreement(
      { function: 'preferenceSelectionWeights', peer: 'pyDecision 4.9.1', variant: 'PSI' },
      mine,
      one.output,
      { absolute: 1e-7, relative: 1e-7 },
    );
  });
});

const everyWeighting: readonly (readonly [string, Weighting])[] = [
  equalWeights,
  standardDeviationWeights as Weighting,
  varianceWeights as Weighting,
  coefficientOfVariationWeights,
  giniWeights,
  entropyWeights,
  angleWeights,
  logarithmicChangeWeights,
  preferenceSelectionWeights,
  criticWeights as Weighting,
  removalEffectWeights,
  impactLossWeights,
  integratedWeights,
  principalComponentWeights,
].map((method) => [method.name, method] as const);

describe.each(everyWeighting)('%s', (_, method) => {
  const table = fc.tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const weighed = (values: readonly (readonly (number | null)[])[]) =>
    scoreAlternatives({
      alternatives: values.map((__, row) => `a${row}`),
      criteria: values[0]!.map((__, c) => ({ id: `c${c}`, direction: c % 2 ? 'less' : 'more' })),
      values,
      weights: method,
    }).criteria.map(({ weight }) => weight);

  it('weights are 0 or more, their sum is 1, and the unit and the order of rows change nothing', () => {
    fc.assert(
      fc.property(table, (values) => {
        if (values[0]!.every((__, c) => new Set(values.map((row) => row[c])).size === 1)) return;
        let weights: number[];
        try {
          weights = weighed(values);
        } catch (error) {
          // nothing is left where no criterion has any
          expect((error as { code: string }).code).toBe('INVALID_OPTION');
          return;
        }
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        const other = weighed(values.map((row) => row.map((value, c) => (c === 0 ? value * 1000 : value))).reverse());
        other.forEach((weight, c) => {
          expect(weight).toBeCloseTo(weights[c]!, 6);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gaps are left out', () => {
    const weights = weighed([
      [3, 8],
      [null, 2],
      [9, 4],
      [5, null],
      [1, 7],
    ]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });
});

describe('figures worked by hand', () => {
  it('principal components of two criteria weigh the same, whatever their correlation', () => {
    const { criteria } = scoreAlternatives({
      alternatives: ['a', 'b', 'c'],
      criteria: [{ id: 'x' }, { id: 'y' }],
      values: [
        [1, 2],
        [2, 1],
        [3, 5],
      ],
      weights: principalComponentWeights,
    });
    expect(criteria.map(({ weight }) => weight)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  it('two that go together outweigh a third that stands alone', () => {
    const { criteria } = scoreAlternatives({
      alternatives: ['a', 'b', 'c', 'd'],
      criteria: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
      values: [
        [1, 1, 5],
        [2, 2, 1],
        [3, 3, 6],
        [4, 4.5, 2],
      ],
      weights: principalComponentWeights,
    });
    expect(criteria[0]!.weight).toBeGreaterThan(criteria[2]!.weight);
  });
});
