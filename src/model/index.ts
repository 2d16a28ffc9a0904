// codes

export type { Assessment, MissingEvidence, PeerGroup } from './assessment.ts';
export type { Brand, Parsed } from './brand.ts';
// results
export type { Caveat, CaveatId, CaveatSeverity, CaveatTouch } from './caveat.ts';
// facts in columns
export type {
  CubeLike,
  CubeMetadata,
  DimensionFilter,
  MatrixLike,
  MatrixOptions,
  MeasureMetadata,
  RollupOptions,
  Where,
} from './cube-like.ts';
// evidence
export type { Evidence, SourceOutcome } from './evidence.ts';
export { type EvidenceNeed, evidenceNeeds, type FactId, type PublicSystem } from './evidence-needs.ts';
export type { CompanySize, Exporter, ExportStage } from './exporter.ts';
export type { Confidence, Figure, Finding } from './finding.ts';
// facts
export type { ExportBasis, FigureStatus, Flow, FlowBasis, FlowFigure, ImportBasis } from './flow.ts';
export type { Indicator } from './indicator.ts';
export type { Market, MarketCode } from './market.ts';
export type {
  ConcentrationRow,
  DestinationRow,
  ExporterRow,
  GrowthRow,
  IndexRow,
  NationalShareRow,
  PeerRow,
  PerformanceAssessment,
  ProductRow,
  StandingRow,
  TrendRow,
} from './performance.ts';
export { isPeriod, isYear, type Period } from './period.ts';
export type {
  ClassificationSystem,
  Classified,
  CodeIn,
  Edition,
  EditionSpan,
  Product,
  ProductCode,
} from './product.ts';
export type { Program, ProviderLevel, ServiceKind } from './program.ts';
export type { Provenance } from './provenance.ts';
export type { Region, RegionCode, RegionKind } from './region.ts';
export type { Relationship, RelationshipKind } from './relationship.ts';
export type { SurveyAnswer, SurveyResponse } from './survey-response.ts';
export type { CellReference, CellValue, Column, Row, Table, Unit } from './table.ts';
