import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excessKurtosis, sampleSkewness } from '../../src/measures/sample-moments.ts';
import {
  boxCox,
  clampAtPercentiles,
  liftNegatives,
  liftZeros,
  logarithms,
  type Parameters,
  scoreAlternatives,
  type Treatment,
  treatByRule,
  treatOutliers,
  winsorize,
  withParameters,
  yeoJohnson,
} from '../../src/scoring/index.ts';
import coinr from '../golden/coinr-treat.json' with { type: 'json' };
import js from '../golden/js-peers.json' with { type: 'json' };
import scipy from '../golden/rank-statistics.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-preprocessing.json' with { type: 'json' };
import { expectAgreement } from '../measures/agreement.ts';
import { refusalOf } from '../refusal.ts';

type Figure = number | null;

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output?: any;
  readonly error?: { readonly intended: boolean };
}

const casesOf = (file: object, wanted: (name: string) => boolean) =>
  (file as { cases: readonly Case[] }).cases.filter((one) => wanted(one.function)).map((one) => [one.id, one] as const);
const treated = (method: object, values: readonly Figure[], parameters: Parameters = {}) =>
  (method as Treatment).treat(
    Float64Array.from(values, (value) => value ?? Number.NaN),
    parameters,
  );
const tolerance = { absolute: 1e-9, relative: 1e-9 };

describe('against COINr', () => {
  const peer = 'COINr 1.1.14';

  it.each(casesOf(coinr, (name) => name === 'skew' || name === 'kurt'))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const method = name === 'skew' ? sampleSkewness : excessKurtosis;
    expectAgreement({ function: method.name, peer }, [method(input.x)], [output], tolerance);
  });

  it.each(casesOf(coinr, (name) => name === 'check_SkewKurt'))('%s', (_, { input, output }) => {
    const [skew, kurtosis] = [sampleSkewness(input.x), excessKurtosis(input.x)];
    expectAgreement(
      { function: 'sampleSkewness', peer, variant: 'check' },
      [skew, kurtosis],
      [output.Skew, output.Kurt],
      tolerance,
    );
    const isLeft = treated(winsorize, input.x).every((value, i) => value === input.x[i] || input.x[i] === null);
    if (output.Pass) expect(isLeft).toBe(true);
  });

  it.each(casesOf(coinr, (name) => name === 'winsorise'))('%s', (id, { input, output, error }) => {
    const { x, winmax: most, skew_thresh: skewness, kurt_thresh: kurtosis, force_win: force } = input;
    // forced, every limit is passed
    const limits = force ? { skewness: 0, kurtosis: Number.NEGATIVE_INFINITY } : { skewness, kurtosis };
    const mine = treated(winsorize, x, { most, ...limits });
    if (error !== undefined || id.startsWith('binary')) {
      expect(mine.length).toBe(x.length);
      return;
    }
    expectAgreement({ function: 'winsorize', peer, ...(force && { variant: 'forced' }) }, mine, output.x, tolerance);
  });

  const forms = { log_CT: 'percent', log_CT_plus: 'mirrored', log_CT_orig: 'unit' } as const;
  it.each(casesOf(coinr, (name) => name in forms))('%s', (_, { function: name, input, output }) => {
    const form = forms[name as 'log_CT'];
    expectAgreement(
      { function: 'logarithms', peer, variant: form },
      treated(logarithms, input.x, { form }),
      output.x,
      tolerance,
    );
  });

  it.each(casesOf(coinr, (name) => name === 'log_GII'))('%s: theirs gives the values back', (_, { input, output }) => {
    expect(output.x).toEqual(input.x);
    const mine = treated(logarithms, input.x, { form: 'index' });
    const known = (input.x as Figure[]).filter((value) => value !== null);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    (input.x as Figure[]).forEach((value, i) => {
      if (value !== null) expect(mine[i]).toBeCloseTo(Math.log(((high - 1) * (value - low)) / (high - low) + 1), 12);
    });
  });

  it.each(casesOf(coinr, (name) => name === 'boxcox'))('%s', (_, { input, output }) => {
    const known = (input.x as Figure[]).filter((value) => value !== null);
    const shift = input.makepos ? 1 - Math.min(...known) : 0;
    const mine = treated(
      boxCox,
      (input.x as Figure[]).map((value) => (value === null ? null : value + shift)),
      { lambda: input.lambda },
    );
    expectAgreement({ function: 'boxCox', peer }, mine, output.x, tolerance);
  });

  it.each(casesOf(coinr, (name) => name === 'Treat'))('%s', (id, { input, output }) => {
    const most = input.winmax ?? 5;
    const mine = treated(treatByRule, input.x, { most });
    if (id.startsWith('binary')) {
      expect(mine.length).toBe(input.x.length);
      return;
    }
    expectAgreement({ function: 'treatByRule', peer }, mine, output.x, tolerance);
  });
});

