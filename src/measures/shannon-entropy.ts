import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule, sumOf } from './known-parts.ts';
import { logarithm, logarithmOfRatio } from './logarithm.ts';

/** How evenly a whole is spread over its parts. */
export interface ShannonEntropy {
  /** 0 when one part is the whole, log n for n equal parts; in bits with base 2. */
  readonly entropy: number;
  /** How many equal parts would have the same entropy: base to the power of it. */
  readonly equivalentNumber: number;
  /** How many parts are above 0: the richness. */
  readonly present: number;
  /** How many parts have a value, 0 among them. */
  readonly parts: number;
  /** How many parts were left out because they are missing. */
  readonly missingCells: number;
  readonly convention: EntropyConvention;
}

/** The options as used. */
export interface EntropyConvention {
  readonly base: number;
  readonly missing: MissingRule;
}

export interface EntropyOptions extends MissingOption {
  /** Base of the logarithm. Default: 2, the unit is bits as in EconGeo; `Math.E` gives nats as in vegan. */
  readonly base?: number;
}

/**
 * Shannon entropy Σ sᵢ log(1/sᵢ), with s the shares of the parts: the variety of a structure. 0 to log n. Exact: 0 · log 0 counts as 0
 * and nothing is added to a share.
 *
 * `null` when a part is missing (see `missing`), when none is known and when all are 0. Costs time linear in the parts. For each row of
 * a table see `measureByRow`. Source: Shannon (1948), "A Mathematical Theory of Communication"; as variety of a region's economy
 * Frenken, Van Oort and Verburg (2007).
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `INVALID_OPTION` for a base that is not above 1
 *
 * @example
 * shannonEntropy([25, 25, 50, 0])?.entropy; // 1.5
 * shannonEntropy([25, 25, 50], { base: Math.E })?.entropy; // 1.039720…
 * shannonEntropy([10, null]); // null
 */
export function shannonEntropy(
  values: ArrayLike<MaybeNumber>,
  { base = 2, missing = 'withhold' }: EntropyOptions = {},
): ShannonEntropy | null {
  const log = logarithm(base);
  const known = knownParts(values, null, missing);
  if (known === null) return null;
  const total = sumOf(known.values);
  const terms = known.values.map((value) => (value === 0 ? 0 : (value / total) * logarithmOfRatio(log, total, value)));
  const entropy = sumOf(terms);
  return {
    entropy,
    equivalentNumber: base ** entropy,
    present: known.values.reduce((count, value) => (value > 0 ? count + 1 : count), 0),
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { base, missing },
  };
}
