import { describe, expect, it } from 'vitest';
import {
  designEffect,
  effectiveSampleSize,
  meanEstimate,
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
import python from '../golden/survey-python.json' with { type: 'json' };
import r from '../golden/survey-r.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  // biome-ignore lint/suspicious/noExplicitAny: each function has an input of its own
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: and an output
  readonly output: any;
}

const tolerance = { absolute: 1e-6, relative: 1e-6 };
const caseOf = (file: object, id: string) => (file as { cases: readonly Case[] }).cases.find((one) => one.id === id)!;
const casesOf = (file: object, name: string) =>
  (file as { cases: readonly Case[] }).cases
    .filter((one) => one.function === name)
    .map((one) => [one.id, one] as const);

describe('against survey', () => {
  const peer = 'survey 4.1.1';
  const { data, population } = caseOf(r, 'mean-fpc').input;
  const [sales, exporting, score, size, region]: readonly [number[], (0 | 1)[], (number | null)[], string[], string[]] =
    [data.sales, data.exports, data.score, data.size, data.region];
  const stratified = { strata: size, population: caseOf(r, 'stratified-mean').input.stratum_population };
  const margins = [
    { id: 'size', categories: size, targets: caseOf(r, 'rake').input.margins.size },
    { id: 'region', categories: region, targets: caseOf(r, 'rake').input.margins.region },
  ];
  const weights = sales.map(() => caseOf(r, 'rake').input.start_weight);

  it.each([
    ['mean-fpc', sales, { population }],
    ['mean-nofpc', sales, { weights: sales.map(() => population / sales.length) }],
    ['prop-fpc', exporting, { population }],
    ['score-missing-fpc', score, { population }],
    ['stratified-mean', sales, stratified],
  ] as const)('%s', (id, answers, design) => {
    const { est, se } = caseOf(r, id).output;
    const mine = meanEstimate(answers, design);
    expectAgreement(
      { function: 'meanEstimate', peer },
      [mine.estimate, mine.standardError],
      [...est, ...se],
      tolerance,
    );
  });

  it('total-fpc', () => {
    const { est, se } = caseOf(r, 'total-fpc').output;
    const mine = totalEstimate(sales, { population });
    expectAgreement(
      { function: 'totalEstimate', peer },
      [mine.estimate, mine.standardError],
      [...est, ...se],
      tolerance,
    );
  });

  it('ci-mean-fpc', () => {
    const { low, high } = meanEstimate(sales, { population });
    expectAgreement(
      { function: 'meanEstimate', peer, variant: 'interval' },
      [low, high],
      caseOf(r, 'ci-mean-fpc').output,
      tolerance,
    );
  });

  it('stratified-deff', () => {
    const { est, deff } = caseOf(r, 'stratified-deff').output;
    const mine = meanEstimate(sales, stratified);
    const against = { function: 'meanEstimate', peer, variant: 'design effect' };
    expectAgreement(against, [mine.estimate, mine.designEffect], [...est, ...deff], tolerance);
  });

  it.each([
    ['ciprop-logit', 'logit'],
    ['ciprop-beta', 'clopper-pearson'],
    ['ciprop-mean', 'normal'],
    ['ciprop-asin', 'arcsine'],
  ] as const)('%s', (id, method) => {
    const { est, ci } = caseOf(r, id).output;
    const mine = proportionEstimate(exporting, { population, method });
    const against = { function: 'proportionEstimate', peer, variant: method };
    expectAgreement(against, [mine.estimate, mine.low, mine.high], [est, ...ci], tolerance);
  });

  it('quantiles', () => {
    const mine = [0.25, 0.5, 0.75].map((p) => weightedQuantile(sales, weights, p));
    expectAgreement({ function: 'weightedQuantile', peer }, mine, caseOf(r, 'quantiles').output, tolerance);
  });

  it('by-region', () => {
    const { region: regions, mean, se } = caseOf(r, 'by-region').output;
    const mine = (regions as string[]).map((one) =>
      meanEstimate(sales, { population, domain: region.map((its) => its === one) }),
    );
    expectAgreement(
      { function: 'meanEstimate', peer, variant: 'domain' },
      mine.flatMap(({ estimate, standardError }) => [estimate, standardError]),
      regions.flatMap((_: string, i: number) => [mean[i], se[i]]),
      tolerance,
    );
  });

  it('rake', () => {
    const { output } = caseOf(r, 'rake');
    const raked = rake(weights, margins);
    expectAgreement({ function: 'rake', peer }, raked.weights, output.weights, tolerance);
    const { estimate, standardError } = meanEstimate(sales, raked);
    const against = { function: 'meanEstimate', peer, variant: 'raked' };
    expectAgreement(against, [estimate, standardError], [output.mean_sales, output.se], tolerance);
    expect(raked.converged).toBe(true);
  });

  it('poststratify', () => {
    const { output } = caseOf(r, 'poststratify');
    const mine = postStratify(weights, size, margins[0]!.targets);
    expectAgreement({ function: 'postStratify', peer }, mine.weights, output.weights, tolerance);
    const { estimate, standardError } = meanEstimate(sales, mine);
    const against = { function: 'meanEstimate', peer, variant: 'post-stratified' };
    expectAgreement(against, [estimate, standardError], [output.mean_sales, output.se], tolerance);
  });

  it.each(casesOf(r, 'trimWeights'))('%s', (_, { input, output }) => {
    const mine = trimWeights(input.weights, { upper: input.upper });
    expectAgreement({ function: 'trimWeights', peer, variant: 'equally' }, mine.weights, output, tolerance);
  });
});

