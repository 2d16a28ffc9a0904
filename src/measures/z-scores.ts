import { checkChoice } from './check-choice.ts';
import { finite, type MaybeNumber } from './known.ts';
import { measured } from './measured.ts';
import { byPowerOfTwo } from './power-of-two.ts';

/** A list in standard deviations from its mean. */
export interface ZScores {
  /** (value − mean) / standard deviation in the list's order; `null` where the value is missing, and everywhere without spread. */
  readonly scores: readonly (number | null)[];
  /** `null` when no value is known. */
  readonly mean: number | null;
  /** 0 when all known values are equal; `null` where it is undefined. */
  readonly standardDeviation: number | null;
  /** How many values are known. */
  readonly of: number;
  /** `ddof` is what is taken off n: 0 for a population, 1 for a sample. */
  readonly convention: { readonly deviation: 'population' | 'sample'; readonly ddof: 0 | 1 };
}

export interface ZScoreOptions {
  /**
   * `population` (the default) divides squares by n, as numpy, PySAL and py-ecomplexity: the list is all there is, such as all
   * states. `sample` divides by n − 1, as R, REAT, COINr and Stata. The scores differ by the factor √(n / (n − 1)).
   */
  readonly deviation?: 'population' | 'sample';
}

/**
 * Standard scores: (value − mean) / standard deviation, without a unit. Missing values are left out of both.
 *
 * Where all known values are equal there is no spread to measure in: every score is `null`, and `standardDeviation` 0. Two passes over
 * the values.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value, `INVALID_OPTION`
 *
 * @example
 * zScores([2, 4, null, 6]).scores; // [-1.2247…, 0, null, 1.2247…]
 * zScores([2, 4, null, 6], { deviation: 'sample' }).scores; // [-1, 0, null, 1]
 */
export function zScores(values: readonly MaybeNumber[], { deviation = 'population' }: ZScoreOptions = {}): ZScores {
  checkChoice(deviation, ['population', 'sample'], 'deviation');
  const ddof = deviation === 'population' ? 0 : 1;
  const measuredValues = values.map((value, i) => measured(value, () => `values[${i}]`));
  const known = measuredValues.filter((value) => value !== null);
  const { scaled, unit } = byPowerOfTwo(known);
  const { mean, standardDeviation } = spreadOf(scaled, ddof);
  return {
    scores: measuredValues.map((value) =>
      value === null || standardDeviation === 0 ? null : finite((value / unit - mean) / standardDeviation + 0),
    ),
    mean: finite(mean * unit + 0),
    standardDeviation: finite(standardDeviation * unit),
    of: known.length,
    convention: { deviation, ddof },
  };
}

/** Mean and standard deviation; `NaN` where there are too few values. Equal values have a spread of exactly 0. */
export function spreadOf(values: readonly number[], ddof: 0 | 1): { mean: number; standardDeviation: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n - ddof <= 0) return { mean, standardDeviation: Number.NaN };
  if (values.every((value) => value === values[0])) return { mean: values[0]!, standardDeviation: 0 };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardDeviation: Math.sqrt(squares / (n - ddof)) };
}
