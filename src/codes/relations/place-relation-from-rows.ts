import type { RegionCode } from '../../model/index.ts';
import type { PlaceRelation, PlaceRelationMeta } from './place-relation.ts';
import { readPlaceRows } from './read-place-rows.ts';

/** A row of a file of one's own: two codes, and the share of `from` that lies in `to`, which is 1 where it is left out. */
export interface PlaceRow {
  readonly from: unknown;
  readonly to: unknown;
  readonly share?: unknown;
}

/** A row that was not taken, and why. */
export interface RejectedPlaceRow {
  /** Its index in what was given, from 0. */
  readonly row: number;
  /** The field that was refused; `null` for the row as a whole. */
  readonly field: string | null;
  readonly reason: string;
  /** Another row that gives the same link, where it was refused for that. */
  readonly repeats?: number;
}

export interface PlaceRelationOptions extends PlaceRelationMeta {
  /** Whether a code of the kind `from` is in its list, such as `isCounty`. Without it, codes are checked by their form. */
  readonly isKnownFrom?: (code: RegionCode) => boolean;
  /** Whether a code of the kind `to` is in its list, such as `isMetro`. Without it, codes are checked by their form. */
  readonly isKnownTo?: (code: RegionCode) => boolean;
}

/** A relation made of rows, and the rows that it leaves out. */
export interface PlaceRelationRead<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode> {
  readonly relation: PlaceRelation<From, To>;
  readonly rejected: readonly RejectedPlaceRow[];
}

/**
 * A relation from the rows of a file of one's own, checked: codes are of the two kinds, shares are above 0 and at most 1 (and 1
 * in a relation of members), no pair comes twice, and the shares of one `from` add up to 1 at most, to within 1e-9. A row that
 * fails is left out and listed; where shares contradict each other, all the rows concerned are. Never throws for a row.
 *
 * @throws PortolanError `INVALID_OPTION` for what is no list of rows, for kinds of region or a basis that there are none of, and for
 * options that are none.
 *
 * @example
 * const rows = [{ from: 'county:13121', to: 'cd119:1305', share: 0.6 }, { from: '13121', to: 'cd119:1304', share: 0.1 }];
 * const meta = { from: 'county', to: 'congressional-district', basis: 'population', note: null };
 * const { relation, rejected } = placeRelation(rows, { ...meta, vintage: '119th Congress', source: 'A file of my own' });
 * relation.links; // [['county:13121', 'cd119:1305', 0.6]]
 * rejected; // [{ row: 1, field: 'from', reason: '"13121" is not the code of a county …' }]
 */
export function placeRelation<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode>(
  rows: Iterable<PlaceRow>,
  options: PlaceRelationOptions,
): PlaceRelationRead<From, To> {
  return readPlaceRows<From, To>(rows, options, (row) => `row ${row}`);
}
