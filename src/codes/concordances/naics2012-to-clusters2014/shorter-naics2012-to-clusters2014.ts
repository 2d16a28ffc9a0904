import { coarsen } from '../coarsen.ts';
import type { ConcordanceTable } from '../concordance.ts';
import { concordanceTable } from '../concordance-table.ts';
import { clusterSource } from './cluster-source.ts';
import { naics2012ToClusters2014 } from './naics2012-to-clusters2014.ts';

/** Without the trade-only codes with an X, which stand for industries that are there already. */
const byBeginning = (digits: number) => {
  const industries = naics2012ToClusters2014.links.filter(({ from }) => !from.includes('X'));
  return coarsen({ ...naics2012ToClusters2014, links: industries }, { from: (code) => code.slice(0, digits) }).links;
};

const note = (partly: string) =>
  `${clusterSource.note} A code is spread over the clusters of its 6-digit industries by their number, so figures made with it are estimates. Of ${partly} some industries have no cluster: the whole of them is spread over the clusters of the rest.`;

/**
 * NAICS 2012 to the benchmark clusters by 4-digit industry group: `lines` is the number of national 6-digit industries of the
 * group in the cluster. 285 groups have a link, 79 of them to several clusters. Weights by employment or sales are better
 * where there are any.
 *
 * @example
 * fourDigitNaics2012ToClusters2014.links.filter(({ from }) => from === '3361').map(({ to, lines }) => [to, lines]); // [['Automotive', 3]]
 */
export const fourDigitNaics2012ToClusters2014: ConcordanceTable<'NAICS2012', 'clusters2014'> =
  /* @__PURE__ */ concordanceTable({
    from: 'NAICS2012',
    to: 'clusters2014',
    source: /* @__PURE__ */ (() => ({
      ...clusterSource,
      derived: true,
      note: note('2111, 3339, 5122, 5259, 5322, 5411 and 5417'),
    }))(),
    approximate: true,
    links: () => byBeginning(4),
  });

/**
 * NAICS 2012 to the benchmark clusters by 3-digit subsector, as in state exports: `lines` is the number of national 6-digit
 * industries of the subsector in the cluster. 85 subsectors have a link, 56 of them to several clusters.
 *
 * @example
 * threeDigitNaics2012ToClusters2014.links.filter(({ from }) => from === '316').map(({ to, lines }) => [to, lines]); // [['Footwear', 2], ['Leather and Related Products', 2]]
 */
export const threeDigitNaics2012ToClusters2014: ConcordanceTable<'NAICS2012', 'clusters2014'> =
  /* @__PURE__ */ concordanceTable({
    from: 'NAICS2012',
    to: 'clusters2014',
    source: /* @__PURE__ */ (() => ({
      ...clusterSource,
      derived: true,
      note: note('211, 333, 512, 517, 525, 532 and 541'),
    }))(),
    approximate: true,
    links: () => byBeginning(3),
  });
