import { PortolanError } from '../errors/index.ts';
import { isKnown, type MaybeNumber } from './known.ts';

/** How concentrated a whole is in its parts. */
export interface Herfindahl {
  /** Sum of squared shares of the parts listed, 0–1. With a truncated list it is the least that the index can be. */
  readonly index: number;
  /** The most that it can be, given the share that the list leaves open. Equal to `index` when the list is complete. */
  readonly atMost: number;
  /** (index − 1/n) / (1 − 1/n) over the n parts listed, 0 for equal parts; `null` for a single part or a truncated list. */
  readonly normalized: number | null;
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
   * Σs² + r². `below-listed`: the list is the top of a longer one, so none is larger than the smallest listed share sₖ,
   * and the bound is Σs² + r·sₖ.
   */
  readonly unlisted?: 'any' | 'below-listed';
}

/**
 * Herfindahl–Hirschman index Σs²: 1 when one part is the whole, 1/n for n equal parts. Shares are fractions, not percent.
 *
 * Missing parts are left out; give `total` so that their share is counted as open. `null` when no part is known or the
 * whole is not above 0. Source: Hirschman (1964), "The Paternity of an Index"; truncation bounds: portolan METHODS §2e.
 *
 * @throws `NEGATIVE_VALUE` for a part below 0, `INVALID_OPTION` for a total that is smaller than its parts
 *
 * @example
 * herfindahl([50, 30, 20]).index; // 0.38
 * herfindahl([50, 30], { total: 100, unlisted: 'below-listed' }).atMost; // 0.4
 */
export function herfindahl(
  values: readonly MaybeNumber[],
  { total = null, unlisted = 'any' }: HerfindahlOptions = {},
): Herfindahl | null {
  const known = values.filter(isKnown);
  const negative = known.find((value) => value < 0);
  if (negative !== undefined) {
    throw new PortolanError(
      'NEGATIVE_VALUE',
      `A part of a whole can't be ${negative}. Leave out corrections below 0.`,
      {
        path: `values[${values.indexOf(negative)}]`,
      },
    );
  }
  const listed = known.reduce((sum, value) => sum + value, 0);
  const whole = isKnown(total) ? total : listed;
  if (known.length === 0 || whole <= 0) return null;
  if (listed > whole * (1 + 1e-9)) {
    throw new PortolanError('INVALID_OPTION', `The parts add up to ${listed}, more than the total ${whole}.`, {
      path: 'options.total',
    });
  }
  const shares = known.map((value) => value / whole);
  const index = shares.reduce((sum, share) => sum + share * share, 0);
  const unlistedShare = Math.max(0, 1 - listed / whole);
  const n = shares.length;
  const rest = unlisted === 'below-listed' ? Math.min(unlistedShare, Math.min(...shares)) : unlistedShare;
  return {
    index,
    atMost: Math.min(1, index + unlistedShare * rest),
    normalized: n < 2 || unlistedShare > 0 ? null : (index - 1 / n) / (1 - 1 / n),
    parts: n,
    unlistedShare,
  };
}
