import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * A series as an index, 100 at its base: 100 · value / base.
 *
 * A value that is missing stays `null`; all are `null` when the base is missing or not above 0.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * indexToBase([40, 50, null], 40); // [100, 125, null]
 */
export function indexToBase(values: readonly MaybeNumber[], base: MaybeNumber): (number | null)[] {
  const start = measured(base, () => 'base');
  return values.map((value, i) => {
    const known = measured(value, () => `values[${i}]`);
    return known === null || start === null || start <= 0 ? null : finite((100 * known) / start + 0);
  });
}
