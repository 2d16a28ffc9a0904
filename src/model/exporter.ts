import type { MarketCode } from './market.ts';
import type { ProductCode } from './product.ts';
import type { RegionCode } from './region.ts';

/** Employment size of a company. Small and medium-sized means fewer than 500 employees, as in US exporter statistics. */
export type CompanySize = 'under-20' | '20-99' | '100-249' | '250-499' | '500-or-more' | 'unknown';

/** How far a company has come on its way to exporting. */
export type ExportStage =
  | 'not-interested'
  | 'potential'
  | 'ready'
  | 'new'
  | 'occasional'
  | 'active'
  | 'multi-market'
  | 'unknown';

/** A company that exports or could. Client records are characterised by sector and size, not named: `name` may be `null`. */
export interface Exporter {
  readonly id: string;
  readonly name: string | null;
  readonly region: RegionCode;
  readonly industry: ProductCode | null;
  readonly size: CompanySize;
  readonly stage: ExportStage;
  readonly markets: readonly MarketCode[];
  /** Current US dollars a year; `null` when not known. */
  readonly exportsUsd: number | null;
  readonly foreignOwned: boolean | null;
  /** Id of the {@link Provenance} it came from. */
  readonly source: string;
}
