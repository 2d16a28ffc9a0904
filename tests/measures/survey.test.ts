import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  designEffect,
  effectiveSampleSize,
  importancePerformance,
  likertSummary,
  meanEstimate,
  multipleResponse,
  nonResponseAdjustment,
  type ProportionMethod,
  postStratify,
  proportionEstimate,
  proportionInterval,
  type ResponseStatus,
  rake,
  sampleSize,
  totalEstimate,
  trimWeights,
  weightedQuantile,
} from '../../src/measures/index.ts';
import { refusalOf } from '../refusal.ts';

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const weight = fc.double({ min: 0.1, max: 20, noNaN: true });
const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const methods: readonly ProportionMethod[] = [
  'wilson',
  'normal',
  'agresti-coull',
  'clopper-pearson',
  'jeffreys',
  'logit',
  'arcsine',
];
const respondent = fc.record({
  weight,
  answer: amount,
  size: fc.constantFrom('small', 'medium', 'large'),
  place: fc.constantFrom('north', 'south'),
});
const respondents = fc.array(respondent, { minLength: 4, maxLength: 40 });
const sumsBy = (labels: readonly string[], values: readonly number[]) => {
  const sums: Record<string, number> = {};
  labels.forEach((label, i) => {
    sums[label] = (sums[label] ?? 0) + values[i]!;
  });
  return sums;
};

describe('intervals of a proportion', () => {
  const counts = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('lie in 0–1 around the share, mirror for the opposite answer and grow with confidence', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...methods), ([yes, n], method) => {
        const one = proportionInterval(yes, n, { method });
        const opposite = proportionInterval(n - yes, n, { method });
        const surer = proportionInterval(yes, n, { method, confidence: 0.99 });
        if (one.low === null || one.high === null) {
          expect([method, yes % n]).toEqual(['logit', 0]);
          return;
        }
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        if (method !== 'jeffreys') expect(one.low).toBeLessThanOrEqual(one.estimate!);
        if (method !== 'jeffreys') expect(one.high).toBeGreaterThanOrEqual(one.estimate!);
        expect(opposite.low).toBeCloseTo(1 - one.high, 9);
        expect(surer.low).toBeLessThanOrEqual(one.low);
        expect(surer.high).toBeGreaterThanOrEqual(one.high);
      }),
    );
  });

  it('shrink as more of the population is asked, to nothing for a census', () => {
    for (const method of methods) {
      const width = (population?: number) => {
        const { low, high } = proportionInterval(12, 40, { method, ...(population !== undefined && { population }) });
        return high! - low!;
      };
      expect(width(400)).toBeLessThan(width());
      expect(width(80)).toBeLessThan(width(400));
      expect(width(40)).toBe(0);
    }
  });

  it('say nothing without respondents', () => {
    expect(proportionInterval(0, 0)).toMatchObject({ estimate: null, low: null, high: null });
  });

  it('of a simple sample come near those for its effective size', () => {
    const answers = Array.from({ length: 2000 }, (_, i) => i % 4 === 0);
    const designed = proportionEstimate(answers);
    const plain = proportionInterval(500, 2000);
    expect(designed.low).toBeCloseTo(plain.low!, 4);
    expect(designed.high).toBeCloseTo(plain.high!, 4);
  });

  it('stay open where all of a sample agree', () => {
    const { standardError, low, high } = proportionEstimate([true, true, true, true], { population: 40 });
    expect([standardError, high]).toEqual([0, 1]);
    expect(low).toBeLessThan(0.6);
    expect(proportionEstimate([true, true], { population: 2 })).toMatchObject({ low: 1, high: 1 });
  });
});

