import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fTail, studentTails } from '../../src/measures/distributions/incomplete-beta.ts';
import { chiSquareTail } from '../../src/measures/distributions/incomplete-gamma.ts';
import { normalQuantile, normalTails } from '../../src/measures/distributions/normal.ts';
import {
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  intraclassCorrelation,
  kendallTau,
  kendallW,
  krippendorffAlpha,
  lightKappa,
  meanSpearman,
  pearson,
  rankDisagreement,
  rankDistance,
  rankSimilarity,
  ranks,
  robinsonA,
  shareAgreed,
  somersD,
  spearman,
  topOverlap,
  weightedSpearman,
  weightedTau,
  weightSimilarity,
  zScores,
} from '../../src/measures/index.ts';
import irr from '../golden/agreement-irr.json' with { type: 'json' };
import python from '../golden/agreement-python.json' with { type: 'json' };
import pymcdm from '../golden/pymcdm-rank-agreement.json' with { type: 'json' };
import scipy from '../golden/rank-statistics.json' with { type: 'json' };
import skcriteria from '../golden/skcriteria-compare.json' with { type: 'json' };
import { refusalOf } from '../refusal.ts';
import { expectAgreement } from './agreement.ts';

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
const tolerance = { absolute: 1e-9, relative: 1e-9 };
type Cell = number | null;
const transposed = (rows: readonly (readonly Cell[])[]) => rows[0]!.map((_, c) => rows.map((row) => row[c]!));

describe('against irr, psych and DescTools', () => {
  const peer = 'irr 0.84.1';
  const raters = ({ subjects_by_raters: rows }: Case['input']) => transposed(rows);

  it.each(casesOf(irr, (name) => name === 'kendall W' || name === 'KendallW'))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const ties = name === 'KendallW' || input.correct ? 'corrected' : 'uncorrected';
    const mine = kendallW(raters(input), { ties })!;
    const against = (variant: string) => ({
      function: 'kendallW',
      peer: name === 'KendallW' ? 'DescTools 0.99' : peer,
      variant,
    });
    if (typeof output === 'number') {
      expectAgreement(against(ties), [mine.w], [output], tolerance);
      return;
    }
    expectAgreement(against(ties), [mine.w, mine.chiSquare], [output.W, output.chisq], tolerance);
    expectAgreement(
      against(`${ties}, p`),
      [chiSquareTail(mine.chiSquare, mine.degreesOfFreedom)],
      [output.p],
      tolerance,
    );
    expect([mine.subjects, mine.raters]).toEqual([output.n, output.k]);
  });

  it.each(casesOf(irr, (name) => name === 'agree'))('%s', (_, { input, output }) => {
    const mine = shareAgreed(raters(input), input.tolerance ?? 0)! * 100;
    expectAgreement({ function: 'shareAgreed', peer }, [mine], [output.percent], tolerance);
  });

  it.each(casesOf(irr, (name) => name === 'kappa2'))('%s', (_, { input, output }) => {
    const [x, y] = raters(input);
    const weights = ({ unweighted: 'none', equal: 'linear', squared: 'quadratic' } as const)[input.weights as 'equal'];
    expectAgreement(
      { function: 'cohenKappa', peer, variant: weights },
      [cohenKappa(x!, y!, { weights })],
      [output.kappa],
      tolerance,
    );
  });

  it.each(casesOf(irr, (name) => name === 'kappam.light'))('%s', (_, { input, output }) => {
    expectAgreement({ function: 'lightKappa', peer }, [lightKappa(raters(input))], [output.kappa], tolerance);
  });

  it.each(casesOf(irr, (name) => name === 'kappam.fleiss'))('%s', (_, { input, output }) => {
    const chance = input.exact ? 'conger' : 'fleiss';
    expectAgreement(
      { function: 'fleissKappa', peer, variant: chance },
      [fleissKappa(raters(input), { chance })],
      [output.kappa],
      tolerance,
    );
  });

  it.each(casesOf(irr, (name) => name === 'kripp.alpha'))('%s', (_, { input, output }) => {
    const mine = krippendorffAlpha(input.raters_by_subjects, { level: input.level });
    // theirs counts pairs of ratings where it should count ratings, in what chance gives
    const raters = input.raters_by_subjects.length;
    const all = raters * input.raters_by_subjects[0].length;
    const pairs = all * (raters - 1);
    const theirs = mine && 1 - ((1 - mine.alpha) * (1 - 1 / pairs)) / (1 - 1 / all);
    expectAgreement(
      { function: 'krippendorffAlpha', peer, variant: `${input.level}, pairs counted` },
      [theirs],
      [output.alpha],
      tolerance,
    );
  });

  it.each(casesOf(irr, (name) => name === 'icc'))('%s', (_, { input, output }) => {
    const { model, type, unit } = input;
    const mine = intraclassCorrelation(raters(input), { model, type, unit });
    const comparison = { function: 'intraclassCorrelation', peer, variant: `${model}, ${type}, ${unit}` };
    // full agreement leaves no error to divide by: infinite there
    const [lower, upper] = [output.lower, output.upper];
    // their degrees of freedom of an average agreement take the average for a single rating
    const hasInterval = !(model === 'twoway' && type === 'agreement' && unit === 'average');
    const theirs = [output.icc, output.F, ...(hasInterval ? [lower, upper] : [])];
    expectAgreement(
      comparison,
      [mine?.coefficient, mine?.f, ...(hasInterval ? [mine?.lower, mine?.upper] : [])],
      theirs,
      tolerance,
    );
  });

  it.each(casesOf(irr, (name) => name === 'meanrho'))('%s', (_, { input, output }) => {
    expectAgreement(
      { function: 'meanSpearman', peer },
      [meanSpearman(raters(input), { average: 'fisher' })],
      [output.rho],
      tolerance,
    );
  });

  it.each(casesOf(irr, (name) => name === 'robinson'))('%s', (_, { input, output }) => {
    expectAgreement({ function: 'robinsonA', peer }, [robinsonA(raters(input))], [output.A], tolerance);
  });

  it.each(casesOf(irr, (name) => name === 'psych alpha'))('%s', (_, { input, output }) => {
    const mine = cronbachAlpha(raters(input))!;
    const against = (variant: string) => ({ function: 'cronbachAlpha', peer: 'psych', variant });
    expectAgreement(against('alpha'), [mine.alpha, mine.standardized], [output.raw_alpha, output.std_alpha], tolerance);
    expectAgreement(against('without item'), mine.withoutItem, output.drop, tolerance);
    expectAgreement(against('with the rest'), mine.withRest, output.r_drop, tolerance);
  });
});

