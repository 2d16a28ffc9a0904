import { refuseOption } from '../refuse-option.ts';
import type { WeightsById } from './from-order.ts';
import { completedJudgements, principalVector } from './principal-vector.ts';

/** How much more important the row is than the column, above 0; `null` where no one judged. Reciprocal: b over a is 1 / (a over b). */
export type JudgementMatrix = readonly (readonly (number | null)[])[];

export interface AnalyticHierarchyOptions {
  /**
   * Default: `eigenvector`, Saaty's; `geometric` takes the geometric mean of each row, `columns` the mean of columns brought to a sum of 1, `rows`
   * the plain sums of rows, `root-mean-square` that of such columns (ahpsurvey's rootmean).
   */
  readonly method?: 'eigenvector' | 'geometric' | 'columns' | 'rows' | 'root-mean-square';
  /** The mean consistency index of random judgements, by how many criteria there are, from 1 on. Default: Saaty's (1980). */
  readonly randomIndices?: readonly number[];
}

/** A judgement to reconsider. */
export interface DoubtfulJudgement {
  readonly row: string;
  readonly column: string;
  /** How much more important the row was judged to be than the column. */
  readonly given: number;
  /** What the weights would have it be. */
  readonly consistent: number;
  /** The consistency ratio with that. */
  readonly ratioAfter: number;
}

/** Weights from pairwise judgements. */
export interface AnalyticHierarchy {
  readonly weights: WeightsById;
  /** (λ − n) / (n − 1): 0 for judgements that don't contradict each other. */
  readonly consistencyIndex: number;
  /** The consistency index over that of random judgements; up to 0.1 is taken for consistent. 0 for fewer than three criteria. */
  readonly consistencyRatio: number;
  readonly randomIndex: number;
  /** The one judgement whose change lowers the ratio most; `null` where they are consistent. */
  readonly reconsider: DoubtfulJudgement | null;
  /** Pairs that no one judged, filled so that they contradict the others least. */
  readonly completed: readonly { readonly row: string; readonly column: string; readonly value: number }[];
}

/** Saaty (1980), for 1 to 15 criteria. */
export const saatyRandomIndices: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/**
 * Analytic hierarchy process: weights from judgements of how much more important one criterion is than another, with how consistent they are, and
 * which to reconsider first. Saaty (1980). Pairs that no one judged are filled so that the largest eigenvalue is least (Bozóki, Fülöp and
 * Rónyai 2010; AHPy).
 *
 * @param ids of the rows and columns
 * @throws `INVALID_OPTION` for a matrix that doesn't fit, is not reciprocal, or leaves a criterion without any judgement, and for more criteria
 * than random indices
 *
 * @example
 * const { weights } = analyticHierarchy(['size', 'growth', 'tariff'], [[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]);
 * weights.size; // 0.5714…
 */
export function analyticHierarchy(
  ids: readonly string[],
  judgements: JudgementMatrix,
  options: AnalyticHierarchyOptions = {},
): AnalyticHierarchy {
  const { method = 'eigenvector', randomIndices = saatyRandomIndices } = options;
  checkJudgements(ids, judgements);
  const n = ids.length;
  const randomIndex =
    randomIndices[n - 1] ?? refuseOption(`There is no random index for ${n} criteria. Give one.`, 'randomIndices');
  const matrix = completedJudgements(judgements);
  const weights = weightsOf(matrix, method);
  const indexOf = (of: readonly (readonly number[])[]) => consistencyOf(of, weightsOf(of, method));
  const consistencyIndex = consistencyOf(matrix, weights);
  const ratioOf = (index: number) => (n > 2 && randomIndex > 0 ? index / randomIndex : 0);
  return {
    weights: Object.fromEntries(ids.map((id, i) => [id, weights[i]!])),
    consistencyIndex,
    consistencyRatio: ratioOf(consistencyIndex),
    randomIndex,
    reconsider:
      consistencyIndex > 1e-9 ? doubtful(ids, judgements, matrix, (of) => ratioOf(indexOf(of)), method) : null,
    completed: ids.flatMap((row, i) =>
      ids.flatMap((column, j) => (i < j && judgements[i]![j] === null ? [{ row, column, value: matrix[i]![j]! }] : [])),
    ),
  };
}