describe('estimates', () => {
  it('follow no order, and the parts make the whole', () => {
    fc.assert(
      fc.property(respondents, (list) => {
        const design = (ones: typeof list) => ({
          weights: ones.map((one) => one.weight),
          strata: ones.map((one) => one.size),
        });
        const answers = (ones: typeof list) => ones.map((one) => one.answer);
        const reversed = [...list].reverse();
        const whole = totalEstimate(answers(list), design(list));
        const back = totalEstimate(answers(reversed), design(reversed));
        expect(back.estimate).toBeCloseTo(whole.estimate!, 3);
        if (whole.standardError === null) expect(back.standardError).toBeNull();
        else expect(back.standardError).toBeCloseTo(whole.standardError, 2);
        const parts = ['north', 'south'].map((place) =>
          totalEstimate(answers(list), { ...design(list), domain: list.map((one) => one.place === place) }),
        );
        expect(sum(parts.map(({ estimate }) => estimate ?? 0))).toBeCloseTo(whole.estimate!, 3);
        expect(sum(parts.map((part) => part.respondents))).toBe(list.length);
        const mean = meanEstimate(answers(list), design(list)).estimate!;
        expect(mean * sum(design(list).weights)).toBeCloseTo(whole.estimate!, 3);
      }),
    );
  });

  it('know a census exactly', () => {
    expect(meanEstimate([1, 2, 6], { population: 3 })).toMatchObject({
      estimate: 3,
      standardError: 0,
      low: 3,
      high: 3,
    });
    const strata = ['all of one', 'some', 'some'];
    const design = { strata, population: { 'all of one': 1, some: 20 } };
    expect(meanEstimate([100, 1, 3], design).standardError).not.toBeNull();
  });

  it('have no error where a stratum has one respondent', () => {
    const mean = meanEstimate([1, 2, 6], { strata: ['a', 'b', 'b'] });
    expect(mean).toMatchObject({ estimate: 3, standardError: null, low: null, designEffect: null });
    expect(proportionEstimate([true, false, true], { strata: ['a', 'b', 'b'] }).low).toBeNull();
  });

  it('take missing for missing', () => {
    const some = meanEstimate([4, null, 8, undefined, Number.NaN], { population: 50 });
    expect(some).toMatchObject({ estimate: 6, respondents: 2, missing: 3 });
    expect(meanEstimate([null, null])).toMatchObject({
      estimate: null,
      standardError: null,
      respondents: 0,
      missing: 2,
    });
    expect(totalEstimate([null, null])).toMatchObject({ estimate: null, low: null });
    expect(meanEstimate([])).toMatchObject({ estimate: null, respondents: 0 });
  });

  it('are surer for a sample that was raked to what explains the answers', () => {
    const size = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 'large' : 'small'));
    const sales = size.map((one, i) => (one === 'large' ? 100 : 10) + (i % 3));
    const raked = rake(new Array(40).fill(10), [{ id: 'size', categories: size, targets: { large: 100, small: 300 } }]);
    expect(meanEstimate(sales, raked).standardError).toBeLessThan(
      0.05 * meanEstimate(sales, { weights: raked.weights }).standardError!,
    );
  });
});

describe('raking', () => {
  it('meets what a population has, whatever the order and the scale of the design weights, and keeps their ratios in a cell', () => {
    fc.assert(
      fc.property(respondents, fc.array(weight, { minLength: 40, maxLength: 40 }), (list, truth) => {
        const margins = (ones: typeof list, of: readonly number[]) =>
          (['size', 'place'] as const).map((id) => {
            const categories = ones.map((one) => one[id]);
            return { id, categories, targets: sumsBy(categories, of) };
          });
        const weights = list.map((one) => one.weight);
        const wanted = margins(list, truth.slice(0, list.length));
        const raked = rake(weights, wanted, { tolerance: 1e-8, rounds: 20_000 });
        fc.pre(raked.converged);
        const total = sum(truth.slice(0, list.length));
        for (const { categories, targets } of wanted) {
          const sums = sumsBy(categories, raked.weights);
          for (const [label, target] of Object.entries(targets)) {
            expect(Math.abs(sums[label]! - target)).toBeLessThanOrEqual(1e-8 * total + 1e-9);
          }
        }
        expect(raked.largestGap).toBeLessThanOrEqual(1e-8 * total);
        const doubled = rake(
          weights.map((one) => one * 2),
          wanted,
          { tolerance: 1e-8, rounds: 20_000 },
        );
        raked.weights.forEach((one, i) => {
          expect(doubled.weights[i]).toBeCloseTo(one, 6);
          const twin = list.findIndex((other) => other.size === list[i]!.size && other.place === list[i]!.place);
          expect(one / raked.weights[twin]!).toBeCloseTo(weights[i]! / weights[twin]!, 6);
        });
      }),
    );
  });

  it('leaves weights that meet the margins as they are', () => {
    const size = { id: 'size', categories: ['small', 'small', 'large'], targets: { small: 5, large: 2 } };
    expect(rake([2, 3, 2], [size])).toMatchObject({ weights: [2, 3, 2], rounds: 0, converged: true, largestGap: 0 });
  });

  it('says where it could not meet margins', () => {
    const [a, b] = [
      ['x', 'x', 'y'],
      ['p', 'p', 'q'],
    ];
    const raked = rake(
      [1, 1, 1],
      [
        { id: 'a', categories: a!, targets: { x: 60, y: 40 } },
        { id: 'b', categories: b!, targets: { p: 50, q: 50 } },
      ],
    );
    expect(raked.converged).toBe(false);
    expect(raked.largestGap).toBeCloseTo(10, 6);
    const { margin, category, target, gap } = raked.gaps.find((one) => Math.abs(one.gap) > 1)!;
    expect([margin, category, target, Math.round(gap)]).toEqual(['a', 'x', 60, -10]);
  });

  it('holds weights under a cap', () => {
    const size = Array.from({ length: 100 }, (_, i) => (i < 3 ? 'large' : 'small'));
    const margins = [{ id: 'size', categories: size, targets: { large: 50, small: 50 } }];
    const raked = rake(new Array(100).fill(1), margins, { cap: 5 });
    expect(raked.largestWeight).toBeCloseTo(5, 9);
    expect(sum(raked.weights)).toBeCloseTo(100, 9);
    expect(raked.converged).toBe(false);
    expect(raked.gaps[0]).toMatchObject({ category: 'large', target: 50 });
    expect(raked.gaps[0]!.gap).toBeCloseTo(-35, 6);
  });

  it('takes __proto__ for a category like any other', () => {
    const targets = JSON.parse('{"__proto__": 30, "constructor": 10}');
    const raked = rake([1, 2], [{ id: 'size', categories: ['__proto__', 'constructor'], targets }]);
    expect(raked.weights).toEqual([30, 10]);
  });
});

