import { refuseOption } from '../refuse-option.ts';
import {
  type AnalyticHierarchy,
  type AnalyticHierarchyOptions,
  analyticHierarchy,
  type JudgementMatrix,
} from './analytic-hierarchy.ts';
import type { WeightsById } from './from-order.ts';

export interface GroupHierarchyOptions extends AnalyticHierarchyOptions {
  /** What is brought together: `weights` of each person (the default), or `judgements` pair by pair. */
  readonly combine?: 'weights' | 'judgements';
  /** How. Default: `geometric`, which keeps judgements reciprocal; `arithmetic` only for weights. */
  readonly mean?: 'geometric' | 'arithmetic';
}

/** Weights of several people together. */
export interface GroupHierarchy {
  readonly weights: WeightsById;
  /** For each person, in order. */
  readonly people: readonly AnalyticHierarchy[];
  /** The judgements brought together and what follows from them; `null` where weights were. */
  readonly joint: AnalyticHierarchy | null;
}

/**
 * The analytic hierarchy process for several people, each with the same say: their weights or their judgements are averaged. Forman and Peniwati
 * (1998); ahpsurvey in R.
 *
 * @throws as {@link analyticHierarchy}, with the number of the person in the path; `INVALID_OPTION` for no people, for arithmetic means of
 * judgements, which are not reciprocal, and for judgements brought together where one is missing
 *
 * @example
 * groupHierarchy(['x', 'y'], [[[1, 2], [1 / 2, 1]], [[1, 8], [1 / 8, 1]]], { combine: 'judgements' }).weights.x; // 0.8
 */
export function groupHierarchy(
  ids: readonly string[],
  people: readonly JudgementMatrix[],
  { combine = 'weights', mean = 'geometric', ...options }: GroupHierarchyOptions = {},
): GroupHierarchy {
  if (people.length === 0) refuseOption('Give the judgements of one person or more.', 'people');
  const each = people.map((judgements) => analyticHierarchy(ids, judgements, options));
  if (combine === 'weights') {
    const raw = ids.map((id) =>
      meanOf(
        each.map(({ weights }) => weights[id]!),
        mean,
      ),
    );
    const sum = raw.reduce((total, one) => total + one, 0);
    return { weights: Object.fromEntries(ids.map((id, i) => [id, raw[i]! / sum])), people: each, joint: null };
  }
  if (mean === 'arithmetic')
    refuseOption('Arithmetic means of judgements contradict each other. Take the geometric mean.', 'mean');
  if (each.some(({ completed }) => completed.length > 0)) {
    refuseOption('Someone left a pair out. Bring weights together, not judgements.', 'combine');
  }
  const judgements = ids.map((_, i) =>
    ids.map((__, j) =>
      meanOf(
        people.map((matrix) => matrix[i]![j]!),
        'geometric',
      ),
    ),
  );
  const joint = analyticHierarchy(ids, judgements, options);
  return { weights: joint.weights, people: each, joint };
}

function meanOf(list: readonly number[], mean: 'geometric' | 'arithmetic'): number {
  const n = list.length;
  if (mean === 'arithmetic') return list.reduce((sum, one) => sum + one / n, 0);
  return Math.exp(list.reduce((sum, one) => sum + Math.log(one) / n, 0));
}
