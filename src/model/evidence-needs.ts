/** The facts that the steps of the methodology work on, each a cube. */
export type FactId =
  | 'exportsTotal'
  | 'exportsByMarket'
  | 'exportsByProduct'
  | 'population'
  | 'grossDomesticProduct'
  | 'exporterCounts';

/** A public system that publishes the facts of a need. */
export interface PublicSystem {
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
}

/** What a step needs to answer its questions: which facts, in which columns, and who publishes them. */
export interface EvidenceNeed {
  readonly id: FactId;
  readonly label: string;
  readonly step: 'performance' | 'ecosystem' | 'base' | 'markets' | 'gaps';
  /** The questions that it serves. */
  readonly serves: readonly string[];
  readonly dimensions: readonly string[];
  readonly measures: readonly string[];
  /** Whether the step can't run without it. */
  readonly required: boolean;
  readonly offeredBy: readonly PublicSystem[];
}

const usaTradeOnline: PublicSystem = {
  name: 'USA Trade Online, state export data (origin of movement)',
  publisher: 'US Census Bureau',
  url: 'https://usatrade.census.gov/',
};

/**
 * The facts each step works on. Every cube has, beside the dimensions named here, a dimension `status` (reported,
 * estimated, suppressed, missing) and a dimension `source` (the id of its provenance) where these differ by row.
 */
export const evidenceNeeds: readonly EvidenceNeed[] = [
  {
    id: 'exportsTotal',
    label: 'Goods exports by region and year',
    step: 'performance',
    serves: ['Are regional exports increasing?', 'How do we compare with our peers?'],
    dimensions: ['region', 'period'],
    measures: ['valueUsd'],
    required: true,
    offeredBy: [usaTradeOnline],
  },
  {
    id: 'exportsByMarket',
    label: 'Goods exports by region, destination and year',
    step: 'performance',
    serves: ['Which markets carry our exports?'],
    dimensions: ['region', 'market', 'period'],
    measures: ['valueUsd'],
    required: false,
    offeredBy: [usaTradeOnline],
  },
  {
    id: 'exportsByProduct',
    label: 'Goods exports by region, product and year',
    step: 'performance',
    serves: ['Which products carry our exports?'],
    dimensions: ['region', 'product', 'period'],
    measures: ['valueUsd'],
    required: false,
    offeredBy: [usaTradeOnline],
  },
  {
    id: 'population',
    label: 'Resident population by region and year',
    step: 'performance',
    serves: ['Are regional exports increasing?', 'How do we compare with our peers?'],
    dimensions: ['region', 'period'],
    measures: ['persons'],
    required: false,
    offeredBy: [
      {
        name: 'Population estimates (NST-EST)',
        publisher: 'US Census Bureau',
        url: 'https://www.census.gov/programs-surveys/popest.html',
      },
    ],
  },
  {
    id: 'grossDomesticProduct',
    label: 'Gross domestic product by region and year, current dollars',
    step: 'base',
    serves: ['How much of what the region makes is exported?'],
    dimensions: ['region', 'period'],
    measures: ['valueUsd'],
    required: false,
    offeredBy: [
      {
        name: 'GDP by state (SAGDP1)',
        publisher: 'US Bureau of Economic Analysis',
        url: 'https://www.bea.gov/data/gdp/gdp-state',
      },
    ],
  },
  {
    id: 'exporterCounts',
    label: 'Exporting companies by region and year: number, small and medium-sized, known export value',
    step: 'performance',
    serves: ['Are we increasing the number of exporting companies?'],
    dimensions: ['region', 'period'],
    measures: ['companies', 'smallAndMediumCompanies', 'exportsUsd', 'knownValueUsd', 'smallAndMediumKnownValueUsd'],
    required: false,
    offeredBy: [
      {
        name: 'A Profile of US Importing and Exporting Companies',
        publisher: 'US Census Bureau',
        url: 'https://www.census.gov/foreign-trade/Press-Release/edb/',
      },
    ],
  },
];