describe('weights', () => {
  it('post-stratified sum to the targets', () => {
    fc.assert(
      fc.property(respondents, (list) => {
        const classes = list.map((one) => one.size);
        const targets = Object.fromEntries([...new Set(classes)].map((label, i) => [label, 10 * (i + 1)]));
        const sums = sumsBy(
          classes,
          postStratify(
            list.map((one) => one.weight),
            classes,
            targets,
          ).weights,
        );
        for (const [label, target] of Object.entries(targets)) expect(sums[label]).toBeCloseTo(target, 9);
      }),
    );
  });

  it('trimmed keep their sum and, equally spread, the limits', () => {
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 2, maxLength: 40 }),
        fc.double({ min: 1.1, max: 4, noNaN: true }),
        (weights, ratio) => {
          const mean = sum(weights) / weights.length;
          const limits = { upper: ratio * mean, lower: mean / (4 * ratio) };
          const rescaled = trimWeights(weights, { ...limits, excess: 'rescaled' });
          expect(sum(rescaled.weights)).toBeCloseTo(sum(weights), 6);
          const spread = trimWeights(weights, limits);
          expect(sum(spread.weights)).toBeCloseTo(sum(weights), 6);
          for (const one of spread.weights) {
            expect(one).toBeLessThanOrEqual(limits.upper * (1 + 1e-9));
            expect(one).toBeGreaterThanOrEqual(limits.lower * (1 - 1e-9));
          }
        },
      ),
    );
  });

  it('adjusted for non-response keep the sum of each class', () => {
    const statuses: readonly ResponseStatus[] = ['respondent', 'nonrespondent', 'ineligible', 'unknown'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(weight, fc.constantFrom('a', 'b'), fc.constantFrom(...statuses)), { maxLength: 40 }),
        (list) => {
          const whole = [...list, [1, 'a', 'respondent'] as const, [1, 'b', 'respondent'] as const];
          const classes = whole.map(([, label]) => label);
          const weights = whole.map(([one]) => one);
          const adjusted = nonResponseAdjustment(
            weights,
            classes,
            whole.map(([, , status]) => status),
          );
          const [before, after] = [sumsBy(classes, weights), sumsBy(classes, adjusted.weights)];
          for (const label of Object.keys(before)) expect(after[label]).toBeCloseTo(before[label]!, 6);
          whole.forEach(([, , status], i) => {
            if (status === 'nonrespondent' || status === 'unknown') expect(adjusted.weights[i]).toBe(0);
          });
          const asked = adjusted.classes.flatMap((one) => Object.values(one.asked));
          expect(sum(asked)).toBe(whole.length);
        },
      ),
    );
  });

  it('of nobody stay nobody’s', () => {
    expect(trimWeights([], { upper: 2 })).toMatchObject({ weights: [], trimmed: 0, receivers: 0 });
    expect(nonResponseAdjustment([], [], [])).toEqual({ weights: [], classes: [], responseRate: null });
  });

  it('count as much as their effective number', () => {
    expect(effectiveSampleSize([2, 2, 2])).toBeCloseTo(3, 12);
    expect(designEffect([2, 2, 2, 0])).toBeCloseTo(1, 12);
    expect(designEffect([])).toBeNull();
  });

  it('make a median', () => {
    expect(weightedQuantile([3, 1, 2], [1, 1, 1], 0.5)).toBe(2);
    expect(weightedQuantile([3, null, 1], [1, 9, 1], 1)).toBe(3);
    expect(weightedQuantile([0.1, 0.2, 0.3, 0.4], [0.1, 0.1, 0.1, 0.1], 0.75)).toBe(0.3);
    expect(weightedQuantile([null], [1], 0.5)).toBeNull();
  });
});

