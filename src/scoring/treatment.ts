import type { Parameters } from './method.ts';

/** A way to keep outliers from deciding a criterion. */
export interface Treatment<P extends Parameters = Parameters> {
  readonly kind: 'treatment';
  readonly name: string;
  /** The treated values, `NaN` where missing. The order of the values never changes, but for ties. */
  treat(values: Float64Array, parameters: P): Float64Array;
  /** For the compiler alone. */
  parametersOf?(parameters: P): void;
}
