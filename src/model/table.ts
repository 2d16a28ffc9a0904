/**
 * What a figure counts, which also says how it is printed. `share` is 0–1; `growth` is a relative change, 0.07 for
 * +7%; `index` is 100 in the base year; `herfindahl` is 0–1; `by-row` means that each row names its own in `unit`.
 */
export type Unit =
  | 'text'
  | 'year'
  | 'USD'
  | 'USD-per-head'
  | 'persons'
  | 'companies'
  | 'share'
  | 'growth'
  | 'rank'
  | 'count'
  | 'percentile'
  | 'index'
  | 'herfindahl'
  | 'by-row';

/** A column of a result table. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly unit: Unit;
}

/** A cell of a result table. Missing is `null`. */
export type CellValue = string | number | null;

/** A row of a result table: its own key, by which findings point at it, and a value for each column. */
export type Row<Name extends string = string> = { readonly key: string } & { readonly [Column in Name]: CellValue };

/** A table of results that reads by itself: figures with labels and units, and what a reader must know of them. */
export interface Table<RowShape extends { readonly key: string } = Row> {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Exclude<keyof RowShape & string, 'key'>>[];
  readonly rows: readonly RowShape[];
  readonly notes: readonly string[];
}

/** Points at one cell of a result table. */
export interface CellReference {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}
