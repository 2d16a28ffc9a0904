// facts in columns

export type { Codes } from './column.ts';
export { concat } from './concat.ts';
export { Cube } from './cube.ts';
export { CubeBuilder } from './cube-builder.ts';
// written and read back
export type { CubeJson } from './cube-json.ts';
export type { CubeColumns, CubeRow, CubeShape } from './cube-shape.ts';
// what answers rollups
export { type CubeStore, memoryStore, type RollupQuery } from './cube-store.ts';
export type { DimensionInput, EncodedDimension } from './encode-dimension.ts';
export type { MeasureInput } from './encode-measure.ts';
export { evidenceFromJson } from './evidence-json.ts';
export type { ArrowColumnLike, ArrowTableLike } from './from-arrow.ts';
export type { FactRow } from './from-rows.ts';
// labelled tables of numbers
export { Matrix, type MatrixJson } from './matrix.ts';
