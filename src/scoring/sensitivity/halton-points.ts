import { checkPoints } from './check-points.ts';

/** How many dimensions fill evenly without scrambling. */
const most = 16;

/**
 * The first points of Halton's sequence in 0–1: the digits of 0, 1, 2, … in the base of a prime for each dimension, mirrored behind the point. Halton
 * (1960), as scipy's and SALib's unscrambled sequence. Up to 16 dimensions, since higher primes move together; see {@link sobolPoints} for more.
 *
 * @throws `INVALID_OPTION` for more dimensions, or fewer than one, and for more points than memory holds
 *
 * @example
 * haltonPoints(2, 3).map((point) => Array.from(point)); // [[0, 0], [0.5, 0.3333…], [0.25, 0.6666…]]
 */
export function haltonPoints(dimensions: number, count: number): readonly Float64Array[] {
  checkPoints(dimensions, count, most);
  const bases = firstPrimes(dimensions);
  return Array.from({ length: count }, (_, i) => Float64Array.from(bases, (base) => mirrored(i, base)));
}

function mirrored(number: number, base: number): number {
  let [left, place, found] = [number, 1, 0];
  while (left > 0) {
    place /= base;
    found += place * (left % base);
    left = Math.floor(left / base);
  }
  return found;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
