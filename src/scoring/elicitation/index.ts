export {
  type AnalyticHierarchy,
  type AnalyticHierarchyOptions,
  analyticHierarchy,
  type DoubtfulJudgement,
  type JudgementMatrix,
  saatyRandomIndices,
} from './analytic-hierarchy.ts';
export * from './best-worst.ts';
export * from './budget-allocation.ts';
export * from './from-order.ts';
export * from './group-hierarchy.ts';
export * from './swing-weights.ts';
