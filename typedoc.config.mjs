import { entries } from './scripts/entries.mjs';

export default {
  entryPoints: Object.values(entries),
  out: 'docs/api',
  treatWarningsAsErrors: true,
  excludeInternal: true,
  intentionallyNotExported: ['cellKinds', 'naics3Table', 'stateTable'],
  disableSources: true,
};
