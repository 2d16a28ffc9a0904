import { refuseTooLarge } from './refuse-too-large.ts';
import { scaledBy } from './scaled-by.ts';
import type { Levels, ShiftShareMethod } from './shift-share-components.ts';

/** A nation by industry and in total, at two times. `NaN` where it isn't known. */
export interface Nation {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly totalStart: number;
  readonly totalEnd: number;
}

/** The levels of a region over all its industries. */
export interface RegionLevels extends Levels {
  /** How many industries start at 0 and how many end at 0, of those with both figures. */
  readonly entries: number;
  readonly exits: number;
  /** How many figures of the region and the nation are missing. */
  readonly missingCells: number;
}

/**
 * A sum and what its additions lost.
 *
 * @throws `TOO_LARGE` for a sum that no double holds
 */
export function compensated(sum: number, lost: number): number {
  return Math.abs(sum) === Number.POSITIVE_INFINITY ? refuseTooLarge() : sum + lost;
}

/**
 * What figures would be with a rate of the nation: nothing grows out of nothing, whatever the rate. `NaN` where the nation
 * starts at 0 and the region doesn't.
 */
function grown(figure: number, nationalStart: number, nationalEnd: number): number {
  if (figure === 0) return 0;
  return nationalStart > 0 ? scaledBy(figure, nationalEnd, nationalStart) : Number.NaN;
}

/** What a rate beyond the nation's brings on homothetic figures. An industry that starts at 0 brings all of its end. */
function homotheticEffect(
  e0: number,
  e1: number,
  nationalStart: number,
  nationalEnd: number,
  homothetic: number,
): number {
  if (e0 === 0) return e1;
  return nationalStart > 0 ? homothetic * (e1 / e0 - nationalEnd / nationalStart) : Number.NaN;
}

/** Whether an industry has all the figures that its components need. */
export function isComplete(e0: number, e1: number, nationalStart: number, nationalEnd: number): boolean {
  return !Number.isNaN(e0 + e1) && (e0 === 0 || !Number.isNaN(nationalStart + nationalEnd));
}

/**
 * The levels of the region whose industries stand in two arrays from `offset` on, in the order of the nation's. Sums are
 * compensated (Neumaier 1974), so that they hardly depend on the order of the industries.
 *
 * @param withHomothetic whether the level of Esteban-Marquillas is wanted, which costs another pass
 * @param knownOnly whether industries without all their figures are left out, rather than leave the levels unknown
 */
export function regionLevels(
  start: Float64Array,
  end: Float64Array,
  offset: number,
  nation: Nation,
  withHomothetic: boolean,
  knownOnly: boolean,
): RegionLevels {
  const { start: nationalStart, end: nationalEnd } = nation;
  const width = nationalStart.length;
  let [counted, entries, exits, missingCells] = [0, 0, 0, 0];
  let [sumStart, lostStart, sumEnd, lostEnd, sumIndustry, lostIndustry] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < width; i++) {
    const e0 = start[offset + i]!;
    const e1 = end[offset + i]!;
    const n0 = nationalStart[i]!;
    const n1 = nationalEnd[i]!;
    if (Number.isNaN(e0 + e1 + n0 + n1)) {
      missingCells += +Number.isNaN(e0) + +Number.isNaN(e1) + +Number.isNaN(n0) + +Number.isNaN(n1);
      if (knownOnly && !isComplete(e0, e1, n0, n1)) continue;
    }
    counted += 1;
    // much of a table is industries that a region doesn't have; they add nothing
    if (e0 === 0 && e1 === 0) continue;
    if (e0 === 0 && e1 > 0) entries += 1;
    if (e1 === 0 && e0 > 0) exits += 1;
    const industry = e0 === 0 ? 0 : n0 > 0 ? scaledBy(e0, n1, n0) : Number.NaN;

    const nextStart = sumStart + e0;
    lostStart += e0 > sumStart ? e0 - nextStart + sumStart : sumStart - nextStart + e0;
    sumStart = nextStart;
    const nextEnd = sumEnd + e1;
    lostEnd += e1 > sumEnd ? e1 - nextEnd + sumEnd : sumEnd - nextEnd + e1;
    sumEnd = nextEnd;
    const nextIndustry = sumIndustry + industry;
    lostIndustry +=
      industry > sumIndustry ? industry - nextIndustry + sumIndustry : sumIndustry - nextIndustry + industry;
    sumIndustry = nextIndustry;
  }
  // a total of nothing is not known
  const none = counted === 0 ? Number.NaN : 0;
  const total = compensated(sumStart, lostStart) + none;
  const levels = {
    start: total,
    nation: grown(total, nation.totalStart, nation.totalEnd),
    industry: compensated(sumIndustry, lostIndustry) + none,
    homothetic: Number.NaN,
    end: compensated(sumEnd, lostEnd) + none,
    entries,
    exits,
    missingCells,
  };
  if (!withHomothetic) return levels;

  let [sum, lost] = [0, 0];
  for (let i = 0; i < width; i++) {
    const e0 = start[offset + i]!;
    const e1 = end[offset + i]!;
    const n0 = nationalStart[i]!;
    const n1 = nationalEnd[i]!;
    if (knownOnly && !isComplete(e0, e1, n0, n1)) continue;
    const effect = homotheticEffect(e0, e1, n0, n1, grown(total, nation.totalStart, n0));
    const next = sum + effect;
    lost += Math.abs(effect) > Math.abs(sum) ? effect - next + sum : sum - next + effect;
    sum = next;
  }
  return { ...levels, homothetic: levels.industry + compensated(sum, lost) };
}

/** The levels of one industry. A ratio has no use for its size: with `gerfin` it starts at 1, and grows out of nothing to nowhere. */
export function industryLevels(
  method: ShiftShareMethod,
  e0: number,
  e1: number,
  nation: Nation,
  i: number,
  { start: total }: Pick<Levels, 'start'>,
): Levels {
  const [n0, n1] = [nation.start[i]!, nation.end[i]!];
  const { totalStart, totalEnd } = nation;
  if (method === 'gerfin') {
    const end = e0 > 0 ? e1 / e0 : Number.NaN;
    return {
      start: 1,
      nation: grown(1, totalStart, totalEnd),
      industry: grown(1, n0, n1),
      homothetic: Number.NaN,
      end,
    };
  }
  const industry = grown(e0, n0, n1);
  const homothetic = industry + homotheticEffect(e0, e1, n0, n1, grown(total, totalStart, n0));
  return { start: e0, nation: grown(e0, totalStart, totalEnd), industry, homothetic, end: e1 };
}
