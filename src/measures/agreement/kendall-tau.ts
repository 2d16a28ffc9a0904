import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { normalTails } from '../distributions/normal.ts';
import { finite, type MaybeNumber } from '../known.ts';
import { paired } from './paired.ts';

/** How far two orders agree, by pairs. */
export interface KendallTau {
  /** −1 to 1. */
  readonly tau: number;
  /** The chance of a tau as far from 0 where the two have nothing to do with each other, both sides; `null` for fewer than three pairs. */
  readonly pValue: number | null;
  /** How many places are known in both. */
  readonly of: number;
  readonly convention: { readonly variant: 'a' | 'b' | 'c' | 'gamma'; readonly chance: 'normal' | 'exact' };
}

export interface KendallTauOptions {
  /**
   * `b` (the default) corrects for ties, as scipy and R; `a` counts them for neither side; `c`, Stuart's, suits tables that are not square;
   * `gamma`, Goodman and Kruskal's, leaves tied pairs out.
   */
  readonly variant?: 'a' | 'b' | 'c' | 'gamma';
  /** How the chance is found. Default: `normal`. `exact` counts orders, for up to 500 places without ties. */
  readonly chance?: 'normal' | 'exact';
}

/**
 * Kendall's rank correlation: pairs in the same order, less those in the opposite one. `null` where one list has no spread. By Knight's (1966)
 * merge sort, n log n. The chance is by the normal distribution, with the variance for ties that scipy takes, or
 * exact (Kendall 1970).
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * kendallTau([1, 2, 3, 4, 5], [2, 1, 3, 4, 5])?.tau; // 0.7999…
 */
export function kendallTau(
  x: ArrayLike<MaybeNumber>,
  y: ArrayLike<MaybeNumber>,
  { variant = 'b', chance = 'normal' }: KendallTauOptions = {},
): KendallTau | null {
  checkChoice(variant, ['a', 'b', 'c', 'gamma'], 'variant');
  checkChoice(chance, ['normal', 'exact'], 'chance');
  const known = paired(x, y);
  const counts = pairCounts(known.x, known.y);
  const { n, concordantLessDiscordant: S, tiedX, tiedY, tiedBoth } = counts;
  const pairs = (n * (n - 1)) / 2;
  const levels = Math.min(new Set(known.x).size, new Set(known.y).size);
  const scales = {
    a: pairs,
    b: Math.sqrt(pairs - tiedX) * Math.sqrt(pairs - tiedY),
    c: (n * n * (levels - 1)) / levels / 2,
    gamma: pairs - tiedX - tiedY + tiedBoth,
  };
  const tau = pairs - tiedX > 0 && pairs - tiedY > 0 ? finite(S / scales[variant]) : null;
  if (tau === null) return null;
  return {
    tau: Math.min(1, Math.max(-1, tau)),
    pValue: chance === 'exact' ? exactChanceOf(counts) : chanceOf(counts),
    of: n,
    convention: { variant, chance },
  };
}

interface PairCounts {
  readonly n: number;
  readonly concordantLessDiscordant: number;
  readonly tiedX: number;
  readonly tiedY: number;
  readonly tiedBoth: number;
  readonly groupsX: readonly number[];
  readonly groupsY: readonly number[];
}

/** All pairs of two lists, counted in n log n. */
export function pairCounts(x: readonly number[], y: readonly number[]): PairCounts {
  const order = x.map((_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const n = order.length;
  const groupsX = groupSizes(order.map((i) => x[i]!));
  const tiedBoth = pairsIn(groupSizes(order.map((i) => `${x[i]} ${y[i]}`)));
  const values = Float64Array.from(order, (i) => y[i]!);
  const discordant = inversions(values);
  // sorted by now
  const groupsY = groupSizes(Array.from(values));
  const [tiedX, tiedY] = [pairsIn(groupsX), pairsIn(groupsY)];
  const concordant = (n * (n - 1)) / 2 - tiedX - tiedY + tiedBoth - discordant;
  return { n, concordantLessDiscordant: concordant - discordant, tiedX, tiedY, tiedBoth, groupsX, groupsY };
}

function groupSizes(sorted: readonly unknown[]): number[] {
  const sizes: number[] = [];
  sorted.forEach((value, i) => {
    if (i > 0 && value === sorted[i - 1]) sizes[sizes.length - 1]!++;
    else sizes.push(1);
  });
  return sizes;
}

function pairsIn(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Sorts a list, and counts the pairs that stood the wrong way round. */
function inversions(values: Float64Array): number {
  const spare = new Float64Array(values.length);
  let count = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let [left, right] = [start, middle];
      for (let place = start; place < end; place++) {
        if (right >= end || (left < middle && values[left]! <= values[right]!)) spare[place] = values[left++]!;
        else {
          count += middle - left;
          spare[place] = values[right++]!;
        }
      }
    }
    values.set(spare);
  }
  return count;
}

function chanceOf({ n, concordantLessDiscordant: S, tiedX, tiedY, groupsX, groupsY }: PairCounts): number | null {
  if (n < 3) return null;
  const sum = (sizes: readonly number[], term: (size: number) => number) =>
    sizes.reduce((total, size) => total + term(size), 0);
  const of = (sizes: readonly number[]) => ({
    cubes: sum(sizes, (t) => t * (t - 1) * (t - 2)),
    spread: sum(sizes, (t) => t * (t - 1) * (2 * t + 5)),
  });
  const [forX, forY] = [of(groupsX), of(groupsY)];
  const m = n * (n - 1);
  const variance =
    (m * (2 * n + 5) - forX.spread - forY.spread) / 18 +
    (2 * tiedX * tiedY) / m +
    (forX.cubes * forY.cubes) / (9 * m * (n - 2));
  return normalTails(S / Math.sqrt(variance));
}

/** The share of all orders with as few inversions as the nearer end, twice. */
function exactChanceOf({ n, concordantLessDiscordant: S, tiedX, tiedY }: PairCounts): number | null {
  if (tiedX + tiedY > 0 || n > 500) {
    const why = n > 500 ? `${n} places are too many to count orders` : "Orders with ties can't be counted";
    throw new PortolanError('INVALID_OPTION', `${why}. Say chance: 'normal'.`, { path: 'options.chance' });
  }
  if (n < 3) return null;
  const pairs = (n * (n - 1)) / 2;
  const few = (pairs - Math.abs(S)) / 2;
  let shares = new Float64Array(few + 1);
  shares[0] = 1;
  for (let places = 2; places <= n; places++) {
    const next = new Float64Array(few + 1);
    let window = 0;
    for (let k = 0; k <= few; k++) {
      window += shares[k]!;
      if (k >= places) window -= shares[k - places]!;
      next[k] = window / places;
    }
    shares = next;
  }
  return Math.min(1, 2 * shares.reduce((sum, share) => sum + share, 0));
}
