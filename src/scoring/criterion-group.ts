import type { Aggregation } from './aggregation.ts';
import type { Step } from './method.ts';

/** Criteria, and other groups, that are brought to one score before they meet the rest. */
export interface CriterionGroup {
  readonly id: string;
  readonly label?: string;
  /** The id of the group that it stands in. Default: none, it stands at the top. */
  readonly group?: string;
  /** 0 or more, relative to those beside it. Default: 1. */
  readonly weight?: number;
  /** Default: that of the whole scoring. */
  readonly aggregation?: Step<Aggregation>;
  /** The least share of what stands in it, 0–1, that an alternative must have to get a score here. Default: 0, any is enough. */
  readonly minimumCoverage?: number;
}
