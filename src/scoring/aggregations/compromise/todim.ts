import type { Aggregation } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import { amongWhole } from '../among-whole.ts';
import { bounds, type Scaling, scaledColumns } from './scaled-columns.ts';

export interface TodimParameters {
  /** Default: `sum`. */
  readonly scaling?: Scaling;
  /** How much a loss is felt less than a gain, above 0: below 1 losses weigh more. Default: 1. */
  readonly attenuation?: number;
}

/**
 * TODIM, interactive multi-criteria decision making: gains and losses against every other alternative by prospect theory, √(w d) for a gain and
 * −√(d / w) / θ for a loss, summed and brought to 0–1. Partial compensation: a loss weighs more than a gain, most in criteria of little weight.
 * Doesn't keep dominance under every weighting. Gomes and Lima (1992); pyDecision's TODIM.
 *
 * Costs time quadratic in alternatives. Alternatives with gaps have no score, nor has any where all are equal.
 *
 * @throws `INVALID_OPTION` for an attenuation that is not above 0, `INVALID_MEASURE_VALUE` for a value that the scale has no place for
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: todim });
 */
export const todim: Aggregation<TodimParameters> = {
  kind: 'aggregation',
  name: 'todim',
  scale: 'values',
  better: 'higher',
  aggregate(input, { scaling = 'sum', attenuation = 1 }) {
    if (!(attenuation > 0)) refuseOption(`The attenuation is ${attenuation}. Give a number above 0.`, 'attenuation');
    return amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const dominances = new Float64Array(rows);
      scaledColumns(whole, scaling).forEach((column, c) => {
        const weight = weights[c]! / total;
        for (let a = 0; a < rows; a++) {
          for (let b = 0; b < rows; b++) {
            const gain = column[a]! - column[b]!;
            if (gain > 0) dominances[a]! += Math.sqrt(gain * weight);
            else if (gain < 0) dominances[a]! -= Math.sqrt(-gain / weight) / attenuation;
          }
        }
      });
      const { least, most } = bounds(dominances);
      return { scores: dominances.map((one) => (one - least) / (most - least)) };
    });
  },
};
