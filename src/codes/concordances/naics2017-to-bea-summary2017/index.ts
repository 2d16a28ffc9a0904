export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { naics2017ToBeaSummary2017 } from './naics2017-to-bea-summary2017.ts';
