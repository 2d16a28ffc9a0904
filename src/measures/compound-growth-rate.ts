import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * Compound annual growth rate: (to / from)^(1 / years) − 1. 0.07 is 7% a year.
 *
 * `null` when either value is missing, `from` is not above 0, `to` is negative, or `years` is below 1.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @param years how many years lie between the two values: 9 from 2016 to 2025
 *
 * @example
 * compoundGrowthRate(1, 2, 5); // 0.1486…, doubling in five years
 */
export function compoundGrowthRate(from: MaybeNumber, to: MaybeNumber, years: number): number | null {
  const start = measured(from, () => 'from');
  const end = measured(to, () => 'to');
  if (start === null || end === null || start <= 0 || end < 0 || !(years >= 1)) return null;
  return finite((end / start) ** (1 / years) - 1);
}
