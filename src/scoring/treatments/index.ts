export * from './clamp-at-percentiles.ts';
export * from './logarithms.ts';
export * from './power-transforms.ts';
export * from './shift.ts';
export type { TailRule } from './tail-rule.ts';
export * from './treat-by-rule.ts';
export * from './winsorize.ts';
