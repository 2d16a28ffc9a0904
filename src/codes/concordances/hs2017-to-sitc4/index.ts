export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { hs2017ToSitc4 } from './hs2017-to-sitc4.ts';
