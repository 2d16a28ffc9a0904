import { Matrix } from '../../cube/index.ts';
import { cronbachAlpha } from '../../measures/agreement/cronbach-alpha.ts';
import { kendallTau } from '../../measures/agreement/kendall-tau.ts';
import { pearson, spearman } from '../../measures/agreement/pearson.ts';
import { excessKurtosis, sampleSkewness } from '../../measures/sample-moments.ts';
import { sortedQuantile } from '../../measures/sorted-quantile.ts';
import { symmetricEigen } from '../../measures/symmetric-eigen.ts';
import { spreadOf } from '../../measures/z-scores.ts';
import { readTable } from '../read-table.ts';
import { scoreAlternatives } from '../score-alternatives.ts';
import type { Scoring } from '../scoring.ts';
import type { ScoringInput } from '../scoring-input.ts';

export interface AuditOptions {
  /** Default: `pearson`. */
  readonly correlation?: 'pearson' | 'spearman' | 'kendall';
  /** From which correlation on two criteria of a group say the same. Default: 0.92. */
  readonly redundantFrom?: number;
  /** Down to which correlation two criteria of a group contradict each other. Default: −0.4. */
  readonly opposedFrom?: number;
}

/** A criterion in figures, as given. */
export interface CriterionStatistics {
  readonly id: string;
  readonly known: number;
  readonly missing: number;
  readonly zeros: number;
  readonly distinct: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Sample standard deviation. */
  readonly deviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Whether its tails would let a few alternatives decide: |skewness| from 2 and excess kurtosis from 3.5 on. */
  readonly hasOutliers: boolean;
}

/** Two criteria of a group that go together, or against each other. */
export interface CorrelatedPair {
  readonly group: string | null;
  readonly one: string;
  readonly other: string;
  readonly correlation: number;
}

/** What a weight is on paper, and what it does. */
export interface EffectiveWeight {
  readonly id: string;
  readonly group: string | null;
  /** The share in the whole as given, 0–1. */
  readonly nominal: number;
  /** The squared correlation with the whole index, as a share of those of all criteria, or of all groups beside it: Paruolo, Saisana and Saltelli (2013). */
  readonly effective: number | null;
}

/** How far the criteria of a group measure one thing. */
export interface GroupConsistency {
  /** `null` for the whole. */
  readonly id: string | null;
  readonly items: number;
  readonly alpha: number | null;
  /** Eigenvalues of the correlation matrix, the largest first. */
  readonly eigenvalues: readonly number[];
  /** The share of the variance of each component. */
  readonly shares: readonly number[];
  /** For each component the loadings by criterion. */
  readonly loadings: Matrix;
}

/** A whole index, looked at as the handbook asks. */
export interface IndexAudit {
  readonly statistics: readonly CriterionStatistics[];
  /** Between normalized criteria. */
  readonly correlations: Matrix;
  /** Of criteria and groups with the whole index. */
  readonly withIndex: ReadonlyMap<string, number | null>;
  readonly redundant: readonly CorrelatedPair[];
  readonly opposed: readonly CorrelatedPair[];
  readonly weights: readonly EffectiveWeight[];
  readonly groups: readonly GroupConsistency[];
  /** A sentence for each finding worth acting on. */
  readonly findings: readonly string[];
}

/**
 * Audits a whole index as the OECD and JRC handbook (2008) asks: statistics of each criterion, correlations and what is redundant or opposed,
 * weights on paper against what they do, Cronbach's alpha and principal components of each group. COINr's get_stats, get_corr, get_corr_flags,
 * get_cronbach, get_PCA.
 *
 * @throws as `scoreAlternatives`
 *
 * @example
 * auditIndex({ alternatives, criteria, groups, values }).findings;
 * // such as: imports and GDP say the same (correlation 0.95): they count twice in demand.
 */
