import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { type TheilVariant, theilOf } from './theil-kernel.ts';

/** How unequal values are, after Theil. */
export interface Theil {
  /** In nats; 0 for equal values. T of n values that count the same is at most ln n, L has no upper end. */
  readonly index: number;
  /** How many values are compared. */
  readonly parts: number;
  /** How many were left out because they are missing. */
  readonly missingCells: number;
  readonly convention: { readonly variant: TheilVariant; readonly weighted: boolean; readonly missing: MissingRule };
}

export interface TheilOptions extends MissingOption {
  /** `T` (the default): the entropy measure, which weighs by value. `L`: the mean log deviation, which weighs by unit. */
  readonly variant?: TheilVariant;
  /** How much each value counts, such as the people behind an income per head. Default: each the same. */
  readonly weights?: ArrayLike<MaybeNumber>;
}

/**
 * Theil index of inequality: T = Σ sᵢ ln(xᵢ/μ), with s = wx/Σwx the shares in the total, or L = Σ pᵢ ln(μ/xᵢ), with p = w/Σw
 * the shares in the weights and μ = Σpx. Values are figures per unit and `weights` the units: with amounts per base as values and the
 * base as weights, T is the divergence of the amounts from the base.
 *
 * 0 · ln 0 counts as 0 in T; L is undefined with a value of 0. `null` then, when a value or weight is missing (see `missing`), when
 * none is known and when all are 0. Costs time linear in the values. Source: Theil (1967), "Economics and Information Theory".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for weights that are not one a value,
 * `INVALID_OPTION`
 *
 * @example
 * theilIndex([2, 4, 4, 10, 30])?.index; // 0.448183…
 * theilIndex([2, 4, 4, 10, 30], { variant: 'L' })?.index; // 0.468681…
 * theilIndex([0, 5], { variant: 'L' }); // null
 */
export function theilIndex(
  values: ArrayLike<MaybeNumber>,
  { variant = 'T', weights, missing = 'withhold' }: TheilOptions = {},
): Theil | null {
  checkChoice(variant, ['T', 'L'], 'variant');
  const known = knownParts(values, weights === undefined ? null : { name: 'weights', values: weights }, missing);
  if (known === null) return null;
  const { index } = theilOf(known, variant);
  if (index === null) return null;
  return {
    index,
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { variant, weighted: weights !== undefined, missing },
  };
}
