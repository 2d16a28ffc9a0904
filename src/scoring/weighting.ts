import type { Parameters } from './method.ts';
import type { Sense } from './normalization.ts';

/** What a weighting sees: the criteria that stand beside each other in one group. */
export interface WeightingInput {
  readonly rows: number;
  /** The values, one column for each criterion, before they are normalized. `NaN` where missing. */
  readonly values: readonly Float64Array[];
  /** The same normalized, more is better. */
  readonly normalized: readonly Float64Array[];
  readonly senses: readonly Sense[];
  /** Where a value stands, for an error. */
  place(row: number, column: number): string;
}

/** A way to find weights in the figures themselves. Weights that people give are numbers: `weights: { size: 2, growth: 1 }`. */
export interface Weighting<P extends Parameters = Parameters> {
  readonly kind: 'weighting';
  readonly name: string;
  /** A weight of 0 or more for each criterion, in any unit; they are brought to a sum of 1. */
  weigh(input: WeightingInput, parameters: P): ArrayLike<number>;
  /** For the compiler alone. */
  parametersOf?(parameters: P): void;
}