describe('against Python', () => {
  it.each(casesOf(python, (name) => name === 'krippendorff alpha'))('%s', (_, { input, output }) => {
    const mine = krippendorffAlpha(input.raters_by_units, { level: input.level });
    expectAgreement(
      { function: 'krippendorffAlpha', peer: 'krippendorff 0.8.3', variant: input.level },
      [mine?.alpha],
      [output],
      tolerance,
    );
  });

  it.each(casesOf(python, (name) => name === 'cohens_kappa'))('%s', (_, { input, output }) => {
    const pairs = (input.table as number[][]).flatMap((row, i) =>
      row.flatMap((count, j) => Array.from({ length: count }, () => [i, j] as const)),
    );
    const weights = input.weights ?? 'none';
    const mine = cohenKappa(
      pairs.map(([i]) => i),
      pairs.map(([, j]) => j),
      { weights },
    );
    expectAgreement(
      { function: 'cohenKappa', peer: 'statsmodels 0.15', variant: weights },
      [mine],
      [output.kappa],
      tolerance,
    );
  });

  it.each(casesOf(python, (name) => name === 'fleiss_kappa'))('%s', (_, { input, output }) => {
    // counts by category stand for raters in any order
    const rows = (input.counts as number[][]).map((counts) =>
      counts.flatMap((count, category) => Array.from({ length: count }, () => category)),
    );
    const mine = fleissKappa(transposed(rows), { chance: input.method, categories: input.counts[0].length });
    expectAgreement(
      { function: 'fleissKappa', peer: 'statsmodels 0.15', variant: input.method },
      [mine],
      [output],
      tolerance,
    );
  });

  it.each(casesOf(python, (name) => name === 'cronbach_alpha'))('%s', (_, { input, output }) => {
    const missing = input.nan_policy as 'listwise' | 'pairwise';
    const mine = cronbachAlpha(transposed(input.items), { missing })!;
    const peer = 'pingouin 0.6';
    expectAgreement({ function: 'cronbachAlpha', peer, variant: missing }, [mine.alpha], [output.alpha], tolerance);
    // theirs counts respondents that it left out
    if (missing === 'listwise' && input.items.flat().includes(null)) return;
    // rounded by the peer
    const rounded = [mine.low, mine.high].map((limit) => Math.round(limit * 1000) / 1000);
    expectAgreement({ function: 'cronbachAlpha', peer, variant: 'interval' }, rounded, output.ci, tolerance);
  });

  it.each(casesOf(python, (name) => name === 'intraclass_corr'))('%s', (_, { input, output }) => {
    const settings = [
      { model: 'oneway', unit: 'single' },
      { type: 'agreement', unit: 'single' },
      { type: 'consistency', unit: 'single' },
      { model: 'oneway', unit: 'average' },
      { type: 'agreement', unit: 'average' },
      { type: 'consistency', unit: 'average' },
    ] as const;
    const mine = settings.map((options) => intraclassCorrelation(transposed(input.targets_by_raters), options)!);
    const against = (variant: string) => ({ function: 'intraclassCorrelation', peer: 'pingouin 0.6', variant });
    expectAgreement(
      against('coefficient'),
      mine.map((one) => one.coefficient),
      output.ICC,
      tolerance,
    );
    expectAgreement(
      against('F'),
      mine.map((one) => one.f),
      output.F,
      tolerance,
    );
    expectAgreement(
      against('p'),
      mine.map((one) => one.pValue),
      output.pval,
      tolerance,
    );
  });
});

