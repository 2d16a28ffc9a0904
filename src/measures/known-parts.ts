import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { measuredAmount } from './measured.ts';
import { powerOfTwo } from './power-of-two.ts';

/**
 * What becomes of values that are missing, in the words of `Cube.rollup`: `withhold` gives no result where one is missing,
 * `sum-known` takes the known ones and says how many it left out.
 */
export type MissingRule = 'withhold' | 'sum-known';

export interface MissingOption {
  /** What becomes of missing values: `withhold` (the default) gives `null` with one, `sum-known` leaves them out and counts them. */
  readonly missing?: MissingRule;
}

/** A list that goes with the values place by place: weights, or a reference. */
export interface Companion {
  readonly name: 'weights' | 'reference' | 'others';
  readonly values: ArrayLike<MaybeNumber>;
}

/** The places where all is known. Values and companions are each divided by a power of 2 near their largest, so that no sum overflows and none is rounded. */
export interface KnownParts {
  readonly values: Float64Array;
  /** All 1 where no companion was given. */
  readonly companions: Float64Array;
  /** Where each stood in the list. */
  readonly places: Uint32Array;
  /** How many places were left out. */
  readonly missingCells: number;
}

/**
 * The known places of a list and of its companion. `null` when one is withheld, none is known, or one of the two lists has no
 * value above 0.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite or no number, `LENGTH_MISMATCH`, `INVALID_OPTION`
 */
export function knownParts(
  values: ArrayLike<MaybeNumber>,
  companion: Companion | null = null,
  missing: MissingRule = 'withhold',
): KnownParts | null {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  if (companion !== null && companion.values.length !== values.length) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `There are ${values.length} values and ${companion.values.length} ${companion.name}. Give one for each value, null where it is missing.`,
      { path: companion.name },
    );
  }
  const known = new Float64Array(values.length);
  const companions = new Float64Array(values.length).fill(1);
  const places = new Uint32Array(values.length);
  let count = 0;
  for (let place = 0; place < values.length; place++) {
    const value = measuredAmount(values[place], () => `values[${place}]`);
    const beside =
      companion === null ? 1 : measuredAmount(companion.values[place], () => `${companion.name}[${place}]`);
    if (value === null || beside === null) continue;
    known[count] = value;
    companions[count] = beside;
    places[count] = place;
    count += 1;
  }
  const missingCells = values.length - count;
  if (missing === 'withhold' && missingCells > 0) return null;
  const scaled = byLargest(known.subarray(0, count));
  const scaledCompanions =
    companion === null ? companions.subarray(0, count) : byLargest(companions.subarray(0, count));
  if (scaled === null || scaledCompanions === null) return null;
  return { values: scaled, companions: scaledCompanions, places: places.subarray(0, count), missingCells };
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** The values divided by the power of 2 near the largest, which rounds none of them; `null` when none is above 0. */
function byLargest(values: Float64Array): Float64Array | null {
  const largest = values.reduce((one, other) => Math.max(one, other), 0);
  if (largest === 0) return null;
  const unit = powerOfTwo(largest);
  return values.map((value) => value / unit);
}
