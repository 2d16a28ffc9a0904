import type { ExportStage } from './exporter.ts';
import type { MarketCode } from './market.ts';
import type { ProductCode } from './product.ts';
import type { RegionCode } from './region.ts';

/** Who runs a program. */
export type ProviderLevel = 'federal' | 'state' | 'regional' | 'local' | 'private';

/** What a program does for a company. */
export type ServiceKind =
  | 'training'
  | 'counselling'
  | 'export-planning'
  | 'market-research'
  | 'trade-mission'
  | 'trade-show'
  | 'partner-search'
  | 'finance'
  | 'insurance'
  | 'grant'
  | 'compliance'
  | 'translation'
  | 'referral';

/** An export-promotion program or service that companies of a region can use. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly level: ProviderLevel;
  readonly services: readonly ServiceKind[];
  /** Where it is offered. */
  readonly regions: readonly RegionCode[];
  /** Whom it is meant for; empty means every stage, industry or market. */
  readonly stages: readonly ExportStage[];
  readonly industries: readonly ProductCode[];
  readonly markets: readonly MarketCode[];
  readonly url: string | null;
  /** Id of the {@link Provenance} it came from. */
  readonly source: string;
}
