import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * A part as a share of its whole: part / whole, 0–1 when the part is in the whole.
 *
 * `null` when either is missing or the whole is not above 0.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * shareOf(53442647110, 2061690757601); // 0.0259…
 */
export function shareOf(part: MaybeNumber, whole: MaybeNumber): number | null {
  const some = measured(part, () => 'part');
  const all = measured(whole, () => 'whole');
  return some === null || all === null || all <= 0 ? null : finite(some / all + 0);
}
