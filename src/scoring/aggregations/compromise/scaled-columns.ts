import { PortolanError } from '../../../errors/index.ts';
import type { AggregationInput } from '../../aggregation.ts';
import type { Normalization, Sense } from '../../normalization.ts';
import { minMax } from '../../normalizations/min-max.ts';
import { ratioToBest } from '../../normalizations/ratio-to-best.ts';
import { shareOfSum, vectorScaling } from '../../normalizations/share-of-sum.ts';

/**
 * How a method brings criteria onto one scale: `vector` x / √Σ x², `min-max` the place between the extremes, `ratio` x / max or min / x,
 * `sum` x / Σ x or (1 / x) / Σ (1 / x), `none` as they are, less being better negated.
 */
export type Scaling = 'vector' | 'min-max' | 'ratio' | 'sum' | 'none';

const scalings: Readonly<
  Record<Exclude<Scaling, 'none'>, (values: Float64Array, sense: Sense) => Float64Array | null>
> = {
  vector: (values, sense) => vectorScaling.normalize(values, sense, {}),
  'min-max': (values, sense) => minMax.normalize(values, sense, {}),
  ratio: (values, sense) => (ratioToBest as Normalization).normalize(values, sense, { less: 'reciprocal' }),
  sum: (values, sense) => shareOfSum.normalize(values, sense, {}),
};

/**
 * Columns on one scale, more is better. Where all alternatives are equal and the scale needs spread, all count as the best, 1.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that the scale has no place for
 */
export function scaledColumns({ columns, senses, place }: AggregationInput, scaling: Scaling): Float64Array[] {
  return columns.map((column, c) => {
    if (scaling === 'none') return column.map((value) => value * senses[c]!);
    const scaled = scalings[scaling](column, senses[c]!) ?? new Float64Array(column.length).fill(1);
    const lost = scaled.findIndex((value) => !Number.isFinite(value));
    if (lost === -1) return scaled;
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      `${place(lost, c)} is ${column[lost]}, for which the ${scaling} scale has no place. Choose another scaling, or values above 0.`,
      { path: 'aggregation' },
    );
  });
}

/** Σ over columns, row by row. */
export function rowSums(
  columns: readonly Float64Array[],
  rows: number,
  term: (value: number, column: number) => number,
): Float64Array {
  const sums = new Float64Array(rows);
  columns.forEach((column, c) => {
    for (let row = 0; row < rows; row++) sums[row]! += term(column[row]!, c);
  });
  return sums;
}

/** Smallest and largest of a list. */
export function bounds(list: Float64Array): { readonly least: number; readonly most: number } {
  return {
    least: list.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
    most: list.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY),
  };
}
