import type { Matrix } from '../../cube/matrix.ts';
import { PortolanError } from '../../errors/index.ts';
import type { Unmatched } from '../align-matrices.ts';
import { commonLabels } from '../compare-table.ts';
import { type ByLabel, figureOf } from './by-label.ts';

/** Totals that are known from elsewhere, such as the world's exports of each product for a table of states. */
export interface PresenceTotals {
  /** Whose they are: `world`, `nation`. Results carry it. */
  readonly name: string;
  /** Total of each region. Default: the sum of its row. */
  readonly rows?: ByLabel;
  /** Total of each product. Default: the sum of its column. Given together with `total`. */
  readonly columns?: ByLabel;
  /** The total of all products in all regions. Given together with `columns`. */
  readonly total?: number;
}

/** How far sums of doubles may miss a total without meaning anything by it. */
const roundingError = 1e-9;

/** The totals that presence is measured against; `NaN` unknown. For an index: 0 without any figure, else 1. */
export interface UsedTotals {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly total: number;
  readonly missingCells: number;
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
}

export function presenceTotals(
  matrix: Matrix,
  cells: 'values' | 'index',
  given: PresenceTotals | undefined,
  missing: 'withhold' | 'sum-known',
): UsedTotals {
  const sums = sumsOf(matrix, cells);
  const { rowLabels, columnLabels } = matrix;
  const unmatched = {
    rows: commonLabels(rowLabels, given?.rows).unmatched,
    columns: commonLabels(columnLabels, given?.columns).unmatched,
  };
  if (cells === 'index') {
    const some = (known: Int32Array) => Float64Array.from(known, (count) => (count === 0 ? 0 : 1));
    return {
      rows: some(sums.knownInRow),
      columns: some(sums.knownInColumn),
      total: 1,
      missingCells: sums.missing,
      unmatched,
    };
  }
  if (given !== undefined) checkGiven(given);
  const withhold = missing === 'withhold';
  const ofTable = (sum: number, known: number, cellCount: number) => (withhold && known < cellCount ? Number.NaN : sum);
  const rows = sums.rows.map((sum, i) => ofTable(sum, sums.knownInRow[i]!, columnLabels.length));
  const columns = sums.columns.map((sum, i) => ofTable(sum, sums.knownInColumn[i]!, rowLabels.length));
  const total =
    given?.total ??
    ofTable(sums.total, rowLabels.length * columnLabels.length - sums.missing, rowLabels.length * columnLabels.length);
  checkTotal(total, 'options.totals.total');
  const givenRows = given?.rows && replace(rows, rowLabels, given.rows, 'options.totals.rows');
  givenRows?.forEach((value, i) => {
    if (value * (1 + roundingError) >= sums.rows[i]!) return;
    if (Number.isNaN(value)) return;
    throw new PortolanError(
      'INVALID_OPTION',
      `The row ${rowLabels[i]} adds up to ${sums.rows[i]}, more than its total ${value}.`,
      {
        path: `options.totals.rows[${rowLabels[i]}]`,
      },
    );
  });
  const givenColumns = given?.columns && replace(columns, columnLabels, given.columns, 'options.totals.columns');
  return {
    rows: givenRows ?? rows,
    columns: givenColumns ?? columns,
    total,
    missingCells: sums.missing,
    unmatched,
  };
}

function checkGiven({ name, columns, total }: PresenceTotals): void {
  if (typeof name !== 'string' || name === '') {
    throw new PortolanError('INVALID_OPTION', 'Say whose totals these are, such as `world`: results carry the name.', {
      path: 'options.totals.name',
    });
  }
  if ((columns === undefined) === (total === undefined)) return;
  const lacking = total === undefined ? 'total' : 'columns';
  throw new PortolanError(
    'INVALID_OPTION',
    `The totals of products and the total of all of them belong together. Give \`${lacking}\` too.`,
    { path: `options.totals.${lacking}` },
  );
}

function replace(sums: Float64Array, labels: readonly string[], figures: ByLabel, path: string): Float64Array {
  return sums.map((_, i) => {
    const figure = figureOf(figures, labels[i]!);
    checkTotal(figure, `${path}[${labels[i]}]`);
    return figure;
  });
}

function checkTotal(total: number, path: string): void {
  if (Number.isNaN(total) || (total >= 0 && Number.isFinite(total))) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `${total} is no total. Give a number from 0, or null where it is not known.`,
    {
      path,
    },
  );
}

function sumsOf({ rowLabels, columnLabels, values }: Matrix, cells: 'values' | 'index') {
  const [height, width] = [rowLabels.length, columnLabels.length];
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  const knownInRow = new Int32Array(height);
  const knownInColumn = new Int32Array(width);
  let [total, missing] = [0, 0];
  for (let row = 0; row < height; row++) {
    let [sum, known] = [0, 0];
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column]!;
      if (value >= 0 || (cells === 'index' && value < 0)) {
        sum += value;
        columns[column]! += value;
        knownInColumn[column]! += 1;
        known += 1;
      } else if (value < 0) {
        throw new PortolanError('NEGATIVE_VALUE', `An amount can't be ${value}. Leave out corrections below 0.`, {
          path: `matrix[${rowLabels[row]}][${columnLabels[column]}]`,
        });
      }
    }
    rows[row] = sum;
    knownInRow[row] = known;
    total += sum;
    missing += width - known;
  }
  return { rows, columns, knownInRow, knownInColumn, total, missing };
}
