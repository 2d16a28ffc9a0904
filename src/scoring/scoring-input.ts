import type { Matrix } from '../cube/index.ts';
import type { Aggregation } from './aggregation.ts';
import type { Alternative, Criterion, MissingPolicy } from './criterion.ts';
import type { CriterionGroup } from './criterion-group.ts';
import type { Condition } from './filter-cascade.ts';
import type { Imputation } from './imputation.ts';
import type { Step } from './method.ts';
import type { Normalization } from './normalization.ts';
import type { Treatment } from './treatment.ts';
import type { Weighting } from './weighting.ts';

/**
 * Values by alternative and criterion: a `Matrix` with their ids as labels, of which it may have more, or one row for each alternative with
 * a value for each criterion, in their order. `null` is missing.
 */
export type ScoringValues = Matrix | readonly (readonly (number | null)[])[];

/** Alternatives, the criteria that judge them, and their values. */
export interface ScoringTable {
  readonly alternatives: readonly (string | Alternative)[];
  readonly criteria: readonly Criterion[];
  readonly values: ScoringValues;
}

/** What is scored, and how. Each step may be left out. */
export interface ScoringInput extends ScoringTable {
  readonly groups?: readonly CriterionGroup[];
  /** Conditions in order; an alternative that fails one is excluded with its reason. Default: none. */
  readonly select?: readonly Condition[];
  /** The least share of the criteria, 0–1, for which an alternative must have a value. Default: 0. */
  readonly minimumCoverage?: number;
  /** What becomes of values that are missing after imputation. Default: `renormalize`. */
  readonly missing?: MissingPolicy;
  /** Default: none, what is missing stays so. */
  readonly imputation?: Step<Imputation>;
  /** Default: none. */
  readonly treatment?: Step<Treatment>;
  /** Default: `minMax`, 0–1. */
  readonly normalization?: Step<Normalization>;
  /**
   * Weights by the id of criteria and groups, each relative to those beside it, or a weighting that finds those of the criteria
   * in the figures. Default: the weights that criteria and groups carry.
   */
  readonly weights?: Readonly<Record<string, number>> | Step<Weighting>;
  /** Default: `arithmeticMean`. */
  readonly aggregation?: Step<Aggregation>;
}
