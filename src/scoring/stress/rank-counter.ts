/** Counts ranks over draws: memory for the counts alone. */
export interface RankCounter {
  /** Counts a draw: scores of which the higher are better (`NaN`: none), and the weights behind them. */
  count(scores: Float64Array, weights: Float64Array): void;
  /** By alternative and rank, 1 first: in how many draws. */
  readonly counts: Uint32Array;
  /** By alternative and criterion: the sum of the weights with which it was first. */
  readonly weightsOfFirst: Float64Array;
  /** By pair: in how many draws the row was ahead of the column; empty where pairs don't count. */
  readonly ahead: Uint32Array;
}

export function rankCounter(rows: number, criteria: number, pairs: boolean): RankCounter {
  const counts = new Uint32Array(rows * rows);
  const weightsOfFirst = new Float64Array(rows * criteria);
  const ahead = new Uint32Array(pairs ? rows * rows : 0);
  const sorted = new Float64Array(rows);
  return {
    counts,
    weightsOfFirst,
    ahead,
    count(scores, weights) {
      sorted.set(scores);
      sorted.sort();
      // those without a score stand at the end
      let known = rows;
      while (known > 0 && Number.isNaN(sorted[known - 1])) known--;
      for (let row = 0; row < rows; row++) {
        const score = scores[row]!;
        if (Number.isNaN(score)) continue;
        const better = known - above(sorted, known, score);
        counts[row * rows + better]!++;
        if (better === 0) for (let c = 0; c < criteria; c++) weightsOfFirst[row * criteria + c]! += weights[c]!;
      }
      if (!pairs) return;
      for (let a = 0, cell = 0; a < rows; a++) {
        const score = scores[a]!;
        for (let b = 0; b < rows; b++, cell++) if (score > scores[b]!) ahead[cell]!++;
      }
    },
  };
}

/** How many of a sorted list are at most a value, but for rounding: values that close tie. */
function above(sorted: Float64Array, length: number, value: number): number {
  const limit = value + Math.abs(value) * 1e-12;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
