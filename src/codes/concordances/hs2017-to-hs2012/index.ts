export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { hs2017ToHs2012 } from './hs2017-to-hs2012.ts';