describe('answers', () => {
  it('on a scale are ordered and no numbers', () => {
    const summary = likertSummary([5, 5, 4, 2, 1, null, 3, 4]);
    expect(summary).toMatchObject({ counts: [1, 1, 1, 2, 2], median: 4, respondents: 7, missing: 1 });
    expect(summary.top).toEqual(proportionInterval(4, 7));
    expect(summary.bottom.estimate).toBeCloseTo(2 / 7, 12);
    expect(summary.net).toBeCloseTo(2 / 7, 12);
    expect(sum(summary.shares as number[])).toBeCloseTo(1, 12);
    expect(likertSummary([3, 1], { points: 3 }).top.estimate).toBe(0.5);
    expect(likertSummary([null])).toMatchObject({ median: null, net: null, respondents: 0, top: { estimate: null } });
  });

  it('count by weight, with the interval of as many as they are worth', () => {
    const weights = [1, 1, 2, 4];
    const { top, counts } = likertSummary([5, 1, 1, 4], { weights });
    expect(counts).toEqual([2, 0, 0, 1, 1]);
    expect(top.estimate).toBeCloseTo(5 / 8, 12);
    const size = effectiveSampleSize(weights)!;
    expect(top.low).toBeCloseTo(proportionInterval((5 / 8) * size, size).low!, 12);
  });

  it('with several choices have respondents for base', () => {
    const {
      choices,
      respondents: of,
      missing,
    } = multipleResponse([['finance', 'staff', 'finance'], ['finance'], [], null], {
      choices: ['staff', 'finance', 'logistics'],
    });
    expect([of, missing]).toEqual([3, 1]);
    expect(choices.map(({ choice, chosen, share }) => [choice, chosen, share.estimate])).toEqual([
      ['staff', 1, 1 / 3],
      ['finance', 2, 2 / 3],
      ['logistics', 0, 0],
    ]);
    expect(choices[2]!.share.high).toBeGreaterThan(0.5);
  });

  it('place services by what matters and what is done well', () => {
    const rated = [
      { id: 'finance', importance: 4.5, performance: 2 },
      { id: 'missions', importance: 2, performance: 4 },
      { id: 'training', importance: 4, performance: 4 },
      { id: 'translation', importance: 1.5, performance: 2 },
      { id: 'new', importance: 5, performance: null },
    ];
    const { items, crosshairs } = importancePerformance(rated);
    expect(crosshairs).toEqual({ importance: 3, performance: 3 });
    expect(items.map(({ gap, quadrant }) => [gap, quadrant])).toEqual([
      [2.5, 'concentrate-here'],
      [-2, 'possible-overkill'],
      [0, 'keep-up-the-good-work'],
      [-0.5, 'low-priority'],
      [null, null],
    ]);
    const strict = importancePerformance(rated, { crosshairs: { importance: 4.2, performance: 3 } });
    expect(strict.items[2]!.quadrant).toBe('possible-overkill');
    expect(importancePerformance([]).crosshairs).toBeNull();
  });
});

describe('beyond doubles', () => {
  it('has no total and no error', () => {
    expect(totalEstimate([1e308, 1e308])).toMatchObject({ estimate: null, standardError: null, low: null });
  });
});

