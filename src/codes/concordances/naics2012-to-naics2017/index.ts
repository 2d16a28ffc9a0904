export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { naics2012ToNaics2017 } from './naics2012-to-naics2017.ts';
