import { type HerfindahlOptions, herfindahl } from './herfindahl.ts';
import type { MaybeNumber } from './known.ts';

/** The Hirschman index and the most that it can be. */
export interface HirschmanIndex {
  /** √Σs², 0–1. With a truncated list it is the least that the index can be. */
  readonly index: number;
  /** The most that it can be, given the share that the list leaves open. Equal to `index` when the list is complete. */
  readonly atMost: number;
}

/**
 * Hirschman index √Σs²: the square root of `herfindahl`, of exports by product (sectoral) or by market (regional). 1 when one part
 * is the whole, 1/√n for n equal parts. Say which of the two is meant: both go by Hirschman's name.
 *
 * Missing parts, totals and bounds are those of `herfindahl`. `null` when no part is known or the whole is not above 0. Costs time
 * linear in the parts.
 *
 * Source: Hirschman (1945), "National Power and the Structure of Foreign Trade".
 *
 * @throws as `herfindahl`: `NEGATIVE_VALUE` for a part below 0, `INVALID_OPTION` for a total that is smaller than its parts together
 *
 * @example
 * hirschmanIndex([60, 20, 20, 20, 40]); // { index: 0.5, atMost: 0.5 }
 */
export function hirschmanIndex(values: readonly MaybeNumber[], options: HerfindahlOptions = {}): HirschmanIndex | null {
  const result = herfindahl(values, options);
  return result === null ? null : { index: Math.sqrt(result.index), atMost: Math.sqrt(result.atMost) };
}
