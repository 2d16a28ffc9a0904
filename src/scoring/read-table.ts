import { Matrix } from '../cube/index.ts';
import { PortolanError } from '../errors/index.ts';
import { placesOf } from './check-ids.ts';
import type { Alternative, Criterion } from './criterion.ts';
import { refuseOption } from './refuse-option.ts';
import type { ScoringTable, ScoringValues } from './scoring-input.ts';

/** Alternatives and criteria with their values in columns. */
export interface Table {
  readonly alternatives: readonly Alternative[];
  readonly criteria: readonly Criterion[];
  /** By criterion, a value for each alternative, `NaN` where missing. */
  readonly columns: readonly Float64Array[];
}

/**
 * @throws `INVALID_OPTION` for no alternatives or criteria and for ids that are none or occur twice, `LENGTH_MISMATCH` for values
 * that are not one for each, `INVALID_MEASURE_VALUE` for a value that is no finite number
 */
export function readTable({ alternatives, criteria, values }: ScoringTable): Table {
  const entries = alternatives.map((one) => (typeof one === 'string' ? { id: one } : one));
  placesOf(entries, 'alternatives');
  placesOf(criteria, 'criteria');
  const rows = rowsOf(values, entries, criteria);
  const columns = columnsOf(criteria.length, rows.length);
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) columns[c]![r] = cellOf(rows[r]![c], r, c);
  }
  return { alternatives: entries, criteria, columns };
}

/** Columns in one block of memory: much cheaper to make than each on its own. */
function columnsOf(count: number, rows: number): Float64Array[] {
  const block = new Float64Array(count * rows);
  return Array.from({ length: count }, (_, c) => block.subarray(c * rows, (c + 1) * rows));
}

function rowsOf(
  values: ScoringValues,
  alternatives: Table['alternatives'],
  criteria: Table['criteria'],
): readonly ArrayLike<number | null>[] {
  if (values instanceof Matrix) {
    const places = labelled(criteria, values.columnLabels, 'criteria');
    labelled(alternatives, values.rowLabels, 'alternatives');
    return alternatives.map(({ id }) => {
      const row = values.row(id);
      return places.map((place) => row[place]!);
    });
  }
  checkLength(values, alternatives.length, 'alternative', 'values');
  values.forEach((row, r) => {
    checkLength(row, criteria.length, 'criterion', `values[${r}]`);
  });
  return values;
}

function labelled(list: readonly { readonly id: string }[], labels: readonly string[], path: string): number[] {
  const places = new Map(labels.map((label, place) => [label, place]));
  return list.map(
    ({ id }, i) =>
      places.get(id) ??
      refuseOption(`The values have no ${JSON.stringify(id)}. Add them, or leave it out.`, `${path}[${i}]`),
  );
}

function checkLength(list: ArrayLike<unknown>, length: number, each: string, path: string): void {
  if (Array.isArray(list) && list.length === length) return;
  throw new PortolanError('LENGTH_MISMATCH', `Give ${length} here, one for each ${each}.`, { path });
}

function cellOf(value: number | null | undefined, row: number, column: number): number {
  if (value === null || Number.isNaN(value) || Number.isFinite(value)) return value ?? Number.NaN;
  throw new PortolanError('INVALID_MEASURE_VALUE', `${String(value)} is no value. Give a finite number, or null.`, {
    path: `values[${row}][${column}]`,
  });
}
