import { type IndustryFigures, type IndustryShiftShare, type ShiftShareOptions, shiftShare } from './shift-share.ts';
import type { DunnComponents } from './shift-share-components.ts';

/** Parts of a rate of growth, 0.07 for 7 percentage points. `national` + `mix` + `competitive` is `growth`, but for rounding. */
export interface GrowthParts {
  readonly growth: number | null;
  /** The nation's growth over all industries. */
  readonly national: number | null;
  /** What the nation's growth by industry adds. */
  readonly mix: number | null;
  /** What the region's own growth adds: its competitive part. */
  readonly competitive: number | null;
}

export interface IndustryGrowth extends GrowthParts {
  readonly industry: string;
  /** `entry`: it starts at 0 and has no rate of growth. `exit`: it ends at 0. */
  readonly event: 'entry' | 'exit' | null;
}

export interface GrowthDecomposition {
  readonly total: GrowthParts;
  readonly industries: readonly IndustryGrowth[];
  /** Industries that start at 0, and those that end at 0. */
  readonly entries: readonly string[];
  readonly exits: readonly string[];
  /** As in {@link shiftShare}. */
  readonly missingCells: number;
  readonly leftOut: readonly string[];
  readonly convention: {
    readonly missing: 'withhold' | 'sum-known';
    readonly nationalTotals: 'sum' | 'given';
  };
}

/**
 * The growth of a region split into the nation's, that of its mix of industries and its own: classic {@link shiftShare} over
 * what it starts from. In industry i: national G, mix Gᵢ − G, competitive g − Gᵢ.
 *
 * `null` for an industry that starts at 0, whose change is in the competitive part of the total, and as in `shiftShare`. Costs time
 * linear in the industries. Source: Dunn (1960).
 *
 * @throws as {@link shiftShare}
 *
 * @example
 * const { industries } = growthDecomposition(
 *   [{ industry: '325', start: 100, end: 106, nationalStart: 1000, nationalEnd: 1030 }],
 *   { nationalTotals: { start: 5000, end: 5100 } },
 * );
 * industries[0]; // { industry: '325', event: null, growth: 0.06, national: 0.02, mix: 0.01, competitive: 0.03 }
 */
export function growthDecomposition(
  industries: readonly IndustryFigures[],
  options: Pick<ShiftShareOptions, 'nationalTotals' | 'missing'> = {},
): GrowthDecomposition {
  const {
    total,
    start,
    industries: split,
    convention,
    ...notes
  } = shiftShare(industries, { ...options, method: 'dunn' });
  return {
    total: partsOver(total, start),
    industries: split.map((one: IndustryShiftShare<'dunn'>, i) => ({
      industry: one.industry,
      event: one.event,
      ...partsOver(one, industries[i]!.start),
    })),
    ...notes,
    convention: { missing: convention.missing, nationalTotals: convention.nationalTotals },
  };
}

function partsOver({ change, national, mix, regional }: DunnComponents, start: number | null): GrowthParts {
  const over = (part: number | null) => {
    const rate = part !== null && start !== null && start > 0 ? part / start : Number.NaN;
    return Number.isFinite(rate) ? rate : null;
  };
  return { growth: over(change), national: over(national), mix: over(mix), competitive: over(regional) };
}
