export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { hs2017ToBec4 } from './hs2017-to-bec4.ts';
