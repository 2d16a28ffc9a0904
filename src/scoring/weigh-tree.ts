import type { Aggregation } from './aggregation.ts';
import type { TreeNode } from './criteria-tree.ts';
import { type Configured, configured } from './method.ts';
import type { Prepared } from './prepare.ts';
import { refuseOption } from './refuse-option.ts';
import type { ScoringInput } from './scoring-input.ts';
import type { Weighting } from './weighting.ts';

/** A criterion or group with its weight settled. */
export interface WeightedNode extends TreeNode {
  /** The share of the weight among those beside it: 0 for one that can't tell alternatives apart. */
  readonly weight: number;
  readonly children: readonly WeightedNode[];
}

/** @throws `INVALID_OPTION` where all weights beside each other are 0, or a weighting finds none */
export function weighTree(
  node: TreeNode,
  prepared: Prepared,
  weighting: Configured<Weighting> | undefined,
  weight = 1,
): WeightedNode {
  const { id, children, aggregation } = node;
  const raw = children.map((child) => child.givenWeight);
  if (weighting) weighCriteria(raw, children, prepared, weighting);
  if (children.length > 0 && !raw.some((one) => one > 0)) {
    refuseOption('All weights beside each other are 0. Give one above 0.', id === '' ? 'weights' : `weights.${id}`);
  }
  const largest = Math.max(...raw);
  const live = raw.map((one, i) => (tellsApart(children[i]!, aggregation, prepared) ? one / largest : 0));
  const sum = live.reduce((total, one) => total + one, 0);
  return {
    ...node,
    weight,
    children: children.map((child, i) =>
      weighTree({ ...child, givenWeight: raw[i]! }, prepared, weighting, sum > 0 ? live[i]! / sum : 0),
    ),
  };
}

function tellsApart(node: TreeNode, { method }: Configured<Aggregation>, prepared: Prepared): boolean {
  if (node.children.length === 0) return method.scale === 'values' || prepared.normalized[node.place] !== null;
  return node.children.some((child) => tellsApart(child, node.aggregation, prepared));
}

function weighCriteria(
  raw: number[],
  children: readonly TreeNode[],
  { alternatives, criteria, columns, normalized, senses }: Prepared,
  { method, parameters }: Configured<Weighting>,
): void {
  const found = children.flatMap((child, i) => (child.children.length === 0 ? [i] : []));
  const spread = found.filter((i) => normalized[children[i]!.place] !== null);
  if (spread.length === 0) return;
  const places = spread.map((i) => children[i]!.place);
  const weights = method.weigh(
    {
      rows: alternatives.length,
      values: places.map((place) => columns[place]!),
      normalized: places.map((place) => normalized[place]!),
      senses: places.map((place) => senses[place]!),
      place: (row, column) => placeOf(alternatives[row]!.id, criteria[places[column]!]!.id),
    },
    parameters,
  );
  for (const i of found) raw[i] = 0;
  spread.forEach((i, k) => {
    if (!(weights[k]! >= 0 && weights[k]! < Number.POSITIVE_INFINITY)) {
      refuseOption(`${method.name} finds no weight for ${JSON.stringify(children[i]!.id)}. Give weights.`, 'weights');
    }
    raw[i] = weights[k]!;
  });
}

export function placeOf(alternative: string, criterion: string): string {
  return `the value of ${JSON.stringify(alternative)} in ${JSON.stringify(criterion)}`;
}

/** The weighting that an input names, if it names one. */
export function weightingOf({ weights }: ScoringInput): Configured<Weighting> | undefined {
  if (weights === undefined || !isStep(weights)) return undefined;
  return configured<Weighting>(weights as Weighting, 'weighting');
}

/** The weights by id that an input gives. */
export function givenWeightsOf({ weights = {} }: ScoringInput): Readonly<Record<string, number>> {
  return isStep(weights) ? {} : (weights as Readonly<Record<string, number>>);
}

function isStep(weights: object): boolean {
  return 'kind' in weights || ('method' in weights && typeof weights.method === 'object');
}
