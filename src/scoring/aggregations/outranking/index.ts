export * from './counts.ts';
export { type ElectreOne, type ElectreOneOptions, electreOne } from './electre-one.ts';
export * from './electre-three.ts';
export * from './electre-two.ts';
export { outrankingMatrix } from './outranking-matrix.ts';
export * from './promethee.ts';
