import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { shareDistance } from './share-distance.ts';

/** How far a distribution lies from its reference, large differences weighing more. */
export interface Coulter {
  /** 0 where the shares are those of the reference, up to 1. */
  readonly index: number;
  /** How many places are compared. */
  readonly parts: number;
  /** How many were left out because their value or reference is missing. */
  readonly missingCells: number;
  readonly convention: { readonly reference: 'equal' | 'given'; readonly missing: MissingRule };
}

export interface CoulterOptions extends MissingOption {
  /** What the values are compared with, such as the population of each place. Default: equal amounts everywhere. */
  readonly reference?: ArrayLike<MaybeNumber>;
}

/**
 * Coulter coefficient √(½ Σ(sᵢ − rᵢ)²), with s the shares of the places in the values and r in the reference: the Hoover index with
 * squares. 0–1.
 *
 * Zeros count as places. `null` when a value or its reference is missing (see `missing`), when none is known, and when the values or
 * the reference are all 0. Costs time linear in the values. Source: Coulter (1989), "Measuring Inequality".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for a reference that is not one a value
 *
 * @example
 * coulterIndex([2, 4, 4, 10, 30])?.index; // 0.327414…
 */
export function coulterIndex(
  values: ArrayLike<MaybeNumber>,
  { reference, missing = 'withhold' }: CoulterOptions = {},
): Coulter | null {
  const known = knownParts(values, reference === undefined ? null : { name: 'reference', values: reference }, missing);
  if (known === null) return null;
  return {
    index: Math.sqrt(shareDistance(known.values, known.companions, (difference) => difference ** 2) / 2),
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { reference: reference === undefined ? 'equal' : 'given', missing },
  };
}
