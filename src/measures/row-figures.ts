import { byLabel } from './by-label.ts';
import type { ComparedTable, ComparisonNotes } from './compare-table.ts';

/** A figure for each row of a table by its label, `null` where it is undefined, and what it was compared with. */
export interface RowFigures extends ComparisonNotes {
  readonly values: Readonly<Record<string, number | null>>;
}

/** A table compared, as its result with a figure for each row. */
export function withRowFigures({ table, notes }: ComparedTable, figures: Float64Array): RowFigures {
  return { values: byLabel(table.rowLabels, figures), ...notes };
}
