import { checkChoice } from './check-choice.ts';
import { onOneGrid } from './on-one-grid.ts';

/** A published way to split change into the nation's part and the region's. */
export type ShiftShareMethod = 'dunn' | 'esteban-marquillas' | 'gerfin';

/** Change in the unit of the figures. `national` + `mix` + `regional` is `change`, to the last bit. */
export interface DunnComponents {
  readonly change: number | null;
  /** What growth at the nation's rate over all industries would have brought. */
  readonly national: number | null;
  /** What the nation's rates by industry bring beyond that. */
  readonly mix: number | null;
  /** What the region's own rates bring beyond those of the nation; all of the change where the start is 0. */
  readonly regional: number | null;
  /** `mix` + `regional`: all but the national part. */
  readonly netShift: number | null;
}

/** As {@link DunnComponents}, `regional` split: `national` + `mix` + `regional` + `allocation` is `change`, to the last bit. */
export interface EstebanMarquillasComponents extends DunnComponents {
  /** The region's own rates on homothetic figures: those that it would have with the nation's structure. */
  readonly regional: number | null;
  /** The region's own rates on its figures beyond homothetic ones: whether it is specialized where it does well. */
  readonly allocation: number | null;
  /** `mix` + `regional` + `allocation`. */
  readonly netShift: number | null;
}

/** Growth as factors, 1 for none. `national` · `mix` · `regional` is `growth`. */
export interface GerfinRatios {
  /** End over start. */
  readonly growth: number | null;
  /** The nation's end over its start. */
  readonly national: number | null;
  /** Growth at the nation's rates by industry over growth at its rate in total. */
  readonly mix: number | null;
  /** Growth over growth at the nation's rates by industry. */
  readonly regional: number | null;
  /** `mix` · `regional`: growth over the nation's. */
  readonly netShift: number | null;
}

export interface ComponentsByMethod {
  readonly dunn: DunnComponents;
  readonly 'esteban-marquillas': EstebanMarquillasComponents;
  readonly gerfin: GerfinRatios;
}

/** The components of a method. */
export type ShiftShareComponents<Method extends ShiftShareMethod = ShiftShareMethod> = ComponentsByMethod[Method];

/** The components of each method, in the order of {@link componentValues}. */
export const componentNames = {
  dunn: ['change', 'national', 'mix', 'regional', 'netShift'],
  'esteban-marquillas': ['change', 'national', 'mix', 'regional', 'allocation', 'netShift'],
  gerfin: ['growth', 'national', 'mix', 'regional', 'netShift'],
} as const satisfies { readonly [Method in ShiftShareMethod]: readonly (keyof ComponentsByMethod[Method])[] };

/** Where a region, or one of its industries, stands and would stand. `NaN` where it isn't known. */
export interface Levels {
  readonly start: number;
  /** With the nation's rate over all industries. */
  readonly nation: number;
  /** With the nation's rates by industry. */
  readonly industry: number;
  /** That, and the region's own rates on homothetic figures. */
  readonly homothetic: number;
  readonly end: number;
}

/** The components between levels, in the order of {@link componentNames}; `NaN` where a level isn't known. */
export function componentValues(method: ShiftShareMethod, levels: Levels): number[] {
  const { start, nation, industry, homothetic, end } = levels;
  if (method === 'gerfin') {
    return [ratio(end, start), ratio(nation, start), ratio(industry, nation), ratio(end, industry), ratio(end, nation)];
  }
  if (method === 'dunn') {
    const [a, b, c, d] = onOneGrid([start, nation, industry, end]) as unknown as [number, number, number, number];
    return [d - a, b - a, c - b, d - c, d - b];
  }
  const grid = onOneGrid([start, nation, industry, homothetic, end]);
  const [a, b, c, d, e] = grid as unknown as [number, number, number, number, number];
  return [e - a, b - a, c - b, d - c, e - d, e - b];
}

/** `NaN` too where a ratio is beyond the range of doubles. */
function ratio(part: number, whole: number): number {
  const quotient = part / whole;
  return whole > 0 && whole < Number.POSITIVE_INFINITY && Number.isFinite(quotient) ? quotient : Number.NaN;
}

export function componentRecord<Method extends ShiftShareMethod>(
  method: Method,
  values: readonly number[],
): ShiftShareComponents<Method> {
  const entries = componentNames[method].map((name, i) => [name, Number.isNaN(values[i]) ? null : values[i]!]);
  return Object.fromEntries(entries) as ShiftShareComponents<Method>;
}

/** @throws `INVALID_OPTION` */
export function checkShiftShareOptions(method: unknown, missing: unknown): void {
  checkChoice(method, Object.keys(componentNames), 'method');
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
}
