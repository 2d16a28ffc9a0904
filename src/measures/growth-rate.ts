import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * Relative change from one value to another: (to − from) / from. 0.07 is +7%.
 *
 * `null` when either value is missing or negative, or when `from` is 0.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * growthRate(49890441555, 53442647110); // 0.0712…
 * growthRate(0, 5); // null
 */
export function growthRate(from: MaybeNumber, to: MaybeNumber): number | null {
  const start = measured(from, () => 'from');
  const end = measured(to, () => 'to');
  if (start === null || end === null || start <= 0 || end < 0) return null;
  return finite(end / start - 1);
}
