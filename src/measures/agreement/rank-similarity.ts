import { PortolanError } from '../../errors/index.ts';
import { finite, type MaybeNumber } from '../known.ts';
import { pairCounts } from './kendall-tau.ts';
import { paired } from './paired.ts';

/**
 * Weighted Kendall correlation: an exchange counts 1 / place of either, so that the top matters most; places are by either list, and the two results
 * averaged. −1 to 1; `null` where a list has no spread. Higher values come first. Vigna (2015); scipy's weightedtau. Quadratic.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * weightedTau([5, 4, 3, 2, 1], [4, 5, 3, 2, 1]); // 0.6715…
 */
export function weightedTau(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): number | null {
  const known = paired(x, y);
  const [one, other] = [tauByPlaces(known.x, known.y), tauByPlaces(known.y, known.x)];
  return one === null || other === null ? null : (one + other) / 2;
}

function tauByPlaces(x: readonly number[], y: readonly number[]): number | null {
  const order = x.map((_, i) => i).sort((a, b) => x[b]! - x[a]! || y[b]! - y[a]!);
  let [both, ofX, ofY] = [0, 0, 0];
  order.forEach((a, i) => {
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      const weight = 1 / (i + 1) + 1 / (j + 1);
      const [signX, signY] = [Math.sign(x[a]! - x[b]!), Math.sign(y[a]! - y[b]!)];
      both += weight * signX * signY;
      ofX += weight * signX * signX;
      ofY += weight * signY * signY;
    }
  });
  return finite(both / Math.sqrt(ofX * ofY));
}

/**
 * Weighted Spearman correlation of two rankings, 1 for the best: a difference counts more near the top of either. −1 to 1. Dancelli, Manisera and
 * Vezzoli (2013); pymcdm's weighted_spearman.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * weightedSpearman([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]); // 0.85
 */
export function weightedSpearman(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): number | null {
  const known = paired(x, y);
  const n = known.x.length;
  const sum = known.x.reduce((total, one, i) => total + (one - known.y[i]!) ** 2 * (2 * n + 2 - one - known.y[i]!), 0);
  return n < 2 ? null : finite(1 - (6 * sum) / (n ** 4 + n ** 3 - n ** 2 - n));
}

/**
 * WS coefficient of rank similarity: 1 less the distances of places, weighed 2 to the power of minus the place in the first ranking, which is the
 * reference. 0–1, and not symmetric. Sałabun and Urbaniak (2020); pymcdm's rank_similarity_coef.
 *
 * @param reference ranks, 1 for the best
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * rankSimilarity([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]); // 0.7916…
 */
export function rankSimilarity(reference: ArrayLike<MaybeNumber>, ranking: ArrayLike<MaybeNumber>): number | null {
  const { x, y } = paired(reference, ranking);
  const n = x.length;
  if (n < 2) return null;
  const sum = x.reduce(
    (total, one, i) => total + (2 ** -one * Math.abs(one - y[i]!)) / Math.max(Math.abs(1 - one), Math.abs(n - one)),
    0,
  );
  return finite(1 - sum);
}

/** How far two rankings are apart. All are 0 for the same. */
export interface RankDistance {
  /** Pairs that stand the other way round, twice, a tie against an order once: pymcdm's kemeny. */
  readonly kemeny: number;
  /** The root of the squared differences of their preference matrices: pymcdm's frobenius. */
  readonly frobenius: number;
  /** The sum of the differences of places: Spearman's footrule. */
  readonly footrule: number;
  /** The root of the squared differences of places. */
  readonly euclidean: number;
  /** The share of places that differ at all; `null` without any. */
  readonly hamming: number | null;
}

/**
 * How far two rankings are apart, by pairs and by places: five distances, since each forgives something else. Quadratic. Kemeny (1959), Diaconis and
 * Graham (1977); pymcdm, scikit-criteria's RanksComparator.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * rankDistance([1, 2, 3], [2, 1, 3]); // { kemeny: 2, footrule: 2, euclidean: 1.4142…, hamming: 0.6666…, … }
 */
