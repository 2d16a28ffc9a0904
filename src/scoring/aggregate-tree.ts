import type { Aggregated, AggregationInput } from './aggregation.ts';
import type { Prepared } from './prepare.ts';
import { refuseOption } from './refuse-option.ts';
import { placeOf, type WeightedNode } from './weigh-tree.ts';

/** Scores of a node, and how they came about. */
export interface AggregatedNode extends Aggregated {
  readonly node: WeightedNode;
  /** Of those that have a weight. */
  readonly children: readonly AggregatedNode[];
  readonly input: AggregationInput;
}

/** The scores of a group, of those in it first. A criterion has its own column. */
export function aggregateTree(node: WeightedNode, prepared: Prepared): AggregatedNode {
  const { method, parameters } = node.aggregation;
  const { alternatives, columns, normalized, senses } = prepared;
  const live = node.children.filter(({ weight }) => weight > 0);
  const onValues = method.scale === 'values';
  const children = live.map((child): AggregatedNode => {
    if (child.children.length > 0) return aggregateTree(child, prepared);
    const scores = onValues ? columns[child.place]! : normalized[child.place]!;
    return { node: child, children: [], scores, input: none };
  });
  const input: AggregationInput = {
    rows: alternatives.length,
    ids: live.map(({ id }) => id),
    columns: children.map(({ scores }) => scores),
    weights: Float64Array.from(live, ({ weight }) => weight),
    senses: live.map((child) => {
      if (child.children.length === 0) return onValues ? senses[child.place]! : 1;
      const { better, name } = child.aggregation.method;
      if (better === 'higher') return 1;
      return onValues
        ? -1
        : refuseOption(
            `${name} gives scores of which the lowest is best. Aggregate them by a method on values.`,
            child.id,
          );
    }),
    place: (row, column) => placeOf(alternatives[row]!.id, live[column]!.id),
  };
  const aggregated =
    live.length > 0 ? method.aggregate(input, parameters) : { scores: new Float64Array(input.rows).fill(Number.NaN) };
  const least = node.minimumCoverage * live.length;
  const isCovered = (row: number) => input.columns.filter((column) => !Number.isNaN(column[row])).length >= least;
  const scores =
    least > 0 ? aggregated.scores.map((score, row) => (isCovered(row) ? score : Number.NaN)) : aggregated.scores;
  return { ...aggregated, scores, node, children, input };
}

const none: AggregationInput = {
  rows: 0,
  ids: [],
  columns: [],
  weights: new Float64Array(0),
  senses: [],
  place: () => '',
};

/**
 * What each criterion adds to the scores at the top, in cells by row and criterion, `NaN` where it has no part. `null` where some
 * method can't take its scores apart.
 */
export function contributionsOf(top: AggregatedNode, criteria: number): Float64Array | null {
  const rows = top.input.rows;
  const cells = new Float64Array(rows * criteria).fill(Number.NaN);
  const descend = ({ node, children, input, scores }: AggregatedNode, factors: Float64Array | null): boolean => {
    const { method, parameters } = node.aggregation;
    const parts = children.length > 0 ? method.contributions?.(input, scores, parameters) : [];
    return (
      parts !== undefined &&
      children.every(({ node: child, scores: inner }, i) => {
        const part = parts[i]!;
        if (child.children.length === 0) {
          for (let row = 0, cell = child.place; row < rows; row++, cell += criteria) {
            cells[cell] = factors === null ? part[row]! : part[row]! * factors[row]!;
          }
          return true;
        }
        // a group's score of 0 adds nothing, whatever it is multiplied by: what it is made of, which adds up to 0, is shown by weight
        const within = part.map((value, row) => (value / inner[row]! || child.weight) * (factors?.[row] ?? 1));
        return descend(children[i]!, within);
      })
    );
  };
  return descend(top, null) ? cells : null;
}
