import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { unpackLinks } from '../unpack-links.ts';
import { clusterSource } from './cluster-source.ts';
import { naics2012ToClusters2014Links, naics2012ToSubclusters2014Links } from './naics2012-to-clusters2014.data.ts';

/**
 * NAICS 2012 to the benchmark clusters, by 6-digit industry: 960 of the 1,065 lead to one cluster each, and so do the trade-only
 * codes `31131X`, `31135X` and `33641X`, whose industries are all in one cluster.
 *
 * @example
 * naics2012ToClusters2014.links.find(({ from }) => from === '336411')?.to; // 'Aerospace Vehicles and Defense'
 */
export const naics2012ToClusters2014: ConcordanceTable<'NAICS2012', 'clusters2014'> = /* @__PURE__ */ concordanceTable({
  from: 'NAICS2012',
  to: 'clusters2014',
  source: clusterSource,
  approximate: false,
  links: () => unpackLinks(naics2012ToClusters2014Links),
});

/**
 * NAICS 2012 to the subclusters of the benchmark clusters, by 6-digit industry.
 *
 * @example
 * naics2012ToSubclusters2014.links.find(({ from }) => from === '336411')?.to; // 'Aerospace Vehicles and Defense / Aircraft'
 */
export const naics2012ToSubclusters2014: ConcordanceTable<'NAICS2012', 'clusters2014'> =
  /* @__PURE__ */ concordanceTable({
    from: 'NAICS2012',
    to: 'clusters2014',
    source: clusterSource,
    approximate: false,
    links: () => unpackLinks(naics2012ToSubclusters2014Links),
  });
