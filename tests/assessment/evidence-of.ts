// Small invented evidence. Every figure is synthetic.
import { Cube } from '../../src/cube/index.ts';
import type { Classified, CubeMetadata, Evidence, ExportBasis, FactId, RegionCode } from '../../src/model/index.ts';

/** A figure for each year. */
export type ByYear = Readonly<Record<number, number | null>>;

/** Figures by region, and by what they are split into. */
export interface InventedFigures {
  readonly exports?: { readonly [Region in RegionCode]?: ByYear };
  readonly population?: { readonly [Region in RegionCode]?: ByYear };
  /** By region and destination. */
  readonly markets?: { readonly [Region in RegionCode]?: Readonly<Record<string, ByYear>> };
  /** By region and product. */
  readonly products?: { readonly [Region in RegionCode]?: Readonly<Record<string, ByYear>> };
  readonly companies?: { readonly [Region in RegionCode]?: ByYear };
}

export type InventedRow = Readonly<Record<string, string | number | null>>;

export const stateExports: ExportBasis = {
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified: null,
};

/** Two editions of NAICS, the second from 2022 on. */
export const naics: Classified = {
  system: 'NAICS',
  editions: [
    { edition: 'NAICS2017', from: '2017', to: '2021' },
    { edition: 'NAICS2022', from: '2022', to: null },
  ],
};

const measureNames = new Set([
  'valueUsd',
  'persons',
  'companies',
  'smallAndMediumCompanies',
  'exportsUsd',
  'knownValueUsd',
  'smallAndMediumKnownValueUsd',
]);

/** A cube of rows as they are: columns that are no measure of the evidence are dimensions. */
export function cubeOf(rows: readonly InventedRow[], metadata: Partial<CubeMetadata> = { basis: stateExports }): Cube {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Cube.fromRows(rows, {
    dimensions: names.filter((name) => !measureNames.has(name)),
    measures: names.filter((name) => measureNames.has(name)),
    metadata,
  });
}

function byYear(place: InventedRow, measure: string, figures: ByYear | undefined): InventedRow[] {
  return Object.entries(figures ?? {}).map(([period, value]) => ({ ...place, period, [measure]: value }));
}

function totals(measure: string, figures: Readonly<Record<string, ByYear | undefined>> = {}): InventedRow[] {
  return Object.entries(figures).flatMap(([region, years]) => byYear({ region }, measure, years));
}

function parts(
  dimension: 'market' | 'product',
  figures: Readonly<Record<string, Readonly<Record<string, ByYear>> | undefined>> = {},
): InventedRow[] {
  return Object.entries(figures).flatMap(([region, split]) =>
    Object.entries(split ?? {}).flatMap(([part, years]) => byYear({ region, [dimension]: part }, 'valueUsd', years)),
  );
}

const nothing: Omit<Evidence, 'facts'> = {
  regions: [],
  productLabels: {},
  exporters: [],
  programs: [],
  surveyResponses: [],
  relationships: [],
  indicators: [],
  provenance: [],
  outcomes: [],
};

/** Evidence with the facts for which there are figures, and none of the others. */
export function evidenceOf(figures: InventedFigures): Evidence {
  const facts: readonly [FactId, readonly InventedRow[], Partial<CubeMetadata>?][] = [
    ['exportsTotal', totals('valueUsd', figures.exports)],
    ['exportsByMarket', parts('market', figures.markets)],
    ['exportsByProduct', parts('product', figures.products), { basis: { ...stateExports, classified: naics } }],
    ['population', totals('persons', figures.population), {}],
    ['exporterCounts', totals('companies', figures.companies), {}],
  ];
  return {
    ...nothing,
    facts: Object.fromEntries(
      facts.filter(([, rows]) => rows.length > 0).map(([id, rows, metadata]) => [id, cubeOf(rows, metadata)]),
    ),
  };
}

/** The same evidence with other rows for one fact. */
export function withRows(
  evidence: Evidence,
  fact: FactId,
  rows: readonly InventedRow[],
  metadata?: Partial<CubeMetadata>,
): Evidence {
  return { ...evidence, facts: { ...evidence.facts, [fact]: cubeOf(rows, metadata) } };
}
