import { describe, expect, it } from 'vitest';
import {
  arithmeticMean,
  copeland,
  geometricMean,
  harmonicMean,
  meanImputation,
  minMax,
  type Scoring,
  type ScoringInput,
  scoreAlternatives,
  treatByRule,
  treatOutliers,
  withParameters,
} from '../../src/scoring/index.ts';
import { expectAgreement } from '../measures/agreement.ts';
import { asemCases, asemGroups, asemInput, type Columns, hasAsem } from './asem.ts';

const peer = 'COINr 1.1.14';
const tolerance = { absolute: 1e-7, relative: 1e-9 };
const toHundred = withParameters(minMax, { from: 0, to: 100 });

/** Scores of groups and of the whole beside those of the peer. */
function expectIndex({ groupScores, alternatives }: Scoring, output: Columns, variant: string): void {
  const ids = output.uCode as readonly string[];
  for (const group of groupScores.columnLabels) {
    expectAgreement(
      { function: 'scoreAlternatives', peer, variant: `${variant}: groups` },
      ids.map((id) => groupScores.at(id, group)),
      output[group] as number[],
      tolerance,
    );
  }
  expectAgreement(
    { function: 'scoreAlternatives', peer, variant: `${variant}: index` },
    ids.map((id) => alternatives.find((one) => one.id === id)!.score),
    output.Index as number[],
    tolerance,
  );
}

describe.skipIf(!hasAsem)('the whole index of COINr, from ../shared', () => {
  const cases = hasAsem ? asemCases('pipeline') : new Map<string, never>();
  const stage = (id: string): Columns => cases.get(id)!.output;
  const treated = (): ScoringInput => ({ ...asemInput(stage('treated')), normalization: toHundred });

  it('normalized by min–max', () => {
    const { normalized } = scoreAlternatives(treated());
    const output = stage('normalised/minmax-0-100');
    for (const id of normalized.columnLabels) {
      const mine = (output.uCode as string[]).map((unit) => normalized.at(unit, id));
      expectAgreement(
        { function: 'normalize', peer, variant: 'min–max, the ASEM index' },
        mine,
        output[id] as number[],
        tolerance,
      );
    }
  });

  it('arithmetic means at three levels, and ranks', () => {
    const scoring = scoreAlternatives(treated());
    expectIndex(scoring, stage('aggregated/amean'), 'arithmetic mean, three levels');
    const ranks = stage('ranks/amean');
    const ids = ranks.uCode as readonly string[];
    expect(scoring.alternatives.map(({ id, rank }) => [id, rank])).toEqual(ids.map((id, i) => [id, ranks.Index![i]]));
  });

  it('other weights', () => {
    const { input, output } = cases.get('aggregated/other-weights')!;
    const { iCode, Weight } = input.weights as { iCode: string[]; Weight: number[] };
    const known = new Set([...treated().criteria, ...treated().groups!].map(({ id }) => id));
    const weights = Object.fromEntries(iCode.flatMap((id, i) => (known.has(id) ? [[id, Weight[i]!]] : [])));
    expectIndex(scoreAlternatives({ ...treated(), weights }), output, 'other weights');
  });

  it.each([
    ['aggregated/threshold-0.9', 'imputed', 0.9],
    ['aggregated/missing-threshold-0.8', 'denominated', 0.8],
  ])('%s: a group needs a share of what stands in it', (id, from, minimumCoverage) => {
    const input = asemInput(stage(from));
    const groups = input.groups!.map((group) => ({ ...group, minimumCoverage }));
    const scoring = scoreAlternatives({ ...input, groups, normalization: toHundred });
    const output = stage(id);
    // the peer asks it of the top too, which has two groups here
    const isWhole = (unit: string) =>
      scoring.groupScores
        .row(unit)
        .slice(-2)
        .every((score) => !Number.isNaN(score));
    const whole = {
      ...scoring,
      alternatives: scoring.alternatives.map((one) => (isWhole(one.id) ? one : { ...one, score: null })),
    };
    expectIndex(whole, output, `minimum coverage ${minimumCoverage}`);
  });

  it('gaps filled by the mean of their region, and outliers treated by the rule', () => {
    const groups = asemGroups('EurAsia_group');
    const input = asemInput(stage('denominated'));
    const alternatives = input.alternatives.map((id) => ({ id: id as string, group: groups.get(id as string)! }));
    const imputed = treatOutliers({
      ...input,
      alternatives,
      imputation: withParameters(meanImputation, { byGroup: true }),
    });
    const treatedValues = treatOutliers({ ...asemInput(stage('screened')), treatment: treatByRule });
    for (const [values, of, variant] of [
      [imputed.values, stage('imputed'), 'imputed'],
      [treatedValues.values, stage('treated'), 'treated'],
    ] as const) {
      for (const id of values.columnLabels) {
        const mine = (of.uCode as string[]).map((unit) => values.at(unit, id));
        expectAgreement({ function: 'treatOutliers', peer, variant }, mine, of[id] as number[], tolerance);
      }
    }
  });

  const toHundredFromOne = withParameters(minMax, { from: 1, to: 100 });
  it.each([
    ['aggregated/gmean', geometricMean, geometricMean, geometricMean],
    ['aggregated/hmean', harmonicMean, harmonicMean, harmonicMean],
    ['aggregated/mixed', arithmeticMean, geometricMean, arithmeticMean],
  ] as const)('%s', (id, ofPillars, ofSubIndices, aggregation) => {
    const input = treated();
    const groups = input.groups!.map((group) => ({ ...group, aggregation: group.group ? ofPillars : ofSubIndices }));
    expectIndex(scoreAlternatives({ ...input, groups, aggregation, normalization: toHundredFromOne }), stage(id), id);
  });

  it('copeland of the sub-indices', () => {
    const { groupScores } = scoreAlternatives(treated());
    const { output } = cases.get('copeland-of-sub-indices')!;
    const units = groupScores.rowLabels;
    const { alternatives } = scoreAlternatives({
      alternatives: units,
      criteria: [{ id: 'Conn' }, { id: 'Sust' }],
      values: groupScores,
      aggregation: copeland,
    });
    const mine = alternatives.map(({ score }) => score);
    expectAgreement({ function: 'copeland', peer, variant: 'sub-indices' }, mine, output, tolerance);
  });
});
