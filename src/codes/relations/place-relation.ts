import type { RegionCode } from '../../model/index.ts';

/**
 * A link between two kinds of place: a part of `from` lies in `to`. `share` is the share of `from` that does, 0 to 1.
 */
export type PlaceLink = readonly [from: RegionCode, to: RegionCode, share: number];

/** Which places of one kind lie in which of another, at one time, as plain data. */
export interface PlaceRelation {
  readonly from: 'county';
  readonly to: 'metro' | 'congressional-district';
  /** When it held: the delineation, or the Congress with the counties' vintage. */
  readonly vintage: string;
  /** What a share is a share of: `membership` has shares of 1 only. */
  readonly basis: 'membership' | 'land-area';
  readonly source: string;
  /** Sorted by `from`, then `to`. The shares of one `from` add up to 1 where it is covered in whole. */
  readonly links: readonly PlaceLink[];
}
