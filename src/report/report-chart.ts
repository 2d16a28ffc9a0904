/** The charts a report can have. */
export type ChartId =
  | 'exports-trend'
  | 'exports-index'
  | 'peers-per-head'
  | 'peers-exports'
  | 'destinations'
  | 'products';

/** A Vega-Lite v6 specification with its data in it: plain JSON, no address, no function. */
export interface ChartSpec {
  readonly $schema: string;
  readonly [property: string]: unknown;
}

/** A chart that the caller draws, with what stands in its place for who can't see it. */
export interface ReportChart {
  readonly id: ChartId;
  readonly title: string;
  /** The text alternative: what kind of chart it is and the figures that carry its message. */
  readonly description: string;
  /** Id of the table of the result that the chart is drawn from. */
  readonly table: string;
  readonly spec: ChartSpec;
}
