import { Matrix } from '../cube/matrix.ts';
import { type AlignedMatrices, alignMatrices } from './align-matrices.ts';
import { checkCells } from './check-cells.ts';
import { checkChoice } from './check-choice.ts';

/** Growth of all that a table holds, as fractions: 0.07 is +7%. */
export interface GrowthTable {
  /** Growth of each cell, `NaN` where undefined. */
  readonly cells: Matrix;
  /** Growth of each row's total by label, `null` where undefined. */
  readonly rows: Readonly<Record<string, number | null>>;
  /** Growth of each column's total by label, `null` where undefined. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** Growth of the total of the table, `null` where undefined. */
  readonly total: number | null;
  /** How many cells, among those compared, lack a value at one end or both. */
  readonly missingCells: number;
  /** Rows and columns that only one of the tables has. They are compared with nothing and in no total. */
  readonly unmatched: AlignedMatrices['unmatched'];
  readonly convention: { readonly missing: 'withhold' | 'sum-known' };
}

export interface GrowthTableOptions {
  /**
   * What becomes of a total with a cell that is missing at one end. `withhold` (the default): its growth isn't known. `sum-known`:
   * the growth of the cells known at both ends, like with like, and `missingCells` counts the others.
   */
  readonly missing?: 'withhold' | 'sum-known';
}

/**
 * Growth of each cell, row, column and of the whole between two tables: (after − before) / before. Tables are matched by label.
 *
 * What starts at 0 has no growth rate, also when it stays at 0: `NaN` in the cells, `null` in the totals. (EconGeo's growth_mat,
 * growth_reg and growth_ind give Infinity, or 0 where it stays 0, in percent with two decimals.) A total known from elsewhere
 * needs no table: see {@link growthRate}.
 *
 * Costs time and memory linear in the cells.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for a cell below 0 or infinite; `INVALID_OPTION`
 *
 * @example
 * const before = new Matrix(['US-GA', 'US-AL'], ['311', '312'], Float64Array.of(50, 10, 40, 0));
 * const after = new Matrix(['US-GA', 'US-AL'], ['311', '312'], Float64Array.of(55, 11, 38, 4));
 * const growth = growthTable(before, after);
 * growth.rows; // { 'US-GA': 0.1, 'US-AL': 0.05 }
 * growth.cells.at('US-AL', '312'); // null, it starts at 0
 */
export function growthTable(
  before: Matrix,
  after: Matrix,
  { missing = 'withhold' }: GrowthTableOptions = {},
): GrowthTable {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  checkCells(before, 'before');
  checkCells(after, 'after');
  const { first, second, unmatched } = alignMatrices(before, after);
  const { rowLabels, columnLabels } = first;
  const width = columnLabels.length;
  const cells = new Float64Array(first.values.length);
  const rows = rowLabels.map(noChange);
  const columns = columnLabels.map(noChange);
  const whole = noChange();
  for (let cell = 0; cell < cells.length; cell++) {
    const from = first.values[cell]!;
    const to = second.values[cell]!;
    cells[cell] = growth(from, to);
    const isMissing = Number.isNaN(from) || Number.isNaN(to);
    for (const change of [rows[Math.floor(cell / width)]!, columns[cell % width]!, whole]) {
      if (isMissing) change.missing += 1;
      else {
        change.from += from;
        change.to += to;
      }
    }
  }
  const growthOf = ({ from, to, missing: lacking }: Change) => {
    const rate = lacking > 0 && missing === 'withhold' ? Number.NaN : growth(from, to);
    return Number.isNaN(rate) ? null : rate;
  };
  return {
    cells: new Matrix(rowLabels, columnLabels, cells),
    rows: Object.fromEntries(rowLabels.map((label, i) => [label, growthOf(rows[i]!)])),
    columns: Object.fromEntries(columnLabels.map((label, i) => [label, growthOf(columns[i]!)])),
    total: growthOf(whole),
    missingCells: whole.missing,
    unmatched,
    convention: { missing },
  };
}

interface Change {
  from: number;
  to: number;
  missing: number;
}

function noChange(): Change {
  return { from: 0, to: 0, missing: 0 };
}

/** (to − from) / from; `NaN` from 0, from or to missing, or where it is no finite number. */
function growth(from: number, to: number): number {
  const rate = (to - from) / from;
  return from > 0 && Number.isFinite(rate) ? rate : Number.NaN;
}
