import { isKnown, type MaybeNumber } from './known.ts';

/**
 * The year whose change outweighs those of all other years together: its absolute logarithmic change on the year before
 * is more than half of the sum of all of them. Where there is one, compound growth tells more of that year than of the
 * span, and a fitted {@link trend} belongs beside it.
 *
 * The rule is portolan's own; the methodology asks for the trend "when a single year dominates" and sets no threshold.
 * `null` when no year does, or when fewer than three changes between consecutive known years above 0 can be taken.
 *
 * @param years in ascending order
 *
 * @example
 * oddYear([2018, 2019, 2020, 2021], [100, 102, 70, 72]); // 2020
 */
export function oddYear(years: readonly number[], values: readonly MaybeNumber[]): number | null {
  const changes: [year: number, size: number][] = [];
  for (let i = 1; i < years.length; i++) {
    const before = values[i - 1] ?? null;
    const now = values[i] ?? null;
    if (years[i]! - years[i - 1]! === 1 && isKnown(before) && isKnown(now) && before > 0 && now > 0) {
      changes.push([years[i]!, Math.abs(Math.log(now / before))]);
    }
  }
  if (changes.length < 3) return null;
  const total = changes.reduce((sum, [, size]) => sum + size, 0);
  return changes.find(([, size]) => size * 2 > total)?.[0] ?? null;
}
