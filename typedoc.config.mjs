import { entries } from './scripts/entries.mjs';

export default {
  entryPoints: Object.values(entries),
  out: 'docs/api',
  treatWarningsAsErrors: true,
  excludeInternal: true,
  intentionallyNotExported: [
    'cellKinds',
    'County',
    'DimensionOf',
    'District',
    'FieldColumns',
    'MeasureOf',
    'naics3Table',
    'stateTable',
    'tradeOnlyNaicsTable',
  ],
  disableSources: true,
};
