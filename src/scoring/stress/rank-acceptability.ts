import { Matrix } from '../../cube/index.ts';
import { PortolanError } from '../../errors/index.ts';
import { placesOf } from '../check-ids.ts';
import { competitionRanks } from '../competition-ranks.ts';
import { rankCounter } from './rank-counter.ts';
import { type RankStability, stabilityOf } from './rank-stability.ts';

/** Figures and weights that are drawn already. */
export interface DrawnSamples {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  /** One table for each draw, or one for all: a row for each alternative with a partial value for each criterion, more is better. */
  readonly measurements: readonly (readonly (readonly number[])[])[];
  /** Weights for each draw, or one set for all, 0 or more. They are used as given. */
  readonly weights: readonly (readonly number[])[];
}

/** How firm an order is, with how undecided all of it is. */
export interface DrawnStability extends RankStability {
  readonly pairwise: Matrix;
  /** In bits, over whole orders: 0 where all draws give the same. */
  readonly entropyOfRanking: number;
}

/**
 * Rank acceptability from draws of your own: weighted sums of partial values, ranked draw by draw. {@link stressRanking} draws for you. SMAA-2:
 * Lahdelma and Salminen (2001); smaa 0.3 in R, all its figures.
 *
 * The confidence of an alternative is the share of the tables in which it is first with its own central weights. Ranks and scores as given
 * are those of the mean table and the mean weights.
 *
 * @throws `LENGTH_MISMATCH` for tables and weights that don't fit, `INVALID_OPTION` for ids that occur twice
 *
 * @example
 * rankAcceptability({
 *   alternatives: ['a', 'b'], criteria: ['x', 'y'], measurements: [[[1, 0], [0, 1]]], weights: [[0.7, 0.3], [0.4, 0.6]],
 * }).acceptability.at('a', '1'); // 0.5
 */
export function rankAcceptability(samples: DrawnSamples): DrawnStability {
  const { alternatives, criteria, measurements, weights } = samples;
  placesOf(
    alternatives.map((id) => ({ id })),
    'alternatives',
  );
  const draws = checkSizes(samples);
  const rows = alternatives.length;
  const counter = rankCounter(rows, criteria.length, true);
  const orders = new Map<string, number>();
  const tables = measurements.map((table) => Float64Array.from(table.flat()));
  const scoresOf = (table: Float64Array, weight: ArrayLike<number>) =>
    Float64Array.from({ length: rows }, (_, row) =>
      criteria.reduce((sum, __, c) => sum + weight[c]! * table[row * criteria.length + c]!, 0),
    );
  for (let draw = 0; draw < draws; draw++) {
    const weight = Float64Array.from(weights[draw % weights.length]!);
    const scores = scoresOf(tables[draw % tables.length]!, weight);
    counter.count(scores, weight);
    const order = competitionRanks(scores, 'higher').ranks.join(' ');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  const width = criteria.length;
  const confidence = alternatives.map((_, row) => {
    const firsts = counter.counts[row * rows]!;
    if (firsts === 0) return null;
    const central = counter.weightsOfFirst.slice(row * width, (row + 1) * width).map((sum) => sum / firsts);
    const first = tables.filter((table) => competitionRanks(scoresOf(table, central), 'higher').ranks[row] === 1);
    return first.length / tables.length;
  });
  const mean = (lists: readonly ArrayLike<number>[], length: number) =>
    Float64Array.from({ length }, (_, i) => lists.reduce((sum, list) => sum + list[i]! / lists.length, 0));
  const nominal = competitionRanks(scoresOf(mean(tables, rows * width), mean(weights, width)), 'higher').ranks;
  const standings = alternatives.map((id, row) => ({ id, rank: nominal[row]! }));
  const stability = stabilityOf(counter, standings, criteria, { draws, interval: 0.9 }, confidence);
  return {
    ...stability,
    pairwise: stability.pairwise ?? new Matrix(alternatives, alternatives, new Float64Array(rows * rows)),
    entropyOfRanking:
      [...orders.values()].reduce((bits, count) => bits - (count / draws) * Math.log2(count / draws), 0) + 0,
  };
}

function checkSizes({ alternatives, criteria, measurements, weights }: DrawnSamples): number {
  const draws = Math.max(measurements.length, weights.length);
  const refuse = (message: string, path: string): never => {
    throw new PortolanError('LENGTH_MISMATCH', message, { path });
  };
  for (const [path, list] of Object.entries({ measurements, weights })) {
    if (list.length !== draws && list.length !== 1)
      refuse(`Give ${draws} ${path}, one for each draw, or one for all.`, path);
  }
  weights.forEach((list, i) => {
    if (list.length !== criteria.length) refuse(`Give ${criteria.length} weights.`, `weights[${i}]`);
  });
  measurements.forEach((table, i) => {
    const fits = table.length === alternatives.length && table.every((row) => row.length === criteria.length);
    if (!fits) refuse(`Give ${alternatives.length} rows of ${criteria.length} values.`, `measurements[${i}]`);
  });
  return draws;
}
