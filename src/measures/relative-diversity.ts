import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { shareDistance } from './share-distance.ts';

/** How much a structure is like that of its reference. */
export interface RelativeDiversity {
  /** From ½, where the two have nothing in common, up without end. */
  readonly index: number;
  /** How many parts are compared. */
  readonly parts: number;
  /** How many were left out because their value or reference is missing. */
  readonly missingCells: number;
  readonly convention: { readonly missing: MissingRule };
}

/** How far the shares of one part may differ in two lists of the same structure, summed with the rounding of their totals. */
const roundingError = 4 * Number.EPSILON;

/**
 * Relative diversity index 1 / Σ|sᵢ − rᵢ|, with s the shares of the industries in a region and r in the reference, such as the nation:
 * one over Krugman's index, one over twice the Hoover index.
 *
 * `null` where the two structures are the same but for rounding, when a value is missing (see `missing`), when none is known, and when the
 * values or the reference are all 0. Costs time linear in the values. Source: Duranton and Puga (2000), "Diversity and Specialisation
 * in Cities".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for a reference that is not one a value
 *
 * @example
 * relativeDiversity([2, 4, 4, 10, 30], [5, 5, 10, 15, 15])?.index; // 1.666666…
 */
export function relativeDiversity(
  values: ArrayLike<MaybeNumber>,
  reference: ArrayLike<MaybeNumber>,
  { missing = 'withhold' }: MissingOption = {},
): RelativeDiversity | null {
  const known = knownParts(values, { name: 'reference', values: reference }, missing);
  if (known === null) return null;
  const distance = shareDistance(known.values, known.companions, Math.abs);
  if (distance <= roundingError * known.values.length) return null;
  return { index: 1 / distance, parts: known.values.length, missingCells: known.missingCells, convention: { missing } };
}
