import type { CubeLike } from '../model/index.ts';

/** A span of years, both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The facts of some years, of their quarters and of their months. A cube without periods is left as it is. */
export function ofYears(cube: CubeLike, years: Years | undefined): CubeLike {
  if (years === undefined || !cube.dimensions.includes('period')) return cube;
  const digits = (year: number) => String(year).padStart(4, '0');
  return cube.where({ period: { from: digits(years.from), to: `${digits(years.to)}-Q4` } });
}