/** λ is the mean of (A w)ᵢ / wᵢ, which for the eigenvector is its eigenvalue. */
function consistencyOf(matrix: readonly (readonly number[])[], weights: readonly number[]): number {
  const n = matrix.length;
  if (n < 2) return 0;
  const lambda = matrix.reduce(
    (sum, line, i) => sum + line.reduce((total, entry, j) => total + entry * weights[j]!, 0) / weights[i]! / n,
    0,
  );
  return Math.max(0, (lambda - n) / (n - 1));
}

/** Weights of a complete matrix, their sum 1. */
export function weightsOf(
  matrix: readonly (readonly number[])[],
  method: NonNullable<AnalyticHierarchyOptions['method']>,
): number[] {
  const n = matrix.length;
  if (method === 'eigenvector') return principalVector(matrix).vector;
  const sumOf = (list: readonly number[]) => list.reduce((sum, entry) => sum + entry, 0);
  const totals = matrix.map((_, j) => sumOf(matrix.map((line) => line[j]!)));
  const ways = {
    geometric: (line: readonly number[]) => Math.exp(sumOf(line.map(Math.log)) / n),
    columns: (line: readonly number[]) => sumOf(line.map((entry, j) => entry / totals[j]!)),
    rows: sumOf,
    'root-mean-square': (line: readonly number[]) =>
      Math.sqrt(sumOf(line.map((entry, j) => (entry / totals[j]!) ** 2))),
  };
  const raw = matrix.map(ways[method]);
  const sum = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => one / sum);
}

function doubtful(
  ids: readonly string[],
  judgements: JudgementMatrix,
  matrix: readonly (readonly number[])[],
  ratioOf: (matrix: readonly (readonly number[])[]) => number,
  method: NonNullable<AnalyticHierarchyOptions['method']>,
): DoubtfulJudgement | null {
  const weights = weightsOf(matrix, method);
  const pairs = ids.flatMap((row, i) =>
    ids.flatMap((column, j): DoubtfulJudgement[] => {
      if (i >= j || judgements[i]![j] === null) return [];
      const consistent = weights[i]! / weights[j]!;
      const changed = matrix.map((line, r) =>
        line.map((entry, c) => (r === i && c === j ? consistent : r === j && c === i ? 1 / consistent : entry)),
      );
      return [{ row, column, given: judgements[i]![j]!, consistent, ratioAfter: ratioOf(changed) }];
    }),
  );
  return pairs.reduce<DoubtfulJudgement | null>(
    (best, one) => (best === null || one.ratioAfter < best.ratioAfter ? one : best),
    null,
  );
}

function checkJudgements(ids: readonly string[], judgements: JudgementMatrix): void {
  const n = ids.length;
  if (n === 0 || new Set(ids).size !== n) refuseOption('Give one id or more, each once.', 'ids');
  if (judgements.length !== n || judgements.some((line) => line.length !== n)) {
    refuseOption(`Give ${n} rows of ${n} judgements.`, 'judgements');
  }
  judgements.forEach((line, i) => {
    line.forEach((entry, j) => {
      const other = judgements[j]![i]!;
      const path = `judgements[${i}][${j}]`;
      if (entry === null && other === null && i !== j) return;
      if (entry === null || !(entry > 0 && entry < Number.POSITIVE_INFINITY)) {
        refuseOption(
          `${entry} is no judgement. Give a number above 0, 1 for equally important, or null on both sides.`,
          path,
        );
      }
      if (other === null || Math.abs(entry * other - 1) > 1e-2) {
        refuseOption(
          `${JSON.stringify(ids[i])} is ${entry} times as important as ${JSON.stringify(ids[j])}: the other way round must be ${1 / entry}.`,
          path,
        );
      }
    });
  });
  const reached = new Set([0]);
  for (const i of reached) {
    for (const [j, entry] of judgements[i]!.entries()) if (entry !== null) reached.add(j);
  }
  if (reached.size < n) {
    const apart = ids.find((_, i) => !reached.has(i));
    refuseOption(
      `No chain of judgements leads from ${JSON.stringify(ids[0])} to ${JSON.stringify(apart)}. Judge one more pair.`,
      'judgements',
    );
  }
}
