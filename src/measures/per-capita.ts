import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * A value per head: value / population, in the value's unit. Take the population of the same year, at mid-year.
 *
 * `null` when either is missing or the population is not above 0.
 *
 * @example
 * perCapita(53442647110, 11180878); // 4779.82…
 */
export function perCapita(value: MaybeNumber, population: MaybeNumber): number | null {
  if (!isKnown(value) || !isKnown(population) || population <= 0) return null;
  return finite(value / population);
}
