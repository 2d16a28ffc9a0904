import type { FactId, FlowBasis, MarketCode, ProductCode, RegionCode } from '../model/index.ts';

/** A published total beside the sum of the published cells below it. */
export interface SumCheck {
  readonly region: RegionCode;
  readonly period: string;
  readonly totalUsd: number;
  readonly sumUsd: number;
}

/** Facts that a result is about to use, and how: what the rules of caution look at. */
export interface FactsInUse {
  readonly fact: FactId;
  /** What the figures count; `null` for facts that are no trade flows. */
  readonly basis: FlowBasis | null;
  readonly regions: readonly RegionCode[];
  readonly periods: readonly string[];
  /** The destinations told apart, if any. */
  readonly markets?: readonly MarketCode[];
  /** The products told apart, if any. */
  readonly products?: readonly ProductCode[];
  /** Products with figures of more than one period that are joined in one figure, such as a growth rate. */
  readonly joinedProducts?: readonly ProductCode[];
  /** Whether figures of several periods are joined in one figure or one series. */
  readonly series?: boolean;
  /** Whether the figures are computed from published ones rather than published themselves. */
  readonly derived?: boolean;
  /** Whether the figures are set against a national figure of another release. */
  readonly againstNation?: boolean;
  /** Whether the cells are the top of a longer list, so that what is not listed is not zero. */
  readonly topList?: boolean;
  /** Totals that are used beside the cells below them. */
  readonly sums?: readonly SumCheck[];
}
