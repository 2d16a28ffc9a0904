import { PortolanError } from '../errors/index.ts';
import { checkAmount } from './by-label.ts';
import { isKnown, type MaybeNumber } from './known.ts';
import { byPowerOfTwo } from './power-of-two.ts';

/**
 * Colocation index of two industries: of all pairs of an establishment of one and an establishment of the other, the share that
 * is in one region, Σᵣ n(r)·m(r) / (Σn·Σm). 0, never in one region, to 1, all in the same.
 *
 * It counts establishments, not their jobs. How many pairs chance would bring together depends on the sizes of the regions: compare
 * pairs of industries over the same regions. `null` where an industry has no establishment or a count is missing. Costs time linear in
 * the regions.
 *
 * Source: Howard, Newman and Tarp (2016), "Measuring industry coagglomeration and identifying the driving forces".
 *
 * @param first establishments of one industry by region
 * @param second those of the other, of the same regions in the same order
 *
 * @throws `LENGTH_MISMATCH`, `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite count
 *
 * @example
 * colocationIndex([6, 2, 3], [6, 4, 3]); // 0.3706…
 */
export function colocationIndex(first: readonly MaybeNumber[], second: readonly MaybeNumber[]): number | null {
  if (first.length !== second.length) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `There are counts of ${first.length} regions and of ${second.length}. Give one of each industry for each region.`,
      { path: 'second' },
    );
  }
  for (const [region, count] of first.entries()) checkAmount(count, `first[${region}]`);
  for (const [region, count] of second.entries()) checkAmount(count, `second[${region}]`);
  if (![...first, ...second].every(isKnown)) return null;
  const [ones, others] = [first, second].map((counts) => byPowerOfTwo(counts.map(Number)).scaled) as [
    readonly number[],
    readonly number[],
  ];
  const pairs = ones.reduce((sum, count, region) => sum + count * others[region]!, 0);
  const all = sumOf(ones) * sumOf(others);
  return all > 0 ? pairs / all : null;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
