export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { hs2022ToHs2012 } from './hs2022-to-hs2012.ts';
