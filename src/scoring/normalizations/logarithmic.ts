import type { Normalization } from '../normalization.ts';
import { type MinMaxParameters, minMax } from './min-max.ts';

/**
 * The place of the logarithm between those of the smallest and the largest value, 0–1: for amounts that differ by orders of magnitude,
 * where a doubling counts the same anywhere. Without a result for values that are not above 0. The human development index's income.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: logarithmic });
 */
export const logarithmic: Normalization<MinMaxParameters> = {
  kind: 'normalization',
  name: 'logarithmic',
  normalize(values, sense, parameters) {
    const logarithms = values.map((value) => (value > 0 ? Math.log(value) : Number.NaN));
    const lost = values.some((value) => value <= 0);
    return lost ? logarithms : minMax.normalize(logarithms, sense, parameters);
  },
};
