import type { CubeMetadata } from '../model/index.ts';
import type { DimensionInput } from './encode-dimension.ts';
import type { MeasureInput } from './encode-measure.ts';

/** Which columns of a table are dimensions and which are measures, and what they mean. */
export interface CubeShape<Dimension extends string = string, Measure extends string = string> {
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly metadata?: Partial<CubeMetadata>;
}

/** Columns for a cube, each as long as the others. */
export interface CubeColumns<Dimension extends string = string, Measure extends string = string> {
  readonly dimensions: { readonly [Name in Dimension]: DimensionInput };
  readonly measures: { readonly [Name in Measure]: MeasureInput };
  readonly metadata?: Partial<CubeMetadata>;
}

/**
 * A fact as a plain object: texts for the dimensions, numbers or `null` for the measures. Of a cube whose names are not
 * known when the program is compiled, each value may be either.
 */
export type CubeRow<Dimension extends string = string, Measure extends string = string> = string extends
  | Dimension
  | Measure
  ? Readonly<Record<string, string | number | null>>
  : { readonly [Name in Dimension]: string } & { readonly [Name in Measure]: number | null };
