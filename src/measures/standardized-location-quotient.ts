import type { Matrix } from '../cube/matrix.ts';
import { checkChoice } from './check-choice.ts';
import { type ComparisonConvention, compareTable, type QuotientOptions } from './compare-table.ts';
import { quotientsOf, type TableComparison, withValues } from './table-comparison.ts';

export interface StandardizedOptions extends QuotientOptions {
  /**
   * What is standardized: the quotients themselves (the default, O'Donoghue and Gleave 2004), or their logarithms (Tian 2013), where
   * a quotient of 0 has none. The base of the logarithm makes no difference.
   */
  readonly scale?: 'plain' | 'logarithmic';
  /** Which standard deviation: of a `sample` (n − 1, the default) or of a `population` (n). */
  readonly deviation?: 'sample' | 'population';
}

export interface StandardizedComparison extends TableComparison {
  readonly convention: ComparisonConvention & Required<Pick<StandardizedOptions, 'scale' | 'deviation'>>;
}

/**
 * Standardized location quotient: how many standard deviations a region's {@link locationQuotient} in an industry lies above the
 * mean of all regions' in that industry, z = (LQ(r,i) − mean(i)) / sd(i). Above 1.96 is read as exceptional.
 *
 * Each industry is standardized over the regions whose quotient is defined; the others stay `NaN`, as do all where fewer than two
 * are or all are equal. The mean and the deviation are both those of the industry: REAT takes them from different lines of the table.
 * Rows, columns, options, zero and missing are those of {@link locationQuotient}. Costs time linear in the cells.
 *
 * Source: O'Donoghue and Gleave (2004), "A note on methods for measuring industrial agglomeration"; Tian (2013).
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL', 'US-FL'], ['food', 'other'], Float64Array.of(30, 70, 20, 80, 10, 90));
 * standardizedLocationQuotient(jobs, { deviation: 'population' }).values.at('US-GA', 'food'); // 1.224…
 */
export function standardizedLocationQuotient(
  matrix: Matrix,
  { scale = 'plain', deviation = 'sample', ...options }: StandardizedOptions = {},
): StandardizedComparison {
  checkChoice(scale, ['plain', 'logarithmic'], 'scale');
  checkChoice(deviation, ['sample', 'population'], 'deviation');
  const compared = compareTable(matrix, options);
  const values = quotientsOf(compared);
  if (scale === 'logarithmic') {
    for (let cell = 0; cell < values.length; cell++)
      values[cell] = values[cell]! > 0 ? Math.log(values[cell]!) : Number.NaN;
  }
  standardizeColumns(values, compared.referenceShares.length, { scale, deviation });
  const result = withValues(compared, values);
  return { ...result, convention: { ...result.convention, scale, deviation } };
}

/** A spread this small, beside the mean of quotients or beside 1 of their logarithms, is rounding. */
const roundingError = 1e-12;

/** Mean and sum of squared deviations of each column in one pass (Welford 1962), then z-scores in another. */
function standardizeColumns(
  values: Float64Array,
  width: number,
  { scale, deviation: kind }: Required<Pick<StandardizedOptions, 'scale' | 'deviation'>>,
): void {
  const counts = new Uint32Array(width);
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  const height = width === 0 ? 0 : values.length / width;
  for (let row = 0, cell = 0; row < height; row++) {
    for (let column = 0; column < width; column++, cell++) {
      const value = values[cell]!;
      if (Number.isNaN(value)) continue;
      counts[column]! += 1;
      const step = value - means[column]!;
      means[column]! += step / counts[column]!;
      squares[column]! += step * (value - means[column]!);
    }
  }
  const deviations = squares.map((sum, column) => {
    const deviation = counts[column]! > 1 ? Math.sqrt(sum / (counts[column]! - (kind === 'sample' ? 1 : 0))) : 0;
    return deviation > roundingError * (scale === 'plain' ? means[column]! : 1) ? deviation : Number.NaN;
  });
  for (let row = 0, cell = 0; row < height; row++) {
    for (let column = 0; column < width; column++, cell++) {
      values[cell] = (values[cell]! - means[column]!) / deviations[column]!;
    }
  }
}
