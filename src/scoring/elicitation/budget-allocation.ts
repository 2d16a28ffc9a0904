import { type KendallW, kendallW } from '../../measures/agreement/kendall-w.ts';
import { refuseOption } from '../refuse-option.ts';
import type { WeightsById } from './from-order.ts';

/** What people made of their budgets. */
export interface BudgetAllocation {
  /** By id: the mean of the shares that people gave, their sum 1. */
  readonly weights: WeightsById;
  /** By id: the sample standard deviation of the shares, in which people differ; `null` for one person. */
  readonly deviations: Readonly<Record<string, number | null>>;
  /** How far people agree on the order, 0–1; `null` for one person, or where no one tells criteria apart. */
  readonly agreement: KendallW | null;
}

/**
 * Weights from points that several people share out among the criteria, each the same say whatever the size of their budget; with Kendall's W,
 * how far they agree on the order. OECD and JRC handbook (2008).
 *
 * @param budgets for each person, points by id, 0 or more; all share out among the same ids
 * @throws `INVALID_OPTION` for no people, other ids, points below 0 or all 0
 *
 * @example
 * budgetAllocation([{ size: 3, growth: 1 }, { size: 1, growth: 1 }]).weights; // { size: 0.625, growth: 0.375 }
 */
export function budgetAllocation(budgets: readonly Readonly<Record<string, number>>[]): BudgetAllocation {
  if (budgets.length === 0) refuseOption('Give the points of one person or more.', 'budgets');
  const ids = Object.keys(budgets[0]!);
  const shares = budgets.map((budget, person) => sharesOf(budget, ids, `budgets[${person}]`));
  const means = ids.map((_, i) => shares.reduce((sum, list) => sum + list[i]! / shares.length, 0));
  const deviation = (i: number) =>
    shares.length < 2
      ? null
      : Math.sqrt(shares.reduce((sum, list) => sum + (list[i]! - means[i]!) ** 2, 0) / (shares.length - 1));
  return {
    weights: Object.fromEntries(ids.map((id, i) => [id, means[i]!])),
    deviations: Object.fromEntries(ids.map((id, i) => [id, deviation(i)])),
    agreement: shares.length > 1 && ids.length > 1 ? kendallW(shares) : null,
  };
}

function sharesOf(budget: Readonly<Record<string, number>>, ids: readonly string[], path: string): number[] {
  const points = ids.map((id) => (Object.hasOwn(budget, id) ? budget[id]! : Number.NaN));
  if (Object.keys(budget).length !== ids.length || !points.every((one) => one >= 0 && one < Number.POSITIVE_INFINITY)) {
    refuseOption(`Give 0 points or more to each of ${ids.join(', ')}.`, path);
  }
  const sum = points.reduce((total, one) => total + one, 0);
  if (sum === 0) refuseOption('All points are 0. Share them out.', path);
  return points.map((one) => one / sum);
}