describe('against scipy', () => {
  const peer = 'scipy 1.17.1';
  const functions: Readonly<Record<string, (x: number[], y: number[]) => number | null>> = {
    weightedtau: weightedTau,
    somersd: somersD,
  };

  it.each(casesOf(scipy, (name) => name in functions))('%s', (_, { function: name, input, output }) => {
    const method = functions[name]!;
    expectAgreement({ function: method.name, peer }, [method(input.x, input.y)], [output], tolerance);
  });

  it.each(casesOf(scipy, (name) => name === 'kendalltau'))('%s', (_, { input, output }) => {
    const chance = input.method === 'exact' ? 'exact' : 'normal';
    const mine = kendallTau(input.x, input.y, { variant: input.variant, chance })!;
    const against = (variant: string) => ({ function: 'kendallTau', peer, variant });
    expectAgreement(against(input.variant), [mine.tau], [output.statistic], tolerance);
    expectAgreement(against(`p, ${chance}`), [mine.pValue], [output.pvalue], tolerance);
  });

  it.each(casesOf(scipy, (name) => name === 'spearmanr' || name === 'pearsonr'))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const method = name === 'spearmanr' ? spearman : pearson;
    const mine = method(input.x, input.y)!;
    expectAgreement({ function: method.name, peer }, [mine], [output.statistic], tolerance);
    const n = input.x.length;
    const t = mine * Math.sqrt((n - 2) / (1 - mine * mine));
    expectAgreement(
      { function: method.name, peer, variant: 'p' },
      [Number.isFinite(t) ? studentTails(t, n - 2) : 0],
      [output.pvalue],
      tolerance,
    );
  });
});

describe('against pymcdm', () => {
  const peer = 'pymcdm 1.4.0';
  const functions: Readonly<Record<string, (x: number[], y: number[]) => number | null>> = {
    pearson,
    spearman: pearson,
    weighted_spearman: weightedSpearman,
    rank_similarity_coef: rankSimilarity,
    kendall_tau: (x, y) => kendallTau(x, y, { variant: 'a' })!.tau,
    goodman_kruskal_gamma: (x, y) => kendallTau(x, y, { variant: 'gamma' })!.tau,
    draWS: rankDisagreement,
    kemeny: (x, y) => rankDistance(x, y).kemeny,
    frobenius: (x, y) => rankDistance(x, y).frobenius,
  };
  const names: Readonly<Record<string, string>> = {
    kendall_tau: 'kendallTau',
    goodman_kruskal_gamma: 'kendallTau',
    kemeny: 'rankDistance',
    frobenius: 'rankDistance',
    spearman: 'pearson',
  };

  it.each(casesOf(pymcdm, (name) => name in functions))('%s', (_, { function: name, input, output }) => {
    const method = functions[name]!;
    expectAgreement(
      { function: names[name] ?? method.name, peer, variant: name },
      [method(input.x, input.y)],
      [output],
      tolerance,
    );
  });

  it.each(casesOf(pymcdm, (name) => name === 'wsc' || name === 'wsc2'))('%s', (_, {
    function: name,
    input,
    output,
  }) => {
    const { overlap, similarity } = weightSimilarity(input.w0, input.w1);
    expectAgreement(
      { function: 'weightSimilarity', peer, variant: name },
      [name === 'wsc' ? similarity : overlap],
      [output],
      tolerance,
    );
  });

  it.each(casesOf(pymcdm, (name) => name === 'rankdata'))('%s', (_, { input, output }) => {
    const mine = ranks(input.a, { order: input.reverse ? 'descending' : 'ascending', ties: 'fractional' }).ranks;
    expectAgreement({ function: 'ranks', peer, variant: 'rankdata' }, mine, output, tolerance);
  });
});

