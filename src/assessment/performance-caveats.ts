import { type CaveatOptions, caveatsFor, type FactsInUse } from '../caveats/index.ts';
import type {
  CubeLike,
  FactId,
  FlowBasis,
  MarketCode,
  PerformanceAssessment,
  ProductCode,
  RegionCode,
} from '../model/index.ts';
import type { FindingPart } from './findings/performance-facts.ts';
import { type Breakdown, isTopList, largestParts, undisclosed, wholeOf } from './parts-tables.ts';
import type { PerformanceEvidence } from './performance-evidence.ts';

/** Whether the nation's totals come from other releases than the region's; `true` where the rows don't say. */
function otherReleases(totals: CubeLike | null, region: RegionCode, period: readonly string[]): boolean {
  const nation = totals?.where({ region: 'US', period });
  if (!totals || !nation || nation.rowCount === 0) return false;
  if (!totals.dimensions.includes('source')) return totals.metadata.provenance.length !== 1;
  const own = totals.where({ region, period }).dictionary('source');
  return own.join() !== nation.dictionary('source').join() || own.length > 1;
}

/** The facts in use by each part of step 1, which is what the rules of caution look at. */
export function factsInUse(
  evidence: PerformanceEvidence,
  performance: PerformanceAssessment,
): Readonly<Record<FindingPart, readonly FactsInUse[]>> {
  const { region, peers, years, facts, breakdowns } = evidence;
  const periods = years.map(String);
  const basisOf = (fact: FactId): FlowBasis | null => facts[fact]?.metadata.basis ?? null;
  const own = {
    fact: 'exportsTotal' as const,
    basis: basisOf('exportsTotal'),
    regions: [region.code],
    periods,
    series: true,
    derived: true,
  };
  const yearsWithPeople = performance.trend.rows.filter(({ population }) => population !== null);
  const people = {
    fact: 'population' as const,
    basis: null,
    regions: [region.code],
    periods: yearsWithPeople.map(({ key }) => key),
    series: yearsWithPeople.length > 1,
    derived: true,
  };
  const shareRows = performance.nationalShare?.rows ?? [];
  const nation: FactsInUse[] =
    shareRows.length === 0
      ? []
      : [
          {
            ...own,
            againstNation: otherReleases(facts.exportsTotal ?? null, region.code, periods),
            sums: shareRows.flatMap(({ key, usTotalUsd, sumOfStatesUsd }) =>
              usTotalUsd === null || sumOfStatesUsd === null
                ? []
                : [{ region: 'US' as const, period: key, totalUsd: usTotalUsd, sumUsd: sumOfStatesUsd }],
            ),
          },
        ];
  const breakdown = (kind: Breakdown['kind']): FactsInUse[] =>
    breakdowns
      .filter((one) => one.kind === kind)
      .map((one) => {
        const fact = kind === 'destinations' ? ('exportsByMarket' as const) : ('exportsByProduct' as const);
        const listed = performance[kind]?.rows ?? [];
        const keys = largestParts(one).map(([part]) => part);
        return {
          ...own,
          fact,
          basis: basisOf(fact),
          periods: periods.filter((period) => one.parts.has(Number(period))),
          topList: isTopList(one),
          sums: [
            {
              region: region.code,
              period: String(one.to),
              totalUsd: wholeOf(one, one.to),
              sumUsd: wholeOf(one, one.to) - undisclosed(one, one.to),
            },
          ],
          ...(kind === 'destinations'
            ? { markets: keys as MarketCode[] }
            : {
                products: keys as ProductCode[],
                joinedProducts: listed
                  .filter(({ changeUsd }) => changeUsd !== null)
                  .map(({ key }) => key as ProductCode),
              }),
        };
      });
  const exporters: FactsInUse[] =
    performance.exporters === null
      ? []
      : [
          {
            fact: 'exporterCounts',
            basis: null,
            regions: [region.code],
            periods: performance.exporters.rows.map(({ key }) => key),
            derived: performance.exporters.rows.some(({ valuePerExporterUsd }) => valuePerExporterUsd !== null),
          },
        ];
  return {
    total: [own],
    perHead: yearsWithPeople.length === 0 ? [] : [people],
    nation,
    standing: [{ ...own, regions: [region.code, ...peers.members] }, ...(yearsWithPeople.length === 0 ? [] : [people])],
    destinations: breakdown('destinations'),
    products: breakdown('products'),
    concentration: [...breakdown('destinations'), ...breakdown('products')].map((use) => ({ ...use, series: false })),
    exporters,
  };
}

/** The caveats of one part, for its findings. */
export function caveatsOfPart(
  uses: Readonly<Record<FindingPart, readonly FactsInUse[]>>,
  options: CaveatOptions,
): (part: FindingPart) => { ids: readonly `C${number}`[]; warns: boolean } {
  return (part) => {
    const caveats = caveatsFor(uses[part], options);
    return { ids: caveats.map(({ id }) => id), warns: caveats.some(({ severity }) => severity !== 'note') };
  };
}
