import type { Imputation } from '../imputation.ts';
import { extremes } from '../normalizations/extremes.ts';
import { filled } from './column-centre.ts';

export interface RowImputationParameters {
  /** Whether criteria of the same group alone count. Default: false. */
  readonly byGroup?: boolean;
  /** Whether criteria are brought to 0–1 first, turned so that more is better, and back. Without it criteria must share a unit. Default: true. */
  readonly scaled?: boolean;
}

/**
 * The place that the alternative has on average in its other criteria: one that is good elsewhere is taken to be good here. COINr's Impute by row.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, imputation: withParameters(rowImputation, { byGroup: true }) });
 */
export const rowImputation: Imputation<RowImputationParameters> = {
  kind: 'imputation',
  name: 'row-imputation',
  impute(input, { byGroup = false, scaled = true }) {
    const { columns, criteria } = input;
    const scales = columns.map((column, c) => {
      const { low, high } = extremes(column);
      if (!scaled) return { worst: 0, spread: 1 };
      return criteria[c]!.sense === 1 ? { worst: low, spread: high - low } : { worst: high, spread: low - high };
    });
    return filled(input, (_, row, c) => {
      const places = columns.flatMap((other, k) => {
        const { worst, spread } = scales[k]!;
        const counts =
          !Number.isNaN(other[row]) && spread !== 0 && (!byGroup || criteria[k]!.group === criteria[c]!.group);
        return counts ? [(other[row]! - worst) / spread] : [];
      });
      const mean = places.reduce((sum, place) => sum + place / places.length, 0);
      return places.length > 0 ? scales[c]!.worst + mean * scales[c]!.spread : Number.NaN;
    });
  },
};