describe('against scikit-criteria', () => {
  const correlations: Readonly<Record<string, (x: number[], y: number[]) => number | null>> = {
    pearson,
    spearman,
    kendall: (x, y) => kendallTau(x, y)?.tau ?? null,
  };
  it.each(casesOf(skcriteria, (name) => name === 'corr'))('%s', (_, { input, output }) => {
    const lists = Object.values(input.ranks) as number[][];
    const mine = lists.flatMap((x) => lists.map((y) => correlations[input.method]!(x, y)));
    const names = { pearson: 'pearson', spearman: 'spearman', kendall: 'kendallTau' } as const;
    const comparison = { function: names[input.method as 'pearson'], peer: 'scikit-criteria 0.9' };
    expectAgreement(comparison, mine, output.flat(), { absolute: 1e-8, relative: 1e-8 });
  });

  const distances = { hamming: 'hamming', cityblock: 'footrule', euclidean: 'euclidean' } as const;
  it.each(casesOf(skcriteria, (name) => name === 'distance'))('%s', (_, { input, output }) => {
    const lists = Object.values(input.ranks) as number[][];
    const figure = distances[input.metric as 'hamming'];
    const mine = lists.flatMap((x) => lists.map((y) => rankDistance(x, y)[figure]));
    const comparison = { function: 'rankDistance', peer: 'scikit-criteria 0.9', variant: figure };
    expectAgreement(comparison, mine, output.flat(), { absolute: 1e-8, relative: 1e-8 });
  });

  it.each(casesOf(skcriteria, (name) => name === 'cov'))('%s', (_, { input, output }) => {
    const lists = Object.values(input.ranks) as number[][];
    const mine = lists.flatMap((x) => lists.map((y) => pearson(x, y)));
    const theirs = lists.flatMap((_x, i) =>
      lists.map((_y, j) => output[i][j] / Math.sqrt(output[i][i] * output[j][j])),
    );
    const comparison = { function: 'pearson', peer: 'scikit-criteria 0.9', variant: 'from covariances' };
    expectAgreement(comparison, mine, theirs, { absolute: 1e-8, relative: 1e-8 });
  });

  it.each(casesOf(skcriteria, (name) => name === 'r2_score'))('%s', (_, { input, output }) => {
    const lists = Object.values(input.ranks) as number[][];
    const squares = (list: number[]) => (zScores(list).standardDeviation ?? 0) ** 2 * list.length;
    // theirs mirrors what is above the diagonal, though which ranking is the truth matters
    const pairs = lists.flatMap((_x, i) => lists.flatMap((_y, j) => (i <= j ? [[i, j] as const] : [])));
    const mine = pairs.map(([i, j]) => 1 - rankDistance(lists[i]!, lists[j]!).euclidean ** 2 / squares(lists[i]!));
    const comparison = { function: 'rankDistance', peer: 'scikit-criteria 0.9', variant: 'R²' };
    const theirs = pairs.map(([i, j]) => output[i][j]);
    expectAgreement(comparison, mine, theirs, { absolute: 1e-8, relative: 1e-8 });
  });
});

const rating = fc.integer({ min: 1, max: 4 });
const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 8 }))
  .chain(([raters, subjects]) =>
    fc.array(fc.array(rating, { minLength: subjects, maxLength: subjects }), { minLength: raters, maxLength: raters }),
  );

describe('chances and intervals', () => {
  it('counts orders exactly, up to 500 without ties', () => {
    expect(kendallTau([1, 2, 3], [1, 2, 3], { chance: 'exact' })!.pValue).toBeCloseTo(2 / 6, 12);
    const long = Array.from({ length: 200 }, (_, i) => i);
    const shuffled = long.map((i) => (i * 37) % 200);
    const [exact, normal] = (['exact', 'normal'] as const).map(
      (chance) => kendallTau(long, shuffled, { chance })!.pValue!,
    );
    expect(Math.abs(exact! - normal!)).toBeLessThan(0.01);
    expect(refusalOf(() => kendallTau([1, 1, 2], [1, 2, 3], { chance: 'exact' })).path).toBe('options.chance');
    const many = Array.from({ length: 501 }, (_, i) => i);
    expect(refusalOf(() => kendallTau(many, many, { chance: 'exact' })).path).toBe('options.chance');
  });

  it('refuses a confidence of 95', () => {
    const ratings = [
      [1, 2, 3],
      [1, 3, 2],
    ];
    expect(refusalOf(() => cronbachAlpha(ratings, { confidence: 95 })).path).toBe('options.confidence');
    expect(refusalOf(() => intraclassCorrelation(ratings, { confidence: 0 })).path).toBe('options.confidence');
  });
});

