import type { RegionCode, RegionKind } from '../../model/index.ts';

/** A link between two kinds of place: a part of `from` lies in `to`. `share` is the share of `from` that does, above 0, at most 1. */
export type PlaceLink<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode> = readonly [
  from: From,
  to: To,
  share: number,
];

/**
 * What a share is a share of: land, people, jobs, or places of business (which the published estimates of district exports split
 * counties by). `membership` has shares of 1 only.
 */
export type RelationBasis = 'membership' | 'land-area' | 'population' | 'employment' | 'establishments';

/** Where a relation comes from and what it says. */
export interface PlaceRelationMeta {
  readonly from: RegionKind;
  readonly to: RegionKind;
  /** When it held: the delineation, or the Congress with the counties' vintage. */
  readonly vintage: string;
  readonly basis: RelationBasis;
  readonly source: string;
  /** What a reader of figures made with it must know; `null` for nothing. */
  readonly note: string | null;
}

/** Which places of one kind lie in which of another, at one time, as plain data. */
export interface PlaceRelation<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode>
  extends PlaceRelationMeta {
  /** Sorted by `from`, then `to`, each pair once. The shares of one `from` add up to 1 where it is covered in whole, never to more. */
  readonly links: readonly PlaceLink<From, To>[];
}
