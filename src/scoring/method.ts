import { PortolanError } from '../errors/index.ts';
import type { Aggregation } from './aggregation.ts';
import type { Imputation } from './imputation.ts';
import type { Normalization } from './normalization.ts';
import type { Treatment } from './treatment.ts';
import type { Weighting } from './weighting.ts';

/** What a method takes besides the table: plain JSON data, so that a recipe can hold it. */
export type Parameters = object;

/** Any method of scoring: an imported value with a name. */
export type Method = Aggregation | Imputation | Normalization | Treatment | Weighting;

/** A method with parameters of its own. */
export interface Configured<M extends Method> {
  readonly method: M;
  readonly parameters: Parameters;
}

/** A method as it stands, with the parameters that its docstring calls defaults, or configured by {@link withParameters}. */
export type Step<M extends Method> = M | Configured<M>;

/** The parameters that a method takes. */
export type ParametersOf<M> = M extends { readonly kind: string; parametersOf?(parameters: infer P): void } ? P : never;

/**
 * A method with parameters of its own, checked by the compiler.
 *
 * @example
 * withParameters(minMax, { from: 1, to: 100 }); // { method: minMax, parameters: { from: 1, to: 100 } }
 */
export function withParameters<M extends Method>(method: M, parameters: ParametersOf<M>): Configured<M> {
  return { method, parameters: parameters as Parameters };
}

/**
 * The method of a step and its parameters.
 *
 * @throws `INVALID_OPTION` for what is no method of that kind
 */
export function configured<M extends Method>(step: Step<M>, kind: M['kind'], path: string = kind): Configured<M> {
  const found = step && 'method' in step ? step : { method: step, parameters: {} };
  if (found.method?.kind === kind) return found;
  throw new PortolanError('INVALID_OPTION', `This is no ${kind}. Import one from portolan/scoring.`, { path });
}
