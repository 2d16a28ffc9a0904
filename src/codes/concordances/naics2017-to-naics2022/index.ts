export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
export { naics2017ToNaics2022 } from './naics2017-to-naics2022.ts';
