import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * A value per head: value / population, in the value's unit. Take the population of the same year, at mid-year.
 *
 * `null` when either is missing or the population is not above 0.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * perCapita(53442647110, 11180878); // 4779.82…
 */
export function perCapita(value: MaybeNumber, population: MaybeNumber): number | null {
  const amount = measured(value, () => 'value');
  const heads = measured(population, () => 'population');
  return amount === null || heads === null || heads <= 0 ? null : finite(amount / heads + 0);
}
