import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pearson } from '../../src/measures/agreement/pearson.ts';
import { quantile } from '../../src/measures/quantile.ts';
import { ranks } from '../../src/measures/ranks.ts';
import {
  arithmeticMean,
  auditIndex,
  geometricMean,
  minMax,
  type Scoring,
  type ScoringInput,
  scoreAlternatives,
  sobolIndices,
  strengthsOf,
  treatByRule,
  withoutCriterion,
  withParameters,
  zScore,
} from '../../src/scoring/index.ts';
import { expectAgreement } from '../measures/agreement.ts';
import { asemCases, asemData, asemInput, type Columns, hasAsem } from './asem.ts';

const peer = 'COINr 1.1.14';
const tolerance = { absolute: 1e-4, relative: 1e-6 };
const folder = fileURLToPath(new URL('../../../shared/golden/scoring/', import.meta.url));

const scoresOf = ({ alternatives, groupScores }: Scoring, group: string) =>
  alternatives.map(({ id, score }) => (group === 'Index' ? score : groupScores.at(id, group)));

describe.skipIf(!hasAsem)('the audit of the index of COINr, from ../shared', () => {
  const stages = hasAsem ? asemCases('pipeline') : new Map<string, never>();
  const cases = hasAsem ? asemCases('analysis') : new Map<string, never>();
  const stage = (id: string): Columns => stages.get(id)!.output;
  const toHundred = withParameters(minMax, { from: 0, to: 100 });
  const input = (): ScoringInput => ({ ...asemInput(stage('treated')), normalization: toHundred });
  const output = (id: string) => cases.get(id)!.output;

  it('statistics', () => {
    const { statistics } = auditIndex(asemInput(asemData()));
    const theirs = output('stats-raw') as Record<string, (string | number)[]>;
    const places = theirs.iCode!.map((id) => statistics.find((one) => one.id === id)!);
    for (const [name, figure] of [
      ['Min', 'minimum'],
      ['Max', 'maximum'],
      ['Mean', 'mean'],
      ['Median', 'median'],
      ['Std', 'deviation'],
      ['Skew', 'skewness'],
      ['Kurt', 'kurtosis'],
    ] as const) {
      const mine = places.map((one) => one[figure]);
      expectAgreement({ function: 'auditIndex', peer, variant: name }, mine, theirs[name] as number[], tolerance);
    }
  });

  it('correlations of the index with its pillars, three ways', () => {
    for (const [id, correlation] of [
      ['corr-index-pillars', 'pearson'],
      ['corr-index-pillars-spearman', 'spearman'],
      ['corr-index-pillars-kendall', 'kendall'],
    ] as const) {
      const { withIndex } = auditIndex(input(), { correlation });
      const pillars = input()
        .groups!.filter(({ group }) => group !== undefined)
        .map((one) => one.id);
      const theirs = output(id).Index as number[];
      const mine = pillars.map((pillar) => withIndex.get(pillar)!);
      // theirs lists pillars in an order of its own
      expectAgreement(
        { function: 'auditIndex', peer, variant: correlation },
        [...mine].sort(),
        [...theirs].sort(),
        tolerance,
      );
    }
  });

  it('pairs that say the same, and that contradict each other', () => {
    const { redundant, opposed } = auditIndex(input(), { redundantFrom: 0.7, opposedFrom: -0.4 });
    for (const [id, pairs] of [
      ['corr-flags-high', redundant],
      ['corr-flags-low', opposed],
    ] as const) {
      const { Ind1, Ind2, Corr } = output(id) as Record<string, (string | number)[]>;
      const key = (one: unknown, other: unknown) => [one, other].map(String).sort().join(' ');
      const theirs = new Map(Ind1!.map((one, i) => [key(one, Ind2![i]), Corr![i] as number]));
      const mine = new Map(pairs.map(({ one, other, correlation }) => [key(one, other), correlation]));
      expect([...mine.keys()].sort()).toEqual([...theirs.keys()].sort());
      // theirs rounds to three digits
      for (const [pair, correlation] of theirs) expect(mine.get(pair)).toBeCloseTo(correlation, 2);
    }
  });

  it('Cronbach’s alpha and principal components', () => {
    const { groups } = auditIndex(input());
    const of = (id: string) => groups.find((one) => one.id === id)!;
    for (const id of ['Physical', 'Social', 'Conn']) {
      expectAgreement(
        { function: 'auditIndex', peer, variant: 'alpha' },
        [of(id).alpha],
        [output(`cronbach-${id}`)],
        tolerance,
      );
    }
    const { sdev, share } = output('pca-pillars-of-Conn');
    expectAgreement(
      { function: 'auditIndex', peer, variant: 'components' },
      of('Conn').eigenvalues.map(Math.sqrt),
      sdev,
      tolerance,
    );
    expectAgreement({ function: 'auditIndex', peer, variant: 'components' }, of('Conn').shares, share, tolerance);
  });

  it('nominal weights in the whole', () => {
    const { iCode, EffWeight } = output('effective-weights') as Record<string, (string | number)[]>;
    const theirs = new Map(iCode!.map((id, i) => [String(id), EffWeight![i] as number]));
    const { weights } = auditIndex(input());
    expectAgreement(
      { function: 'auditIndex', peer, variant: 'weights in the whole' },
      weights.map(({ nominal }) => nominal),
      weights.map(({ id }) => theirs.get(id)!),
      tolerance,
    );
  });

  it('strengths and weaknesses', () => {
    for (const unit of ['ESP', 'JPN']) {
      const { strengths, weaknesses } = strengthsOf(scoreAlternatives(asemInput(asemData())), unit, 49);
      const ranks = new Map([...strengths, ...weaknesses].map(({ criterion, rank }) => [criterion, rank]));
      const { Strengths, Weaknesses } = output(`strengths-${unit}`);
      for (const list of [Strengths, Weaknesses]) {
        expectAgreement(
          { function: 'strengthsOf', peer },
          list.Code.map((id: string) => ranks.get(id)),
          list.Rank,
          tolerance,
        );
      }
    }
  });

  it('correlations of pillars, and of indicators with what they could be divided by', () => {
    const scoring = scoreAlternatives(input());
    const pillars = output('corr-pillars') as Record<string, number[]>;
    const names = Object.keys(pillars);
    const correlations = names.map((one) =>
      names.map((other) => pearson(scoresOf(scoring, one), scoresOf(scoring, other))),
    );
    expectAgreement(
      { function: 'pearson', peer },
      correlations.flat(),
      names.flatMap((one) => pillars[one]!),
      tolerance,
    );

    const { Ind, Denom, Corr } = output('denom-corr') as { Ind: string[]; Denom: string[]; Corr: number[] };
    const data = asemData() as Readonly<Record<string, (number | null)[]>>;
    const strong = input().criteria.flatMap(({ id }) =>
      ['Area', 'Energy', 'GDP', 'Population'].flatMap((denominator) => {
        const r = pearson(data[id]!, data[denominator]!)!;
        return Math.abs(r) > 0.7 ? [[`${id} ${denominator}`, r] as const] : [];
      }),
    );
    expect(strong.map(([pair]) => pair).sort()).toEqual(Ind.map((id, i) => `${id} ${Denom[i]}`).sort());
    const found = new Map(strong);
    const mine = Ind.map((id, i) => found.get(`${id} ${Denom[i]}`));
    expectAgreement({ function: 'pearson', peer, variant: 'denominators' }, mine, Corr, tolerance);
  });

  it('tables of results, of a unit, and ranks within groups', () => {
    const { ranking, alternatives, groupScores } = scoreAlternatives(input());
    const full = output('results-full') as Columns;
    expect(ranking).toEqual(full.uCode);
    for (const group of groupScores.columnLabels) {
      const mine = ranking.map((id) => groupScores.at(id, group));
      expectAgreement(
        { function: 'scoreAlternatives', peer, variant: 'results' },
        mine,
        full[group] as number[],
        tolerance,
      );
    }
    const ofGroups = output('results-group-ranks') as Columns;
    for (const name of new Set(ofGroups.GDP_group)) {
      const places = ofGroups.GDP_group!.flatMap((one, i) => (one === name ? [i] : []));
      const ids = places.map((i) => String(ofGroups.uCode![i]));
      for (const group of groupScores.columnLabels) {
        const { ranks: mine } = ranks(ids.map((id) => groupScores.at(id, group)));
        const theirs = places.map((i) => ofGroups[group]![i] as number);
        expectAgreement({ function: 'ranks', peer, variant: 'within groups' }, mine, theirs, tolerance);
      }
    }
    for (const unit of ['ESP', 'JPN']) {
      const { Code, Score, Rank } = output(`unit-summary-${unit}`) as {
        Code: string[];
        Score: number[];
        Rank: number[];
      };
      Code.forEach((code, i) => {
        const scores = alternatives.map(({ id, score }) => (code === 'Index' ? score : groupScores.at(id, code)));
        const own = alternatives.findIndex(({ id }) => id === unit);
        const rank = ranks(scores).ranks[own];
        const against = { function: 'scoreAlternatives', peer, variant: 'one unit' };
        expectAgreement(against, [scores[own], rank], [Score[i], Rank[i]], tolerance);
      });
    }
  });

  it('how much of the data is there', () => {
    const { alternatives } = scoreAlternatives(asemInput(asemData()));
    const { uCode, Dat_Avail } = (output('data-availability') as { Summary: Columns }).Summary;
    const coverage = (uCode as string[]).map((unit) => alternatives.find(({ id }) => id === unit)!.coverage);
    expectAgreement(
      { function: 'scoreAlternatives', peer, variant: 'coverage' },
      coverage,
      Dat_Avail as number[],
      tolerance,
    );
  });

  it('the same index by z-scores', () => {
    const byMinMax = scoreAlternatives(input());
    const byZScore = scoreAlternatives({ ...input(), normalization: zScore });
    const theirs = output('compare-minmax-zscore') as Columns;
    const rankOf = ({ alternatives }: Scoring) =>
      (theirs.uCode as string[]).map((id) => alternatives.find((one) => one.id === id)!.rank!);
    expect(rankOf(byMinMax)).toEqual(theirs['coin.1']);
    expect(rankOf(byZScore)).toEqual(theirs['coin.2']);
    const { iCode, Correlation } = (output('compare-corr') as { df_corr: Columns }).df_corr;
    const mine = (iCode as string[]).map((id) => pearson(scoresOf(byMinMax, id), scoresOf(byZScore, id)));
    expectAgreement({ function: 'pearson', peer, variant: 'two indices' }, mine, Correlation as number[], tolerance);
  });

  it('what leaving out an indicator or a pillar does to ranks', () => {
    const before = scoreAlternatives(input());
    const rankOf = (ranking: readonly string[]) => new Map(ranking.map((id, i) => [id, i + 1]));
    const shift = (ranking: readonly string[]) => {
      const ranks = rankOf(ranking);
      return before.alternatives.reduce(
        (sum, { id, rank }) => sum + Math.abs(ranks.get(id)! - rank!) / before.alternatives.length,
        0,
      );
    };
    const without = new Map(withoutCriterion(input()).map((one) => [one.without, one]));
    for (const id of ['remove-indicators-rank-shift', 'remove-pillars-rank-shift']) {
      const theirs = output(id).MeanAbsDiff as Record<string, number>;
      const names = Object.keys(theirs).filter((name) => without.has(name));
      expect(names.length).toBeGreaterThan(7);
      expectAgreement(
        { function: 'withoutCriterion', peer, variant: 'mean shift of ranks' },
        names.map((name) => shift(without.get(name)!.ranking)),
        names.map((name) => theirs[name]!),
        tolerance,
      );
    }
  });

  it('whole-index runs under uncertainty, and Sobol’s indices of them', () => {
    if (!existsSync(`${folder}coinr-sensitivity.json`)) return;
    // biome-ignore lint/suspicious/noExplicitAny: each case has a shape of its own
    const { cases: runs } = JSON.parse(readFileSync(`${folder}coinr-sensitivity.json`, 'utf8')) as { cases: any[] };
    const base = asemInput(stage('screened'));
    const known = new Set([...base.criteria, ...base.groups!].map(({ id }) => id));
    const scored = ({ input: given }: (typeof runs)[number], i: number): Scoring => {
      const [low, high] = given.minmax;
      const [mean, standardDeviation] = given.zscore;
      const weights = given.weight_codes.flatMap((id: string, k: number) =>
        known.has(id) ? [[id, given.weights[i][k]]] : [],
      );
      return scoreAlternatives({
        ...base,
        weights: Object.fromEntries(weights),
        treatment: withParameters(treatByRule, { most: given.winmax[i] }),
        normalization:
          given.normalisation[i] === 'n_minmax'
            ? withParameters(minMax, { from: low, to: high })
            : withParameters(zScore, { mean, standardDeviation }),
        aggregation: given.aggregation[i] === 'a_gmean' ? geometricMean : arithmeticMean,
      });
    };
    const nominal = scoreAlternatives(input()).alternatives;
    const shiftOf = ({ alternatives }: Scoring) =>
      alternatives.reduce((sum, { rank }, row) => sum + Math.abs(rank! - nominal[row]!.rank!) / alternatives.length, 0);

    const uncertainty = runs.find(({ id }) => id === 'asem-uncertainty');
    const all = Array.from({ length: uncertainty.input.N }, (_, i) => scored(uncertainty, i));
    const { RankStats, Scores } = uncertainty.output;
    all.forEach(({ alternatives }, i) => {
      const comparison = { function: 'scoreAlternatives', peer, variant: 'runs under uncertainty' };
      expectAgreement(
        comparison,
        alternatives.map(({ score }) => score),
        Scores[`r_${i + 1}`],
        { absolute: 1e-8, relative: 1e-8 },
      );
    });
    const ranks = nominal.map((_, row) => all.map(({ alternatives }) => alternatives[row]!.rank!));
    for (const [name, of] of [
      ['Mean', (list: number[]) => list.reduce((sum, rank) => sum + rank / list.length, 0)],
      ['Median', (list: number[]) => quantile(list, 0.5)],
      ['Q5', (list: number[]) => quantile(list, 0.05)],
      ['Q95', (list: number[]) => quantile(list, 0.95)],
    ] as const) {
      expectAgreement(
        { function: 'scoreAlternatives', peer, variant: `ranks under uncertainty, ${name}` },
        ranks.map(of),
        RankStats[name],
        { absolute: 1e-8, relative: 1e-8 },
      );
    }

    const sensitivity = runs.find(({ id }) => id === 'asem-sensitivity');
    const { N } = sensitivity.input;
    const shifts = Array.from({ length: N * 6 }, (_, i) => shiftOf(scored(sensitivity, i)));
    const part = (k: number) => shifts.slice(k * N, (k + 1) * N);
    const { first, total } = sobolIndices(
      { a: part(0), b: part(1), ab: [2, 3, 4, 5].map(part) },
      { estimator: 'plain' },
    );
    const { Si, STi } = sensitivity.output.Sensitivity;
    expectAgreement({ function: 'sobolIndices', peer, variant: 'whole index' }, [...first, ...total], [...Si, ...STi], {
      absolute: 1e-8,
      relative: 1e-8,
    });

    for (const { id, input: given, output: theirs } of runs.filter((one) => one.function === 'SA_estimate')) {
      const slice = (k: number) => given.y.slice(k * given.N, (k + 1) * given.N);
      const mine = sobolIndices(
        { a: slice(0), b: slice(1), ab: Array.from({ length: given.d }, (_, k) => slice(k + 2)) },
        { estimator: 'plain' },
      );
      expectAgreement(
        { function: 'sobolIndices', peer, variant: id },
        [...mine.first, ...mine.total, mine.variance],
        [...theirs.Si, ...theirs.STi, theirs.Variance],
        { absolute: 1e-8, relative: 1e-8 },
      );
    }
  });
});