export function auditIndex(input: ScoringInput, options: AuditOptions = {}): IndexAudit {
  const { correlation = 'pearson', redundantFrom = 0.92, opposedFrom = -0.4 } = options;
  const of = correlations[correlation];
  const scoring = scoreAlternatives(input);
  const columns = columnsOf(scoring);
  const index = scoring.alternatives.map(({ score }) => score ?? Number.NaN);
  const ids = scoring.criteria.map(({ id }) => id);
  const between = (a: string, b: string) => of(columns.get(a)!, columns.get(b)!);
  const table = new Matrix(
    ids,
    ids,
    Float64Array.from(ids.flatMap((a) => ids.map((b) => between(a, b) ?? Number.NaN))),
  );
  const pairs = pairsOf(scoring, table);
  const withIndex = new Map([...columns].map(([id, column]) => [id, of(column, index)]));
  const statistics = statisticsOf(input);
  const groups = consistencyOf(scoring, columns);
  const weights = effectiveOf(scoring, columns, index);
  const redundant = pairs
    .filter((pair) => pair.correlation >= redundantFrom)
    .sort((a, b) => b.correlation - a.correlation);
  const opposed = pairs.filter((pair) => pair.correlation <= opposedFrom).sort((a, b) => a.correlation - b.correlation);
  return {
    statistics,
    correlations: table,
    withIndex,
    redundant,
    opposed,
    weights,
    groups,
    findings: findingsOf({ statistics, redundant, opposed, weights, groups, withIndex }, labelsOf(input)),
  };
}

const correlations = {
  pearson,
  spearman,
  kendall: (x: ArrayLike<number>, y: ArrayLike<number>) => kendallTau(x, y)?.tau ?? null,
} as const;

/** Normalized criteria and scores of groups, by id. */
function columnsOf({ normalized, groupScores, criteria, groups, alternatives }: Scoring): Map<string, Float64Array> {
  const column = (table: Matrix, id: string) =>
    Float64Array.from(alternatives, (one) => table.at(one.id, id) ?? Number.NaN);
  return new Map([
    ...criteria.map(({ id }) => [id, column(normalized, id)] as const),
    ...groups.map(({ id }) => [id, column(groupScores, id)] as const),
  ]);
}

function statisticsOf(input: ScoringInput): CriterionStatistics[] {
  const { criteria, columns } = readTable(input);
  return criteria.map(({ id }, c) => {
    const known = columns[c]!.filter((value) => !Number.isNaN(value)).sort();
    const n = known.length;
    const { mean, standardDeviation } = spreadOf(Array.from(known), 1);
    const [skewness, kurtosis] = [sampleSkewness(known), excessKurtosis(known)];
    const figure = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
    return {
      id,
      known: n,
      missing: columns[c]!.length - n,
      zeros: known.filter((value) => value === 0).length,
      distinct: new Set(known).size,
      minimum: figure(known[0]),
      maximum: figure(known[n - 1]),
      mean: figure(mean),
      median: figure(sortedQuantile(known, 0.5)),
      deviation: figure(standardDeviation),
      skewness,
      kurtosis,
      hasOutliers: Math.abs(skewness ?? 0) >= 2 && (kurtosis ?? 0) >= 3.5,
    };
  });
}

function pairsOf({ criteria }: Scoring, table: Matrix): CorrelatedPair[] {
  return criteria.flatMap((one, i) =>
    criteria.slice(i + 1).flatMap((other) => {
      const correlation = table.at(one.id, other.id);
      return correlation === null || one.group !== other.group
        ? []
        : [{ group: one.group, one: one.id, other: other.id, correlation }];
    }),
  );
}

function effectiveOf(
  { criteria, groups }: Scoring,
  columns: ReadonlyMap<string, Float64Array>,
  index: readonly number[],
): EffectiveWeight[] {
  const all = [
    ...criteria.map((one) => ({ ...one, level: 'criterion' })),
    ...groups.map((one) => ({ ...one, level: `groups in ${one.group}` })),
  ];
  const squares = all.map(({ id }) => (pearson(columns.get(id)!, index) ?? Number.NaN) ** 2);
  return all.map(({ id, group, overall, level }, i) => {
    const sum = all.reduce(
      (total, other, j) => (other.level === level && !Number.isNaN(squares[j]!) ? total + squares[j]! : total),
      0,
    );
    return {
      id,
      group,
      nominal: overall,
      effective: Number.isNaN(squares[i]!) || sum === 0 ? null : squares[i]! / sum,
    };
  });
}

