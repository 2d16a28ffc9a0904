import type { Matrix } from '../cube/index.ts';
import { type CellChange, prepare } from './prepare.ts';
import type { ScoringInput } from './scoring-input.ts';
import { tableOf } from './table-of.ts';

/** Values after imputation and treatment, and each cell that those changed. */
export interface TreatedOutliers {
  /** By alternative and criterion. A criterion that is best near a target holds the distance from it. */
  readonly values: Matrix;
  readonly changes: readonly CellChange[];
}

/**
 * The first steps of {@link scoreAlternatives} alone: select, impute, treat outliers.
 *
 * @throws as {@link scoreAlternatives}
 *
 * @example
 * treatOutliers({ alternatives: ['a', 'b', 'c'], criteria: [{ id: 'x' }], values: [[1], [2], [99]], treatment: clampAtPercentiles })
 *   .changes; // what moved, from and to
 */
export function treatOutliers(input: ScoringInput): TreatedOutliers {
  const { alternatives, criteria, columns, changes } = prepare(input);
  return { values: tableOf(alternatives, criteria, columns), changes };
}
