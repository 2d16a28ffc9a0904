import { describe, expect, it } from 'vitest';
import { Matrix } from '../../src/cube/index.ts';
import {
  atkinsonIndex,
  coefficientOfVariation,
  coulterIndex,
  dissimilarityIndex,
  giniCoefficient,
  hooverIndex,
  locationalGini,
  type MaybeNumber,
  measureByColumn,
  measureByRow,
  relativeDiversity,
  theilDecomposition,
  theilIndex,
  williamsonIndex,
} from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

type Options = Readonly<Record<string, unknown>>;
type Result = { readonly index: number; readonly parts: number; readonly missingCells: number } | null;
type List = ArrayLike<MaybeNumber>;

/** Each measure of a list, with a companion that is the same everywhere where it needs one. */
const measures: Record<string, (values: List, options?: Options) => Result> = {
  giniCoefficient,
  theilIndex,
  'theilIndex, L': (values, options) => theilIndex(values, { ...options, variant: 'L' }),
  theilDecomposition: (values, options) => theilDecomposition(values, Array(values.length).fill('all'), options),
  atkinsonIndex,
  hooverIndex: (values, options) => hooverIndex(values, options),
  coulterIndex,
  coefficientOfVariation,
  williamsonIndex: (values, options) => williamsonIndex(values, Array(values.length).fill(1), options),
};

const names = Object.keys(measures);

describe.each(names)('%s', (name) => {
  const measure = measures[name]!;

  it('is 0 for one value, for equal ones and for a vast number of them', () => {
    expect(measure([7])).toMatchObject({ index: 0, parts: 1 });
    expect(measure([0.1, 0.1, 0.1])!.index).toBeCloseTo(0, 12);
    expect(measure([5, 5, 5, 5])).toMatchObject({ index: 0, parts: 4, missingCells: 0 });
  });

  it('withholds a result with a missing value, or leaves the value out and says so', () => {
    const complete = measure([2, 4, 9])!;
    for (const nothing of [null, Number.NaN, undefined as unknown as null]) {
      expect(measure([2, nothing, 4, 9])).toBeNull();
      const known = measure([2, nothing, 4, 9], { missing: 'sum-known' })!;
      expect(known).toMatchObject({ parts: 3, missingCells: 1, convention: { missing: 'sum-known' } });
      expect(known.index).toBeCloseTo(complete.index, 12);
    }
    expect(measure([null, null], { missing: 'sum-known' })).toBeNull();
  });

  it('is null with nothing to share out', () => {
    expect(measure([])).toBeNull();
    expect(measure([0, 0, 0])).toBeNull();
    expect(measure([0])).toBeNull();
    expect(measure([0, null], { missing: 'sum-known' })).toBeNull();
  });

  it('refuses what no amount can be, at its place', () => {
    expect(refusalOf(() => measure([1, 2, -3]))).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'values[2]' });
    for (const infinite of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const refusal = refusalOf(() => measure([infinite, 2]));
      expect(refusal).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'values[0]' });
    }
    const text = ['1', 2] as unknown as number[];
    expect(refusalOf(() => measure(text))).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'values[0]' });
  });

  it('refuses a rule for missing values that there is none of', () => {
    const refusal = refusalOf(() => measure([1, 2], { missing: 'zero' }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.missing' });
  });

  it('stays finite at the ends of what doubles hold', () => {
    const { MAX_VALUE, MIN_VALUE } = Number;
    for (const values of [
      [MAX_VALUE, MAX_VALUE, MAX_VALUE / 2],
      [MIN_VALUE, MIN_VALUE],
      [MAX_VALUE, MIN_VALUE, 1],
      [1, 3e-310],
      [1, 1, 1, 5e-324],
    ]) {
      const result = measure(values);
      if (result !== null) expect(Number.isFinite(result.index), `${values}`).toBe(true);
    }
  });

  it('takes typed and frozen lists, and leaves them alone', () => {
    const values = Float64Array.of(30, 2, 10, 4);
    const plain = measure([30, 2, 10, 4])!;
    expect(measure(values)).toEqual(plain);
    expect(values).toEqual(Float64Array.of(30, 2, 10, 4));
    expect(measure(Object.freeze([30, 2, 10, 4]))).toEqual(plain);
  });
});

