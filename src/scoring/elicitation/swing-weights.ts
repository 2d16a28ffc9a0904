import { refuseOption } from '../refuse-option.ts';
import type { WeightsById } from './from-order.ts';

/**
 * Swing weights: points, by id, for how much it would be worth to swing each criterion from its worst to its best value, 100 for the swing worth
 * most; brought to a sum of 1. They weigh the range of values at hand, as weights of min–max values must. von Winterfeldt and Edwards (1986).
 *
 * @throws `INVALID_OPTION` for points below 0, or all 0
 *
 * @example
 * swingWeights({ size: 100, growth: 60, tariff: 40 }); // { size: 0.5, growth: 0.3, tariff: 0.2 }
 */
export function swingWeights(points: Readonly<Record<string, number>>): WeightsById {
  const entries = Object.entries(points);
  const wrong = entries.find(([, one]) => !(one >= 0 && one < Number.POSITIVE_INFINITY));
  if (wrong) refuseOption(`${wrong[1]} points are none. Give 0 or more.`, `points.${wrong[0]}`);
  const sum = entries.reduce((total, [, one]) => total + one, 0);
  if (sum === 0) refuseOption('All points are 0. Give 100 to the swing worth most.', 'points');
  return Object.fromEntries(entries.map(([id, one]) => [id, one / sum]));
}
