import type { FlowBasis } from './flow.ts';
import type { Provenance } from './provenance.ts';

/** What a measure of a cube counts. */
export interface MeasureMetadata {
  /** `USD`, `persons`, `companies`, `kg`. */
  readonly unit: string;
  /** `false` where cells must not be added: one company counts in every state that it exports from. */
  readonly additive: boolean;
}

/** What the figures of a cube mean and where they come from. It stays with every view and rollup of the cube. */
export interface CubeMetadata {
  readonly title: string | null;
  /** What a cube of trade flows counts; `null` for other facts. */
  readonly basis: FlowBasis | null;
  /** By name of the measure. A measure that is not listed is additive and has no unit. */
  readonly measures: Readonly<Record<string, MeasureMetadata>>;
  /** The sources of the facts. A dimension named `source` refers to them by id. */
  readonly provenance: readonly Provenance[];
}

/** The values of one dimension to keep: one, several, or all from one text to another, ends included. */
export type DimensionFilter = string | readonly string[] | { readonly from?: string; readonly to?: string };

/** Which facts to keep: a filter for each dimension that matters. */
export type Where<Dimension extends string = string> = { readonly [Name in Dimension]?: DimensionFilter };

/** What to do with a sum over cells that are not all known. */
export interface RollupOptions {
  /**
   * - `withhold` (the default): the sum is missing when one of its inputs is;
   * - `sum-known`: the sum of the known inputs is given, and `missing` says how many were left out.
   * A sum without a single known input is missing in both.
   */
  readonly missing?: 'withhold' | 'sum-known';
}

export interface MatrixOptions extends RollupOptions {
  /** What a combination without a row becomes. Default: `missing`. `zero` where the publisher lists no flow of nothing. */
  readonly absent?: 'missing' | 'zero';
}

/** A labelled table of numbers, row after row, `NaN` where missing. */
export interface MatrixLike {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly values: Float64Array;
  at(row: string, column: string): number | null;
}

/** Facts in columns, as evidence carries them. `Cube` is the one implementation that portolan ships. */
export interface CubeLike {
  readonly rowCount: number;
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  readonly metadata: CubeMetadata;
  where(filter: Where): CubeLike;
  rollup(dimensions: readonly string[], options?: RollupOptions): CubeLike;
  /** One measure as a table of two dimensions, summed over all others. */
  matrix(row: string, column: string, measure: string, options?: MatrixOptions): MatrixLike;
  /** The same facts with fewer measures. */
  keep(measures: readonly string[]): CubeLike;
  /** The values of a measure in the order of the rows, `NaN` where missing. */
  values(measure: string): Float64Array;
  /** The distinct texts of a dimension that occur, sorted. */
  dictionary(dimension: string): readonly string[];
  rows(): readonly Readonly<Record<string, string | number | null>>[];
  toJSON(): unknown;
}
