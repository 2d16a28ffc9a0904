import type { Imputation } from '../imputation.ts';
import { extremes } from '../normalizations/extremes.ts';
import { refuseOption } from '../refuse-option.ts';
import { filled } from './column-centre.ts';

export interface NearestNeighboursParameters {
  /** How many. Default: 5. */
  readonly count?: number;
  /** Whether distances are of values brought to 0–1, so that no unit counts. Default: true; scikit-learn's KNNImputer doesn't. */
  readonly scaled?: boolean;
}

/**
 * The mean value of the alternatives that are nearest by the criteria that both have: distances are Euclidean, and grow with the share of criteria
 * that can't be compared. Ties go to the one listed first. Costs time quadratic in alternatives. scikit-criteria's KNNImputer.
 *
 * @throws `INVALID_OPTION` for a count that is not whole and above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, imputation: withParameters(nearestNeighbours, { count: 3 }) });
 */
export const nearestNeighbours: Imputation<NearestNeighboursParameters> = {
  kind: 'imputation',
  name: 'nearest-neighbours',
  impute(input, { count = 5, scaled = true }) {
    if (!Number.isInteger(count) || count < 1)
      refuseOption(`${count} is no number of neighbours. Give a whole one above 0.`, 'count');
    const { columns } = input;
    const units = columns.map((column) => {
      const { low, high } = extremes(column);
      return scaled && high > low ? 1 / (high - low) : 1;
    });
    const distance = (a: number, b: number) => {
      let [sum, shared] = [0, 0];
      columns.forEach((column, c) => {
        const apart = (column[a]! - column[b]!) * units[c]!;
        if (Number.isNaN(apart)) return;
        sum += apart * apart;
        shared++;
      });
      return shared > 0 ? (sum * columns.length) / shared : Number.NaN;
    };
    return filled(input, (column, row) => {
      const donors = Array.from(column.keys())
        .filter((other) => !Number.isNaN(column[other]))
        .map((other) => ({ other, apart: distance(row, other) }))
        .filter(({ apart }) => !Number.isNaN(apart))
        .sort((a, b) => a.apart - b.apart || a.other - b.other)
        .slice(0, count);
      return donors.length > 0
        ? donors.reduce((sum, { other }) => sum + column[other]! / donors.length, 0)
        : Number.NaN;
    });
  },
};