describe('laws', () => {
  it('the order of subjects changes nothing', () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const back = ratings.map((list) => [...list].reverse());
        for (const of of [
          (one: number[][]) => kendallW(one)?.w,
          (one: number[][]) => krippendorffAlpha(one, { level: 'ordinal' })?.alpha,
          (one: number[][]) => fleissKappa(one),
          (one: number[][]) => cronbachAlpha(one)?.alpha,
          (one: number[][]) => intraclassCorrelation(one)?.coefficient,
          (one: number[][]) => kendallTau(one[0]!, one[1]!)?.tau,
        ]) {
          const [there, other] = [of(ratings), of(back)];
          if (there === null || there === undefined) expect(other ?? null).toBe(null);
          else expect(other).toBeCloseTo(there, 9);
        }
      }),
    );
  });

  it('full agreement is 1, and coefficients keep their ranges', () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const same = ratings.map(() => ratings[0]!);
        const [w, alpha] = [kendallW(same), krippendorffAlpha(same)];
        if (w) expect(w.w).toBeCloseTo(1, 9);
        if (alpha) expect(alpha.alpha).toBeCloseTo(1, 9);
        const found = kendallW(ratings);
        if (found) expect(found.w).toBeGreaterThanOrEqual(-1e-12);
        const tau = kendallTau(ratings[0]!, ratings[1]!);
        if (tau) expect(Math.abs(tau.tau)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('tau by merge sort is tau by all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 2, maxLength: 30 }), (pairs) => {
        let sum = 0;
        pairs.forEach(([x, y], i) => {
          for (const [a, b] of pairs.slice(0, i)) sum += Math.sign(x - a) * Math.sign(y - b);
        });
        const mine = kendallTau(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
          { variant: 'a' },
        );
        if (mine) expect(mine.tau).toBeCloseTo(sum / ((pairs.length * (pairs.length - 1)) / 2), 12);
      }),
    );
  });

  it('gaps leave out pairs and subjects, and unknown is null', () => {
    expect(pearson([1, 2, 3, null], [2, 4, 5, 9])).toBeCloseTo(0.98198050606196563, 12);
    expect(spearman([1, null], [1, 2])).toBe(null);
    expect(kendallTau([1, 1], [1, 2])).toBe(null);
    expect(
      krippendorffAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toBe(null);
    expect(kendallW([[1, 2, 3]])).toBe(null);
    expect(cronbachAlpha([[1, 2]])).toBe(null);
    expect(intraclassCorrelation([[1], [2]])).toBe(null);
    expect(lightKappa([[1, 2]])).toBe(null);
    expect(meanSpearman([[1, 2]])).toBe(null);
  });

  it('the top of two orders', () => {
    expect(topOverlap(['MEX', 'CAN', 'DEU'], ['CAN', 'JPN', 'MEX'], 2)).toBe(0.5);
    expect(topOverlap(['a'], ['a', 'b', 'c'], 2)).toBe(0.5);
    expect(topOverlap([], [], 2)).toBe(null);
    expect(refusalOf(() => topOverlap(['a'], ['a'], 0)).path).toBe('k');
  });

  it('tails of distributions at known places', () => {
    expect(normalTails(1.959963984540054)).toBeCloseTo(0.05, 13);
    expect(normalQuantile(0.05)).toBeCloseTo(1.959963984540054, 13);
    expect(studentTails(2.2281388519649385, 10)).toBeCloseTo(0.05, 10);
    expect(fTail(3.7082648190468435, 3, 10)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
  });
});

describe('bad input', () => {
  it.each([
    ['y', () => pearson([1], [1, 2])],
    ['x[0]', () => spearman([Number.POSITIVE_INFINITY, 1], [1, 2])],
    ['ratings[1]', () => kendallW([[1, 2], [1]])],
    ['ratings[1]', () => krippendorffAlpha([[1, 2], [1]])],
    ['ratings[0][0]', () => krippendorffAlpha([[Number.NEGATIVE_INFINITY, 2]])],
    ['ratings[1]', () => fleissKappa([[1, 2], [1]])],
  ])('%s', (path, run) => {
    expect(refusalOf(run).path).toBe(path);
  });
});
