import { formatFigure } from '../assessment/format-figure.ts';
import type { CellValue, Column, Unit } from '../model/index.ts';
import { cleanText } from './clean-text.ts';
import { defuseFormula } from './defuse-formula.ts';

/** Any table of a result, whatever its rows are. */
export interface PrintableTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string }[];
  readonly notes: readonly string[];
}

/** A cell as a reader meets it. */
export interface PrintedCell {
  readonly text: string;
  /** The figure with all its digits, for a machine; `null` for text and for what is missing. */
  readonly figure: number | null;
}

/** The columns that are shown: all but the unit that another column prints by row. */
export function shownColumns(table: PrintableTable): readonly Column[] {
  const unitIsPrinted = table.columns.some((column) => column.unit === 'by-row');
  return table.columns.filter((column) => !(unitIsPrinted && column.name === 'unit'));
}

/** The column that names the row: `label` where there is one, else the first. */
export function headerColumn(table: PrintableTable): Column | undefined {
  return table.columns.find((column) => column.name === 'label') ?? table.columns[0];
}

/** Whether a column holds figures, which are set flush right. */
export function isNumeric(column: Column): boolean {
  return column.unit !== 'text' && column.unit !== 'year';
}

function cellValue(row: { readonly key: string }, name: string): CellValue {
  return Object.hasOwn(row, name) ? ((row as Readonly<Record<string, CellValue>>)[name] ?? null) : null;
}

/** One cell, printed with its unit. Missing is `–`, never 0. Not yet escaped for HTML or Markdown. */
export function printCell(row: { readonly key: string }, column: Column): PrintedCell {
  const value = cellValue(row, column.name);
  if (typeof value !== 'number') return { text: value === null ? '–' : defuseFormula(cleanText(value)), figure: null };
  const unit = column.unit === 'by-row' ? (cellValue(row, 'unit') as Unit) : column.unit;
  return { text: formatFigure(value, unit), figure: Number.isFinite(value) ? value : null };
}

/** The label of a column by its name, or the name where the table does not show it. */
export function columnLabel(table: PrintableTable, name: string): string {
  return cleanText(table.columns.find((column) => column.name === name)?.label ?? name);
}

/** The heading of a column, as printed above it. */
export function printHeading(column: Column): string {
  return defuseFormula(cleanText(column.label));
}

/** What a row is called. */
export function rowLabel(table: PrintableTable, row: { readonly key: string }): string {
  const header = headerColumn(table);
  return header === undefined ? cleanText(row.key) : printCell(row, header).text;
}
