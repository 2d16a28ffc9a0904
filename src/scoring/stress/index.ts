export type { ValueError, ValueErrors } from './draw-values.ts';
export type { WeightUncertainty } from './draw-weights.ts';
export * from './rank-acceptability.ts';
export type { RankStability, StableAlternative } from './rank-stability.ts';
export * from './stress-ranking.ts';
