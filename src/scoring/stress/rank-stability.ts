import { Matrix } from '../../cube/index.ts';
import type { RankCounter } from './rank-counter.ts';

/** How firm the place of an alternative is. */
export interface StableAlternative {
  readonly id: string;
  readonly label?: string;
  /** The rank with the weights, figures and methods as given; `null` without a score. */
  readonly rank: number | null;
  /** The mean rank over all draws; `null` where it never had a score. */
  readonly expectedRank: number | null;
  readonly medianRank: number | null;
  /** From the better to the worse end of the interval that holds the share of draws asked for. */
  readonly interval: readonly [number, number] | null;
  /** The share of draws in which it is first. */
  readonly first: number;
  /** The share of draws in which it is first when its own central weights are used; `null` where it never was first. */
  readonly confidence: number | null;
}

/** How firm an order is. */
export interface RankStability {
  readonly draws: number;
  readonly alternatives: readonly StableAlternative[];
  /** By alternative and rank, `1` first: the share of draws. Rows add up to one; those that tie share the better rank. */
  readonly acceptability: Matrix;
  /** By alternative and criterion: the mean of the weights with which it is first; missing where it never is. */
  readonly centralWeights: Matrix;
  /** By pair: the share of draws in which the row is ahead of the column; `null` unless asked for. */
  readonly pairwise: Matrix | null;
  /** How undecided the first place is, in bits: 0 where one alternative always is first. */
  readonly entropyOfChoice: number;
}

/** What is known of the alternatives beside their counts. */
export interface Standing {
  readonly id: string;
  readonly label?: string | undefined;
  readonly rank: number | null;
}

export function stabilityOf(
  counter: RankCounter,
  standings: readonly Standing[],
  criteria: readonly string[],
  { draws, interval }: { readonly draws: number; readonly interval: number },
  confidence: readonly (number | null)[],
): RankStability {
  const { counts, weightsOfFirst, ahead } = counter;
  const rows = standings.length;
  const ids = standings.map(({ id }) => id);
  const scored = ids.map((_, row) => counts.subarray(row * rows, (row + 1) * rows).reduce((sum, one) => sum + one, 0));
  const acceptability = Float64Array.from(
    counts,
    (count, cell) => count / (scored[Math.floor(cell / rows)]! || Number.NaN),
  );
  const width = criteria.length;
  const centralWeights = weightsOfFirst.map(
    (sum, cell) => sum / (counts[Math.floor(cell / width) * rows]! || Number.NaN),
  );
  const tail = (1 - interval) / 2;
  const firsts = ids.map((_, row) => counts[row * rows]! / draws);
  const total = firsts.reduce((sum, one) => sum + one, 0);
  return {
    draws,
    alternatives: standings.map(({ id, label, rank }, row): StableAlternative => {
      const of = counts.subarray(row * rows, (row + 1) * rows);
      const known = scored[row]! > 0;
      return {
        id,
        ...(label !== undefined && { label }),
        rank,
        expectedRank: known ? of.reduce((sum, count, i) => sum + count * (i + 1), 0) / scored[row]! : null,
        medianRank: known ? quantileOf(of, scored[row]!, 0.5) : null,
        interval: known ? [quantileOf(of, scored[row]!, tail), quantileOf(of, scored[row]!, 1 - tail)] : null,
        first: firsts[row]!,
        confidence: confidence[row]!,
      };
    }),
    acceptability: new Matrix(
      ids,
      ids.map((_, i) => String(i + 1)),
      acceptability,
    ),
    centralWeights: new Matrix(ids, criteria, centralWeights),
    pairwise:
      ahead.length > 0
        ? new Matrix(
            ids,
            ids,
            Float64Array.from(ahead, (count) => count / draws),
          )
        : null,
    entropyOfChoice:
      firsts.reduce((bits, one) => (one > 0 ? bits - (one / total) * Math.log2(one / total) : bits), 0) + 0,
  };
}

/** Quantile of type 7 of ranks that are counted, 1 first. */
export function quantileOf(counts: Uint32Array, total: number, probability: number): number {
  const place = (total - 1) * probability;
  const rankAt = (index: number) => {
    let passed = 0;
    for (let i = 0; i < counts.length; i++) {
      passed += counts[i]!;
      if (passed > index) return i + 1;
    }
    return counts.length;
  };
  const below = rankAt(Math.floor(place));
  return below + (rankAt(Math.ceil(place)) - below) * (place - Math.floor(place));
}
