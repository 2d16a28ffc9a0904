import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * Relative change from one value to another: (to − from) / from. 0.07 is +7%.
 *
 * `null` when either value is missing or negative, or when `from` is 0.
 *
 * @example
 * growthRate(49890441555, 53442647110); // 0.0712…
 * growthRate(0, 5); // null
 */
export function growthRate(from: MaybeNumber, to: MaybeNumber): number | null {
  if (!isKnown(from) || !isKnown(to) || from <= 0 || to < 0) return null;
  return finite(to / from - 1);
}
