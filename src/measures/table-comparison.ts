import { Matrix } from '../cube/matrix.ts';
import type { ComparedTable, ComparisonNotes } from './compare-table.ts';

/** A figure for each cell of a table, `NaN` where it is undefined, and what it was compared with. */
export interface TableComparison extends ComparisonNotes {
  readonly values: Matrix;
}

/** A table compared, as its result with a figure for each cell. */
export function withValues({ table, notes }: ComparedTable, values: Float64Array): TableComparison {
  return { values: new Matrix(table.rowLabels, table.columnLabels, values), ...notes };
}

/** The share of each cell in its row divided by that in the reference, row after row. */
export function quotientsOf({ table, rowTotals, referenceShares }: ComparedTable): Float64Array {
  const quotients = new Float64Array(table.values.length);
  const divisors = aboveZero(referenceShares);
  aboveZero(rowTotals).forEach((total, row) => {
    divideRow(quotients, table.values, { first: row * divisors.length, total, divisors });
  });
  return quotients;
}

/** The share of each cell in its row less that in the reference, row after row. Undefined where the quotient is. */
export function differencesOf(compared: ComparedTable): Float64Array {
  const { values } = compared.table;
  const differences = new Float64Array(values.length);
  const expected = aboveZero(compared.referenceShares);
  aboveZero(compared.rowTotals).forEach((total, row) => {
    const first = row * expected.length;
    for (let column = 0; column < expected.length; column++) {
      differences[first + column] = values[first + column]! / total - expected[column]!;
    }
  });
  return differences;
}

interface RowOfShares {
  /** The place of its first cell. */
  readonly first: number;
  readonly total: number;
  readonly divisors: Float64Array;
}

function divideRow(quotients: Float64Array, values: Float64Array, { first, total, divisors }: RowOfShares): void {
  for (let column = 0; column < divisors.length; column++) {
    quotients[first + column] = values[first + column]! / total / divisors[column]!;
  }
}

/** Divisors: what is 0 or not known as `NaN`. */
function aboveZero(amounts: Float64Array): Float64Array {
  return amounts.map((amount) => (amount > 0 ? amount : Number.NaN));
}
