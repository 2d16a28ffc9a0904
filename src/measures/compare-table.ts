import { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { alignLabels, type Unmatched } from './align-matrices.ts';
import { type ByLabel, checkAmount, figuresOf } from './by-label.ts';
import type { MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { type SummedTable, tableTotals } from './table-totals.ts';

/**
 * What the rows of a table are compared with: the sum of them all; one of them, such as the row of the nation in a table that has
 * one; or a row from elsewhere, by the labels of the columns, with its total where that isn't the sum of the values listed.
 */
export type Reference = 'total' | { readonly row: string } | { readonly values: ByLabel; readonly total?: MaybeNumber };

export interface ReferenceOptions {
  /** What the rows are compared with. Default: `'total'`, the sum of the rows. */
  readonly reference?: Reference;
  /** What a total makes of missing cells. Default: `'withhold'`, it is missing, and so is each result that needs it. */
  readonly missing?: MissingRule;
}

export interface QuotientOptions extends ReferenceOptions {
  /**
   * The totals of rows by label, where they are not the sum of the cells: total or traded employment of each region beside a
   * table of some industries. Default: the sums. A row that is not listed has no known total.
   */
  readonly totals?: ByLabel;
}

/** The options as used. */
export interface ComparisonConvention {
  readonly reference: 'total' | 'values' | { readonly row: string };
  /** Whether the totals of the rows were added up or given. */
  readonly totals: 'summed' | 'given';
  /** The same of the total of the reference. */
  readonly referenceTotal: 'summed' | 'given';
  readonly missing: MissingRule;
}

/** What every result of a comparison tells beside its values. */
export interface ComparisonNotes {
  /** How many cells of the table are missing. */
  readonly missingCells: number;
  /**
   * Rows that only the table (`onlyFirst`) or only the totals given have, and columns that only the table or only the reference
   * has. Such columns are not compared: they are in no result and in no total that is added up.
   */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
  readonly convention: ComparisonConvention;
}

/** A table beside its reference, on the columns of both. Totals and shares are `NaN` where they are not known. */
export interface ComparedTable {
  readonly table: Matrix;
  readonly totals: SummedTable;
  readonly rowTotals: Float64Array;
  readonly referenceTotal: number;
  /** The share of each column in the total of the reference. */
  readonly referenceShares: Float64Array;
  readonly notes: ComparisonNotes;
}

/** @throws as `tableTotals`, and `INVALID_OPTION` for a reference row that the table doesn't have */
export function compareTable(
  matrix: Matrix,
  { reference = 'total', totals: given, missing = 'withhold' }: QuotientOptions,
): ComparedTable {
  const { row, values, total }: { row?: string; values?: ByLabel; total?: MaybeNumber } = Object(reference);
  const columns = commonLabels(matrix.columnLabels, values);
  const table = withColumns(matrix, columns.common);
  const totals = tableTotals(table, missing);
  const rowTotals = given === undefined ? totals.rows : figuresOf(table.rowLabels, given, 'options.totals');
  const sumOf = (parts: Float64Array) =>
    parts.filter((part) => missing === 'withhold' || part >= 0).reduce((sum, part) => sum + part, 0);

  let amounts = totals.columns;
  let referenceTotal = given === undefined ? totals.total : sumOf(rowTotals);
  if (values !== undefined) {
    checkAmount(total ?? null, 'options.reference.total');
    amounts = figuresOf(table.columnLabels, values, 'options.reference.values');
    referenceTotal = total === undefined ? sumOf(amounts) : (total ?? Number.NaN);
  } else if (reference !== 'total') {
    const place = table.rowLabels.indexOf(row!);
    if (place === -1) refuseRow(row ?? reference);
    amounts = table.row(row!);
    referenceTotal = rowTotals[place]!;
  }
  return {
    table,
    totals,
    rowTotals,
    referenceTotal,
    referenceShares: amounts.map((amount) => (referenceTotal > 0 ? amount / referenceTotal : Number.NaN)),
    notes: {
      missingCells: totals.missingCells,
      unmatched: { rows: commonLabels(matrix.rowLabels, given).unmatched, columns: columns.unmatched },
      convention: {
        reference: values !== undefined ? 'values' : row !== undefined ? { row } : 'total',
        totals: given === undefined ? 'summed' : 'given',
        referenceTotal: (values === undefined ? given : total) === undefined ? 'summed' : 'given',
        missing,
      },
    },
  };
}

/** The labels of a table that a record lists too, and those that only one of the two has. All where there is no record. */
export function commonLabels(labels: readonly string[], amounts: ByLabel | undefined) {
  return alignLabels(labels, amounts === undefined ? labels : Object.keys(amounts));
}

function withColumns(matrix: Matrix, kept: readonly string[]): Matrix {
  const { rowLabels, columnLabels, values } = matrix;
  if (kept.length === columnLabels.length) return matrix;
  const common = new Set(kept);
  const isKept = columnLabels.map((label) => common.has(label));
  return new Matrix(
    rowLabels,
    kept,
    values.filter((_, cell) => isKept[cell % isKept.length]),
  );
}

function refuseRow(row: unknown): never {
  throw new PortolanError(
    'INVALID_OPTION',
    `The table has no row ${JSON.stringify(row)}. Give { row: one of its rows }, 'total', or { values }.`,
    { path: 'options.reference' },
  );
}
