import { aggregateTree } from '../aggregate-tree.ts';
import { arithmeticMean } from '../aggregations/arithmetic-mean.ts';
import { criteriaTree } from '../criteria-tree.ts';
import { prepare } from '../prepare.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { givenWeightsOf, type WeightedNode, weighTree, weightingOf } from '../weigh-tree.ts';

/** A scoring of which one weight can be changed again and again. */
export interface WeighAgain {
  readonly ids: readonly string[];
  readonly better: 'higher' | 'lower';
  /** Criteria and groups with a weight among others beside them, each with its share there. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
  /** Scores, higher is better, when one of them has another share and those beside it keep their proportions. */
  scoresWith(id: string, share: number): Float64Array;
  readonly scores: Float64Array;
}

/** @throws as `scoreAlternatives` */
export function weighAgain(input: ScoringInput): WeighAgain {
  const prepared = prepare(input);
  const aggregation = input.aggregation ?? arithmeticMean;
  const tree = criteriaTree(prepared.criteria, input.groups ?? [], givenWeightsOf(input), aggregation);
  const top = weighTree(tree, prepared, weightingOf(input));
  const { better } = top.aggregation.method;
  const weights: { id: string; weight: number }[] = [];
  const collect = ({ children }: WeightedNode) => {
    for (const child of children) {
      if (child.weight > 0 && child.weight < 1) weights.push({ id: child.id, weight: child.weight });
      collect(child);
    }
  };
  collect(top);
  const scoresOf = (node: WeightedNode) => {
    const { scores } = aggregateTree(node, prepared);
    return better === 'higher' ? scores : scores.map((score) => -score);
  };
  return {
    ids: prepared.alternatives.map(({ id }) => id),
    better,
    weights,
    scoresWith: (id, share) => scoresOf(reweighed(top, id, share)),
    scores: scoresOf(top),
  };
}

function reweighed(node: WeightedNode, id: string, share: number): WeightedNode {
  const changed = node.children.find((child) => child.id === id);
  return {
    ...node,
    children: node.children.map((child): WeightedNode => {
      if (!changed) return reweighed(child, id, share);
      return { ...child, weight: child === changed ? share : (child.weight * (1 - share)) / (1 - changed.weight) };
    }),
  };
}
