import { PortolanError } from '../../errors/index.ts';
import { isKnown, type MaybeNumber } from '../known.ts';
import { measured } from '../measured.ts';
import { checkList } from './survey-weights.ts';

/** What respondents say about one service: the mean of their ratings. */
export interface RatedItem {
  readonly id: string;
  /** How much it matters. */
  readonly importance: MaybeNumber;
  /** How well it is done, on the same scale. */
  readonly performance: MaybeNumber;
}

export interface ImportancePerformanceOptions {
  /** Where the quadrants meet. Default: `means`, the mean of each over the items. */
  readonly crosshairs?: 'means' | Crosshairs;
}

export interface Crosshairs {
  readonly importance: number;
  readonly performance: number;
}

/** What to do about a service: matters and is done badly, matters and is done well, matters less and is done badly, matters less and is done well. */
export type ImportanceQuadrant = 'concentrate-here' | 'keep-up-the-good-work' | 'low-priority' | 'possible-overkill';

export interface ImportancePerformanceItem extends RatedItem {
  /** `importance` less `performance`: above 0 it falls short. `null` where one is missing. */
  readonly gap: number | null;
  /** `null` where one is missing. On a cross-hair counts as above it. */
  readonly quadrant: ImportanceQuadrant | null;
}

/** Services by what matters and what is done well. */
export interface ImportancePerformance {
  readonly items: readonly ImportancePerformanceItem[];
  /** `null` where no item has both ratings. */
  readonly crosshairs: Crosshairs | null;
}

/**
 * Importance-performance analysis: the gap of each item, and the quadrant that says what to do about it. Martilla and James (1977).
 *
 * @throws `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * const { items } = importancePerformance([
 *   { id: 'finance', importance: 4.5, performance: 2.5 },
 *   { id: 'missions', importance: 2.5, performance: 3.5 },
 * ]);
 * items[0]; // { id: 'finance', importance: 4.5, performance: 2.5, gap: 2, quadrant: 'concentrate-here' }
 */
export function importancePerformance(
  items: readonly RatedItem[],
  { crosshairs = 'means' }: ImportancePerformanceOptions = {},
): ImportancePerformance {
  checkList(items, 'items');
  const rated = items.map((item, i) => ({
    id: item.id,
    importance: measured(item.importance, () => `items[${i}].importance`),
    performance: measured(item.performance, () => `items[${i}].performance`),
  }));
  const lines = crosshairs === 'means' ? meansOf(rated) : checkedCrosshairs(crosshairs);
  return {
    items: rated.map((item) => {
      const { importance, performance } = item;
      if (lines === null || importance === null || performance === null) return { ...item, gap: null, quadrant: null };
      return {
        ...item,
        gap: importance - performance,
        quadrant: quadrantOf(importance >= lines.importance, performance >= lines.performance),
      };
    }),
    crosshairs: lines,
  };
}

function meansOf(items: readonly RatedItem[]): Crosshairs | null {
  const whole = items.filter(({ importance, performance }) => isKnown(importance) && isKnown(performance));
  if (whole.length === 0) return null;
  const mean = (of: (item: RatedItem) => MaybeNumber) => whole.reduce((sum, item) => sum + of(item)! / whole.length, 0);
  return { importance: mean((item) => item.importance), performance: mean((item) => item.performance) };
}

function checkedCrosshairs(crosshairs: Crosshairs): Crosshairs {
  if (Number.isFinite(crosshairs?.importance) && Number.isFinite(crosshairs?.performance)) return crosshairs;
  throw new PortolanError('INVALID_OPTION', "Say 'means', or give { importance: 3, performance: 3 }.", {
    path: 'options.crosshairs',
  });
}

function quadrantOf(matters: boolean, doneWell: boolean): ImportanceQuadrant {
  if (matters) return doneWell ? 'keep-up-the-good-work' : 'concentrate-here';
  return doneWell ? 'possible-overkill' : 'low-priority';
}