function consistencyOf({ criteria, groups }: Scoring, columns: ReadonlyMap<string, Float64Array>): GroupConsistency[] {
  return [null, ...groups.map(({ id }) => id)].flatMap((id) => {
    const items = [...criteria, ...groups].filter((one) => one.group === id && one.weight > 0).map((one) => one.id);
    if (items.length < 2) return [];
    const lists = items.map((item) => columns.get(item)!);
    const matrix = lists.map((a) => lists.map((b) => (a === b ? 1 : (pearson(a, b) ?? 0))));
    const { values, vectors } = symmetricEigen(matrix);
    const total = values.reduce((sum, value) => sum + value, 0);
    return [
      {
        id,
        items: items.length,
        alpha: cronbachAlpha(lists.map((list) => Array.from(list)))?.alpha ?? null,
        eigenvalues: values,
        shares: values.map((value) => value / total),
        loadings: new Matrix(
          items,
          values.map((_, i) => String(i + 1)),
          Float64Array.from(items.flatMap((_, row) => vectors.map((vector) => vector[row]!))),
        ),
      },
    ];
  });
}

function labelsOf({ criteria, groups = [] }: ScoringInput): (id: string) => string {
  const labels = new Map([...criteria, ...groups].map(({ id, label }) => [id, label ?? id]));
  return (id) => labels.get(id) ?? id;
}

function findingsOf(
  { statistics, redundant, opposed, weights, groups, withIndex }: Omit<IndexAudit, 'correlations' | 'findings'>,
  label: (id: string) => string,
): string[] {
  const shown = (value: number) => String(Number(value.toPrecision(2)));
  const inside = (group: string | null) => (group === null ? 'the index' : label(group));
  const least = Math.min(...statistics.map(({ known, missing }) => known / (known + missing)));
  return [
    ...statistics
      .filter(({ known, missing }) => missing > 0 && known / (known + missing) === least && least < 0.65)
      .map(
        ({ id, known, missing }) =>
          `${label(id)} is known for ${known} of ${known + missing}: below 65 % it says more about who publishes.`,
      ),
    ...statistics
      .filter(({ hasOutliers }) => hasOutliers)
      .map(
        ({ id, skewness }) =>
          `${label(id)} has outliers (skewness ${shown(skewness!)}): treat them before they decide.`,
      ),
    ...redundant.map(
      ({ one, other, group, correlation }) =>
        `${label(one)} and ${label(other)} say the same (correlation ${shown(correlation)}): they count twice in ${inside(group)}.`,
    ),
    ...opposed.map(
      ({ one, other, group, correlation }) =>
        `${label(one)} and ${label(other)} contradict each other (correlation ${shown(correlation)}): a sum hides both in ${inside(group)}.`,
    ),
    ...[...withIndex].flatMap(([id, correlation]) =>
      correlation !== null && correlation < 0
        ? [`${label(id)} goes against the index (correlation ${shown(correlation)}): what is good by it ranks low.`]
        : [],
    ),
    ...groups.flatMap(({ id, alpha }) =>
      alpha !== null && alpha < 0.5
        ? [`What stands in ${inside(id)} doesn't measure one thing (Cronbach's alpha ${shown(alpha)}).`]
        : [],
    ),
    ...weights.flatMap(({ id, nominal, effective }) =>
      effective !== null && nominal > 0.05 && effective < nominal / 3
        ? [
            `${label(id)} weighs ${shown(nominal)} on paper and explains ${shown(effective)}: it hardly moves the index.`,
          ]
        : [],
    ),
  ];
}
