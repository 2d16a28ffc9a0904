import { expect, it } from 'vitest';
import { pearson, quantile, spearman, zScores } from '../../src/measures/index.ts';
import {
  type Aggregation,
  geometricMean,
  harmonicMean,
  powerMean,
  scoreAlternatives,
  unscaled,
  withParameters,
} from '../../src/scoring/index.ts';
import js from '../golden/js-peers.json' with { type: 'json' };
import { expectAgreement } from './agreement.ts';

interface Case {
  readonly id: string;
  readonly function: string;
  readonly input: { readonly x: readonly number[]; readonly y: readonly number[]; readonly p: number };
  readonly output: number;
}

type Figure = (input: Case['input']) => number | null;

/** The mean of a row of six criteria. */
const meanBy =
  (aggregation: Aggregation | ReturnType<typeof withParameters>): Figure =>
  ({ x }) => {
    const criteria = x.map((_, c) => ({ id: `C${c}` }));
    return scoreAlternatives({
      alternatives: ['row'],
      criteria,
      values: [x],
      normalization: unscaled,
      aggregation,
    } as never).alternatives[0]!.score;
  };
const median = (list: readonly number[]) => quantile(list, 0.5)!;
const deviationOf = (list: readonly number[], deviation: 'sample' | 'population') =>
  zScores(list, { deviation }).standardDeviation!;

const figures: Readonly<Record<string, readonly [string, Figure]>> = {
  quantile: ['quantile', ({ x, p }) => quantile(x, p)],
  median: ['quantile', ({ x }) => median(x)],
  interquartileRange: ['quantile', ({ x }) => quantile(x, 0.75)! - quantile(x, 0.25)!],
  medianAbsoluteDeviation: ['quantile', ({ x }) => median(x.map((value) => Math.abs(value - median(x))))],
  variance: ['zScores', ({ x }) => deviationOf(x, 'population') ** 2],
  sampleVariance: ['zScores', ({ x }) => deviationOf(x, 'sample') ** 2],
  geometricMean: ['geometricMean', meanBy(geometricMean)],
  harmonicMean: ['harmonicMean', meanBy(harmonicMean)],
  rootMeanSquare: ['powerMean', meanBy(withParameters(powerMean, { exponent: 2 }))],
  sampleRankCorrelation: ['spearman', ({ x, y }) => spearman(x, y)],
  sampleCorrelation: ['pearson', ({ x, y }) => pearson(x, y)],
};
const nameOf = ({ function: name }: Case) => name.replace('simple-statistics ', '');
const cases = (js.cases as unknown as readonly Case[]).filter(
  (one) => one.function.startsWith('simple-statistics') && nameOf(one) in figures,
);

it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const [ours, figure] = figures[nameOf(one)]!;
  const against = { function: ours, peer: 'simple-statistics 7.12', variant: nameOf(one) };
  expectAgreement(against, [figure(one.input)], [one.output], { absolute: 1e-9, relative: 1e-9 });
});

it('covers all but shape, which is tested beside outliers, and the mode', () => {
  const all = (js.cases as unknown as readonly Case[]).filter((one) => one.function.startsWith('simple-statistics'));
  expect(all.filter((one) => !cases.includes(one)).map(nameOf)).toEqual(['sampleSkewness', 'sampleKurtosis', 'mode']);
});
