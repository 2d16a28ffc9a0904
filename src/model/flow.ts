import type { MarketCode } from './market.ts';
import type { Period } from './period.ts';
import type { Classified, Edition, ProductCode } from './product.ts';
import type { RegionCode } from './region.ts';

/**
 * - `reported`: published by the statistical office;
 * - `estimated`: computed by somebody, never published as a count;
 * - `suppressed`: known to the office and withheld, for confidentiality;
 * - `missing`: asked for, and not there.
 */
export type FigureStatus = 'reported' | 'estimated' | 'suppressed' | 'missing';

/** What a series of exports measures. Definitions: US Census Bureau, State Data Series. */
export interface ExportBasis {
  readonly direction: 'export';
  /**
   * - `domestic`: grown, produced or manufactured in the United States, or changed there from their imported form;
   * - `foreign`: re-exports, substantially in the condition in which they were imported;
   * - `total`: both.
   */
  readonly counts: 'domestic' | 'foreign' | 'total';
  /** Free alongside ship: the transaction price with inland freight, insurance and charges up to the ship's side. */
  readonly valuation: 'FAS';
  /**
   * - `origin-of-movement`: the state from which the goods start their journey to the port, published since 1987;
   * - `origin-of-movement-zip`: the same by the ZIP code of the US principal party in interest, since January 2006;
   * - `national`: no region below the nation.
   */
  readonly series: 'origin-of-movement' | 'origin-of-movement-zip' | 'national';
  /** How products are coded; `null` where the series has totals only. */
  readonly classified: Classified | null;
}

/** What a series of imports measures. Definitions: US Census Bureau, State Data Series. */
export interface ImportBasis {
  readonly direction: 'import';
  /**
   * - `general`: all physical arrivals, whether consumed at once or entered into bonded warehouses or trade zones;
   * - `consumption`: what cleared customs into consumption, at once or after withdrawal.
   */
  readonly counts: 'general' | 'consumption';
  /** Customs value: the price paid or payable, without US duties, freight, insurance and other charges. */
  readonly valuation: 'customs';
  /** `state-of-destination`: where the goods were destined as known at entry, published since January 2008. */
  readonly series: 'state-of-destination' | 'national';
  readonly classified: Classified | null;
}

/** What the figures of a trade series mean. It stands in the metadata of a cube of flows. */
export type FlowBasis = ExportBasis | ImportBasis;

/** Where a flow belongs, what it is worth and what is known of the figure. */
export interface FlowFigure {
  readonly region: RegionCode;
  readonly market: MarketCode;
  /** `null` for all products together. */
  readonly product: ProductCode | null;
  /** The edition that `product` is coded in; `null` for all products together. */
  readonly edition: Edition | null;
  readonly period: Period;
  /** Current US dollars. `null` when the figure is suppressed or missing, never 0. */
  readonly valueUsd: number | null;
  readonly status: FigureStatus;
  /** Id of the {@link Provenance} it came from. */
  readonly source: string;
}

/** One figure of trade: goods of one kind, from one place to one market, in one period, and what the figure means. */
export type Flow = (ExportBasis & FlowFigure) | (ImportBasis & FlowFigure);
