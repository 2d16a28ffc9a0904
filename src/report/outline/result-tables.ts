import type { Assessment, CellReference } from '../../model/index.ts';
import { columnLabel, type PrintableTable, rowLabel } from '../printable-table.ts';

/** All tables of a result, in the order of the report. */
export function resultTables({ performance }: Assessment): readonly PrintableTable[] {
  const { trend, growth, nationalShare, indexed, standing, peers } = performance;
  const { destinations, products, concentration, exporters } = performance;
  return [
    trend,
    growth,
    nationalShare,
    indexed,
    standing,
    peers,
    destinations,
    products,
    concentration,
    exporters,
  ].filter((table) => table !== null);
}

/** A cell that a finding was read from: the place in the report and its name for a reader. */
export interface CellSource {
  readonly table: string;
  readonly row: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** `Exports by year: 2024, Exports`. */
  readonly label: string;
}

/** Where a cell stands; `null` for a table or a row that the result does not have. */
export function cellSource(tables: readonly PrintableTable[], reference: CellReference | undefined): CellSource | null {
  const table = tables.find((candidate) => candidate.id === reference?.table);
  const row = table?.rows.find((candidate) => candidate.key === reference?.row);
  if (reference === undefined || table === undefined || row === undefined) return null;
  const names = { rowLabel: rowLabel(table, row), columnLabel: columnLabel(table, reference.column) };
  const label = `${table.title}: ${names.rowLabel}, ${names.columnLabel}`;
  return { table: table.id, row: row.key, ...names, label };
}
