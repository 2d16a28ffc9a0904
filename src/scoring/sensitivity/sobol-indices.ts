import { PortolanError } from '../../errors/index.ts';
import { finite } from '../../measures/known.ts';

/** Results of a model at two sets of points, and at the first with one factor after the other from the second. */
export interface SobolRuns {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  /** For each factor. */
  readonly ab: readonly ArrayLike<number>[];
  /** For each factor the second set with it from the first; for pairs of factors alone. */
  readonly ba?: readonly ArrayLike<number>[];
}

export interface SobolOptions {
  /** `centred` (the default) takes all results to mean 0 and deviation 1 first, as SALib; `plain` leaves them, as COINr, with the sample variance. */
  readonly estimator?: 'centred' | 'plain';
}

/** What share of the variance of a result each factor explains. */
export interface SobolIndices {
  /** For each factor alone; `null` where the result never changes. May be a little below 0 from few runs. */
  readonly first: readonly (number | null)[];
  /** For each factor with all that it has a part in. */
  readonly total: readonly (number | null)[];
  /** For each pair of factors, the first below the second: what they do together beyond what each does alone; `null` without `ba`. */
  readonly second: readonly (readonly (number | null)[])[] | null;
  readonly variance: number;
}

/**
 * Sobol's sensitivity indices from results of a model: the first order by Saltelli et al. (2010), the total by Jansen (1999). SALib's sobol.analyze,
 * COINr's SA_estimate.
 *
 * @throws `LENGTH_MISMATCH` for lists of different lengths
 *
 * @example
 * sobolIndices({ a: [0, 1, 2], b: [2, 0, 1], ab: [[2, 0, 1]] }).total; // [1.5]
 */
export function sobolIndices(runs: SobolRuns, { estimator = 'centred' }: SobolOptions = {}): SobolIndices {
  const { ab, ba } = runs;
  const n = runs.a.length;
  const lists = { b: [runs.b], ab, ba: ba ?? [] };
  for (const [path, group] of Object.entries(lists)) {
    group.forEach((list, i) => {
      if (list.length === n) return;
      throw new PortolanError('LENGTH_MISMATCH', `Give ${n} results, one for each of \`a\`.`, {
        path: `${path}[${i}]`,
      });
    });
  }
  const all =
    estimator === 'centred' ? [runs.a, ...ab, ...(ba ?? []), runs.b].flatMap((list) => Array.from(list)) : [0];
  const centre = estimator === 'centred' ? meanOf(all) : 0;
  const scaled = (list: ArrayLike<number>) => Float64Array.from(list, (value) => value - centre);
  const [a, b] = [scaled(runs.a), scaled(runs.b)];
  const both = [...a, ...b];
  const variance =
    both.reduce((sum, value) => sum + (value - meanOf(both)) ** 2, 0) / (both.length - (estimator === 'plain' ? 1 : 0));
  const share = (of: (i: number) => number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += of(i) / n;
    return finite(sum / variance);
  };
  const inA = ab.map(scaled);
  const inB = ba?.map(scaled);
  const first = inA.map((list) => share((i) => b[i]! * (list[i]! - a[i]!)));
  return {
    first,
    total: inA.map((list) => share((i) => (a[i]! - list[i]!) ** 2 / 2)),
    second:
      inB?.map((one, j) =>
        inA.map((other, k) => {
          if (j >= k) return null;
          const together = share((i) => one[i]! * other[i]! - a[i]! * b[i]!);
          return together === null ? null : together - first[j]! - first[k]!;
        }),
      ) ?? null,
    variance,
  };
}

function meanOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}
