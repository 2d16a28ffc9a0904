import { refuseOption } from '../refuse-option.ts';

/** Ids from the most to the least important; those in one list are equally important. */
export type ImportanceOrder = readonly (string | readonly string[])[];

/** Weights by id, their sum 1. */
export type WeightsById = Readonly<Record<string, number>>;

/**
 * Rank-order centroid weights, (1/n) Σ 1/k from the place of a criterion to the last: the mean of all weights that an order allows. Those that
 * tie share the mean of their places. Barron and Barrett (1996); pyDecision's roc.
 *
 * @throws `INVALID_OPTION` for no ids, and for one that stands there twice
 *
 * @example
 * rankOrderCentroid(['size', 'growth', 'tariff']); // { size: 0.6111…, growth: 0.2777…, tariff: 0.1111… }
 */
export function rankOrderCentroid(order: ImportanceOrder): WeightsById {
  return byPlace(order, (place, n) => {
    let sum = 0;
    for (let k = place; k <= n; k++) sum += 1 / k;
    return sum / n;
  });
}

/**
 * Rank-sum weights, n + 1 − place brought to a sum of 1. Those that tie share the mean of their places. Stillwell, Seaver and Edwards (1981);
 * pyDecision's rsw.
 *
 * @throws `INVALID_OPTION` for no ids, and for one that stands there twice
 *
 * @example
 * rankSum(['size', 'growth', 'tariff']); // { size: 0.5, growth: 0.3333…, tariff: 0.1666… }
 */
export function rankSum(order: ImportanceOrder): WeightsById {
  return byPlace(order, (place, n) => n + 1 - place);
}

/**
 * Rank-reciprocal weights, 1 / place brought to a sum of 1. Those that tie share the mean of their places. Stillwell, Seaver and Edwards (1981);
 * pyDecision's rrw.
 *
 * @throws `INVALID_OPTION` for no ids, and for one that stands there twice
 *
 * @example
 * rankReciprocal(['size', 'growth', 'tariff']); // { size: 0.5454…, growth: 0.2727…, tariff: 0.1818… }
 */
export function rankReciprocal(order: ImportanceOrder): WeightsById {
  return byPlace(order, (place) => 1 / place);
}

/**
 * RANCOM weights, ranking comparison: a point for each other criterion that one is more important than, half a point for each that ties and for
 * itself. Więckowski et al. (2023); pymcdm's and scikit-criteria's RANCOM.
 *
 * @throws `INVALID_OPTION` for no ids, and for one that stands there twice
 *
 * @example
 * rankingComparison(['size', 'growth', 'tariff']); // { size: 0.5555…, growth: 0.3333…, tariff: 0.1111… }
 */
export function rankingComparison(order: ImportanceOrder): WeightsById {
  return byPlace(order, (place, n) => n - place + 0.5);
}

function byPlace(order: ImportanceOrder, weightOf: (place: number, n: number) => number): WeightsById {
  const tiers = order.map((tier) => (typeof tier === 'string' ? [tier] : tier));
  const ids = tiers.flat();
  if (ids.length === 0) refuseOption('Give ids, the most important first.', 'order');
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) refuseOption(`${JSON.stringify(twice)} stands in the order twice.`, 'order');
  const places = ids.map((_, i) => weightOf(i + 1, ids.length));
  const sum = places.reduce((total, weight) => total + weight, 0);
  let next = 0;
  const entries = tiers.flatMap((tier) => {
    const shared = places.slice(next, next + tier.length).reduce((total, weight) => total + weight, 0) / tier.length;
    next += tier.length;
    return tier.map((id) => [id, shared / sum] as const);
  });
  return Object.fromEntries(entries);
}