describe('against anesrake', () => {
  it.each(casesOf(r, 'anesrake'))('%s', (id, { input, output }) => {
    const n = input.data.size.length;
    const margins = ['size', 'region'].map((name) => ({
      id: name,
      categories: input.data[name] as string[],
      targets: Object.fromEntries(
        Object.entries<number>(input.targets[name]).map(([label, share]) => [label, share * n]),
      ),
    }));
    const capped = id === 'anesrake-cap';
    // it gives up after 16 rounds, since a round gains too little
    const mine = rake(new Array(n).fill(1), margins, { cap: input.cap, ...(capped && { rounds: 16 }) });
    const within = capped ? { absolute: 1e-3, relative: 0 } : tolerance;
    const against = {
      function: 'rake',
      peer: 'anesrake 0.80',
      variant: capped ? 'capped' : 'not reaching the cap',
    };
    expectAgreement(against, mine.weights, output.weights, within);
    expect(mine.converged).toBe(!capped);
  });
});

describe('against statsmodels', () => {
  const peer = 'statsmodels 0.15.0';
  const methods: Readonly<Record<string, ProportionMethod>> = {
    normal: 'normal',
    agresti_coull: 'agresti-coull',
    beta: 'clopper-pearson',
    wilson: 'wilson',
    jeffreys: 'jeffreys',
  };

  it.each(casesOf(python, 'proportion_confint'))('%s', (_, { input, output }) => {
    const method = methods[input.method]!;
    const { low, high } = proportionInterval(input.count, input.n, { method, confidence: 1 - input.alpha });
    expectAgreement({ function: 'proportionInterval', peer, variant: method }, [low, high], output, tolerance);
  });

  it('weighted-stats', () => {
    const { input, output } = caseOf(python, 'weighted-stats');
    const mine = [0.25, 0.5, 0.75].map((p) => weightedQuantile(input.x, input.weights, p));
    expectAgreement({ function: 'weightedQuantile', peer }, mine, output.quantiles, tolerance);
    const { estimate } = meanEstimate(input.x, { weights: input.weights });
    expectAgreement({ function: 'meanEstimate', peer }, [estimate], [output.mean], tolerance);
  });
});

