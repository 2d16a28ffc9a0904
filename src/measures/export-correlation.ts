import { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkResultSize } from './check-result-size.ts';
import type { MissingRule } from './known-parts.ts';
import { type SummedTable, tableTotals } from './table-totals.ts';
import type { TradeTableOptions } from './trade-table.ts';

/** How alike the comparative advantages of exporters are. */
export interface ExportCorrelation {
  /** Exporters in rows and columns, −1 to 1, 1 with itself. `NaN` where undefined. */
  readonly values: Matrix;
  readonly convention: { readonly offset: number; readonly missing: MissingRule };
  /** How many cells of the table have no value. */
  readonly missingCells: number;
}

export interface ExportCorrelationOptions extends TradeTableOptions {
  /** What is added to each advantage, so that one of 0 has a logarithm. Default: 0.1, as published. */
  readonly offset?: number;
}

/**
 * Export similarity index of Bahar, Hausmann and Hidalgo: Pearson's correlation, over products, of the logarithms of two exporters'
 * revealed comparative advantages, ln(RCA + 0.1). `exportSimilarity` is the older index of the same name, an overlap of shares.
 *
 * −1 to 1. Products that nobody exports are left out. Undefined (`NaN`) for an exporter without exports, with a missing cell
 * (unless `sum-known`, which takes a missing advantage for 0) or with the same advantage in all products, as far as doubles tell them
 * apart: beside an offset of 1e17 all are the same. Costs pairs × products, and memory for the pairs.
 *
 * Source: Bahar, Hausmann and Hidalgo (2014), "Neighbors and the evolution of the comparative advantage of nations".
 *
 * @param exports exporters in rows, products in columns
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no export can be; `INVALID_OPTION` for an offset that is no number above 0;
 *   `TOO_LARGE` above 11,585 exporters
 *
 * @example
 * const exports = new Matrix(['A', 'B', 'C'], ['x', 'y', 'z'], Float64Array.of(5, 1, 0, 4, 2, 0, 0, 1, 9));
 * exportCorrelation(exports).values.at('A', 'B'); // 0.9643…
 */
export function exportCorrelation(
  exports: Matrix,
  { offset = 0.1, missing = 'withhold' }: ExportCorrelationOptions = {},
): ExportCorrelation {
  if (!(Number.isFinite(offset) && offset > 0)) {
    throw new PortolanError(
      'INVALID_OPTION',
      `offset is ${offset}. Give it as a number above 0: 0.1 is the published one.`,
      {
        path: 'options.offset',
      },
    );
  }
  const { rowLabels } = exports;
  checkResultSize(rowLabels.length, rowLabels.length, 'exports');
  const totals = tableTotals(exports, missing, 'exports');
  const directions = logAdvantages(exports, totals, { offset, missing }).map(unitDeviation);
  const values = new Float64Array(rowLabels.length ** 2);
  directions.forEach((one, i) => {
    for (let j = i; j < directions.length; j++) {
      const product = i === j && !Number.isNaN(one[0] ?? Number.NaN) ? 1 : dot(one, directions[j]!);
      values[i * rowLabels.length + j] = values[j * rowLabels.length + i] = Math.max(-1, Math.min(1, product));
    }
  });
  return {
    values: new Matrix(rowLabels, rowLabels, values),
    convention: { offset, missing },
    missingCells: totals.missingCells,
  };
}

/** ln(RCA + offset) of each row, over the products that are exported. */
function logAdvantages(
  exports: Matrix,
  { rows, columns, total }: SummedTable,
  { offset, missing }: Required<ExportCorrelationOptions>,
): Float64Array[] {
  const traded = [...columns.keys()].filter((product) => columns[product] !== 0);
  return exports.rowLabels.map((label, row) => {
    const flows = exports.row(label);
    return Float64Array.from(traded, (product) => {
      const flow = Number.isNaN(flows[product]!) && missing === 'sum-known' ? 0 : flows[product]!;
      return Math.log(flow / rows[row]! / (columns[product]! / total) + offset);
    });
  });
}

/** Deviations from the mean, scaled to length 1: the products of two such vectors are correlations. */
function unitDeviation(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviations = values.map((value) => value - mean);
  const length = Math.sqrt(dot(deviations, deviations));
  // all equal but for rounding
  const none = !(length > 1e-12 * Math.abs(mean) * Math.sqrt(values.length));
  return deviations.map((deviation) => (none ? Number.NaN : deviation / length));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = one.length === 0 ? Number.NaN : 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}
