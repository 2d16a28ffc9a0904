export { type BreakEven, type BreakEvenWeight, breakEvenWeights } from './break-even-weights.ts';
export type { ValueError, ValueErrors } from './draw-values.ts';
export type { WeightUncertainty } from './draw-weights.ts';
export * from './rank-acceptability.ts';
export * from './rank-reversals.ts';
export type { RankStability, StableAlternative } from './rank-stability.ts';
export * from './smallest-swap.ts';
export * from './stress-ranking.ts';
