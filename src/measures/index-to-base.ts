import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * A series as an index, 100 at its base: 100 · value / base.
 *
 * A value that is missing stays `null`; all are `null` when the base is missing or not above 0.
 *
 * @example
 * indexToBase([40, 50, null], 40); // [100, 125, null]
 */
export function indexToBase(values: readonly MaybeNumber[], base: MaybeNumber): (number | null)[] {
  const usable = isKnown(base) && base > 0;
  return values.map((value) => (usable && isKnown(value) ? finite((100 * value) / base) : null));
}
