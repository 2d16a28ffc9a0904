import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * A part as a share of its whole: part / whole, 0–1 when the part is in the whole.
 *
 * `null` when either is missing or the whole is not above 0.
 *
 * @example
 * shareOf(53442647110, 2061690757601); // 0.0259…
 */
export function shareOf(part: MaybeNumber, whole: MaybeNumber): number | null {
  if (!isKnown(part) || !isKnown(whole) || whole <= 0) return null;
  return finite(part / whole);
}
