import type { Aggregation } from './aggregation.ts';
import { placesOf } from './check-ids.ts';
import type { Criterion } from './criterion.ts';
import type { CriterionGroup } from './criterion-group.ts';
import { type Configured, configured, type Step } from './method.ts';
import { refuseOption } from './refuse-option.ts';

/** A criterion (one without children), or a group of them. The top has no id. */
export interface TreeNode {
  readonly id: string;
  /** The place of the criterion or of the group in its list; −1 at the top. */
  readonly place: number;
  readonly children: readonly TreeNode[];
  /** As it was given, relative to those beside it. */
  readonly givenWeight: number;
  /** How the children are brought to one score. Unused in a criterion. */
  readonly aggregation: Configured<Aggregation>;
  readonly minimumCoverage: number;
}

/**
 * Criteria under their groups, to any depth. A group in which nothing stands is refused, since a weight on it would count for nothing.
 *
 * @throws `INVALID_OPTION` for unknown, empty or circular groups, and for weights below 0 or of no criterion
 */
export function criteriaTree(
  criteria: readonly Criterion[],
  groups: readonly CriterionGroup[],
  weights: Readonly<Record<string, number>>,
  aggregation: Step<Aggregation>,
): TreeNode {
  const places = placesOf([...criteria, ...groups], 'criteria and groups');
  for (const id of Object.keys(weights)) {
    if (!places.has(id)) refuseOption(`There is no criterion or group ${JSON.stringify(id)}.`, `weights.${id}`);
  }
  let reached = 0;
  const nodeOf = (one: CriterionGroup, place: number, path: string, children: readonly TreeNode[]): TreeNode => {
    const { id, weight = 1, minimumCoverage = 0 } = one;
    const givenWeight = Object.hasOwn(weights, id) ? weights[id]! : weight;
    if (!(givenWeight >= 0 && givenWeight < Number.POSITIVE_INFINITY)) {
      refuseOption(`The weight ${givenWeight} is none. Give 0 or more.`, `${path}[${place}].weight`);
    }
    reached++;
    return {
      id,
      place,
      children,
      givenWeight,
      minimumCoverage,
      aggregation: configured(one.aggregation ?? aggregation, 'aggregation'),
    };
  };
  const under = (parent: string | undefined): TreeNode[] => [
    ...criteria.flatMap((one, i) => (one.group === parent ? [nodeOf(one as CriterionGroup, i, 'criteria', [])] : [])),
    ...groups.flatMap((one, i) => (one.group === parent ? [nodeOf(one, i, 'groups', inside(one.id, i))] : [])),
  ];
  const inside = (id: string, place: number): TreeNode[] => {
    const children = under(id);
    return children.length > 0
      ? children
      : refuseOption(`No criterion stands in ${JSON.stringify(id)}.`, `groups[${place}]`);
  };
  const top = nodeOf({ id: '' }, -1, '', under(undefined));
  if (reached <= places.size) {
    refuseOption('A group is not there, or hangs on itself. Check every `group`.', 'groups');
  }
  return top;
}
