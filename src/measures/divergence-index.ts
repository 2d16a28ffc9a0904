import type { Matrix } from '../cube/matrix.ts';
import { logarithm, logarithmOfRatio } from './logarithm.ts';
import type { EntropyConvention, EntropyOptions } from './shannon-entropy.ts';
import { tableTotals } from './table-totals.ts';

/** A region or an industry in the divergence of a table. */
export interface DivergencePart {
  /** How far its structure is from that of the total, 0 up. */
  readonly divergence: number;
  /** Its share in the total, 0–1; share · divergence is what it adds to `overall`. */
  readonly share: number;
}

/** How far the lines of a table are from the structure of its total. */
export interface Divergence {
  /** Specialization of all regions and concentration of all industries at once, `null` where undefined. */
  readonly overall: number | null;
  /** `overall` as a share of the entropy of the columns' totals, which it can't exceed: Theil's H, 0–1. `null` where all is in one column. */
  readonly normalized: number | null;
  /** How specialized each region is, by label; `null` where all is 0. */
  readonly rows: Readonly<Record<string, DivergencePart | null>>;
  /** How concentrated each industry is, by label; `null` where all is 0. */
  readonly columns: Readonly<Record<string, DivergencePart | null>>;
  /** Cells of the table without a value. */
  readonly missingCells: number;
  readonly convention: EntropyConvention;
}

/**
 * Divergence of regions' structures from that of their total, Σ sₖ log(sₖ/Sₖ) for each region, and of industries' from that of theirs: a
 * relative entropy, the Theil index against a reference. Weighted by shares, the regions' and the industries' divergences have the same sum, the
 * `overall` one (mutual information). 0 where all structures are the same.
 *
 * 0 · log 0 counts as 0; a line of zeros is `null` and changes nothing. With a missing cell no total is known and all is `null`;
 * `missing: 'sum-known'` takes the known cells. Costs time linear in the cells. Source: Theil (1972), "Statistical Decomposition Analysis";
 * as localization and specialization Cutrini (2009), "Using Entropy Measures to Disentangle Regional from National Localization Patterns".
 *
 * @param matrix amounts, such as jobs, with regions in rows and industries in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite cell, `TOO_LARGE` where a sum is no finite double, `INVALID_OPTION`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.of(40, 0, 0, 40));
 * const { overall, rows } = divergenceIndex(jobs);
 * overall; // 1
 * rows['US-GA']; // { divergence: 1, share: 0.5 }
 */
export function divergenceIndex(matrix: Matrix, { base = 2, missing = 'withhold' }: EntropyOptions = {}): Divergence {
  const log = logarithm(base);
  const ratio = (amount: number, of: number) => logarithmOfRatio(log, amount, of);
  const { rows: rowTotals, columns: columnTotals, total, missingCells } = tableTotals(matrix, missing);
  const ofRows = new Float64Array(rowTotals.length);
  const ofColumns = new Float64Array(columnTotals.length);
  for (let row = 0, cell = 0; row < rowTotals.length; row++) {
    for (let column = 0; column < columnTotals.length; column++, cell++) {
      const value = matrix.values[cell]!;
      if (!(value > 0)) continue;
      const [ofRow, ofColumn] = [value / rowTotals[row]!, value / columnTotals[column]!];
      const surprise = ratio(value, rowTotals[row]!) + ratio(total, columnTotals[column]!);
      ofRows[row]! += ofRow * surprise;
      ofColumns[column]! += ofColumn * surprise;
    }
  }
  const partsOf = (labels: readonly string[], sums: Float64Array, totals: Float64Array) =>
    Object.fromEntries(
      labels.map((label, line): [string, DivergencePart | null] => [
        label,
        totals[line]! > 0 && total > 0 ? { divergence: Math.max(0, sums[line]!), share: totals[line]! / total } : null,
      ]),
    );
  const overall =
    total > 0
      ? Math.max(
          0,
          ofRows.reduce((sum, one, row) => (one === 0 ? sum : sum + (rowTotals[row]! / total) * one), 0),
        )
      : null;
  const most = columnTotals.reduce((sum, one) => (one > 0 ? sum + (one / total) * ratio(total, one) : sum), 0);
  return {
    overall,
    normalized: overall === null || !(most > 0) ? null : Math.min(1, overall / most),
    rows: partsOf(matrix.rowLabels, ofRows, rowTotals),
    columns: partsOf(matrix.columnLabels, ofColumns, columnTotals),
    missingCells,
    convention: { base, missing },
  };
}
