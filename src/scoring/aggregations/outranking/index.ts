export * from './counts.ts';
export * from './electre-one.ts';
export { outrankingMatrix } from './outranking-matrix.ts';
export * from './promethee.ts';
