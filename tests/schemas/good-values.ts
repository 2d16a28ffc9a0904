// A value for every schema that it accepts. Every figure is synthetic.
import type * as z from 'zod/mini';
import { assess } from '../../src/assessment/index.ts';
import type {
  Caveat,
  Classified,
  Exporter,
  Finding,
  FlowBasis,
  Indicator,
  MarketCode,
  MissingEvidence,
  ProductCode,
  Program,
  Provenance,
  Region,
  Relationship,
  SurveyResponse,
} from '../../src/model/index.ts';
import * as schemas from '../../src/schemas/index.ts';
import { evidenceOf } from '../assessment/evidence-of.ts';

const canada = 'CAN' as MarketCode;
const food = '311' as string as ProductCode;

const classified: Classified = {
  system: 'NAICS',
  editions: [
    { edition: 'NAICS2017', from: '2017', to: '2021' },
    { edition: 'NAICS2022', from: '2022', to: null },
  ],
};

const basis: FlowBasis = {
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified,
};

const region: Region = {
  code: 'custom:coast',
  label: 'The coast',
  kind: 'custom',
  parent: 'US-GA',
  members: ['county:13051', 'county:13127'],
};

const provenance: Provenance = {
  id: 'invented',
  publisher: 'Nobody',
  dataset: 'Invented figures',
  vintage: 'today',
  retrieved: '2026-03-30',
  licence: 'CC0',
  url: 'https://example.com/',
  note: 'Invented.',
  rowsRead: 10,
  rowsRejected: 0,
};

const exporter: Exporter = {
  id: 'one',
  name: null,
  region: 'US-GA',
  industry: food,
  size: '20-99',
  stage: 'new',
  markets: [canada],
  exportsUsd: 1e6,
  foreignOwned: false,
  source: 'invented',
};

const program: Program = {
  id: 'one',
  name: 'First steps',
  provider: 'Nobody',
  level: 'state',
  services: ['training', 'trade-mission'],
  regions: ['US-GA'],
  stages: ['new'],
  industries: [food],
  markets: [canada],
  url: null,
  source: 'invented',
};

const surveyResponse: SurveyResponse = {
  id: 'one',
  respondent: 'exporter',
  mode: 'survey',
  date: '2026-03-30',
  region: 'US-GA',
  answers: { barriers: ['finance', 'logistics'], markets: 'Canada', share: 12.5, comment: null },
  weight: 1.5,
  source: 'invented',
};

const relationship: Relationship = {
  id: 'one',
  kind: 'sister-city',
  region: 'US-GA',
  market: canada,
  description: 'Two cities',
  since: '1972',
  source: 'invented',
};

const indicator: Indicator = {
  id: 'gdp-growth',
  place: canada,
  period: '2024',
  value: null,
  unit: 'percent',
  status: 'missing',
  source: 'invented',
};

const finding: Finding = {
  id: 'one',
  step: 'performance',
  question: 'Are regional exports increasing?',
  answer: 'Yes.',
  figure: { value: 0.1, unit: 'growth', period: '2021–2022' },
  cells: [{ table: 'growth', row: 'exports', column: 'compoundGrowth' }],
  caveats: ['C01', 'C38'],
  confidence: 'high',
};

const caveat: Caveat = {
  id: 'C29',
  severity: 'block',
  say: 'Editions differ.',
  why: 'Industries moved.',
  source: 'METHODS',
  touches: [{ fact: 'exportsByProduct', cells: { product: ['511'], period: ['2022'] } }],
  corrected: false,
  allowed: true,
};

const missingEvidence: MissingEvidence = {
  need: 'exporterCounts',
  what: 'Exporting companies',
  question: 'Are we increasing the number of exporting companies?',
  offeredBy: [{ name: 'A table', publisher: 'Nobody', url: 'https://example.com/' }],
};

const figures = evidenceOf({
  exports: {
    'US-GA': { 2021: 100, 2022: 110 },
    'US-AL': { 2021: 50, 2022: 60 },
    US: { 2021: 1000, 2022: 1000 },
  },
  markets: { 'US-GA': { CAN: { 2022: 60 } }, US: { CAN: { 2022: 500 }, MEX: { 2022: 500 } } },
  products: { 'US-GA': { 311: { 2022: 60 } } },
  population: { 'US-GA': { 2021: 10, 2022: 10 } },
  companies: { 'US-GA': { 2021: 5, 2022: 6 } },
});
const assessment = assess(figures, { region: 'US-GA', peers: ['US-AL'] });

export type SchemaName = keyof typeof schemas;

/** Every schema that the entry has. */
export const schemaByName: Readonly<Record<SchemaName, z.ZodMiniType>> = { ...schemas };

export const goodValues: Readonly<Record<SchemaName, unknown>> = {
  assessmentSchema: assessment,
  caveatSchema: caveat,
  classifiedSchema: classified,
  countSchema: 12,
  editionSchema: 'HS2022',
  evidenceSchema: {
    ...figures,
    regions: [region],
    productLabels: { 311: 'Food' },
    exporters: [exporter],
    programs: [program],
    surveyResponses: [surveyResponse],
    relationships: [relationship],
    indicators: [indicator],
    provenance: [provenance],
    outcomes: [
      { source: 'file', status: 'partial', facts: ['exportsTotal'], rowsRead: 9, rowsRejected: 1, problem: 'One row.' },
    ],
  },
  exporterSchema: exporter,
  figureStatusSchema: 'suppressed',
  findingSchema: finding,
  flowBasisSchema: basis,
  flowSchema: {
    ...basis,
    region: 'US-GA',
    market: canada,
    product: food,
    edition: 'NAICS2022',
    period: '2022-Q1',
    valueUsd: 5,
    status: 'reported',
    source: 'invented',
  },
  indicatorSchema: indicator,
  marketCodeSchema: canada,
  marketSchema: { code: canada, label: 'Canada' },
  missingEvidenceSchema: missingEvidence,
  performanceAssessmentSchema: assessment.performance,
  periodSchema: '2018-12',
  productCodeSchema: '0101.21',
  productSchema: { code: food, label: 'Food', edition: 'NAICS2022' },
  programSchema: program,
  provenanceSchema: provenance,
  regionCodeSchema: 'cd118:1305',
  regionSchema: region,
  relationshipSchema: relationship,
  surveyResponseSchema: surveyResponse,
};
