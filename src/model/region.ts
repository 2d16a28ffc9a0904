/**
 * Where exports come from: `US`, a state as ISO 3166-2 (`US-GA`), a metropolitan area (`cbsa:12060`), a county
 * (`county:13121`), a district of a numbered Congress (`cd118:1305`), or a set of them (`custom:<slug>`).
 */
export type RegionCode =
  | 'US'
  | `US-${string}`
  | `cbsa:${string}`
  | `county:${string}`
  | `cd${number}:${string}`
  | `custom:${string}`;

export type RegionKind = 'nation' | 'state' | 'metro' | 'county' | 'congressional-district' | 'custom';

/** A place whose exports are assessed. */
export interface Region {
  readonly code: RegionCode;
  /** The name a reader knows it by: `Georgia`. */
  readonly label: string;
  readonly kind: RegionKind;
  /** The region it is part of, if one is on record. */
  readonly parent?: RegionCode;
  /** For a custom region, what it is made of. */
  readonly members?: readonly RegionCode[];
}