describe('against others', () => {
  it.each(casesOf(scipy, (name) => name === 'boxcox' || name === 'yeojohnson'))('%s, scipy', (_, {
    function: name,
    input,
    output,
  }) => {
    const method = name === 'boxcox' ? boxCox : yeoJohnson;
    const close = { absolute: 1e-4, relative: 0 };
    expectAgreement(
      { function: name === 'boxcox' ? 'boxCox' : 'yeoJohnson', peer: 'scipy 1.17.1' },
      treated(method, input.x),
      output.transformed,
      close,
    );
  });

  it.each(casesOf(js, (name) => /sampleSkewness|sampleKurtosis/.test(name)))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const method = name.endsWith('Skewness') ? sampleSkewness : excessKurtosis;
    expectAgreement({ function: method.name, peer: 'simple-statistics 7.12' }, [method(input.x)], [output], tolerance);
  });

  it.each(
    casesOf(skcriteria, (name) => name === 'PushNegatives' || name === 'AddValueToZero'),
  )('%s, scikit-criteria', (_, { function: name, input, output }) => {
    const method = name === 'PushNegatives' ? liftNegatives : liftZeros;
    const matrix = input.matrix as number[][];
    const columns = matrix[0]!.map((__, c) =>
      treated(
        method,
        matrix.map((row) => row[c]!),
      ),
    );
    const mine = matrix.flatMap((__, row) => columns.map((column) => column[row]!));
    expectAgreement(
      { function: name === 'PushNegatives' ? 'liftNegatives' : 'liftZeros', peer: 'scikit-criteria 0.9' },
      mine,
      output.matrix.flat(),
      tolerance,
    );
  });
});

const settings: readonly (readonly [string, object, Parameters])[] = [
  ['winsorize', winsorize, {}],
  ['logarithms', logarithms, {}],
  ['logarithms, mirrored', logarithms, { form: 'mirrored' }],
  ['logarithms, unit', logarithms, { form: 'unit' }],
  ['boxCox', boxCox, {}],
  ['yeoJohnson', yeoJohnson, {}],
  ['clampAtPercentiles', clampAtPercentiles, {}],
  ['treatByRule', treatByRule, {}],
  ['liftNegatives', liftNegatives, {}],
  ['liftZeros', liftZeros, {}],
];

describe.each(settings)('%s', (_, method, parameters) => {
  it('never changes the order of two values, and keeps what is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 14 }), (values) => {
        const after = treated(method, values, parameters);
        values.forEach((a, i) => {
          expect(Number.isNaN(after[i])).toBe(a === null);
          values.forEach((b, j) => {
            if (a !== null && b !== null && a >= b) expect(after[i]! - after[j]!).toBeGreaterThanOrEqual(-1e-9);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('in a scoring', () => {
  const values = [[1], [2], [3], [4], [5], [6], [7], [8], [500]];
  const table = { alternatives: values.map((_, i) => `a${i}`), criteria: [{ id: 'x' }], values };

  it('every changed cell is listed', () => {
    const { changes, recipe } = scoreAlternatives({ ...table, treatment: withParameters(winsorize, { most: 3 }) });
    expect(changes).toEqual([{ step: 'treatment', alternative: 'a8', criterion: 'x', from: 500, to: 8 }]);
    expect(recipe.treatment).toEqual({ method: 'winsorize', parameters: { most: 3 } });
    expect(treatOutliers({ ...table, treatment: logarithms }).changes).toHaveLength(9);
  });

  it.each([
    ['most', winsorize, { most: 1.5 }],
    ['lower', clampAtPercentiles, { lower: 0.9, upper: 0.1 }],
    ['form', logarithms, { form: 'constructor' }],
    ['lambda', boxCox, { lambda: Number.NaN }],
  ])('%s out of range is refused', (path, method, parameters) => {
    const refusal = refusalOf(() => scoreAlternatives({ ...table, treatment: { method, parameters } as never }));
    expect([refusal.code, refusal.path]).toEqual(['INVALID_OPTION', path]);
  });
});
