import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { spreadOf } from './z-scores.ts';

/** How far values spread, relative to their mean. */
export interface CoefficientOfVariation {
  /** 0 for equal values; 0.2 is a standard deviation of a fifth of the mean. */
  readonly index: number;
  /** How many values are compared. */
  readonly parts: number;
  /** How many were left out because they are missing. */
  readonly missingCells: number;
  readonly convention: { readonly ddof: 0 | 1; readonly missing: MissingRule };
}

export interface CoefficientOfVariationOptions extends MissingOption {
  /**
   * What is taken off n under the variance: 0 (the default) where the values are all there are, as numpy does; 1 where they are
   * a sample of more, as R and Stata do.
   */
  readonly ddof?: 0 | 1;
}

/**
 * Coefficient of variation: standard deviation ÷ mean, √(Σ(x − μ)²/(n − ddof)) / μ. From 0 to √n. Its values have a true zero and are not negative;
 * for values weighted by population see `williamsonIndex`.
 *
 * `null` when a value is missing (see `missing`), when none is known, when all are 0, and for a single value with ddof 1. Costs time
 * linear in the values.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `INVALID_OPTION`
 *
 * @example
 * coefficientOfVariation([2, 4, 4, 10, 30])?.index; // 1.035374…
 * coefficientOfVariation([2, 4, 4, 10, 30], { ddof: 1 })?.index; // 1.157583…
 */
export function coefficientOfVariation(
  values: ArrayLike<MaybeNumber>,
  { ddof = 0, missing = 'withhold' }: CoefficientOfVariationOptions = {},
): CoefficientOfVariation | null {
  if (ddof !== 0 && ddof !== 1) {
    throw new PortolanError(
      'INVALID_OPTION',
      `ddof is ${ddof}. Give 0 where the values are all there are, 1 for a sample.`,
      {
        path: 'options.ddof',
      },
    );
  }
  const known = knownParts(values, null, missing);
  if (known === null) return null;
  const n = known.values.length;
  if (n <= ddof) return null;
  const { mean, standardDeviation } = spreadOf(Array.from(known.values), ddof);
  return {
    index: standardDeviation / mean,
    parts: n,
    missingCells: known.missingCells,
    convention: { ddof, missing },
  };
}
