import { PortolanError } from '../../../errors/index.ts';
import type { AggregationInput } from '../../aggregation.ts';

/** The scale on which a mean is a plain weighted sum: logarithms for the geometric, reciprocals for the harmonic. */
export interface Scale {
  readonly to: (value: number) => number;
  readonly back: (value: number) => number;
  /** The slope of `to` at a value. */
  readonly slope: (value: number) => number;
}

/** back(Σ w to(x) / Σ w) over what is known in each row. */
export function quasiArithmetic({ rows, columns, weights }: AggregationInput, { to, back }: Scale): Float64Array {
  const scores = new Float64Array(rows);
  const known = new Float64Array(rows);
  columns.forEach((column, c) => {
    for (let row = 0; row < rows; row++) {
      if (Number.isNaN(column[row])) continue;
      scores[row]! += weights[c]! * to(column[row]!);
      known[row]! += weights[c]!;
    }
  });
  for (let row = 0; row < rows; row++) scores[row] = back(scores[row]! / known[row]!);
  return scores;
}

/**
 * What each column adds to a quasi-arithmetic mean: its weight in the score that the average alternative would have on the same criteria,
 * and what its value lifts or lowers that, by the slope of the scale between the two scores. The parts add up to the score; for the
 * geometric mean the slope is the logarithmic mean of Ang's (2004) decomposition.
 */
export function quasiArithmeticParts(
  { rows, columns, weights }: AggregationInput,
  scores: Float64Array,
  { to, back, slope }: Scale,
): Float64Array[] {
  const means = columns.map((column) => {
    const known = Array.from(column).filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + to(value), 0) / known.length;
  });
  const parts = columns.map(() => new Float64Array(rows).fill(Number.NaN));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    let known = 0;
    columns.forEach((column, c) => {
      if (Number.isNaN(column[row])) return;
      sum += weights[c]! * means[c]!;
      known += weights[c]!;
    });
    const average = back(sum / known);
    const apart = to(scores[row]!) - sum / known;
    const unit = Math.abs(apart) > 1e-9 ? (scores[row]! - average) / apart : 1 / slope(average);
    let rest = scores[row]! - average;
    let last = -1;
    columns.forEach((column, c) => {
      if (Number.isNaN(column[row])) return;
      const lift = (weights[c]! / known) * (to(column[row]!) - means[c]!) * unit;
      parts[c]![row] = (weights[c]! / known) * average + lift;
      rest -= lift;
      last = c;
    });
    // what is left is rounding
    if (last >= 0) parts[last]![row]! += rest;
  }
  return parts;
}

/** @throws `INVALID_MEASURE_VALUE` for a value that is not above 0 */
export function refuseNotPositive({ rows, columns, place }: AggregationInput, name: string): void {
  columns.forEach((column, c) => {
    for (let row = 0; row < rows; row++) {
      if (!(column[row]! <= 0)) continue;
      throw new PortolanError(
        'INVALID_MEASURE_VALUE',
        `${place(row, c)} is ${column[row]}, and the ${name} needs values above 0. Normalize to a scale that starts above 0, as withParameters(minMax, { from: 1, to: 100 }).`,
        { path: 'aggregation' },
      );
    }
  });
}
