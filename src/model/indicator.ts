import type { FigureStatus } from './flow.ts';
import type { MarketCode } from './market.ts';
import type { Period } from './period.ts';
import type { RegionCode } from './region.ts';

/** One figure about a region or a market that is not trade: population, product, ease of business, logistics. */
export interface Indicator {
  /** The name of the series: `population`, `gross-domestic-product-usd`. */
  readonly id: string;
  readonly place: RegionCode | MarketCode;
  readonly period: Period;
  /** In the unit that `unit` names. `null` when suppressed or missing. */
  readonly value: number | null;
  readonly unit: string;
  readonly status: FigureStatus;
  /** Id of the {@link Provenance} it came from. */
  readonly source: string;
}