export function rankDistance(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): RankDistance {
  const known = paired(x, y);
  let [kemeny, frobenius, footrule, euclidean, differ] = [0, 0, 0, 0, 0];
  known.x.forEach((one, i) => {
    const apart = Math.abs(one - known.y[i]!);
    footrule += apart;
    euclidean += apart * apart;
    differ += apart > 0 ? 1 : 0;
    for (let j = 0; j < i; j++) {
      const turned = Math.abs(Math.sign(one - known.x[j]!) - Math.sign(known.y[i]! - known.y[j]!));
      kemeny += turned;
      frobenius += 2 * turned * turned;
    }
  });
  return {
    kemeny,
    frobenius: Math.sqrt(frobenius),
    footrule,
    euclidean: Math.sqrt(euclidean),
    hamming: finite(differ / known.x.length),
  };
}

/**
 * The share of places, weighed 2 to the power of minus the place in the first ranking, on which two rankings disagree at all: 0 for the same, 1 where no
 * place is. pymcdm's draWS.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * rankDisagreement([1, 2, 3, 4, 5], [2, 1, 3, 4, 5]); // 0.7741…
 */
export function rankDisagreement(reference: ArrayLike<MaybeNumber>, ranking: ArrayLike<MaybeNumber>): number | null {
  const { x, y } = paired(reference, ranking);
  const order = x.map((_, i) => i).sort((a, b) => x[a]! - x[b]!);
  let [apart, all] = [0, 0];
  order.forEach((i, place) => {
    all += 2 ** -(place + 1);
    if (x[i] !== y[i]) apart += 2 ** -(place + 1);
  });
  return finite(apart / all);
}

/**
 * Somers' d of y given x: concordant less discordant pairs, over those that x doesn't tie. −1 to 1; `null` where x has no spread. Somers (1962);
 * scipy's somersd.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * somersD([1, 2, 3, 4], [1, 3, 2, 4]); // 0.6666…
 */
export function somersD(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): number | null {
  const known = paired(x, y);
  const { n, concordantLessDiscordant, tiedX } = pairCounts(known.x, known.y);
  return finite(concordantLessDiscordant / ((n * (n - 1)) / 2 - tiedX));
}

/**
 * The share of the first k that two orders have in common, 0–1.
 *
 * @param k how many count, 1 or more; of a shorter order all do
 * @throws `INVALID_OPTION`
 *
 * @example
 * topOverlap(['MEX', 'CAN', 'DEU'], ['CAN', 'JPN', 'MEX'], 2); // 0.5
 */
export function topOverlap(one: readonly string[], other: readonly string[], k: number): number | null {
  if (!Number.isInteger(k) || k < 1) {
    throw new PortolanError('INVALID_OPTION', `${k} is no number of places. Give a whole one above 0.`, { path: 'k' });
  }
  const top = new Set(other.slice(0, k));
  const size = Math.max(Math.min(k, one.length), top.size);
  return size === 0 ? null : one.slice(0, k).filter((id) => top.has(id)).length / size;
}

/**
 * How alike two sets of weights are, each with a sum of 1. `overlap` is 1 less half of the distances; `similarity` puts that on the scale of how far
 * they could be apart, given the smallest weight of the first. 0–1. pymcdm's wsc2 and wsc.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`
 *
 * @example
 * weightSimilarity([0.3, 0.4, 0.3], [0.2, 0.5, 0.3]); // { overlap: 0.9, similarity: 0.93 }
 */
export function weightSimilarity(
  x: readonly number[],
  y: readonly number[],
): { readonly overlap: number; readonly similarity: number } {
  const known = paired(x, y);
  const apart = known.x.reduce((sum, one, i) => sum + Math.abs(one - known.y[i]!), 0);
  return { overlap: 1 - apart / 2, similarity: 1 - (apart * (1 - Math.min(...known.x))) / 2 };
}
