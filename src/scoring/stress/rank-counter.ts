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

/** Relative difference up to which scores tie: above the digits that the place of an alternative takes in its key. */
const rounding = 1e-10;

export function rankCounter(rows: number, criteria: number, pairs: boolean): RankCounter {
  const counts = new Uint32Array(rows * rows);
  const weightsOfFirst = new Float64Array(rows * criteria);
  const ahead = new Uint32Array(pairs ? rows * rows : 0);
  // a typed array sorts fast, but only by value: the last digits of each score carry its place along
  const keys = new Float64Array(rows);
  const halves = new Uint32Array(keys.buffer);
  // the half of a double in which its last digits stand
  keys[0] = Number.MIN_VALUE;
  const lowHalf = halves[0] === 1 ? 0 : 1;
  const mask = 2 ** (32 - Math.clz32(rows)) - 1;
  const ordered = new Uint32Array(rows);
  return {
    counts,
    weightsOfFirst,
    ahead,
    count(scores, weights) {
      let known = 0;
      for (let row = 0; row < rows; row++) {
        if (Number.isNaN(scores[row])) continue;
        keys[known] = scores[row]!;
        const half = 2 * known + lowHalf;
        halves[half] = (halves[half]! & ~mask) | row;
        known++;
      }
      (known === rows ? keys : keys.subarray(0, known)).sort();
      let rank = 0;
      let last = Number.NaN;
      for (let place = 0; place < known; place++) {
        const row = halves[2 * (known - 1 - place) + lowHalf]! & mask;
        const score = scores[row]!;
        if (!(Math.abs(last - score) <= Math.abs(last) * rounding)) rank = place;
        last = score;
        counts[row * rows + rank]!++;
        ordered[place] = row;
        if (rank === 0) for (let c = 0; c < criteria; c++) weightsOfFirst[row * criteria + c]! += weights[c]!;
        if (pairs) for (let i = 0; i < rank; i++) ahead[ordered[i]! * rows + row]!++;
      }
    },
  };
}
