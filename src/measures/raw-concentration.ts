import type { Matrix } from '../cube/matrix.ts';
import type { Unmatched } from './align-matrices.ts';
import { type ByLabel, figuresOf } from './by-label.ts';
import { commonLabels } from './compare-table.ts';
import type { MissingRule } from './known-parts.ts';
import { type SummedTable, tableTotals } from './table-totals.ts';

/** How the industries of a table lie beside the regions. `NaN` where not known. */
export interface RawConcentrations {
  /** x: the share of each region in all. */
  readonly shares: Float64Array;
  /** Σx². */
  readonly sumOfSquares: number;
  /** G of each industry: Σ (s − x)² over the regions. */
  readonly raw: Float64Array;
  readonly missingCells: number;
  readonly unmatchedRows: Unmatched;
}

/** G of each industry beside the sizes of the regions, the ones given or the sums of the rows. @throws as `tableTotals` */
export function rawConcentrations(matrix: Matrix, given: ByLabel | undefined, missing: MissingRule): RawConcentrations {
  const totals = tableTotals(matrix, missing);
  const sizes = given === undefined ? totals.rows : figuresOf(matrix.rowLabels, given, 'options.totals');
  const known = missing === 'withhold' ? sizes : sizes.filter((size) => !Number.isNaN(size));
  const size = known.reduce((sum, one) => sum + one, 0);
  const shares = sizes.map((one) => (size > 0 ? one / size : Number.NaN));
  return {
    shares,
    sumOfSquares: sumOfPowers(shares, 2),
    raw: sumsOfSquaredDifferences(matrix, totals, shares, missing),
    missingCells: totals.missingCells,
    unmatchedRows: commonLabels(matrix.rowLabels, given).unmatched,
  };
}

/** Σ x to a power, over the regions whose share is known; `NaN` where none is. */
export function sumOfPowers(shares: Float64Array, power: number): number {
  const known = shares.filter((share) => !Number.isNaN(share));
  return known.length === 0 ? Number.NaN : known.reduce((sum, share) => sum + share ** power, 0);
}

/** γ from G, Σx² and H; `NaN` where undefined. */
export function gammaOf(raw: number, sumOfSquares: number, herfindahl: number): number {
  const spread = 1 - sumOfSquares;
  if (!(spread > 0 && herfindahl < 1)) return Number.NaN;
  return (raw - spread * herfindahl) / (spread * (1 - herfindahl));
}

function sumsOfSquaredDifferences(
  { values }: Matrix,
  { columns }: SummedTable,
  shares: Float64Array,
  missing: MissingRule,
): Float64Array {
  const leavesOut = missing === 'sum-known';
  const divisors = columns.map((total) => (total > 0 ? total : Number.NaN));
  const sums = divisors.map((total) => total * 0);
  for (let row = 0, cell = 0; row < shares.length; row++) {
    const share = shares[row]!;
    for (let column = 0; column < divisors.length; column++, cell++) {
      const difference = values[cell]! / divisors[column]! - share;
      if (!(leavesOut && Number.isNaN(difference))) sums[column]! += difference * difference;
    }
  }
  return sums;
}
