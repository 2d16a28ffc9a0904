/** The principal eigenvalue of a positive matrix, and its vector with a sum of 1, by power iteration. */
export function principalVector(matrix: readonly (readonly number[])[]): {
  readonly value: number;
  readonly vector: number[];
} {
  const n = matrix.length;
  let vector = new Array<number>(n).fill(1 / n);
  let value = n;
  for (let round = 0; round < 10_000; round++) {
    const next = matrix.map((line) => line.reduce((sum, entry, j) => sum + entry * vector[j]!, 0));
    value = next.reduce((sum, one) => sum + one, 0);
    const scaled = next.map((one) => one / value);
    const moved = scaled.reduce((most, one, i) => Math.max(most, Math.abs(one - vector[i]!)), 0);
    vector = scaled;
    if (moved < 1e-15) break;
  }
  return { value, vector };
}

/** A judgement matrix with its gaps filled so that the largest eigenvalue is least: one gap after the other, until none moves. */
export function completedJudgements(judgements: readonly (readonly (number | null)[])[]): number[][] {
  const matrix = judgements.map((line) => line.map((entry) => entry ?? 1));
  const gaps = judgements.flatMap((line, i) =>
    line.flatMap((entry, j) => (i < j && entry === null ? [[i, j] as const] : [])),
  );
  for (let round = 0; round < 200 && gaps.length > 0; round++) {
    let moved = 0;
    for (const [i, j] of gaps) {
      const before = Math.log(matrix[i]![j]!);
      const set = (logarithm: number) => {
        matrix[i]![j] = Math.exp(logarithm);
        matrix[j]![i] = Math.exp(-logarithm);
        return principalVector(matrix).value;
      };
      const best = leastBetween(set, -Math.log(1e4), Math.log(1e4));
      set(best);
      moved = Math.max(moved, Math.abs(best - before));
    }
    if (moved < 1e-9) break;
  }
  return matrix;
}

/** The least of a function with one valley, by golden section. */
function leastBetween(of: (value: number) => number, from: number, to: number): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [x, y] = [high - part * (high - low), low + part * (high - low)];
  let [atX, atY] = [of(x), of(y)];
  while (high - low > 1e-8) {
    if (atX < atY) {
      [high, y, atY] = [y, x, atX];
      x = high - part * (high - low);
      atX = of(x);
    } else {
      [low, x, atX] = [x, y, atY];
      y = low + part * (high - low);
      atY = of(y);
    }
  }
  return (low + high) / 2;
}
