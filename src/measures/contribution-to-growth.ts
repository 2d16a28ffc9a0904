import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import { isKnown, type MaybeNumber } from './known.ts';
import { measuredAmount } from './measured.ts';

/** A part of a whole at the start and at the end. */
export interface GrowthPart {
  readonly label: string;
  readonly from: MaybeNumber;
  readonly to: MaybeNumber;
}

/** What one part added to the growth of its whole. */
export interface PartContribution {
  readonly label: string;
  /** to − from, in the values' unit; `null` where either is missing. */
  readonly change: number | null;
  /** The change over the whole's start: 0.02 is two points of the whole's growth. */
  readonly contribution: number | null;
  /** The change over the whole's change; `null` where that is smaller than `smallestGrowth`. Can be below 0 or above 1. */
  readonly shareOfGrowth: number | null;
}

export interface ContributionToGrowth {
  /** Growth of the whole: all contributions and `rest` together. `null` when the whole isn't known or starts at 0. */
  readonly growth: number | null;
  readonly contributions: readonly PartContribution[];
  /** What the parts that are missing or not listed added, given the total; 0 without one. */
  readonly rest: number | null;
  /** How many parts lack a value. */
  readonly missingCells: number;
  readonly convention: { readonly missing: 'withhold' | 'sum-known'; readonly smallestGrowth: number };
}

export interface ContributionOptions {
  /** The whole, where it is known from elsewhere or the list doesn't add up to it. Default: the sum of the parts. */
  readonly total?: { readonly from: MaybeNumber; readonly to: MaybeNumber };
  /**
   * Without `total`, what to do when a part lacks a value. `withhold` (the default): the whole isn't known, nor is any contribution.
   * `sum-known`: the whole is that of the parts known at both ends.
   */
  readonly missing?: 'withhold' | 'sum-known';
  /** Growth of the whole, up or down, below which no share of it is given: shares of next to nothing say nothing. Default: 0.01. */
  readonly smallestGrowth?: number;
}

/** How far sums of doubles may miss a total without meaning anything by it. */
const roundingError = 1e-9;

/**
 * Contributions to growth: each part's change over the whole's start, (toᵢ − fromᵢ) / Σ from. They add up to the whole's growth, and
 * `rest` makes up for parts that are missing or not listed when the total is given. The whole can be another one than the sum of the
 * parts: exports' contribution to the growth of output is ΔX / GDP, and its `shareOfGrowth` ΔX / ΔGDP.
 *
 * The methodology withholds the share "when |ΔGDP| is small"; the limit of one percent of the start is portolan's own.
 * Costs time linear in the parts.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for a value below 0 or infinite; `INVALID_NAME` for a label that occurs twice;
 * `INVALID_OPTION` for a total smaller than its parts
 *
 * @example
 * const { growth, contributions } = contributionToGrowth([
 *   { label: 'goods', from: 80, to: 92 },
 *   { label: 'services', from: 20, to: 28 },
 * ]);
 * growth; // 0.2
 * contributions[0]; // { label: 'goods', change: 12, contribution: 0.12, shareOfGrowth: 0.6 }
 */
export function contributionToGrowth(
  parts: readonly GrowthPart[],
  { total, missing = 'withhold', smallestGrowth = 0.01 }: ContributionOptions = {},
): ContributionToGrowth {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  if (!(smallestGrowth >= 0)) {
    throw new PortolanError('INVALID_OPTION', `smallestGrowth is ${smallestGrowth}. Give a fraction such as 0.01.`, {
      path: 'options.smallestGrowth',
    });
  }
  const labels = new Set<string>();
  const ends = parts.map(({ label, from, to }, i) => {
    if (labels.has(label)) refuseRepeated(label, i);
    labels.add(label);
    const start = measuredAmount(from, () => `parts[${i}].from`);
    const end = measuredAmount(to, () => `parts[${i}].to`);
    return start === null || end === null ? null : { start, end };
  });
  const known = ends.filter((both) => both !== null);
  const missingCells = ends.length - known.length;
  const start = known.reduce((sum, one) => sum + one.start, 0);
  const end = known.reduce((sum, one) => sum + one.end, 0);
  const whole = total === undefined ? { from: start, to: end } : checkedTotal(total, start, end);
  const isWholeKnown = total !== undefined || missing === 'sum-known' || missingCells === 0;
  const over = (change: number) => {
    const share = isWholeKnown && whole.from !== null && whole.to !== null ? change / whole.from : Number.NaN;
    return isKnown(share) ? share : null;
  };
  const growth = over(whole.to! - whole.from!);
  const change = growth !== null && growth !== 0 && Math.abs(growth) >= smallestGrowth ? whole.to! - whole.from! : null;
  return {
    growth,
    contributions: ends.map((both, i) => {
      const own = both === null ? null : both.end - both.start;
      return {
        label: parts[i]!.label,
        change: own,
        contribution: own === null ? null : over(own),
        shareOfGrowth: own === null || change === null ? null : own / change + 0,
      };
    }),
    rest: total === undefined ? over(0) : over(whole.to! - end - (whole.from! - start)),
    missingCells,
    convention: { missing, smallestGrowth },
  };
}

function checkedTotal(
  { from, to }: { readonly from: MaybeNumber; readonly to: MaybeNumber },
  start: number,
  end: number,
) {
  const whole = {
    from: measuredAmount(from, () => 'options.total.from'),
    to: measuredAmount(to, () => 'options.total.to'),
  };
  for (const [name, parts] of [
    ['from', start],
    ['to', end],
  ] as const) {
    if (whole[name] === null || parts <= whole[name] * (1 + roundingError)) continue;
    throw new PortolanError(
      'INVALID_OPTION',
      `The parts add up to ${parts}, more than the total ${whole[name]}. Give the total of the same parts, or none.`,
      { path: `options.total.${name}` },
    );
  }
  return whole;
}

function refuseRepeated(label: string, place: number): never {
  throw new PortolanError('INVALID_NAME', `The part ${JSON.stringify(label)} is listed twice. Add its values up.`, {
    path: `parts[${place}].label`,
  });
}
