export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
// by 6-digit industry
export { naics2012ToClusters2014, naics2012ToSubclusters2014 } from './naics2012-to-clusters2014.ts';
// by shorter codes, approximate
export {
  fourDigitNaics2012ToClusters2014,
  threeDigitNaics2012ToClusters2014,
} from './shorter-naics2012-to-clusters2014.ts';
