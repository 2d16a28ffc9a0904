import { PortolanError } from '../errors/index.ts';
import { type CosineSums, cosineOf } from './cosine-sums.ts';
import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/**
 * Cosine similarity of two lists of the same things in the same order: Σ aᵢbᵢ / √(Σ aᵢ² · Σ bᵢ²). 1 where one is a multiple of the
 * other, 0 where they have nothing in common; below 0 only where values are. It is the same for amounts as for their shares.
 *
 * `null` when a value is missing, or when one list has no value other than 0. Linear in the values.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE` for an infinite value
 *
 * @example
 * cosineSimilarity([3, 4, 0], [30, 40, 0]); // 1
 * cosineSimilarity([3, 4, 0], [4, 3, 0]); // 0.96
 */
export function cosineSimilarity(first: readonly MaybeNumber[], second: readonly MaybeNumber[]): number | null {
  if (first.length !== second.length) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `The lists have ${first.length} and ${second.length} values. Give both for the same things.`,
      { path: 'second' },
    );
  }
  const one = Float64Array.from(first, (value, i) => measured(value, () => `first[${i}]`) ?? Number.NaN);
  const other = Float64Array.from(second, (value, i) => measured(value, () => `second[${i}]`) ?? Number.NaN);
  const { similarity, missing }: CosineSums = cosineOf(one, other);
  return missing > 0 ? null : similarity;
}
