import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule, sumOf } from './known-parts.ts';

/** How far regions' figures per head lie from the nation's. */
export interface Williamson {
  /** 0 where all regions are equal. */
  readonly index: number;
  /** How many values are compared. */
  readonly parts: number;
  /** How many were left out because their value or weight is missing. */
  readonly missingCells: number;
  readonly convention: { readonly missing: MissingRule };
}

/**
 * Williamson index, the weighted coefficient of variation: √(Σ pᵢ(xᵢ − μ)²) / μ, with p the regions' shares in the population and
 * μ = Σpx the figure per head of them all. From 0 up; 0.2 is a spread of a fifth of the mean.
 *
 * `null` when a value or weight is missing (see `missing`), when none is known and when all are 0. Costs time linear in the values.
 * Source: Williamson (1965), "Regional Inequality and the Process of National Development".
 *
 * @param values a figure per head of each region
 * @param weights its population
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for weights that are not one a value
 *
 * @example
 * williamsonIndex([40, 60], [3, 1])?.index; // 0.192450…
 */
export function williamsonIndex(
  values: ArrayLike<MaybeNumber>,
  weights: ArrayLike<MaybeNumber>,
  { missing = 'withhold' }: MissingOption = {},
): Williamson | null {
  const known = knownParts(values, { name: 'weights', values: weights }, missing);
  if (known === null) return null;
  const { companions } = known;
  const weight = sumOf(companions);
  const mean = sumOf(known.values.map((value, i) => value * companions[i]!)) / weight;
  if (mean === 0) return null;
  const squares = sumOf(known.values.map((value, i) => companions[i]! * (value - mean) ** 2));
  return {
    index: Math.sqrt(squares / weight) / mean,
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { missing },
  };
}
