import { Matrix } from '../../cube/index.ts';
import { readTable, type Table } from '../read-table.ts';
import { refuseOption } from '../refuse-option.ts';
import type { ScoringInput } from '../scoring-input.ts';
import type { Random } from './random.ts';

/** How far a value may be off: a standard error, or the ends of an interval in which every value is as likely. */
export type ValueError = number | readonly [number, number];

/** By criterion: one standard error for all alternatives, or an error for each of those named; `null` where none is known, which is drawn as none. */
export type ValueErrors = Readonly<Record<string, number | Readonly<Record<string, ValueError | null>>>>;

/**
 * Draws figures within their errors, and gives the input with them. Values without an error, and those missing, stay.
 *
 * @throws `INVALID_OPTION` for errors of no criterion or alternative, below 0, or intervals that are none
 */
export function drawnValues(input: ScoringInput, errors: ValueErrors, random: Random): () => ScoringInput {
  const table = readTable(input);
  const cells = cellsOf(table, errors);
  const width = table.criteria.length;
  const given = new Float64Array(table.alternatives.length * width);
  table.columns.forEach((column, c) => {
    column.forEach((value, row) => {
      given[row * width + c] = value;
    });
  });
  const rowLabels = table.alternatives.map(({ id }) => id);
  const columnLabels = table.criteria.map(({ id }) => id);
  return () => {
    const values = given.slice();
    for (const { cell, error } of cells) {
      if (Number.isNaN(values[cell])) continue;
      values[cell] =
        typeof error === 'number'
          ? values[cell]! + error * random.normal()
          : error[0] + random.uniform() * (error[1] - error[0]);
    }
    return { ...input, values: new Matrix(rowLabels, columnLabels, values) };
  };
}

interface UncertainCell {
  readonly cell: number;
  readonly error: ValueError;
}

function cellsOf({ alternatives, criteria }: Table, errors: ValueErrors): UncertainCell[] {
  const rows = new Map(alternatives.map(({ id }, row) => [id, row]));
  const columns = new Map(criteria.map(({ id }, c) => [id, c]));
  return Object.entries(errors).flatMap(([id, error]): UncertainCell[] => {
    const path = `errors.${id}`;
    const column = columns.get(id) ?? refuseOption(`There is no criterion ${JSON.stringify(id)}.`, path);
    if (typeof error === 'number') {
      checkError(error, path);
      return alternatives.map((_, row) => ({ cell: row * criteria.length + column, error }));
    }
    return Object.entries(error).flatMap(([alternative, one]) => {
      if (one === null) return [];
      const row =
        rows.get(alternative) ?? refuseOption(`There is no alternative ${JSON.stringify(alternative)}.`, path);
      checkError(one, `${path}.${alternative}`);
      return { cell: row * criteria.length + column, error: one };
    });
  });
}

function checkError(error: ValueError, path: string): void {
  const isError =
    typeof error === 'number'
      ? error >= 0 && error < Number.POSITIVE_INFINITY
      : Array.isArray(error) && error[0] <= error[1] && Number.isFinite(error[1] - error[0]);
  if (!isError) refuseOption('Give a standard error of 0 or more, or a lower and a higher end.', path);
}
