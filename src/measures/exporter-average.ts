import type { Matrix } from '../cube/matrix.ts';
import type { MissingRule } from './known-parts.ts';

export interface ExporterAverageParts {
  /** A figure of each row; a row whose figure is `NaN` takes no part. */
  readonly figures: Float64Array;
  /** The total of each row, `NaN` where not known. */
  readonly totals: Float64Array;
  readonly missing: MissingRule;
  /** 1 for a cell that takes part, 0 for one that doesn't, `NaN` where that isn't known. Default: all take part. */
  readonly presence?: (flow: number, row: number, column: number) => number;
}

/**
 * For each column the mean of a figure of the rows, weighted by the column's share in each row: Σ s·f / Σ s. `NaN` where no row
 * takes part, or where a weight isn't known and isn't left out.
 */
export function exporterAverage(
  exports: Matrix,
  { figures, totals, missing, presence = () => 1 }: ExporterAverageParts,
): Float64Array {
  const width = exports.columnLabels.length;
  const weighted = new Float64Array(width);
  const weights = new Float64Array(width);
  for (let row = 0; row < figures.length; row++) {
    const [figure, total] = [figures[row]!, totals[row]!];
    if (Number.isNaN(figure)) continue;
    for (let column = 0; column < width; column++) {
      const flow = exports.values[row * width + column]!;
      if (flow === 0 || (missing === 'sum-known' && Number.isNaN(flow))) continue;
      const weight = (flow / total) * presence(flow, row, column);
      weighted[column]! += weight * figure;
      weights[column]! += weight;
    }
  }
  return weighted.map((sum, column) => sum / weights[column]!);
}
