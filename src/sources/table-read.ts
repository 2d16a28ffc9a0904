import type { Cube } from '../cube/index.ts';
import type { RejectedRows } from './rejection.ts';

/** The dimensions that every cube of a source has beside those of its mapping. */
export type OwnDimension = 'status' | 'source';

/** A file read into a cube. */
export interface TableRead<Dimension extends string = string, Measure extends string = string> extends RejectedRows {
  readonly cube: Cube<Dimension | OwnDimension, Measure>;
  /** Labels of codes, by dimension, where the mapping names columns for them: the first that each code had. */
  readonly labels: { readonly [Name in Dimension]?: Readonly<Record<string, string>> };
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
}
