import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { measuredAmount } from './measured.ts';
import {
  checkShiftShareOptions,
  componentRecord,
  componentValues,
  type ShiftShareComponents,
  type ShiftShareMethod,
} from './shift-share-components.ts';
import { industryLevels, isComplete, regionLevels } from './shift-share-levels.ts';
import { nationOf, type StartAndEnd } from './shift-share-nation.ts';

/** An industry of a region beside the same industry of its nation, at two times, in one unit. */
export interface IndustryFigures {
  readonly industry: string;
  readonly start: MaybeNumber;
  readonly end: MaybeNumber;
  readonly nationalStart: MaybeNumber;
  readonly nationalEnd: MaybeNumber;
}

export interface ShiftShareOptions<Method extends ShiftShareMethod = ShiftShareMethod> {
  /** Default: `dunn`, the classic one: national, mix and regional part. */
  readonly method?: Method;
  /** The nation over all industries, where the list doesn't hold them all. Default: the sums of the list. */
  readonly nationalTotals?: StartAndEnd;
  /**
   * What becomes of a total that lacks a figure. Default: `withhold`, it is not known, and neither is what needs it.
   * `sum-known`: industries that lack a figure are left out of the region's totals, and of the nation's where that one lacks it.
   */
  readonly missing?: MissingRule;
}

/** The components of one industry. */
export type IndustryShiftShare<Method extends ShiftShareMethod = ShiftShareMethod> = ShiftShareComponents<Method> & {
  readonly industry: string;
  /** `entry`: it starts at 0, so that all of its change is regional. `exit`: it ends at 0. */
  readonly event: 'entry' | 'exit' | null;
};

export interface ShiftShare<Method extends ShiftShareMethod = ShiftShareMethod> {
  readonly total: ShiftShareComponents<Method>;
  /** What the total starts from. */
  readonly start: number | null;
  readonly industries: readonly IndustryShiftShare<Method>[];
  /** Industries that start at 0, and those that end at 0. */
  readonly entries: readonly string[];
  readonly exits: readonly string[];
  /** How many figures are missing, of region and nation, and the industries that `sum-known` left out for it. */
  readonly missingCells: number;
  readonly leftOut: readonly string[];
  readonly convention: {
    readonly method: Method;
    readonly missing: MissingRule;
    readonly nationalTotals: 'sum' | 'given';
  };
}

/**
 * Shift-share: the change of a region split into what the nation's growth, its mix of industries and its own growth in them
 * brought, by industry and in total, in the unit of the figures (employees, dollars). With the region's start E₀ and growth
 * g, the nation's growth G over all industries and Gᵢ in industry i:
 *
 * - `dunn` (1960), the classic one: national E₀·G, mix E₀·(Gᵢ − G), regional E₀·(g − Gᵢ), also called competitive.
 * - `esteban-marquillas` (1972): regional Eₕ·(g − Gᵢ) on homothetic figures Eₕ, the region's total by the nation's structure, and
 *   allocation (E₀ − Eₕ)·(g − Gᵢ).
 * - `gerfin` (1964): ratios, the factors of growth; mix ΣE₀(1 + Gᵢ) / ΣE₀(1 + G), regional ΣE₁ / ΣE₀(1 + Gᵢ).
 *
 * Additive components add up to the change to the last bit, of each industry and of the total: they are steps between levels on one
 * binary grid, from E₀ by E₀(1 + G) and E₀(1 + Gᵢ) to E₁. Over industries they add up to those of the total as sums of doubles do.
 *
 * An industry that starts at 0 has all its change in the regional part and is named in `entries`. Undefined, `null`: what needs
 * a missing figure, and the mix and regional part of an industry that the region has and the nation starts without. Costs time
 * linear in the industries.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE`, `INVALID_NAME` for an industry that is listed twice, `INVALID_OPTION`,
 * `TOO_LARGE` where figures lead above 1.1e307
 *
 * @example
 * const { total } = shiftShare([
 *   { industry: '311', start: 100, end: 130, nationalStart: 1000, nationalEnd: 1100 },
 *   { industry: '334', start: 50, end: 40, nationalStart: 1000, nationalEnd: 900 },
 * ]);
 * total; // { change: 20, national: 0, mix: 5, regional: 15, netShift: 20 }
 */
export function shiftShare<const Method extends ShiftShareMethod = 'dunn'>(
  industries: readonly IndustryFigures[],
  options: ShiftShareOptions<Method> = {},
): ShiftShare<Method> {
  const { method = 'dunn' as Method, nationalTotals, missing = 'withhold' } = options;
  checkShiftShareOptions(method, missing);
  refuseRepeated(industries);
  const column = (name: Exclude<keyof IndustryFigures, 'industry'>) =>
    Float64Array.from(
      industries,
      (figures, i) => measuredAmount(figures[name], () => `industries[${i}].${name}`) ?? Number.NaN,
    );
  const [start, end] = [column('start'), column('end')];
  const nation = nationOf(column('nationalStart'), column('nationalEnd'), nationalTotals, missing);
  const knownOnly = missing === 'sum-known';
  const total = regionLevels(start, end, 0, nation, method === 'esteban-marquillas', knownOnly);

  const named = (holds: (i: number) => boolean) =>
    industries.filter((_, i) => holds(i)).map(({ industry }) => industry);
  const entered = (i: number) => start[i] === 0 && end[i]! > 0;
  const left = (i: number) => start[i]! > 0 && end[i] === 0;
  return {
    total: componentRecord(method, componentValues(method, total)),
    start: Number.isNaN(total.start) ? null : total.start,
    industries: industries.map(({ industry }, i) => ({
      industry,
      event: entered(i) ? 'entry' : left(i) ? 'exit' : null,
      ...componentRecord(method, componentValues(method, industryLevels(method, start[i]!, end[i]!, nation, i, total))),
    })),
    entries: named(entered),
    exits: named(left),
    missingCells: total.missingCells,
    leftOut: named((i) => knownOnly && !isComplete(start[i]!, end[i]!, nation.start[i]!, nation.end[i]!)),
    convention: { method, missing, nationalTotals: nationalTotals === undefined ? 'sum' : 'given' },
  };
}

function refuseRepeated(industries: readonly IndustryFigures[]): void {
  const places = new Map(industries.map(({ industry }, i) => [industry, i]));
  const repeated = industries.findIndex(({ industry }, i) => places.get(industry) !== i);
  if (repeated === -1) return;
  throw new PortolanError(
    'INVALID_NAME',
    `The industry ${JSON.stringify(industries[repeated]!.industry)} is listed twice. Give each one once.`,
    { path: `industries[${places.get(industries[repeated]!.industry)}].industry` },
  );
}
