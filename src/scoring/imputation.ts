import type { Parameters } from './method.ts';

/** What an imputation sees. */
export interface ImputationInput {
  /** One column for each criterion, a value for each alternative, `NaN` where missing. */
  readonly columns: readonly Float64Array[];
  /** Which columns are to be filled. */
  readonly fill: readonly boolean[];
  readonly alternatives: readonly { readonly id: string; readonly group?: string | undefined }[];
  readonly criteria: readonly { readonly id: string; readonly group?: string | undefined; readonly sense: 1 | -1 }[];
}

/** A way to fill what is missing. What is filled is listed, and marked in the coverage of its alternative. */
export interface Imputation<P extends Parameters = Parameters> {
  readonly kind: 'imputation';
  readonly name: string;
  /** The columns with gaps filled where the method can: what it can't fill stays `NaN`. Values that are there never change. */
  impute(input: ImputationInput, parameters: P): readonly Float64Array[];
  /** For the compiler alone. */
  parametersOf?(parameters: P): void;
}
