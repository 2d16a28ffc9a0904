import type { Parameters } from './method.ts';
import type { Sense } from './normalization.ts';

/** What an aggregation sees. */
export interface AggregationInput {
  readonly rows: number;
  /** Of the columns. */
  readonly ids: readonly string[];
  /** One column for each criterion or group, `NaN` where missing; on the scale that the method asks for. */
  readonly columns: readonly Float64Array[];
  /** 0 or more each, their sum 1. */
  readonly weights: Float64Array;
  /** 1 where more is better. All are 1 on the normalized scale. */
  readonly senses: readonly Sense[];
  /** Where a value stands, for an error: `values of "Mexico" in "tariff"`. */
  place(row: number, column: number): string;
}

/** The scores of an aggregation. */
export interface Aggregated {
  /** A score for each row, `NaN` where it can't be told. */
  readonly scores: Float64Array;
  /** Inner quantities by name, a value for each row: the distances of TOPSIS, the flows of PROMETHEE. */
  readonly parts?: Readonly<Record<string, Float64Array>>;
}

/** A way to make one score of several criteria. */
export interface Aggregation<P extends Parameters = Parameters> {
  readonly kind: 'aggregation';
  readonly name: string;
  /** Whether it works on normalized values, or on values as they are and does its own scaling. */
  readonly scale: 'normalized' | 'values';
  /** Which scores come first. */
  readonly better: 'higher' | 'lower';
  aggregate(input: AggregationInput, parameters: P): Aggregated;
  /** What each column adds to the scores: a column each, which add up to the score. Absent where scores can't be taken apart so. */
  contributions?(input: AggregationInput, scores: Float64Array, parameters: P): readonly Float64Array[];
  /** For the compiler alone. */
  parametersOf?(parameters: P): void;
}
