// a table to a ranking
export * from './aggregate.ts';
export * from './aggregation.ts';
export * from './aggregations/arithmetic-mean.ts';
export * from './aggregations/compromise/index.ts';
export * from './aggregations/means/index.ts';
export * from './aggregations/outranking/index.ts';
export * from './audit/index.ts';
export * from './consensus-ranking.ts';
export * from './criterion.ts';
export * from './criterion-group.ts';
export * from './dominance.ts';
export * from './elicitation/index.ts';
export type { Exclusion } from './exclude.ts';
export * from './explain-score.ts';
export { type Condition, type FilterCascade, filterCascade, type Rejection } from './filter-cascade.ts';
export * from './imputation.ts';
export * from './imputations/index.ts';
export {
  type Configured,
  type Method,
  type Parameters,
  type ParametersOf,
  type Step,
  withParameters,
} from './method.ts';
export * from './normalization.ts';
export * from './normalizations/index.ts';
export * from './normalize.ts';
export type { CellChange } from './prepare.ts';
export * from './rank-agreement.ts';
export type { Named, NamedStep, Recipe, StepName } from './recipe.ts';
export { replay } from './replay.ts';
export * from './score-alternatives.ts';
export * from './scoring.ts';
export * from './scoring-input.ts';
export * from './sensitivity/index.ts';
export * from './stress/index.ts';
export * from './treat-outliers.ts';
export * from './treatment.ts';
export * from './treatments/index.ts';
export * from './weighting.ts';
export * from './weightings/index.ts';
export * from './weights.ts';