describe('giniCoefficient', () => {
  it('is (n − 1)/n when one has all, and 1 with the correction', () => {
    expect(giniCoefficient([0, 0, 0, 8])!.index).toBeCloseTo(0.75, 12);
    const corrected = giniCoefficient([0, 0, 0, 8], { correction: 'small-sample' })!;
    expect(corrected.index).toBeCloseTo(1, 12);
    expect(corrected.convention).toEqual({ correction: 'small-sample', weighted: false, missing: 'withhold' });
  });

  it('is half the relative mean difference', () => {
    const [values, weights] = [
      [5, 1, 1, 12, 0],
      [2, 3, 1, 1, 3],
    ];
    let [difference, amount, weight] = [0, 0, 0];
    for (const [i, x] of values!.entries()) {
      amount += weights![i]! * x;
      weight += weights![i]!;
      for (const [j, y] of values!.entries()) difference += weights![i]! * weights![j]! * Math.abs(x - y);
    }
    expect(giniCoefficient(values!, { weights: weights! })!.index).toBeCloseTo(difference / (2 * weight * amount), 12);
  });

  it('has no correction for a single value or with weights', () => {
    expect(giniCoefficient([3], { correction: 'small-sample' })).toBeNull();
    const refusal = refusalOf(() => giniCoefficient([1, 2], { correction: 'small-sample', weights: [1, 1] }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.correction' });
    const unknown = refusalOf(() => giniCoefficient([1, 2], { correction: 'n-1' as 'none' }));
    expect(unknown).toMatchObject({ code: 'INVALID_OPTION', path: 'options.correction' });
  });

  it('sorts weights with their values, unlike REAT’s gini()', () => {
    const inOrder = giniCoefficient([1, 2, 9], { weights: [5, 3, 1] });
    expect(giniCoefficient([9, 1, 2], { weights: [1, 5, 3] })!.index).toBeCloseTo(inOrder!.index, 12);
  });
});

describe('theilIndex', () => {
  it('T counts 0 · ln 0 as 0 and L is undefined with a 0', () => {
    expect(theilIndex([0, 0, 0, 5])!.index).toBeCloseTo(Math.log(4), 12);
    expect(theilIndex([0, 5], { variant: 'L' })).toBeNull();
    expect(theilDecomposition([0, 5], ['a', 'b'], { variant: 'L' })).toBeNull();
    // a value that counts for nothing
    expect(theilIndex([0, 5, 5], { variant: 'L', weights: [0, 1, 1] })).toMatchObject({ index: 0 });
  });

  it('refuses other variants', () => {
    const refusal = refusalOf(() => theilIndex([1, 2], { variant: 'H' as 'T' }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.variant' });
  });
});

describe('theilDecomposition', () => {
  it.each(['T', 'L'] as const)('%s: what groups contribute is within, and their means are between', (variant) => {
    const result = theilDecomposition([2, 4, 4, 10, 30], ['a', 'a', 'b', 'b', 'b'], { variant })!;
    const means = theilIndex([3, 3, 44 / 3, 44 / 3, 44 / 3], { variant })!;
    expect(result.between).toBeCloseTo(means.index, 12);
    expect(result.groups.map(({ group, parts }) => [group, parts])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    expect(result.groups[0]!.index).toBeCloseTo(theilIndex([2, 4], { variant })!.index, 12);
    expect(result.groups[0]!.share).toBeCloseTo(variant === 'T' ? 6 / 50 : 2 / 5, 12);
    expect(result.convention).toEqual({ variant, weighted: false, missing: 'withhold' });
  });

  it('with one group all is within, with one value a group all is between', () => {
    const values = [2, 4, 10];
    const { index } = theilIndex(values)!;
    const one = theilDecomposition(values, ['a', 'a', 'a'])!;
    expect(one.between).toBe(0);
    expect(one.within).toBeCloseTo(index, 12);
    const each = theilDecomposition(values, ['a', 'b', 'c'])!;
    expect(each.within).toBe(0);
    expect(each.between).toBeCloseTo(index, 12);
  });

  it('a group of zeros has no index and adds nothing within; one of which nothing is known does not occur', () => {
    const zeros = theilDecomposition([0, 0, 5], ['a', 'a', 'b'])!;
    expect(zeros.groups[0]).toEqual({ group: 'a', share: 0, index: null, contribution: 0, parts: 2 });
    const known = theilDecomposition([null, 2, 4], ['a', 'b', 'b'], { missing: 'sum-known' })!;
    expect(known).toMatchObject({ missingCells: 1, groups: [{ group: 'b', parts: 2 }] });
  });

  it('refuses groups that are not one a value, or no text', () => {
    const few = refusalOf(() => theilDecomposition([1, 2], ['a']));
    expect(few).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'groups' });
    const nameless = refusalOf(() => theilDecomposition([1, 2], ['a', null as unknown as string]));
    expect(nameless).toMatchObject({ code: 'INVALID_NAME', path: 'groups[1]' });
  });
});

describe('atkinsonIndex', () => {
  it('goes to 1 with a value of 0 and ε of 1 or more, and is 0 without aversion', () => {
    expect(atkinsonIndex([0, 5, 5], { epsilon: 1 })!.index).toBe(1);
    expect(atkinsonIndex([0, 5, 5], { epsilon: 2 })!.index).toBe(1);
    expect(atkinsonIndex([0, 5, 5], { epsilon: 0.5 })!.index).toBeCloseTo(1 / 3, 12);
    expect(atkinsonIndex([2, 4, 30], { epsilon: 0 })!.index).toBeCloseTo(0, 12);
  });

  it('is steady in ε around 1, and rises with it', () => {
    const at = (epsilon: number) => atkinsonIndex([2, 4, 4, 10, 30], { epsilon })!.index;
    expect(at(1 - 1e-9)).toBeCloseTo(at(1), 8);
    expect(at(1 + 1e-9)).toBeCloseTo(at(1), 8);
    expect([at(0.5), at(1), at(2), at(50)]).toEqual([at(0.5), at(1), at(2), at(50)].sort());
    expect(at(1000)).toBeCloseTo(1 - 2 / 10, 2);
  });

  it('does not mind a large value that counts for nothing', () => {
    expect(atkinsonIndex([1, 3e-10, 1e-10], { weights: [0, 1, 1] })!.index).toBeCloseTo(
      atkinsonIndex([3, 1])!.index,
      12,
    );
  });

  it.each([-0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses ε = %s', (epsilon) => {
    const refusal = refusalOf(() => atkinsonIndex([1, 2], { epsilon }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.epsilon' });
  });
});

describe('coefficientOfVariation', () => {
  it('takes the deviation of all there are, or of a sample', () => {
    expect(coefficientOfVariation([1, 3])).toMatchObject({
      index: expect.closeTo(0.5, 12),
      convention: { ddof: 0, missing: 'withhold' },
    });
    expect(coefficientOfVariation([1, 3], { ddof: 1 })!.index).toBeCloseTo(Math.SQRT1_2, 12);
    expect(coefficientOfVariation([3], { ddof: 1 })).toBeNull();
    const refusal = refusalOf(() => coefficientOfVariation([1, 3], { ddof: 2 as 1 }));
    expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.ddof' });
  });
});

describe('a list beside the values', () => {
  const beside: Record<string, (values: List, companion: List, options?: Options) => Result> = {
    weights: (values, weights, options) => giniCoefficient(values, { ...options, weights }),
    'weights of Theil': (values, weights, options) => theilIndex(values, { ...options, weights }),
    'weights of Atkinson': (values, weights, options) => atkinsonIndex(values, { ...options, weights }),
    'weights of Williamson': (values, weights, options) => williamsonIndex(values, weights, options),
    reference: (values, reference, options) => hooverIndex(values, { ...options, reference }),
    'reference of Coulter': (values, reference, options) => coulterIndex(values, { ...options, reference }),
    'reference of relative diversity': (values, reference, options) => relativeDiversity(values, reference, options),
  };

  it.each(Object.keys(beside))('%s', (kind) => {
    const measure = beside[kind]!;
    const name = kind.split(' ')[0]!;
    expect(measure([1, 2], [1, null])).toBeNull();
    expect(measure([1, 2, 4], [2, null, 1], { missing: 'sum-known' })).toMatchObject({ parts: 2, missingCells: 1 });
    expect(measure([1, 2], [0, 0])).toBeNull();
    expect(refusalOf(() => measure([1, 2], [1]))).toMatchObject({ code: 'LENGTH_MISMATCH', path: name });
    expect(refusalOf(() => measure([1, 2], [1, -1]))).toMatchObject({ code: 'NEGATIVE_VALUE', path: `${name}[1]` });
    const infinite = refusalOf(() => measure([1, 2], [Number.POSITIVE_INFINITY, 1]));
    expect(infinite).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: `${name}[0]` });
  });

  it('with weight on nothing but zeros there is nothing to share out', () => {
    expect(giniCoefficient([0, 5], { weights: [1, 0] })).toBeNull();
    expect(theilIndex([0, 5], { weights: [1, 0] })).toBeNull();
    expect(atkinsonIndex([0, 5], { weights: [1, 0] })).toBeNull();
    expect(williamsonIndex([0, 5], [1, 0])).toBeNull();
  });
});

describe('relativeDiversity', () => {
  it('is null for structures that are the same but for rounding', () => {
    expect(relativeDiversity([1, 2, 3], [0.1, 0.2, 0.3])).toBeNull();
    expect(relativeDiversity([1, 2, 3], [1 / 3, 2 / 3, 1])).toBeNull();
    expect(relativeDiversity([1, 2, 3], [1, 2, 3 + 1e-9])!.index).toBeGreaterThan(1e8);
  });

  it('is ½ for two that have nothing in common', () => {
    expect(relativeDiversity([4, 0], [0, 9])).toMatchObject({ index: 0.5, parts: 2 });
  });
});

describe('tables', () => {
  const jobs = new Matrix(['US-GA', 'US-AL', 'US-FL'], ['311', '336'], Float64Array.of(30, 30, 10, 30, 0, 0));

  it('locational Gini: industries or regions, 0–1 or half, and by quotient', () => {
    const gini = locationalGini(jobs);
    expect(gini.values['336']).toBeCloseTo(0.1, 12);
    expect(gini.convention).toEqual({
      of: 'columns',
      reference: 'total',
      totals: 'summed',
      missing: 'withhold',
      weighting: 'reference',
      scale: 'unit',
    });
    expect(locationalGini(jobs, { scale: 'half' }).values['336']).toBeCloseTo(0.05, 12);
    expect(Object.keys(locationalGini(jobs, { of: 'rows' }).values)).toEqual(jobs.rowLabels);
    expect(locationalGini(jobs, { of: 'rows' }).values['US-FL']).toBeNull();
    const quotients = giniCoefficient([30 / 60, 30 / 40])!.index;
    expect(locationalGini(jobs, { weighting: 'equal' }).values['336']).toBeCloseTo(quotients, 12);
    for (const [path, options] of [
      ['options.scale', { scale: 'percent' as 'half' }],
      ['options.weighting', { weighting: 'none' as 'equal' }],
      ['options.of', { of: 'industries' as 'rows' }],
      ['options.reference', { reference: 'nation' as 'total' }],
    ] as const) {
      expect(refusalOf(() => locationalGini(jobs, options))).toMatchObject({ code: 'INVALID_OPTION', path });
    }
  });

  it('with equal weighting a place with jobs and no reference leaves the industry undefined', () => {
    const reference = { 'US-GA': 5, 'US-AL': 0, 'US-FL': 5 };
    expect(locationalGini(jobs, { weighting: 'equal', reference }).values).toEqual({ 311: null, 336: null });
    // without weighting it stands at the end of the curve
    expect(locationalGini(jobs, { reference }).values['336']).toBeCloseTo(0.75, 12);
  });

  it('Hoover: against equal amounts by default, the total, the rest or amounts by label', () => {
    expect(hooverIndex(jobs).values['336']).toBeCloseTo(1 / 3, 12);
    expect(hooverIndex(jobs, { reference: 'total' }).values['336']).toBeCloseTo(0.1, 12);
    expect(hooverIndex(jobs, { reference: 'rest' }).values).toEqual(dissimilarityIndex(jobs).values);
    const population = { 'US-FL': 4, 'US-AL': 8, 'US-GA': 8 };
    expect(hooverIndex(jobs, { reference: population })).toMatchObject({
      values: { 336: expect.closeTo(0.2, 12) },
      unmatched: { onlyFirst: [], onlySecond: [] },
      convention: { reference: 'given' },
    });
  });

  it('places that the reference lacks count as missing', () => {
    const reference = { 'US-GA': 8, 'US-AL': 8, 'US-TX': 30 };
    const withheld = hooverIndex(jobs, { reference });
    expect(withheld.values).toEqual({ 311: null, 336: null });
    expect(withheld.unmatched).toEqual({ onlyFirst: ['US-FL'], onlySecond: ['US-TX'] });
    expect(hooverIndex(jobs, { reference, missing: 'sum-known' }).values['336']).toBeCloseTo(0, 12);
  });

  it('refuse a list as reference, totals beside a reference, totals smaller than a part, and amounts that are none', () => {
    for (const list of [[1, 2, 3], Float64Array.of(1, 2, 3)]) {
      const refusal = refusalOf(() => hooverIndex(jobs, { reference: list as unknown as 'total' }));
      expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.reference' });
    }
    const totals = { 'US-GA': 60, 'US-AL': 40, 'US-FL': 1 };
    for (const reference of ['equal', totals] as const) {
      const refusal = refusalOf(() => hooverIndex(jobs, { reference, totals }));
      expect(refusal).toMatchObject({ code: 'INVALID_OPTION', path: 'options.totals' });
    }
    const small = refusalOf(() => dissimilarityIndex(jobs, { totals: { ...totals, 'US-AL': 20 } }));
    expect(small).toMatchObject({ code: 'INVALID_OPTION', path: 'options.totals[US-AL]' });
    const negative = refusalOf(() => hooverIndex(jobs, { reference: { 'US-GA': -1 } }));
    expect(negative).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'options.reference[US-GA]' });
    const infinite = refusalOf(() => locationalGini(jobs, { totals: { 'US-GA': Number.POSITIVE_INFINITY } }));
    expect(infinite).toMatchObject({ code: 'INVALID_MEASURE_VALUE', path: 'options.totals[US-GA]' });
  });

  it('dissimilarity: given totals, and the whole undefined with a missing cell or one industry', () => {
    const totals = { 'US-GA': 130, 'US-AL': 70, 'US-FL': 0 };
    expect(dissimilarityIndex(jobs, { totals }).values['336']).toBeCloseTo(0.5 - 40 / 140, 12);
    const holed = new Matrix(['a', 'b'], ['x', 'y'], Float64Array.of(3, 1, Number.NaN, 4));
    expect(dissimilarityIndex(holed)).toMatchObject({ values: { x: null, y: null }, overall: null, missingCells: 1 });
    expect(dissimilarityIndex(holed, { missing: 'sum-known' })).toMatchObject({ overall: null, missingCells: 1 });
    const single = new Matrix(['a', 'b'], ['x'], Float64Array.of(3, 1));
    expect(dissimilarityIndex(single)).toMatchObject({ values: { x: null }, overall: null });
    const apart = new Matrix(['a', 'b'], ['x', 'y'], Float64Array.of(3, 0, 0, 4));
    expect(dissimilarityIndex(apart)).toMatchObject({ values: { x: 1, y: 1 }, overall: 1 });
  });

  it('have no figures without regions, and null for industries of zeros', () => {
    const none = new Matrix([], ['311'], new Float64Array(0));
    expect(locationalGini(none).values).toEqual({ 311: null });
    expect(dissimilarityIndex(none)).toMatchObject({ values: { 311: null }, overall: null });
    const zeros = new Matrix(['a', 'b'], ['x', 'y'], Float64Array.of(0, 0, 0, 0));
    expect(hooverIndex(zeros, { reference: 'total' }).values).toEqual({ x: null, y: null });
  });

  it('stay finite with a place that is nothing beside the rest', () => {
    const vast = new Matrix(['a', 'b'], ['x', 'y'], Float64Array.of(1, 1, Number.MIN_VALUE, 1));
    const tiny = { a: 1, b: Number.MIN_VALUE };
    for (const options of [{}, { reference: tiny }, { reference: tiny, weighting: 'equal' }] as const) {
      for (const figure of Object.values(locationalGini(vast, options).values)) {
        if (figure !== null) expect(Number.isFinite(figure)).toBe(true);
      }
    }
  });

  it('measures of a list go by row and by column, a refusal named by its labels', () => {
    const byRow = measureByRow(jobs, (row) => giniCoefficient(row)?.index ?? null);
    expect(byRow).toEqual({ 'US-GA': 0, 'US-AL': expect.closeTo(0.25, 12), 'US-FL': null });
    const byColumn = measureByColumn(jobs, (column) => theilIndex(column)?.index ?? null);
    expect(byColumn['336']).toBeCloseTo(Math.log(1.5), 12);
    const wrong = new Matrix(['US-GA'], ['311', '336'], Float64Array.of(1, -2));
    const refusal = refusalOf(() => measureByRow(wrong, (row) => hooverIndex(row)));
    expect(refusal).toMatchObject({ code: 'NEGATIVE_VALUE', path: 'matrix[US-GA][336]' });
    const other = new RangeError('of the caller');
    const thrown = () =>
      measureByRow(jobs, () => {
        throw other;
      });
    expect(thrown).toThrow(other);
  });
});
