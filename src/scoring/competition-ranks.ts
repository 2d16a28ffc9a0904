/** What two scores may differ by and still tie: rounding in sums of the same numbers in another order. */
const rounding = 1e-12;

/** The rank of each score, 1 for the best; those that tie share the better number and the next are skipped. `NaN` has none: 0. */
export function competitionRanks(scores: ArrayLike<number>, better: 'higher' | 'lower'): Int32Array {
  const ranks = new Int32Array(scores.length);
  const sign = better === 'higher' ? 1 : -1;
  const order = Array.from(scores, (_, place) => place)
    .filter((place) => !Number.isNaN(scores[place]))
    .sort((a, b) => sign * (scores[b]! - scores[a]!));
  const largest = order.reduce((most, place) => Math.max(most, Math.abs(scores[place]!)), 0);
  order.forEach((place, i) => {
    const before = order[i - 1];
    const ties =
      before !== undefined &&
      Math.abs(scores[place]! - scores[before]!) <= rounding * Math.abs(scores[place]!) + 1e-15 * largest;
    ranks[place] = ties ? ranks[before]! : i + 1;
  });
  return ranks;
}
