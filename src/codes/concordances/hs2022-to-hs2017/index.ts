export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { hs2022ToHs2017 } from './hs2022-to-hs2017.ts';
