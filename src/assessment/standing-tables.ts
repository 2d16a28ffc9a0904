import { compoundGrowthRate, indexToBase, perCapita, quantile, type RankAmong, rankAmong } from '../measures/index.ts';
import type { IndexRow, PeerGroup, PeerRow, RegionCode, StandingRow, Table, Unit } from '../model/index.ts';
import { type AnnualSeries, valueIn } from './annual-series.ts';

/** The facts that regions are compared by. */
export interface Comparison {
  readonly region: RegionCode;
  readonly peers: PeerGroup;
  readonly years: readonly number[];
  readonly exports: AnnualSeries;
  readonly population: AnnualSeries;
  readonly labelOf: (region: RegionCode) => string;
}

/** One measure of all regions compared, the region itself first. */
interface Yardstick {
  readonly key: 'exports' | 'exportsPerHead' | 'growth';
  readonly label: string;
  readonly year: string;
  readonly unit: Unit;
  readonly figureOf: (region: RegionCode) => number | null;
}

/** The last year for which the region has a figure per head, or else any of its peers. */
function yearPerHead({ region, peers, years, exports, population }: Comparison): number | null {
  const known = (one: RegionCode, year: number) =>
    perCapita(valueIn(exports, one, year), valueIn(population, one, year)) !== null;
  return (
    years.filter((year) => known(region, year)).at(-1) ??
    years.filter((year) => peers.members.some((peer) => known(peer, year))).at(-1) ??
    null
  );
}

function yardsticks(comparison: Comparison): Yardstick[] {
  const { years, exports, population } = comparison;
  const first = years[0]!;
  const last = years.at(-1)!;
  const yearOfHeads = yearPerHead(comparison);
  return [
    {
      key: 'exports',
      label: 'Exports',
      year: String(last),
      unit: 'USD',
      figureOf: (region) => valueIn(exports, region, last),
    },
    {
      key: 'exportsPerHead',
      label: 'Exports per head',
      year: yearOfHeads === null ? '–' : String(yearOfHeads),
      unit: 'USD-per-head',
      figureOf: (region) =>
        yearOfHeads === null
          ? null
          : perCapita(valueIn(exports, region, yearOfHeads), valueIn(population, region, yearOfHeads)),
    },
    {
      key: 'growth',
      label: 'Compound growth a year',
      year: `${first}–${last}`,
      unit: 'growth',
      figureOf: (region) =>
        compoundGrowthRate(valueIn(exports, region, first), valueIn(exports, region, last), last - first),
    },
  ];
}

function rankOf({ figureOf }: Yardstick, region: RegionCode, all: readonly RegionCode[]): RankAmong | null {
  return rankAmong(figureOf(region), all.filter((other) => other !== region).map(figureOf));
}

/** The rank of each of several regions: sorted once, so that it serves thousands. Ties share the better rank. */
function ranksOf({ figureOf }: Yardstick, all: readonly RegionCode[]): ReadonlyMap<RegionCode, number> {
  const known = all.flatMap((region) => {
    const figure = figureOf(region);
    return figure === null ? [] : [{ region, figure }];
  });
  known.sort((a, b) => b.figure - a.figure);
  const ranks = new Map<RegionCode, number>();
  known.forEach(({ region, figure }, place) => {
    const before = known[place - 1];
    ranks.set(region, before?.figure === figure ? ranks.get(before.region)! : place + 1);
  });
  return ranks;
}

/** Where the region stands among its peers: level, level per head and growth, each with its N and its ties. */
export function standingTable(comparison: Comparison): Table<StandingRow> {
  const { region, peers } = comparison;
  const all = [region, ...peers.members];
  const notes: string[] = [`Compared with ${peers.label}. Ties share the better rank.`];
  const rows = yardsticks(comparison).map((yardstick): StandingRow => {
    const { key, label, year, unit, figureOf } = yardstick;
    const rank = rankOf(yardstick, region, all);
    const unranked = peers.members.filter((peer) => figureOf(peer) === null);
    if (unranked.length > 0) {
      const which = unranked.length === peers.members.length ? 'any peer' : unranked.map(comparison.labelOf).join(', ');
      notes.push(`${label}: no figure for ${which}, not ranked.`);
    }
    return {
      key,
      label,
      year,
      value: figureOf(region),
      unit,
      rank: rank?.rank ?? null,
      of: rank?.of ?? peers.members.length - unranked.length,
      ties: rank?.ties ?? 0,
      percentile: rank?.percentile ?? null,
      peerMedian: quantile(peers.members.map(figureOf), 0.5),
      leftOut: unranked.length,
    };
  });
  return {
    id: 'standing',
    title: 'Standing among peers',
    columns: [
      { name: 'label', label: 'Measure', unit: 'text' },
      { name: 'year', label: 'Year', unit: 'text' },
      { name: 'value', label: 'Value', unit: 'by-row' },
      { name: 'rank', label: 'Rank', unit: 'rank' },
      { name: 'of', label: 'Of', unit: 'count' },
      { name: 'ties', label: 'Ties', unit: 'count' },
      { name: 'percentile', label: 'Percentile', unit: 'percentile' },
      { name: 'peerMedian', label: 'Median of the peers', unit: 'by-row' },
      { name: 'leftOut', label: 'Not ranked', unit: 'count' },
      { name: 'unit', label: 'Unit', unit: 'text' },
    ],
    rows,
    notes,
  };
}

