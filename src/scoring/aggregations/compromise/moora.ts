import type { Aggregated, Aggregation, AggregationInput } from '../../aggregation.ts';
import { competitionRanks } from '../../competition-ranks.ts';
import { amongWhole } from '../among-whole.ts';
import { refuseNotPositive } from '../means/quasi-arithmetic.ts';
import { bounds, rowSums, type Scaling, scaledColumns } from './scaled-columns.ts';

/** Columns over the length of their vector, not turned. */
const vectorsOf = (input: AggregationInput) => scaledColumns({ ...input, senses: input.senses.map(() => 1) }, 'vector');

function ratioScores(columns: readonly Float64Array[], { rows, weights, senses }: AggregationInput): Float64Array {
  return rowSums(columns, rows, (value, c) => senses[c]! * weights[c]! * value);
}

function referenceScores(columns: readonly Float64Array[], { rows, weights, senses }: AggregationInput): Float64Array {
  const scores = new Float64Array(rows);
  columns.forEach((column, c) => {
    const { least, most } = bounds(column);
    const best = senses[c] === 1 ? most : least;
    for (let row = 0; row < rows; row++)
      scores[row] = Math.max(scores[row]!, weights[c]! * Math.abs(best - column[row]!));
  });
  return scores;
}

/**
 * MOORA ratio system: weighted x / √Σ x², those of which less is better taken off. Full compensation. Keeps dominance. Brauers and Zavadskas
 * (2006); pymcdm's MOORA, scikit-criteria's RatioMOORA, pyDecision, R's MCDM.
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: ratioSystem });
 */
export const ratioSystem: Aggregation = {
  kind: 'aggregation',
  name: 'ratio-system',
  scale: 'values',
  better: 'higher',
  aggregate: (input) => amongWhole(input, (whole) => ({ scores: ratioScores(vectorsOf(whole), whole) })),
};

/**
 * MOORA reference point: the longest weighted distance from the best in any criterion; the lowest is first. No compensation: the weakest
 * criterion decides. Keeps dominance, with ties. Brauers and Zavadskas (2006); scikit-criteria's ReferencePointMOORA.
 *
 * Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: referencePoint });
 */
export const referencePoint: Aggregation = {
  kind: 'aggregation',
  name: 'reference-point',
  scale: 'values',
  better: 'lower',
  aggregate: (input) => amongWhole(input, (whole) => ({ scores: referenceScores(vectorsOf(whole), whole) })),
};

export interface MultiplicativeParameters {
  /** Default: `none`: products of values as they are over those of which less is better. */
  readonly scaling?: Extract<Scaling, 'none' | 'sum'>;
}

/**
 * Full multiplicative form: the logarithm of the product of all w x, over those of which less is better. Weights shift all alternatives alike and
 * don't change the order. Partial compensation, as of a product. Keeps dominance. For values above 0. Brauers and Zavadskas (2010);
 * scikit-criteria's FullMultiplicativeForm with `sum`.
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: fullMultiplicativeForm });
 */
export const fullMultiplicativeForm: Aggregation<MultiplicativeParameters> = {
  kind: 'aggregation',
  name: 'full-multiplicative-form',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { scaling = 'none' }) =>
    amongWhole(input, (whole) => ({ scores: multiplicativeScores(whole, scaling) })),
};

function multiplicativeScores(input: AggregationInput, scaling: 'none' | 'sum'): Float64Array {
  const { rows, columns, weights, senses } = input;
  refuseNotPositive(input, 'full multiplicative form');
  if (scaling === 'sum') return rowSums(scaledColumns(input, 'sum'), rows, (value, c) => Math.log(weights[c]! * value));
  return rowSums(columns, rows, (value, c) => senses[c]! * Math.log(weights[c]! * value));
}

/**
 * MULTIMOORA: the ratio system, the reference point and the full multiplicative form each rank the alternatives; the score counts how many
 * others an alternative beats in two of the three or more. Brauers and Zavadskas (2010); scikit-criteria's MultiMOORA (with `sum`).
 * Compensation between that of a sum and none. Keeps dominance.
 *
 * `parts`: `ratio`, `reference`, `multiplicative`. Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: multiMoora });
 */
export const multiMoora: Aggregation<MultiplicativeParameters> = {
  kind: 'aggregation',
  name: 'multi-moora',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { scaling = 'none' }) => amongWhole(input, (whole) => multiMooraOf(whole, scaling)),
};

function multiMooraOf(input: AggregationInput, scaling: 'none' | 'sum'): Aggregated {
  const turned = scaling === 'sum' ? { ...input, senses: input.senses.map(() => 1 as const) } : input;
  const columns = scaling === 'sum' ? scaledColumns(input, 'sum') : vectorsOf(input);
  const ratio = ratioScores(columns, turned);
  const reference = referenceScores(columns, turned);
  const multiplicative = multiplicativeScores(input, scaling);
  const ranks = [
    competitionRanks(ratio, 'higher').ranks,
    competitionRanks(reference, 'lower').ranks,
    competitionRanks(multiplicative, 'higher').ranks,
  ];
  const beats = (a: number, b: number) => ranks.filter((list) => list[a]! < list[b]!).length >= 2;
  const scores = ratio.map((_, a) => ratio.reduce((count, __, b) => (beats(a, b) ? count + 1 : count), 0));
  return { scores, parts: { ratio, reference, multiplicative } };
}
