export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { hs2017ToNaics2017 } from './hs2017-to-naics2017.ts';
