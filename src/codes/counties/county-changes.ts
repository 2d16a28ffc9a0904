import { frozen } from '../frozen.ts';
import { countyChangeTable } from './counties.data.ts';
import type { CountyCode } from './counties.ts';

/** County codes that ended, and those that began in their place. */
export interface CountyChange {
  /** The first year of the codes that began; the others are in use until the year before. */
  readonly year: number;
  readonly ended: readonly CountyCode[];
  readonly began: readonly CountyCode[];
  /** What happened, in a sentence. */
  readonly summary: string;
  /** What the year rests on, and what the lists at hand don't say. */
  readonly basis: string;
}

/**
 * The changes of county codes that the lists at hand show, in order of time: Bedford city, Valdez-Cordova and Connecticut. For
 * none of them is there a table that carries figures across: compare within one side of the change.
 *
 * @example
 * countyChanges.map(({ year }) => year); // [2014, 2020, 2022]
 */
export const countyChanges = /* @__PURE__ */ frozen(countyChangeTable) as readonly CountyChange[];
