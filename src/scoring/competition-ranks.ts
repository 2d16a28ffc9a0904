/** What two scores may differ by and still tie: rounding in sums of the same numbers in another order. */
const rounding = 1e-12;

/** The places of scores in order, the best first, and the rank of each, 1 for the best. `NaN` has no place in the order, and rank 0. */
export interface CompetitionRanks {
  readonly order: readonly number[];
  readonly ranks: Int32Array;
}

/** Those that tie share the better number and the next are skipped (1, 2, 2, 4). */
export function competitionRanks(scores: Float64Array, better: 'higher' | 'lower'): CompetitionRanks {
  const ranks = new Int32Array(scores.length);
  const order: number[] = [];
  let largest = 0;
  for (let place = 0; place < scores.length; place++) {
    if (Number.isNaN(scores[place])) continue;
    order.push(place);
    largest = Math.max(largest, Math.abs(scores[place]!));
  }
  const sign = better === 'higher' ? 1 : -1;
  order.sort((a, b) => sign * (scores[b]! - scores[a]!));
  for (let i = 0; i < order.length; i++) {
    const score = scores[order[i]!]!;
    const ties = i > 0 && Math.abs(score - scores[order[i - 1]!]!) <= rounding * Math.abs(score) + 1e-15 * largest;
    ranks[order[i]!] = ties ? ranks[order[i - 1]!]! : i + 1;
  }
  return { order, ranks };
}