describe('against samplics', () => {
  const peer = 'samplics 0.5.0';

  it.each(casesOf(python, 'sample size for proportion (Wald)'))('%s', (_, { input, output }) => {
    const mine = sampleSize(input.half_ci, {
      proportion: input.target,
      ...(input.alpha !== undefined && { confidence: 1 - input.alpha }),
      ...(input.pop_size !== undefined && { population: input.pop_size }),
      ...(input.deff_c !== undefined && { designEffect: input.deff_c }),
      ...(input.resp_rate !== undefined && { responseRate: input.resp_rate }),
    });
    expectAgreement({ function: 'sampleSize', peer }, [mine.invited], [output], { absolute: 0, relative: 0 });
  });

  it('rake', () => {
    const { input, output } = caseOf(python, 'rake/samplics');
    const margins = ['size', 'region'].map((id) => ({ id, categories: input[id], targets: input.margins[id] }));
    expectAgreement({ function: 'rake', peer }, rake(input.start_weights, margins).weights, output, tolerance);
  });

  it('poststratify', () => {
    const { input, output } = caseOf(python, 'poststratify/samplics');
    const mine = postStratify(input.start_weights, input.size, input.control);
    expectAgreement({ function: 'postStratify', peer }, mine.weights, output, tolerance);
  });

  it('normalize', () => {
    const { input, output } = caseOf(python, 'normalize/samplics');
    const all = input.start_weights.map(() => 'all');
    const mine = postStratify(input.start_weights, all, { all: input.control });
    expectAgreement({ function: 'postStratify', peer, variant: 'one class' }, mine.weights, output, tolerance);
  });

  it('adjust', () => {
    const { input, output } = caseOf(python, 'nonresponse/samplics');
    const statuses: Readonly<Record<string, ResponseStatus>> = {
      rr: 'respondent',
      nr: 'nonrespondent',
      in: 'ineligible',
      uk: 'unknown',
    };
    const status = (input.status as string[]).map((one) => statuses[one]!);
    const mine = nonResponseAdjustment(input.start_weights, input.adjustment_class, status);
    expectAgreement({ function: 'nonResponseAdjustment', peer }, mine.weights, output, tolerance);
  });
});

describe('against ipfn', () => {
  it('table', () => {
    const { input, output } = caseOf(python, 'ipf/table');
    const cells = (input.table as number[][]).flatMap((row, i) =>
      row.map((cell, j) => ({ cell, row: `r${i}`, column: `c${j}` })),
    );
    const targets = (name: string, totals: number[]) =>
      Object.fromEntries(totals.map((total, i) => [`${name}${i}`, total]));
    const { weights } = rake(
      cells.map(({ cell }) => cell),
      [
        { id: 'row', categories: cells.map(({ row }) => row), targets: targets('r', input.row_totals) },
        { id: 'column', categories: cells.map(({ column }) => column), targets: targets('c', input.column_totals) },
      ],
    );
    expectAgreement({ function: 'rake', peer: 'ipfn 1.4.4' }, weights, output.flat(), tolerance);
  });
});

describe('against balance', () => {
  const peer = 'balance 0.21.0';

  it('design effect', () => {
    const { input, output } = caseOf(python, 'design_effect/balance');
    expectAgreement({ function: 'designEffect', peer }, [designEffect(input.weights)], [output], tolerance);
    const size = caseOf(python, 'ess/balance');
    expectAgreement(
      { function: 'effectiveSampleSize', peer },
      [effectiveSampleSize(size.input.weights)],
      [size.output],
      tolerance,
    );
  });

  it('trimming at a multiple of the mean', () => {
    const { input, output } = caseOf(python, 'trim-ratio/balance');
    const { weights, mean_ratio: ratio } = input;
    const mean = weights.reduce((sum: number, weight: number) => sum + weight, 0) / weights.length;
    const mine = trimWeights(weights, { upper: ratio * mean, excess: 'rescaled' });
    expectAgreement({ function: 'trimWeights', peer, variant: 'rescaled' }, mine.weights, output, tolerance);
  });

  it('trimming at percentiles', () => {
    const { input, output } = caseOf(python, 'trim-percentile/balance');
    const sorted = [...(input.weights as number[])].sort((a, b) => a - b);
    const cut = Math.ceil(input.percentile * sorted.length);
    const limits = { lower: sorted[cut]!, upper: sorted[sorted.length - 1 - cut]! };
    const mine = trimWeights(input.weights, { ...limits, excess: 'rescaled' });
    expectAgreement({ function: 'trimWeights', peer, variant: 'rescaled' }, mine.weights, output, tolerance);
  });
});
