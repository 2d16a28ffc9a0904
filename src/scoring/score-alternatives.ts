import { type AggregatedNode, aggregateTree, contributionsOf } from './aggregate-tree.ts';
import { arithmeticMean } from './aggregations/arithmetic-mean.ts';
import { competitionRanks } from './competition-ranks.ts';
import { criteriaTree } from './criteria-tree.ts';
import { type Prepared, prepare } from './prepare.ts';
import { recipeOf } from './recipe.ts';
import type { ScoredAlternative, Scoring, SettledWeight } from './scoring.ts';
import type { ScoringInput } from './scoring-input.ts';
import { type Identified, matrixOf, tableOf } from './table-of.ts';
import { givenWeightsOf, type WeightedNode, weighTree, weightingOf } from './weigh-tree.ts';

/**
 * Scores and ranks alternatives by criteria, in steps: select, impute, treat outliers, normalize, weight, aggregate, rank. Every step
 * but the last may be left out; all are recorded in `recipe`, by which {@link replay} gives the same again.
 *
 * Missing values are never zero: unless told otherwise, the weight of a missing criterion is spread over the others, and `coverage`
 * says how much was known. A criterion without spread can't tell alternatives apart: it has weight 0 and is listed. Where
 * nothing tells them apart (one alternative, or all equal) scores and ranks are `null` under min–max.
 *
 * Linear in alternatives × criteria, plus one sort.
 *
 * @throws `INVALID_OPTION` for ids that occur twice, a weight below 0 or of no criterion, weights that are all 0, a circular group;
 * `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE` for values, each with its path
 *
 * @example
 * const { ranking, alternatives } = scoreAlternatives({
 *   alternatives: ['MEX', 'CAN', 'DEU'],
 *   criteria: [{ id: 'imports', weight: 2 }, { id: 'tariff', direction: 'less' }],
 *   values: [[50, 1], [40, 0], [20, 5]],
 * });
 * ranking; // ['MEX', 'CAN', 'DEU']
 * alternatives[0].score; // 0.9333…
 */
export function scoreAlternatives(input: ScoringInput): Scoring {
  const prepared = prepare(input);
  const { groups = [] } = input;
  const { alternatives, criteria } = prepared;
  const top = weighTree(
    criteriaTree(criteria, groups, givenWeightsOf(input), input.aggregation ?? arithmeticMean),
    prepared,
    weightingOf(input),
  );
  const result = aggregateTree(top, prepared);
  const { better } = top.aggregation.method;
  const { order, ranks } = competitionRanks(result.scores, better);
  const scored = rankedAlternatives(prepared, result.scores, ranks);
  const table = (columns: readonly Identified[], values: readonly (Float64Array | null)[]) =>
    tableOf(alternatives, columns, values);
  const contributions = contributionsOf(result, criteria.length);
  const parts = Object.entries(result.parts ?? {});
  const weights = weightsOf(top, null, 1);
  const byPlace = (list: readonly Identified[]) => list.map(({ id }) => weights.get(id)!);
  return {
    alternatives: scored,
    ranking: order
      .map((row) => scored[row]!)
      .sort((a, b) => a.rank! - b.rank! || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
    excluded: prepared.excluded,
    changes: prepared.changes,
    criteria: byPlace(criteria),
    groups: byPlace(groups),
    withoutSpread: criteria.flatMap(({ id }, c) => (prepared.normalized[c] === null ? [id] : [])),
    better,
    normalized: table(criteria, prepared.normalized),
    groupScores: table(groups, groupScoresOf(result, groups.length)),
    contributions: contributions && matrixOf(alternatives, criteria, contributions),
    parts: table(
      parts.map(([id]) => ({ id })),
      parts.map(([, part]) => part),
    ),
    recipe: recipeOf(input),
  };
}

function rankedAlternatives({ alternatives, coverage }: Prepared, scores: Float64Array, ranks: Int32Array) {
  const sharing = new Int32Array(scores.length + 1);
  for (const rank of ranks) sharing[rank]!++;
  return alternatives.map(({ id, label }, row): ScoredAlternative => {
    const rank = ranks[row]!;
    return {
      id,
      ...(label !== undefined && { label }),
      score: rank === 0 ? null : scores[row]!,
      rank: rank || null,
      tied: rank === 0 ? 0 : sharing[rank]! - 1,
      coverage: coverage[row]!,
    };
  });
}

function weightsOf(node: WeightedNode, group: string | null, around: number, found = new Map<string, SettledWeight>()) {
  for (const child of node.children) {
    const overall = around * child.weight;
    found.set(child.id, { id: child.id, group, given: child.givenWeight, weight: child.weight, overall });
    weightsOf(child, child.id, overall, found);
  }
  return found;
}

function groupScoresOf(top: AggregatedNode, count: number): (Float64Array | null)[] {
  const found = Array.from<Float64Array | null>({ length: count }).fill(null);
  const descend = ({ children }: AggregatedNode): void => {
    for (const child of children) {
      if (child.node.children.length > 0) found[child.node.place] = child.scores;
      descend(child);
    }
  };
  descend(top);
  return found;
}
