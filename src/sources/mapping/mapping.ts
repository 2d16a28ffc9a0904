import type { FlowBasis, Parsed, Provenance } from '../../model/index.ts';

/** The kinds of cells that a dimension can have. */
export const cellKinds = ['text', 'region', 'state', 'market', 'product', 'year', 'period'] as const;

/**
 * What the cells of a dimension are:
 * - `text`: taken as it is, without the blanks around it;
 * - `region`: a region code, or a state by its name, letters or FIPS digits, or the nation;
 * - `state`: the same, states, the district and territories only;
 * - `market`: a country by its name or alpha-3 code;
 * - `product`: a code of a classification, as text with its zeros;
 * - `year`: `2024`;
 * - `period`: a year, a quarter `2024-Q1`, or a month as `2024-01` or `January 2024`.
 */
export type CellKind = (typeof cellKinds)[number];

/** Reads a cell by a rule of the caller's own. It gets the text without the blanks around it, and must not throw. */
export type CellParser = (text: string) => Parsed<string>;

/** A dimension that stands in a column, or one value for all rows. */
export type DimensionMapping =
  | { readonly column: string; readonly as?: CellKind | CellParser }
  | { readonly value: string };

/** Units that are known with their scale. Any other text names a unit that is taken as it is. */
export type NamedUnit =
  | 'USD'
  | 'thousand-USD'
  | 'million-USD'
  | 'billion-USD'
  | 'persons'
  | 'thousand-persons'
  | 'companies'
  | 'jobs'
  | 'kg';

/** A measure that stands in a column. */
export interface MeasureMapping {
  readonly column: string;
  /** What its figures are in; `thousand-USD` and the like are turned into the unit itself. Default: no unit. */
  readonly unit?: NamedUnit | (string & {}) | undefined;
  /** `false` where cells must not be added. Default `true`, and `false` for `companies`. */
  readonly additive?: boolean | undefined;
}

/** How the columns of a file become those of a cube. Columns are found by name, without regard to case and blanks. */
export interface Mapping<Dimension extends string = string, Measure extends string = string> {
  readonly dimensions: { readonly [Name in Dimension]: DimensionMapping };
  readonly measures: { readonly [Name in Measure]: MeasureMapping };
  /** Where the file comes from. Its `id` is the value of the cube's dimension `source`. */
  readonly provenance: Provenance;
  /** What the figures count, for trade flows. */
  readonly basis?: FlowBasis | null | undefined;
  readonly title?: string | null | undefined;
  /** Columns that hold the labels of a dimension's codes. */
  readonly labels?: { readonly [Name in Dimension]?: { readonly column: string } } | undefined;
  /** Cells, besides empty ones, that stand for a missing figure. Default: dashes, dots, `N/A`, `NA`, `(NA)`, `X`, `(X)`. */
  readonly missing?: readonly string[] | undefined;
  /** Cells that stand for a figure withheld by the office. Default `D`, `(D)`, `S`, `(S)`. */
  readonly suppressed?: readonly string[] | undefined;
  /** The sign before decimals; the other of the two then separates thousands. Default `.`. */
  readonly decimal?: '.' | ',' | undefined;
}
