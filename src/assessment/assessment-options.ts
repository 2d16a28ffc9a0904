import type { CaveatOptions } from '../caveats/index.ts';
import type { RegionCode } from '../model/index.ts';
import type { YearSelection } from './assessed-years.ts';

/** What to assess, and against whom. */
export interface AssessmentOptions extends CaveatOptions {
  /** The region to assess; the evidence must have its exports. */
  readonly region: RegionCode;
  /** Whom to compare it with. Default: the other states in the evidence, for a state. */
  readonly peers?: 'all-states' | readonly RegionCode[];
  /** Which years. Default: all that the evidence has for the region. */
  readonly years?: YearSelection;
  /** How many destinations and products to list. Default: 10. */
  readonly top?: number;
}
