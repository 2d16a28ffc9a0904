import type { Matrix } from '../cube/matrix.ts';
import { againstReference, type LineFigures, type LineOptions } from './against-reference.ts';
import type { MaybeNumber } from './known.ts';
import { type KnownParts, knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { isMatrix } from './matrix-lines.ts';
import { shareDistance } from './share-distance.ts';

/** How far a distribution lies from its reference. */
export interface Hoover {
  /** 0 where the shares are those of the reference, up to 1. */
  readonly index: number;
  /** How many places are compared. */
  readonly parts: number;
  /** How many were left out because their value or reference is missing. */
  readonly missingCells: number;
  readonly convention: { readonly reference: 'equal' | 'given'; readonly missing: MissingRule };
}

export interface HooverOptions extends MissingOption {
  /** What the values are compared with, such as the population of each place. Default: equal amounts everywhere. */
  readonly reference?: ArrayLike<MaybeNumber>;
}

/**
 * Hoover index of concentration ½ Σ|sᵢ − rᵢ|, with s the shares of the places in the values and r in the reference: the share of the whole
 * that would have to move for the two to agree. 0–1 (EconGeo gives it in percent). Also known as Robin Hood or Schutz index.
 *
 * With a table each column is compared with the reference (see `LineOptions`; by default equal amounts), or each row
 * with `of: 'rows'`, and the result is by label. Zeros count as places. `null` when a value or its reference is missing (see
 * `missing`), when none is known, and when the values or the reference are all 0. Costs time linear in the values.
 * Source: Hoover (1936), "The Measurement of Industrial Localization".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for a reference that is not one a value,
 * `INVALID_OPTION`
 *
 * @example
 * hooverIndex([2, 4, 4, 10, 30])?.index; // 0.4
 * hooverIndex([2, 4, 4, 10, 30], { reference: [5, 5, 10, 15, 15] })?.index; // 0.3
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['311', '336'], Float64Array.of(30, 10, 30, 30));
 * hooverIndex(jobs, { reference: { 'US-AL': 5, 'US-GA': 5 } }).values['336']; // 0.25
 */
export function hooverIndex(values: ArrayLike<MaybeNumber>, options?: HooverOptions): Hoover | null;
export function hooverIndex(matrix: Matrix, options?: LineOptions): LineFigures;
export function hooverIndex(
  values: ArrayLike<MaybeNumber> | Matrix,
  options: HooverOptions | LineOptions = {},
): Hoover | LineFigures | null {
  if (isMatrix(values)) {
    return againstReference(values, { reference: 'equal', ...(options as LineOptions) }, hooverOf);
  }
  const { reference, missing = 'withhold' } = options as HooverOptions;
  const known = knownParts(values, reference === undefined ? null : { name: 'reference', values: reference }, missing);
  if (known === null) return null;
  return {
    index: hooverOf(known),
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { reference: reference === undefined ? 'equal' : 'given', missing },
  };
}

function hooverOf({ values, companions }: KnownParts): number {
  return shareDistance(values, companions, Math.abs) / 2;
}
