import { sortedQuantile } from '../../measures/sorted-quantile.ts';
import type { Imputation, ImputationInput } from '../imputation.ts';

export interface CentreParameters {
  /** Whether the values of the same group of alternatives alone count; one whose group has none stays missing. Default: false. */
  readonly byGroup?: boolean;
}

/**
 * The mean of the known values of the criterion. It draws alternatives towards the middle and hides how little is known: look at `coverage`. COINr's
 * i_mean and i_mean_grp.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, imputation: withParameters(meanImputation, { byGroup: true }) });
 */
export const meanImputation: Imputation<CentreParameters> = /* @__PURE__ */ centred('mean-imputation', (known) =>
  known.reduce((sum, value) => sum + value / known.length, 0),
);

/**
 * The median of the known values of the criterion, which outliers don't move. COINr's i_median and i_median_grp.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, imputation: medianImputation });
 */
export const medianImputation: Imputation<CentreParameters> = /* @__PURE__ */ centred('median-imputation', (known) =>
  sortedQuantile(
    [...known].sort((a, b) => a - b),
    0.5,
  ),
);

/**
 * The value that occurs most often in the criterion, the smallest where several do: for codes and ratings. scikit-criteria's SimpleImputer.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, imputation: modeImputation });
 */
export const modeImputation: Imputation<CentreParameters> = /* @__PURE__ */ centred('mode-imputation', (known) => {
  const counts = new Map<number, number>();
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  )[0];
});

function centred(name: string, centreOf: (known: readonly number[]) => number): Imputation<CentreParameters> {
  return {
    kind: 'imputation',
    name,
    impute: (input, { byGroup = false }) =>
      filled(input, (column, row) => {
        const { alternatives } = input;
        const group = alternatives[row]!.group;
        if (byGroup && group === undefined) return Number.NaN;
        const known = Array.from(column).filter(
          (value, i) => !Number.isNaN(value) && (!byGroup || alternatives[i]!.group === group),
        );
        return known.length > 0 ? centreOf(known) : Number.NaN;
      }),
  };
}

/** The columns that are to be filled with their gaps filled, the others as they are. */
export function filled(
  { columns, fill }: ImputationInput,
  estimateOf: (column: Float64Array, row: number, c: number) => number,
): Float64Array[] {
  return columns.map((column, c) =>
    fill[c] ? column.map((value, row) => (Number.isNaN(value) ? estimateOf(column, row, c) : value)) : column,
  );
}
