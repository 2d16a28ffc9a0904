import type { FigureStatus } from './flow.ts';
import type { MarketCode } from './market.ts';
import type { ProductCode } from './product.ts';
import type { RegionCode } from './region.ts';
import type { Table, Unit } from './table.ts';

/** Exports of the region in one year, in total and per head. `key` is the year. */
export interface TrendRow {
  readonly key: string;
  readonly year: number;
  readonly exportsUsd: number | null;
  /** Nominal change on the calendar year before; `null` where that year is not in the evidence. */
  readonly growth: number | null;
  /** Resident population of the same year. */
  readonly population: number | null;
  readonly exportsPerHeadUsd: number | null;
  readonly perHeadGrowth: number | null;
  readonly status: FigureStatus;
}

/** Growth over the whole span, in total (`exports`) and per head (`exportsPerHead`). */
export interface GrowthRow {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Compound annual growth between the first and the last year. */
  readonly compoundGrowth: number | null;
  /** Annual growth of the line fitted through the logarithms of all years. */
  readonly trendGrowth: number | null;
  /** Standard error of the slope of that line, in logarithms a year. */
  readonly trendStandardError: number | null;
  /** The year whose change outweighs all others together, if there is one. */
  readonly oddYear: number | null;
}

/** The region's part of the nation in one year, by both denominators. `key` is the year. */
export interface NationalShareRow {
  readonly key: string;
  readonly year: number;
  readonly usTotalUsd: number | null;
  readonly shareOfUsTotal: number | null;
  readonly sumOfStatesUsd: number | null;
  /** How many states, districts and territories that sum has. */
  readonly statesInSum: number | null;
  readonly shareOfSumOfStates: number | null;
}

/** Where the region stands among its peers by one measure. The region itself is one of the `of`. */
export interface StandingRow {
  readonly key: string;
  readonly label: string;
  readonly year: string;
  readonly value: number | null;
  readonly unit: Unit;
  /** 1 is the largest; ties share the lower number. */
  readonly rank: number | null;
  readonly of: number;
  /** How many others share the rank. */
  readonly ties: number;
  /** Share of the others that are smaller, ties counted half, 0–100. */
  readonly percentile: number | null;
  /** Median of the peers, the region itself left out. */
  readonly peerMedian: number | null;
  /** How many peers have no figure and are not ranked. */
  readonly leftOut: number;
}

/** One region of the comparison. `key` is its code. */
export interface PeerRow {
  readonly key: RegionCode;
  readonly label: string;
  readonly exportsUsd: number | null;
  readonly exportsRank: number | null;
  readonly exportsPerHeadUsd: number | null;
  readonly perHeadRank: number | null;
  readonly compoundGrowth: number | null;
  readonly growthRank: number | null;
}

/** Exports of one year against the first year, 100 for each series. `key` is the year. */
export interface IndexRow {
  readonly key: string;
  readonly year: number;
  readonly region: number | null;
  readonly nation: number | null;
  readonly peerMedian: number | null;
  readonly peerLowerQuartile: number | null;
  readonly peerUpperQuartile: number | null;
}

interface PartRow {
  readonly rank: number;
  readonly label: string;
  /** Value in the last year. */
  readonly valueUsd: number | null;
  readonly share: number | null;
  /** Compound annual growth over the span that the title names. */
  readonly compoundGrowth: number | null;
  readonly changeUsd: number | null;
  /** The share that the same destination or product has in the nation's exports. */
  readonly nationShare: number | null;
}

/** A destination of the region's exports. `key` is its code. */
export interface DestinationRow extends PartRow {
  readonly key: MarketCode;
}

/** A product of the region's exports. `key` is its code. */
export interface ProductRow extends PartRow {
  readonly key: ProductCode;
}

/** How concentrated exports are: the sum of squared shares, 1 when one part is all. */
export interface ConcentrationRow {
  readonly key: string;
  readonly label: string;
  readonly year: number;
  /** How many parts have a published value. */
  readonly parts: number;
  readonly herfindahl: number | null;
  /** What it could be at most, given the share that no part explains. */
  readonly herfindahlAtMost: number | null;
  readonly unlistedShare: number | null;
  readonly topThreeShare: number | null;
  readonly nationHerfindahl: number | null;
}

/** Companies that export, in one year. `key` is the year. */
export interface ExporterRow {
  readonly key: string;
  readonly year: number;
  readonly companies: number | null;
  /** Change on the year before in the evidence, which `changeFrom` names. */
  readonly change: number | null;
  readonly changeFrom: number | null;
  readonly smallAndMediumShare: number | null;
  readonly knownValueUsd: number | null;
  /** Known value as a share of all exports of the region. */
  readonly knownShare: number | null;
  /** Known value per identified exporter. */
  readonly valuePerExporterUsd: number | null;
  readonly smallAndMediumValueShare: number | null;
}

/** Step 1 of the methodology: export performance. A table is `null` where the evidence has nothing for it. */
export interface PerformanceAssessment {
  readonly trend: Table<TrendRow>;
  readonly growth: Table<GrowthRow>;
  readonly nationalShare: Table<NationalShareRow> | null;
  readonly standing: Table<StandingRow>;
  readonly peers: Table<PeerRow>;
  readonly indexed: Table<IndexRow>;
  readonly destinations: Table<DestinationRow> | null;
  readonly products: Table<ProductRow> | null;
  readonly concentration: Table<ConcentrationRow> | null;
  readonly exporters: Table<ExporterRow> | null;
}
