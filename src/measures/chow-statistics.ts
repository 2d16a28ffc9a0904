/** Where splitting a regression in two helps most. */
export interface BestSplit {
  /** How many observations come before the break. */
  readonly before: number;
  /** The largest Wald form of Chow's F, (RSS₀ − RSS₁) / (RSS₁ / (n − 2p)); `null` where both pieces fit without a residual. */
  readonly statistic: number | null;
}

/** Squared residuals of a fit, and its last coefficient: the mean, or the slope. */
export interface Fit {
  readonly squares: number;
  readonly last: number;
}

/** The mean of y from one place to another. */
export function fitMean(y: readonly number[], start: number, end: number): Fit {
  let sum = 0;
  for (let i = start; i < end; i++) sum += y[i]!;
  const mean = sum / (end - start);
  let squares = 0;
  for (let i = start; i < end; i++) squares += (y[i]! - mean) ** 2;
  return { squares, last: mean };
}

/** The least-squares line of y on x from one place to another; x must not be the same everywhere. */
export function fitLine(x: readonly number[], y: readonly number[], start: number, end: number): Fit {
  const middle = fitMean(x, start, end);
  const level = fitMean(y, start, end).last;
  let products = 0;
  for (let i = start; i < end; i++) products += (x[i]! - middle.last) * (y[i]! - level);
  const slope = products / middle.squares;
  let squares = 0;
  for (let i = start; i < end; i++) squares += (y[i]! - level - slope * (x[i]! - middle.last)) ** 2;
  return { squares, last: slope };
}

/** Squares that are nothing but rounding, beside those of the whole. */
const roundingError = 1e-24;

/**
 * The split with the largest statistic among all that leave `shortest` observations on each side; the earliest where several do.
 * `null` when the whole is fitted without a residual: there is nothing to explain.
 *
 * @param scale the size of the observations, squared and added up, to tell residuals from rounding
 */
export function bestSplit(
  count: number,
  parameters: number,
  shortest: number,
  scale: number,
  pieceFrom: (start: number, end: number) => Fit,
): BestSplit | null {
  const whole = pieceFrom(0, count).squares;
  if (whole <= scale * roundingError) return null;
  let best: BestSplit | null = null;
  for (let before = shortest; before <= count - shortest; before++) {
    const split = pieceFrom(0, before).squares + pieceFrom(before, count).squares;
    if (split <= scale * roundingError) return { before, statistic: null };
    const statistic = Math.max(0, (whole - split) / (split / (count - 2 * parameters)));
    if (best === null || statistic > best.statistic!) best = { before, statistic };
  }
  return best;
}
