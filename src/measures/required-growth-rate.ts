import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * The yearly growth that a goal asks for: factor^(1 / years) − 1. A goal of +50% has the factor 1.5, doubling 2. 0.07 is 7% a year.
 *
 * Range: above −1; below 0 for a goal under today's value. `null` when either is missing or not above 0.
 *
 * @param factor the goal as a multiple of today's value
 * @param years how many years there are to reach it, also a part of one
 *
 * @example
 * requiredGrowthRate(2, 5); // 0.1486…, doubling in five years
 * requiredGrowthRate(1.5, 5); // 0.0844…
 */
export function requiredGrowthRate(factor: MaybeNumber, years: MaybeNumber): number | null {
  if (!isKnown(factor) || !isKnown(years) || factor <= 0 || years <= 0) return null;
  return finite(factor ** (1 / years) - 1);
}
