export type { ConcordanceSource, ConcordanceTable, TableLink } from '../concordance.ts';
// by 6-digit industry
export { naics2017ToClusters2014, naics2017ToSubclusters2014 } from './naics2017-to-clusters2014.ts';
// by shorter codes, approximate
export {
  fourDigitNaics2017ToClusters2014,
  threeDigitNaics2017ToClusters2014,
} from './shorter-naics2017-to-clusters2014.ts';
