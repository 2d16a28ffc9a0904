import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { measured, measuredAmount } from './measured.ts';

/** How concentrated a whole is in its parts. */
export interface Herfindahl {
  /** Sum of squared shares of the parts listed, 0–1. With a truncated list it is the least that the index can be. */
  readonly index: number;
  /** The most that it can be, given the share that the list leaves open. Equal to `index` when the list is complete. */
  readonly atMost: number;
  /** (index − 1/n) / (1 − 1/n) over the n parts listed, 0 for equal parts; `null` for a single part or a truncated list. */
  readonly normalized: number | null;
  /**
   * 1 / index: how many equal parts would have the same index. With a truncated list it is the most that it can be; `null` where
   * nothing listed is above 0, so that it has no upper end.
   */
  readonly equivalentNumber: number | null;
  /** How many parts are listed with a value. */
  readonly parts: number;
  /** The share of the whole that no listed part explains, 0–1. */
  readonly unlistedShare: number;
}

export interface HerfindahlOptions {
  /** The whole, where the list may not add up to it. Default: the sum of the list. */
  readonly total?: MaybeNumber;
  /**
   * What is known of the parts that are not listed. Default: `any`, they could be a single one, so the bound is
   * Σs² + r². `below-listed`: the list is the top of a longer one, so none is larger than the smallest listed share sₖ
   * or than r, and the bound is Σs² + r·min(sₖ, r). A part that is listed without a value can be larger, so with one the
   * bound is that of `any`.
   */
  readonly unlisted?: 'any' | 'below-listed';
}

/** How far sums of doubles may miss a total without meaning anything by it. */
const roundingError = 1e-9;

/**
 * Herfindahl–Hirschman index Σs²: 1 when one part is the whole, 1/n for n equal parts. Shares are fractions, not percent.
 *
 * Missing parts are left out; give `total` so that their share is counted as open. `null` when no part is known or the
 * whole is not above 0. Source: Hirschman (1964), "The Paternity of an Index"; the bounds of a truncated list are portolan's own.
 *
 * For each row of a table see `measureByRow`.
 *
 * @throws `NEGATIVE_VALUE` for a part below 0, `INVALID_MEASURE_VALUE` for an infinite one or an infinite total, `INVALID_OPTION` for a total that is
 * smaller than its parts together and for what is not a value of `unlisted`, `TOO_LARGE` where the sum is no finite double
 *
 * @example
 * herfindahl([50, 30, 20]).index; // 0.38
 * herfindahl([50, 25], { total: 100, unlisted: 'below-listed' }).atMost; // 0.375
 */
export function herfindahl(
  values: ArrayLike<MaybeNumber>,
  { total = null, unlisted = 'any' }: HerfindahlOptions = {},
): Herfindahl | null {
  checkChoice(unlisted, ['any', 'below-listed'], 'unlisted');
  const given = measured(total, () => 'options.total');
  const known: number[] = [];
  for (let place = 0; place < values.length; place++) {
    const value = measuredAmount(values[place], () => `values[${place}]`);
    if (value !== null) known.push(value);
  }
  const listed = known.reduce((sum, value) => sum + value, 0);
  if (listed === Number.POSITIVE_INFINITY) {
    throw new PortolanError('TOO_LARGE', 'The parts add up to more than a double holds. Give them in a larger unit.', {
      path: 'values',
    });
  }
  if (given !== null && listed > given * (1 + roundingError)) {
    throw new PortolanError(
      'INVALID_OPTION',
      `The parts add up to ${listed}, more than the total ${given}. Give the total of the same parts, or none.`,
      { path: 'options.total' },
    );
  }
  const whole = given === null ? listed : Math.max(given, listed);
  if (known.length === 0 || whole <= 0) return null;
  const shares = known.map((value) => value / whole);
  const index = shares.reduce((sum, share) => sum + share * share, 0);
  const open = 1 - listed / whole;
  const unlistedShare = open > roundingError ? open : 0;
  const n = shares.length;
  const bounded = unlisted === 'below-listed' && n === values.length;
  const largestUnlisted = bounded ? shares.reduce((a, b) => Math.min(a, b), unlistedShare) : unlistedShare;
  return {
    index,
    atMost: index + unlistedShare * largestUnlisted,
    equivalentNumber: Number.isFinite(1 / index) ? 1 / index : null,
    normalized: n < 2 || unlistedShare > 0 ? null : Math.max(0, index - 1 / n) / (1 - 1 / n),
    parts: n,
    unlistedShare,
  };
}
