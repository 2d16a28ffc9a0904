import { Matrix } from '../cube/matrix.ts';
import { alignLabels, selectCells, type Unmatched } from './align-matrices.ts';
import { checkResultSize } from './check-result-size.ts';
import type { MissingRule } from './known-parts.ts';
import { type NamedTable, tradeTotals } from './trade-table.ts';

/** 100·Σ min(share, share) for each row of the first table with each of the second. */
export interface ShareOverlap {
  readonly values: Matrix;
  readonly unmatched: Unmatched;
  readonly missingCells: number;
}

/** The overlap of shares, which is 100·(1 − ½Σ|share − share|) where both are complete. Columns are matched by label. */
export function overlapOfShares(first: NamedTable, second: NamedTable, missing: MissingRule): ShareOverlap {
  checkResultSize(first.table.rowLabels.length, second.table.rowLabels.length, first.name);
  const same = first.table === second.table && first.totals?.rows === second.totals?.rows;
  const { common, unmatched } = alignLabels(first.table.columnLabels, second.table.columnLabels);
  const one = sharesOf(first, common, missing);
  const other = same ? one : sharesOf(second, common, missing);
  const [rows, columns, width] = [first.table.rowLabels, second.table.rowLabels, common.length];
  const values = new Float64Array(rows.length * columns.length);
  for (let i = 0; i < rows.length; i++) {
    for (let j = same ? i : 0; j < columns.length; j++) {
      const isKnown = one.totals[i]! > 0 && other.totals[j]! > 0;
      const sum = isKnown ? twiceTheSmaller(one.shares, other.shares, [i * width, j * width, width]) : Number.NaN;
      // shares add up to 1 but for rounding
      values[i * columns.length + j] = Math.min(100, 50 * sum);
      if (same) values[j * columns.length + i] = values[i * columns.length + j]!;
    }
  }
  const missingCells = one.missingCells + (same ? 0 : other.missingCells);
  return { values: new Matrix(rows, columns, values), unmatched, missingCells };
}

/** Σ 2·min of two rows: x + y − |x − y| is exact where one is 0 or both are equal, and much faster than Math.min. */
function twiceTheSmaller(
  shares: Float64Array,
  others: Float64Array,
  [from, to, width]: readonly [number, number, number],
) {
  let sum = 0;
  for (let k = 0; k < width; k++) {
    const x = shares[from + k]!;
    const y = others[to + k]!;
    sum += x + y - Math.abs(x - y);
  }
  return sum;
}

/** Shares in the total of the whole row, for the columns asked for: `NaN` where a share is not known. */
function sharesOf(named: NamedTable, columns: readonly string[], missing: MissingRule) {
  const { rows: totals, missingCells } = tradeTotals(named, missing);
  const { table } = named;
  const width = columns.length;
  const shares = selectCells(table, table.rowLabels, columns).values.map((value, i) => {
    const isLeftOut = Number.isNaN(value) && missing === 'sum-known';
    return (isLeftOut ? 0 : value) / totals[Math.floor(i / width)]!;
  });
  return { shares, totals, missingCells };
}
