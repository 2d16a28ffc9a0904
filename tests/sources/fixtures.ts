import type { ExportBasis, Provenance } from '../../src/model/index.ts';
import type { Mapping } from '../../src/sources/index.ts';

export const provenance: Provenance = {
  id: 'a-file',
  publisher: 'Somebody',
  dataset: 'A table',
  vintage: '2026',
  retrieved: '2026-03-30',
  licence: 'public domain',
};

export const exportBasis: ExportBasis = {
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified: null,
};

export const exportsByState = {
  dimensions: { region: { column: 'State', as: 'state' }, period: { column: 'Year', as: 'year' } },
  measures: { valueUsd: { column: 'Exports', unit: 'USD' } },
  provenance,
} as const satisfies Mapping;
