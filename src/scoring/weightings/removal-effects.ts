import type { Weighting } from '../weighting.ts';
import { positiveColumns, wholeRows } from './columns.ts';

/**
 * MEREC, method based on the removal effects of criteria: by how much the logarithmic performance of all alternatives changes when a criterion
 * is left out. Keshavarz Ghorabaee et al. (2021); pymcdm, scikit-criteria, pyDecision, pyrepo-mcda.
 *
 * Alternatives with gaps have no part in it.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: removalEffectWeights });
 */
export const removalEffectWeights: Weighting = {
  kind: 'weighting',
  name: 'removal-effect-weights',
  weigh(input) {
    const { values, senses } = input;
    positiveColumns(input, 'removal effects');
    const rows = wholeRows(input);
    const logarithms = values.map((column, c) => {
      const known = rows.map((row) => column[row]!);
      const end = senses[c] === 1 ? Math.min(...known) : Math.max(...known);
      return known.map((value) => Math.abs(Math.log(value / end)));
    });
    const count = values.length;
    const sums = rows.map((_, i) => logarithms.reduce((sum, column) => sum + column[i]!, 0));
    return logarithms.map((column) =>
      sums.reduce(
        (effect, sum, i) => effect + Math.abs(Math.log1p((sum - column[i]!) / count) - Math.log1p(sum / count)),
        0,
      ),
    );
  },
};
