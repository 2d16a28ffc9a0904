import { finite, type MaybeNumber } from '../known.ts';
import { ranks } from '../ranks.ts';
import { paired } from './paired.ts';

/**
 * Pearson's product-moment correlation, −1 to 1, over the places where both are known. `null` where fewer than two are, or one list has no
 * spread. Two passes.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * pearson([1, 2, 3, null], [2, 4, 5, 9]); // 0.9819…
 */
export function pearson(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): number | null {
  const known = paired(x, y);
  return productMoment(known.x, known.y);
}

/**
 * Spearman's rank correlation: Pearson's of ranks, those that tie sharing the mean of their places. `null` as {@link pearson}.
 *
 * @throws as {@link pearson}
 *
 * @example
 * spearman([1, 2, 3, 4], [1, 3, 2, 4]); // 0.8
 */
export function spearman(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): number | null {
  const known = paired(x, y);
  return productMoment(fractional(known.x), fractional(known.y));
}

export function fractional(list: readonly number[]): number[] {
  return ranks(list, { order: 'ascending', ties: 'fractional' }).ranks as number[];
}

export function productMoment(x: readonly number[], y: readonly number[]): number | null {
  const n = x.length;
  const meanX = x.reduce((sum, value) => sum + value / n, 0);
  const meanY = y.reduce((sum, value) => sum + value / n, 0);
  let [squaresX, squaresY, products] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    squaresX += (x[i]! - meanX) ** 2;
    squaresY += (y[i]! - meanY) ** 2;
    products += (x[i]! - meanX) * (y[i]! - meanY);
  }
  // one root where it can be: equal lists correlate by exactly 1
  const square = squaresX * squaresY;
  const scale =
    square > 0 && square < Number.POSITIVE_INFINITY ? Math.sqrt(square) : Math.sqrt(squaresX) * Math.sqrt(squaresY);
  const found = finite(products / scale);
  return found === null ? null : Math.min(1, Math.max(-1, found));
}
