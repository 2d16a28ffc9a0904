import type { Aggregation } from '../../aggregation.ts';
import { criteriaTree } from '../../criteria-tree.ts';
import { prepare } from '../../prepare.ts';
import type { ScoringInput } from '../../scoring-input.ts';
import { givenWeightsOf, type WeightedNode, weighTree, weightingOf } from '../../weigh-tree.ts';

/** What outranking compares: alternatives without gaps, by columns on which more is better. */
export interface Compared {
  readonly ids: readonly string[];
  readonly criteria: readonly string[];
  readonly columns: readonly Float64Array[];
  /** Of the whole, whatever the groups. Their sum is 1. */
  readonly weights: Float64Array;
}

/** @throws as `scoreAlternatives` */
export function compared(input: ScoringInput): Compared {
  const prepared = prepare(input);
  const { alternatives, criteria, columns, senses } = prepared;
  const tree = criteriaTree(criteria, input.groups ?? [], givenWeightsOf(input), onValues);
  const weights = new Float64Array(criteria.length);
  const settle = (node: WeightedNode, overall: number) => {
    if (node.children.length === 0) weights[node.place] = overall;
    for (const child of node.children) settle(child, overall * child.weight);
  };
  settle(weighTree(tree, prepared, weightingOf(input)), 1);
  const whole = alternatives.flatMap((_, row) => (columns.some((column) => Number.isNaN(column[row])) ? [] : [row]));
  return {
    ids: whole.map((row) => alternatives[row]!.id),
    criteria: criteria.map(({ id }) => id),
    columns: columns.map((column, c) => Float64Array.from(whole, (row) => senses[c]! * column[row]!)),
    weights,
  };
}

/** Keeps the weight of criteria that are constant: all alternatives agree on them. */
const onValues: Aggregation = {
  kind: 'aggregation',
  name: 'outranking',
  scale: 'values',
  better: 'higher',
  aggregate: ({ rows }) => ({ scores: new Float64Array(rows) }),
};

/** A value for each pair of alternatives, `NaN` on the diagonal. */
export function byPair({ ids }: Compared, of: (a: number, b: number) => number): Float64Array {
  const rows = ids.length;
  return Float64Array.from({ length: rows * rows }, (_, cell) => {
    const [a, b] = [Math.floor(cell / rows), cell % rows];
    return a === b ? Number.NaN : of(a, b);
  });
}
