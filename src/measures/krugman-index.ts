import type { Matrix } from '../cube/matrix.ts';
import { checkChoice } from './check-choice.ts';
import {
  type ComparedTable,
  type ComparisonConvention,
  compareTable,
  type Reference,
  type ReferenceOptions,
} from './compare-table.ts';
import { type RowFigures, withRowFigures } from './row-figures.ts';

export interface KrugmanOptions extends Omit<ReferenceOptions, 'reference'> {
  /**
   * What the structure of a region is compared with. Default: `'total'`, the sum of all rows with its own among them, as EconGeo
   * and REAT's `krugman.spec` do. `'rest'`: the sum of all other rows. `'mean-of-others'`: the mean of the shares of the other
   * regions, each counted alike, as Krugman's text and REAT's `krugman.spec2` do; regions without a total are not among them. Or
   * a row of the table, or one from elsewhere.
   */
  readonly reference?: Reference | 'rest' | 'mean-of-others';
}

export interface KrugmanFigures extends Omit<RowFigures, 'convention'> {
  readonly convention: Omit<ComparisonConvention, 'reference'> & {
    readonly reference: ComparisonConvention['reference'] | 'rest' | 'mean-of-others';
  };
}

/**
 * Krugman's index of specialization: K(r) = Σᵢ |s(r,i) − s(ref,i)|, the shares of a region's industries against those of its
 * reference. From 0, the same structure, to 2, no industry in common; half of it is the `specializationCoefficient`.
 *
 * Rows are regions, columns are industries. Over the transposed table it is the index of an industry's concentration. `null` for a
 * region whose total, or whose reference's, is 0 or not known: a missing cell withholds the totals that it is part of, and with
 * them what is compared. With `missing: 'sum-known'` it is left out of the totals and of the sum. Costs time linear in the cells.
 *
 * Source: Krugman (1991), *Geography and Trade*.
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['food', 'textiles'], Float64Array.of(50, 50, 0, 100));
 * krugmanIndex(jobs).values; // { 'US-GA': 0.5, 'US-AL': 0.5 }
 * krugmanIndex(jobs, { reference: 'rest' }).values['US-GA']; // 1
 */
export function krugmanIndex(
  matrix: Matrix,
  { reference = 'total', missing = 'withhold' }: KrugmanOptions = {},
): KrugmanFigures {
  if (typeof reference === 'string') checkChoice(reference, ['total', 'rest', 'mean-of-others'], 'reference');
  const isOfOthers = reference === 'rest' || reference === 'mean-of-others';
  const compared = compareTable(matrix, { reference: isOfOthers ? 'total' : reference, missing });
  const expected = isOfOthers ? sharesOfOthers[reference](compared) : () => compared.referenceShares;
  const result = withRowFigures(compared, differencesFrom(expected, compared));
  return isOfOthers ? { ...result, convention: { ...result.convention, reference } } : result;
}

/** The shares that a row is compared with; the array is filled anew for each row. */
type ExpectedShares = (row: number) => Float64Array;

const sharesOfOthers = { rest: restOf, 'mean-of-others': meanOfOthers } as const;

function differencesFrom(expectedOf: ExpectedShares, { table, rowTotals, notes }: ComparedTable): Float64Array {
  const width = table.columnLabels.length;
  const leavesOut = notes.convention.missing === 'sum-known';
  return rowTotals.map((total, row) => {
    const expected = expectedOf(row);
    let [sum, compared] = [0, 0];
    for (let column = 0; column < width; column++) {
      const difference = Math.abs(table.values[row * width + column]! / total - expected[column]!);
      if (leavesOut && Number.isNaN(difference)) continue;
      sum += difference;
      compared += 1;
    }
    return compared > 0 ? sum : Number.NaN;
  });
}

function restOf({ table, totals, rowTotals }: ComparedTable): ExpectedShares {
  const shares = new Float64Array(table.columnLabels.length);
  return (row) => {
    const rest = totals.total - rowTotals[row]!;
    for (let column = 0; column < shares.length; column++) {
      const value = table.values[row * shares.length + column]!;
      shares[column] = rest > 0 ? (totals.columns[column]! - (value || 0)) / rest : Number.NaN;
    }
    return shares;
  };
}

function meanOfOthers({ table, rowTotals, notes }: ComparedTable): ExpectedShares {
  const { values } = table;
  const width = table.columnLabels.length;
  const leavesOut = notes.convention.missing === 'sum-known';
  const sums = new Float64Array(width);
  const counts = new Uint32Array(width);
  for (let row = 0; row < rowTotals.length; row++) {
    if (rowTotals[row] === 0) continue;
    for (let column = 0; column < width; column++) {
      const share = values[row * width + column]! / rowTotals[row]!;
      if (leavesOut && Number.isNaN(share)) continue;
      sums[column]! += share;
      counts[column]! += 1;
    }
  }
  const means = new Float64Array(width);
  return (row) => {
    for (let column = 0; column < width; column++) {
      const own = values[row * width + column]! / rowTotals[row]!;
      means[column] = (sums[column]! - own) / (counts[column]! - 1);
    }
    return means;
  };
}
