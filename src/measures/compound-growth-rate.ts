import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * Compound annual growth rate: (to / from)^(1 / years) − 1. 0.07 is 7% a year.
 *
 * `null` when either value is missing, `from` is not above 0, `to` is negative, or `years` is below 1.
 *
 * @param years how many years lie between the two values: 9 from 2016 to 2025
 *
 * @example
 * compoundGrowthRate(1, 2, 5); // 0.1486…, doubling in five years
 */
export function compoundGrowthRate(from: MaybeNumber, to: MaybeNumber, years: number): number | null {
  if (!isKnown(from) || !isKnown(to) || from <= 0 || to < 0 || !(years >= 1)) return null;
  return finite((to / from) ** (1 / years) - 1);
}
