import type { Aggregated, Aggregation, AggregationInput } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { rowSums, scaledColumns } from './scaled-columns.ts';

/**
 * Preference ranking on the basis of ideal-average distance: distances from the best, second best, … value of every criterion, those of the
 * better half weighing against those of the worse half. Partial compensation. Doesn't keep dominance. Wang, Rangaiah and Wang (2021);
 * pymcdm's and scikit-criteria's PROBID.
 *
 * `parts`: `toBetter`, `toWorse`. Costs time quadratic in alternatives. Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: probid });
 */
export const probid: Aggregation = {
  kind: 'aggregation',
  name: 'probid',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const half = Math.ceil(rows / 2);
      // the last of the better half counts on both sides
      const parts = sidesOf(whole, half, rows - half + 1);
      const vectors = vectorsOf(whole);
      const means = vectors.map((vector) => vector.reduce((sum, value) => sum + value, 0) / rows);
      const average = distancesFrom(vectors, means, rows, weights);
      const scores = parts.toBetter.map((better, row) => 1 / (1 + (better / parts.toWorse[row]!) ** 2) + average[row]!);
      return { scores, parts };
    }),
};

/**
 * The simple form of {@link probid}: only the best and the worst quarter of the values count, as the ratio of the distances from them. 0 for one
 * that is worst in everything, no score for one that is best in everything, whose distance from the best is 0. Doesn't keep dominance.
 *
 * `parts`: `toBetter`, `toWorse`. Costs time quadratic in alternatives. Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: simpleProbid });
 */
export const simpleProbid: Aggregation = {
  kind: 'aggregation',
  name: 'simple-probid',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole): Aggregated => {
      const quarter = Math.max(1, Math.floor(whole.rows / 4));
      const parts = sidesOf(whole, quarter, quarter);
      const ratios = parts.toBetter.map((better, row) => parts.toWorse[row]! / better);
      return { scores: ratios.map((ratio) => (Number.isFinite(ratio) ? ratio : Number.NaN)), parts };
    }),
};

const vectorsOf = (input: AggregationInput) => scaledColumns({ ...input, senses: input.senses.map(() => 1) }, 'vector');

/** Distances from the best `better` and the worst `worse` values, each over its place from that end. */
function sidesOf(input: AggregationInput, better: number, worse: number) {
  const { rows, senses, weights } = input;
  const columns = vectorsOf(input);
  const sorted = columns.map((column, c) => column.slice().sort((a, b) => senses[c]! * (b - a)));
  const side = (count: number, placeOf: (i: number) => number) => {
    const sums = new Float64Array(rows);
    for (let i = 0; i < count; i++) {
      const point = sorted.map((list) => list[placeOf(i)]!);
      distancesFrom(columns, point, rows, weights).forEach((distance, row) => {
        sums[row]! += distance / (i + 1);
      });
    }
    return sums;
  };
  return { toBetter: side(better, (i) => i), toWorse: side(worse, (i) => rows - 1 - i) };
}

/** Euclidean distances of all rows from a point. */
function distancesFrom(
  columns: readonly Float64Array[],
  point: readonly number[],
  rows: number,
  weights: Float64Array,
): Float64Array {
  return rowSums(columns, rows, (value, c) => (weights[c]! * (value - point[c]!)) ** 2).map(Math.sqrt);
}
