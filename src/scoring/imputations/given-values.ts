import type { Imputation } from '../imputation.ts';
import { filled } from './column-centre.ts';

export interface GivenValuesParameters {
  /** By the id of criteria: one value for all gaps, or a value for each alternative named. */
  readonly values: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
}

/**
 * Values that are given: an expert's, or those of another source. Gaps that none is given for stay.
 *
 * @example
 * const given = withParameters(givenValues, { values: { tariff: { CUB: 15 } } });
 * scoreAlternatives({ alternatives, criteria, values, imputation: given });
 */
export const givenValues: Imputation<GivenValuesParameters> = {
  kind: 'imputation',
  name: 'given-values',
  impute(input, { values }) {
    const { alternatives, criteria } = input;
    return filled(input, (_, row, c) => {
      const id = criteria[c]!.id;
      const given = Object.hasOwn(values, id) ? values[id]! : Number.NaN;
      if (typeof given === 'number') return given;
      const alternative = alternatives[row]!.id;
      return Object.hasOwn(given, alternative) ? given[alternative]! : Number.NaN;
    });
  },
};