/** Every region compared, the largest exports first. */
export function peerTable(comparison: Comparison): Table<PeerRow> {
  const { region, peers, labelOf } = comparison;
  const all = [region, ...peers.members];
  const [byExports, byHead, byGrowth] = yardsticks(comparison) as [Yardstick, Yardstick, Yardstick];
  const [exportsRanks, headRanks, growthRanks] = [byExports, byHead, byGrowth].map((measure) => ranksOf(measure, all));
  const rows = all.map(
    (one): PeerRow => ({
      key: one,
      label: labelOf(one),
      exportsUsd: byExports.figureOf(one),
      exportsRank: exportsRanks!.get(one) ?? null,
      exportsPerHeadUsd: byHead.figureOf(one),
      perHeadRank: headRanks!.get(one) ?? null,
      compoundGrowth: byGrowth.figureOf(one),
      growthRank: growthRanks!.get(one) ?? null,
    }),
  );
  rows.sort((a, b) => (b.exportsUsd ?? -1) - (a.exportsUsd ?? -1) || (a.key < b.key ? -1 : 1));
  return {
    id: 'peers',
    title: `The region and its peers: exports ${byExports.year}, per head ${byHead.year}, growth ${byGrowth.year}`,
    columns: [
      { name: 'label', label: 'Region', unit: 'text' },
      { name: 'exportsUsd', label: `Exports ${byExports.year}`, unit: 'USD' },
      { name: 'exportsRank', label: 'Rank', unit: 'rank' },
      { name: 'exportsPerHeadUsd', label: `Per head ${byHead.year}`, unit: 'USD-per-head' },
      { name: 'perHeadRank', label: 'Rank per head', unit: 'rank' },
      { name: 'compoundGrowth', label: `Growth a year ${byGrowth.year}`, unit: 'growth' },
      { name: 'growthRank', label: 'Rank by growth', unit: 'rank' },
    ],
    rows,
    notes: [],
  };
}

/** Exports against the first year: the region, the nation, and the middle of the peers. */
export function indexTable({ region, peers, years, exports }: Comparison): Table<IndexRow> {
  const series = (one: RegionCode) =>
    indexToBase(
      years.map((year) => valueIn(exports, one, year)),
      valueIn(exports, one, years[0]!),
    );
  const own = series(region);
  const nation = series('US');
  const others = peers.members.map(series);
  const rows = years.map((year, i): IndexRow => {
    const ofPeers = others.map((values) => values[i]!);
    return {
      key: String(year),
      year,
      region: own[i]!,
      nation: nation[i]!,
      peerMedian: quantile(ofPeers, 0.5),
      peerLowerQuartile: quantile(ofPeers, 0.25),
      peerUpperQuartile: quantile(ofPeers, 0.75),
    };
  });
  return {
    id: 'indexed',
    title: `Exports against ${years[0]} (100)`,
    columns: [
      { name: 'year', label: 'Year', unit: 'year' },
      { name: 'region', label: 'Region', unit: 'index' },
      { name: 'nation', label: 'United States', unit: 'index' },
      { name: 'peerMedian', label: 'Median of the peers', unit: 'index' },
      { name: 'peerLowerQuartile', label: 'Lower quartile of the peers', unit: 'index' },
      { name: 'peerUpperQuartile', label: 'Upper quartile of the peers', unit: 'index' },
    ],
    rows,
    notes: ['Current dollars. Quantiles of the peers are taken year by year, so they follow no single peer.'],
  };
}
