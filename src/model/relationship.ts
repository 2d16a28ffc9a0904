import type { MarketCode } from './market.ts';
import type { RegionCode } from './region.ts';

/** A tie between a region and a foreign market that export promotion can build on. */
export type RelationshipKind =
  | 'sister-city'
  | 'academic'
  | 'research'
  | 'innovation'
  | 'inward-investment'
  | 'outward-investment'
  | 'trade-agreement'
  | 'trade-office'
  | 'diaspora';

/** One such tie. */
export interface Relationship {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly region: RegionCode;
  readonly market: MarketCode;
  /** Whom it joins, in words. */
  readonly description: string;
  readonly since: string | null;
  /** Id of the {@link Provenance} it came from. */
  readonly source: string;
}
