import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { clusterSource } from './cluster-source.ts';
import { naics2017ToClusters2014Links, naics2017ToSubclusters2014Links } from './naics2017-to-clusters2014.data.ts';

/**
 * NAICS 2017 to the benchmark clusters, by 6-digit industry: 954 of the 1,057 lead to one cluster each, and so do the trade-only
 * codes `31131X`, `31135X` and `33641X`, whose industries are all in one cluster.
 *
 * @example
 * naics2017ToClusters2014.links.find(({ from }) => from === '336411')?.to; // 'Aerospace Vehicles and Defense'
 */
export const naics2017ToClusters2014: ConcordanceTable<'NAICS2017', 'clusters2014'> = /* @__PURE__ */ concordanceTable({
  from: 'NAICS2017',
  to: 'clusters2014',
  source: clusterSource,
  approximate: false,
  links: () => unpackLinks(naics2017ToClusters2014Links),
});

/**
 * NAICS 2017 to the subclusters of the benchmark clusters, by 6-digit industry.
 *
 * @example
 * naics2017ToSubclusters2014.links.find(({ from }) => from === '336411')?.to; // 'Aerospace Vehicles and Defense / Aircraft'
 */
export const naics2017ToSubclusters2014: ConcordanceTable<'NAICS2017', 'clusters2014'> =
  /* @__PURE__ */ concordanceTable({
    from: 'NAICS2017',
    to: 'clusters2014',
    source: clusterSource,
    approximate: false,
    links: () => unpackLinks(naics2017ToSubclusters2014Links),
  });