describe('refused', () => {
  const size = { id: 'size', categories: ['small', 'large'], targets: { small: 5, large: 2 } };
  const other = <T>(value: unknown) => value as T;

  it.each([
    ['a weight below 0', () => designEffect([1, -1]), 'NEGATIVE_VALUE', 'weights[1]'],
    ['a weight that is no number', () => trimWeights([1, other('2')]), 'INVALID_MEASURE_VALUE', 'weights[1]'],
    ['weights of 0 only', () => meanEstimate([1, 2], { weights: [0, 0] }), 'INVALID_OPTION', 'options.weights'],
    ['too few weights', () => meanEstimate([1, 2], { weights: [1] }), 'LENGTH_MISMATCH', 'options.weights'],
    ['an infinite answer', () => meanEstimate([1, Number.POSITIVE_INFINITY]), 'INVALID_MEASURE_VALUE', 'answers[1]'],
    ['too few in the domain', () => meanEstimate([1, 2], { domain: [true] }), 'LENGTH_MISMATCH', 'options.domain'],
    ['a small population', () => meanEstimate([1, 2], { population: 1 }), 'INVALID_OPTION', 'options.population'],
    [
      'one population of strata',
      () => meanEstimate([1], { strata: ['a'], population: 9 }),
      'INVALID_OPTION',
      'options.population',
    ],
    [
      'populations without strata',
      () => meanEstimate([1], { population: { a: 9 } }),
      'INVALID_OPTION',
      'options.population',
    ],
    [
      'a stratum without population',
      () => meanEstimate([1], { strata: ['toString'], population: {} }),
      'UNKNOWN_CODE',
      'options.population[toString]',
    ],
    [
      'a population without answers',
      () => meanEstimate([1], { strata: ['a'], population: { a: 2, b: 3 } }),
      'UNKNOWN_CODE',
      'options.population[b]',
    ],
    ['a respondent in no stratum', () => meanEstimate([1], { strata: [''] }), 'INVALID_OPTION', 'options.strata[0]'],
    ['confidence of 95', () => proportionInterval(1, 2, { confidence: 95 }), 'INVALID_OPTION', 'options.confidence'],
    ['more than all', () => proportionInterval(3, 2), 'INVALID_MEASURE_VALUE', 'successes'],
    [
      'an unknown method',
      () => proportionInterval(1, 2, { method: other('wald') }),
      'INVALID_OPTION',
      'options.method',
    ],
    ['an answer of maybe', () => proportionEstimate([other('maybe')]), 'INVALID_MEASURE_VALUE', 'answers[0]'],
    ['a margin of 5', () => sampleSize(5), 'INVALID_OPTION', 'margin'],
    ['a response rate of 0', () => sampleSize(0.05, { responseRate: 0 }), 'INVALID_OPTION', 'options.responseRate'],
    ['no margins', () => rake([1], []), 'INVALID_OPTION', 'margins'],
    [
      'margins of different totals',
      () => rake([1, 1], [size, { ...size, targets: { small: 5, large: 3 } }]),
      'INVALID_OPTION',
      'margins[1].targets',
    ],
    [
      'a category without target',
      () => rake([1, 1], [{ ...size, targets: { small: 5 } }]),
      'UNKNOWN_CODE',
      'margins[0].targets[large]',
    ],
    [
      'a target without respondents',
      () => rake([1, 1], [{ ...size, targets: { ...size.targets, huge: 1 } }]),
      'UNKNOWN_CODE',
      'margins[0].targets[huge]',
    ],
    [
      'a target of 0 with respondents',
      () => rake([1, 1], [{ ...size, targets: { small: 5, large: 0 } }]),
      'INVALID_OPTION',
      'margins[0].targets[large]',
    ],
    [
      'a respondent without category',
      () => rake([1, 1], [{ ...size, categories: ['small', other(null)] }]),
      'INVALID_OPTION',
      'margins[0].categories[1]',
    ],
    ['a category whose weights are 0', () => rake([1, 0], [size]), 'INVALID_OPTION', 'margins[0].targets[large]'],
    ['a cap below the mean', () => rake([1, 1], [size], { cap: 1 }), 'INVALID_OPTION', 'options.cap'],
    ['limits on one side of the mean', () => trimWeights([1, 3], { upper: 1.5 }), 'INVALID_OPTION', 'options'],
    [
      'a status in other words',
      () => nonResponseAdjustment([1], ['a'], [other('Respondent')]),
      'INVALID_OPTION',
      'status[0]',
    ],
    [
      'a class in which nobody answered',
      () => nonResponseAdjustment([1], ['a'], ['nonrespondent']),
      'INVALID_OPTION',
      'classes',
    ],
    ['a point off the scale', () => likertSummary([6]), 'INVALID_MEASURE_VALUE', 'answers[0]'],
    [
      'a choice not offered',
      () => multipleResponse([['tax']], { choices: ['finance'] }),
      'UNKNOWN_CODE',
      'answers[0][0]',
    ],
    ['choices in one string', () => multipleResponse([other('finance;tax')]), 'INVALID_MEASURE_VALUE', 'answers[0]'],
    [
      'cross-hairs halfway',
      () => importancePerformance([], { crosshairs: other({ importance: 3 }) }),
      'INVALID_OPTION',
      'options.crosshairs',
    ],
  ])('%s', (_, run, code, path) => {
    const refusal = refusalOf(run);
    expect([refusal.code, refusal.path]).toEqual([code, path]);
  });
});
