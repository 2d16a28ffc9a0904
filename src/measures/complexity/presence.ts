import type { Matrix } from '../../cube/matrix.ts';
import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { reachesCutoff } from '../reaches.ts';
import { type BitRows, emptyBits, setBit } from './bits.ts';
import { PresenceMatrix } from './presence-matrix.ts';
import { type PresenceTotals, presenceTotals } from './presence-totals.ts';

export interface PresenceOptions {
  /**
   * What the cells hold. Default: `values`, amounts of which the revealed comparative advantage is computed. `index`: an index
   * already, such as RCA or a 0/1 table; it is compared with the cutoff as it is.
   */
  readonly cells?: 'values' | 'index';
  /** Present is at or above the cutoff, as all published packages have it. Default: 1. */
  readonly cutoff?: number;
  /** Totals to measure `values` against. Default: those of the table itself. */
  readonly totals?: PresenceTotals;
  /**
   * What a missing cell does. Default: `withhold`, totals over it are unknown, and so is presence that depends on them.
   * `sum-known`: it counts as not present, totals are over the known cells, and `missingCells` says how many were left out.
   */
  readonly missing?: 'withhold' | 'sum-known';
}

/**
 * Presence matrix: M(r,p) = 1 where RCA(r,p) = (x(r,p) / Σₚ x) / (Σᵣ x / Σ x) ≥ cutoff, else 0.
 *
 * Ties count as present: amounts are compared as x · Σ x ≥ cutoff · Σₚ x · Σᵣ x, which rounds less than quotients, and what is within 1e-12 of
 * the cutoff stands at it, so that the order in which decimals are added up decides nothing.
 * A region or a product with the total 0 has no RCA: nothing is present there, and it is listed in `undefinedRows` or
 * `undefinedColumns`; never is a region without exports "specialized in everything". In a table of an index, that holds for a row or
 * a column without any figure. A table of one region is specialized in all that it exports, measured against itself: give `totals`. Costs time linear in the cells and two bits a cell.
 *
 * Source: Balassa (1965); Hidalgo and Hausmann (2009).
 *
 * @throws `NEGATIVE_VALUE` for an amount below 0; `INVALID_OPTION` for a cutoff that is no number (for amounts: above 0), totals that
 * are negative or without a name, totals of rows smaller than the row, one of `totals.columns` and `totals.total` without the other, and totals
 * for a table of an index
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3364', '3361'], Float64Array.of(90, 10, 10, 90));
 * const present = presence(exports);
 * present.has('US-GA', '3364'); // true
 * present.diversity['US-AL']; // 1
 */
export function presence(
  matrix: Matrix,
  { cells = 'values', cutoff = 1, totals, missing = 'withhold' }: PresenceOptions = {},
): PresenceMatrix {
  checkChoice(cells, ['values', 'index'], 'cells');
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  if (!Number.isFinite(cutoff) || (cells === 'values' && cutoff <= 0)) {
    throw new PortolanError('INVALID_OPTION', `${cutoff} is no cutoff. Give a number, for amounts above 0.`, {
      path: 'options.cutoff',
    });
  }
  if (cells === 'index' && totals !== undefined) {
    throw new PortolanError(
      'INVALID_OPTION',
      'An index needs no totals. Leave them out, or say that cells are values.',
      {
        path: 'options.totals',
      },
    );
  }
  const { rowLabels, columnLabels, values } = matrix;
  const [height, width] = [rowLabels.length, columnLabels.length];
  const byRow = emptyBits(height, width);
  const byColumn = emptyBits(width, height);
  let undecided: BitRows | null = null;
  const undecidedRows = new Uint8Array(height);
  const undecidedColumns = new Uint8Array(width);

  const known = presenceTotals(matrix, cells, totals, missing);
  for (let row = 0; row < height; row++) {
    const rowTotal = known.rows[row]!;
    if (rowTotal === 0) continue;
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column]!;
      const columnTotal = known.columns[column]!;
      if ((cells === 'values' && value === 0) || columnTotal === 0) continue;
      const isPresent =
        cells === 'index' ? value >= cutoff : reachesCutoff(cutoff, value, rowTotal, columnTotal, known.total);
      if (isPresent) {
        setBit(byRow, row, column);
        setBit(byColumn, column, row);
      } else if (Number.isNaN(value + rowTotal + columnTotal + known.total)) {
        if (missing === 'sum-known' && Number.isNaN(value)) continue;
        undecided ??= emptyBits(height, width);
        setBit(undecided, row, column);
        undecidedRows[row] = 1;
        undecidedColumns[column] = 1;
      }
    }
  }
  return new PresenceMatrix(
    rowLabels,
    columnLabels,
    { byRow, byColumn, undecided },
    {
      convention: { cells, cutoff, denominator: totals?.name ?? 'table', missing },
      undefinedRows: rowLabels.filter((_, i) => known.rows[i] === 0),
      undefinedColumns: columnLabels.filter((_, i) => known.columns[i] === 0),
      missingCells: known.missingCells,
      undecidedRows: rowLabels.filter((_, i) => undecidedRows[i] === 1),
      undecidedColumns: columnLabels.filter((_, i) => undecidedColumns[i] === 1),
      unmatched: known.unmatched,
    },
  );
}
