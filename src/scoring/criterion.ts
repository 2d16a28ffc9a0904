import type { Imputation } from './imputation.ts';
import type { Step } from './method.ts';
import type { Normalization } from './normalization.ts';
import type { Treatment } from './treatment.ts';

/** What is ranked: a market, a sector, any row of a table. */
export interface Alternative {
  readonly id: string;
  readonly label?: string;
  /** What it belongs with, for imputation by groups: an income group, a continent. */
  readonly group?: string;
}

/** What is better: more, less, or to be near a target on the scale of the values. */
export type Direction = 'more' | 'less' | { readonly target: number };

/**
 * What becomes of a value that is missing: `renormalize` spreads the weight of the criterion over the others, `exclude` takes the
 * alternative out with this reason, `penalty` counts as the normalized value given.
 */
export type MissingPolicy = 'renormalize' | 'exclude' | { readonly penalty: number };

/** Bounds that an alternative must keep, on the scale of the values. Both ends belong to what is allowed. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A criterion by which alternatives are judged. */
export interface Criterion {
  readonly id: string;
  readonly label?: string;
  readonly unit?: string;
  /** Default: `more`. */
  readonly direction?: Direction;
  /** The id of the group that it stands in. Default: none, it stands at the top. */
  readonly group?: string;
  /** 0 or more, relative to those beside it. Default: 1. */
  readonly weight?: number;
  /** Default: that of the whole scoring. */
  readonly imputation?: Step<Imputation>;
  /** Default: that of the whole scoring. */
  readonly treatment?: Step<Treatment>;
  /** Default: that of the whole scoring. */
  readonly normalization?: Step<Normalization>;
  /** Default: that of the whole scoring. */
  readonly missing?: MissingPolicy;
  /** An alternative outside is excluded, whatever its other values. One without a value is not. */
  readonly veto?: Bounds;
  /** Where the values come from. */
  readonly source?: string;
}
