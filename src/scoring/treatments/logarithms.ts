import { extremes } from '../normalizations/extremes.ts';
import { refuseOption } from '../refuse-option.ts';
import type { Treatment } from '../treatment.ts';
import { failingSkewness } from './tail-rule.ts';

export interface LogarithmsParameters {
  /**
   * What is taken the logarithm of. `percent` (the default): x − min + 1 % of the range; `mirrored`: the same for a long tail of high values, its
   * mirror image for one of low values; `unit`: x − min + 1; `index`: (max − 1)(x − min) / (max − min) + 1; `plain`: x, above 0. COINr's
   * log_CT, log_CT_plus, log_CT_orig, log_GII.
   */
  readonly form?: 'percent' | 'mirrored' | 'unit' | 'index' | 'plain';
}

/**
 * Logarithms, which draw a long tail of high values in. All values change; their order doesn't. A criterion without spread stays as it is.
 *
 * @throws `INVALID_OPTION` for an unknown form; values that have no logarithm become missing under `plain`, which a scoring refuses
 *
 * @example
 * scoreAlternatives({ alternatives, criteria: [{ id: 'imports', treatment: logarithms }], values });
 */
export const logarithms: Treatment<LogarithmsParameters> = {
  kind: 'treatment',
  name: 'logarithms',
  treat(values, { form = 'percent' }) {
    const { low, high } = extremes(values);
    if (form !== 'plain' && !(low < high)) return values;
    const margin = 0.01 * (high - low);
    const forms = {
      percent: (value: number) => Math.log(value - low + margin),
      mirrored: (value: number) => -Math.log(high + margin - value),
      unit: (value: number) => Math.log(value - low + 1),
      index: (value: number) => Math.log(((high - 1) * (value - low)) / (high - low) + 1),
      plain: (value: number) => (value > 0 ? Math.log(value) : Number.NaN),
    };
    if (!Object.hasOwn(forms, form)) refuseOption(`There is no form ${JSON.stringify(form)}.`, 'form');
    const isLowTail =
      form === 'mirrored' && (failingSkewness(values, { skewness: 0, kurtosis: Number.NEGATIVE_INFINITY }) ?? 0) < 0;
    const of = form === 'mirrored' && !isLowTail ? forms.percent : forms[form];
    return values.map(of);
  },
};
