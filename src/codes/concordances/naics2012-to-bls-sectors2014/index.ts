export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { naics2012ToBlsSectors2014 } from './naics2012-to-bls-sectors2014.ts';
