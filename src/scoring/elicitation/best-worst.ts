import { refuseOption } from '../refuse-option.ts';
import type { WeightsById } from './from-order.ts';

/** How much more important the best criterion is than each, and each than the worst: 1 for as important, up to 9. */
export interface BestWorstJudgements {
  readonly bestToOthers: Readonly<Record<string, number>>;
  readonly othersToWorst: Readonly<Record<string, number>>;
}

export interface BestWorstOptions {
  /**
   * `linear` (the default) makes the largest absolute deviation least: Rezaei (2016). `mean` averages the weights that either list alone would
   * give: pyDecision's simplified form.
   */
  readonly method?: 'linear' | 'mean';
}

/** Weights from the best and the worst criterion. */
export interface BestWorst {
  readonly weights: WeightsById;
  /** By `linear` the largest deviation ξ, by `mean` the sum of the differences between the two lists: 0 for judgements that fit each other. */
  readonly deviation: number;
  /** The most by which a chain best → one → worst misses the direct judgement, 0–1. Liang, Brunelli and Rezaei (2020). */
  readonly consistencyRatio: number;
}

/**
 * Best–worst method: weights from two lists of comparisons, 2n − 3 judgements instead of the n (n − 1) / 2 of the analytic hierarchy process.
 *
 * @throws `INVALID_OPTION` for lists of different ids, judgements below 1, and lists without a best and a worst one
 *
 * @example
 * bestWorst({ bestToOthers: { size: 1, growth: 2, tariff: 4 }, othersToWorst: { size: 4, growth: 2, tariff: 1 } }).weights.size; // 0.5714…
 */
export function bestWorst(
  { bestToOthers, othersToWorst }: BestWorstJudgements,
  { method = 'linear' }: BestWorstOptions = {},
): BestWorst {
  const ids = Object.keys(bestToOthers);
  const fromBest = judgementsOf(bestToOthers, ids, 'bestToOthers');
  const toWorst = judgementsOf(othersToWorst, ids, 'othersToWorst');
  const best = fromBest.indexOf(1);
  const worst = toWorst.indexOf(1);
  const direct = fromBest[worst]!;
  const misses = ids.map((_, i) => Math.abs(fromBest[i]! * toWorst[i]! - direct));
  const consistencyRatio = direct > 1 ? Math.max(...misses) / (direct * direct - direct) : 0;
  const { weights, deviation } =
    method === 'mean' ? byMean(fromBest, toWorst) : byDeviation(fromBest, toWorst, best, worst);
  return { weights: Object.fromEntries(ids.map((id, i) => [id, weights[i]!])), deviation, consistencyRatio };
}

function judgementsOf(list: Readonly<Record<string, number>>, ids: readonly string[], path: string): number[] {
  if (Object.keys(list).length !== ids.length || ids.length === 0)
    refuseOption('Give a judgement for each, in both lists.', path);
  const found = ids.map((id) => {
    const judgement = Object.hasOwn(list, id) ? list[id]! : Number.NaN;
    if (judgement >= 1 && judgement < Number.POSITIVE_INFINITY) return judgement;
    return refuseOption(`${judgement} is no judgement. Give 1 for as important, or more.`, `${path}.${id}`);
  });
  if (!found.includes(1)) refuseOption('One criterion must be compared with itself, by 1.', path);
  return found;
}

function byMean(fromBest: readonly number[], toWorst: readonly number[]) {
  const shares = (list: readonly number[]) => {
    const sum = list.reduce((total, one) => total + one, 0);
    return list.map((one) => one / sum);
  };
  const [one, other] = [shares(fromBest.map((judgement) => 1 / judgement)), shares(toWorst)];
  return {
    weights: one.map((share, i) => (share + other[i]!) / 2),
    deviation: one.reduce((sum, share, i) => sum + Math.abs(share - other[i]!), 0),
  };
}

/**
 * min ξ with |w_B − a w_j| ≤ ξ, |w_j − a w_W| ≤ ξ and Σ w = 1. Weights in units of ξ turn it into: make Σ w largest, every deviation at
 * most 1. Where that has no bound the judgements fit each other and ξ is 0.
 */
function byDeviation(fromBest: readonly number[], toWorst: readonly number[], best: number, worst: number) {
  const n = fromBest.length;
  const rows: number[][] = [];
  const limit = (plus: number, minus: number, factor: number) => {
    if (plus === minus) return;
    for (const sign of [1, -1]) {
      const row = new Array<number>(n).fill(0);
      row[plus]! += sign;
      row[minus]! -= sign * factor;
      rows.push(row);
    }
  };
  for (let j = 0; j < n; j++) {
    limit(best, j, fromBest[j]!);
    if (j !== best) limit(j, worst, toWorst[j]!);
  }
  const largest = largestSum(rows, n);
  const raw = largest ?? fromBest.map((judgement) => 1 / judgement);
  const sum = raw.reduce((total, one) => total + one, 0);
  return { weights: raw.map((one) => one / sum), deviation: largest ? 1 / sum : 0 };
}

/** x ≥ 0 with the largest sum under rows · x ≤ 1, by the simplex method with Bland's rule; `null` where it has no bound. */
function largestSum(rows: readonly (readonly number[])[], n: number): number[] | null {
  const m = rows.length;
  const table = rows.map((row, i) => [...row, ...rows.map((_, k) => (k === i ? 1 : 0)), 1]);
  const gains = [...new Array<number>(n).fill(1), ...new Array<number>(m + 1).fill(0)];
  const basis = rows.map((_, i) => n + i);
  for (;;) {
    const enter = gains.findIndex((gain, c) => c < n + m && gain > 1e-12);
    if (enter === -1) break;
    let leave = -1;
    for (let r = 0; r < m; r++) {
      if (table[r]![enter]! <= 1e-12) continue;
      const ratio = table[r]![n + m]! / table[r]![enter]!;
      const least = leave === -1 ? Number.POSITIVE_INFINITY : table[leave]![n + m]! / table[leave]![enter]!;
      if (ratio < least - 1e-12 || (Math.abs(ratio - least) <= 1e-12 && basis[r]! < basis[leave]!)) leave = r;
    }
    if (leave === -1) return null;
    const pivot = table[leave]![enter]!;
    table[leave] = table[leave]!.map((entry) => entry / pivot);
    for (const line of [...table.filter((_, r) => r !== leave), gains]) {
      const factor = line[enter]!;
      for (let c = 0; c < line.length; c++) line[c]! -= factor * table[leave]![c]!;
    }
    basis[leave] = enter;
  }
  const x = new Array<number>(n).fill(0);
  basis.forEach((variable, r) => {
    if (variable < n) x[variable] = table[r]![n + m]!;
  });
  return x;
}
