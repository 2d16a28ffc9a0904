import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * Years in which a value doubles that grows at a steady rate: ln 2 / ln(1 + rate).
 *
 * `null` when the rate is missing or not above 0: what doesn't grow doesn't double.
 *
 * @param rate yearly growth as a fraction: 0.07 is 7% a year
 *
 * @example
 * doublingTime(0.07); // 10.24…
 */
export function doublingTime(rate: MaybeNumber): number | null {
  if (!isKnown(rate) || rate <= 0) return null;
  return finite(Math.LN2 / Math.log1p(rate));
}
