// Result tables of an invented region among invented peers. Every figure is synthetic.
import type { DestinationRow, PeerRow, PerformanceAssessment, ProductRow, RegionCode } from '../../src/model/index.ts';
import { partRows, peerNames, ranksOf } from './fixture-figures.ts';

export const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const exportsBillion = [30.1, 31.4, 33.9, 34.2, 29.8, 36.5, 41.7, 40.9, 44.4, 47.2];
const populationMillion = [8.21, 8.27, 8.33, 8.39, 8.44, 8.47, 8.55, 8.63, 8.71, null];
const nationBillion = [1450.2, 1546.1, 1664.0, 1642.8, 1424.9, 1753.9, 2062.1, 2017.9, 2064.5, 2140];

const trendRows = years.map((year, at) => {
  const exportsUsd = exportsBillion[at]! * 1e9;
  const before = exportsBillion[at - 1];
  const population = populationMillion[at] ? populationMillion[at]! * 1e6 : null;
  const populationBefore = populationMillion[at - 1];
  const exportsPerHeadUsd = population === null ? null : exportsUsd / population;
  return {
    key: String(year),
    year,
    exportsUsd,
    growth: before === undefined ? null : exportsBillion[at]! / before - 1,
    population,
    exportsPerHeadUsd,
    perHeadGrowth:
      before === undefined || exportsPerHeadUsd === null
        ? null
        : exportsPerHeadUsd / ((before * 1e9) / (populationBefore! * 1e6)) - 1,
    status: year === 2025 ? ('estimated' as const) : ('reported' as const),
  };
});

function peerRows(): readonly PeerRow[] {
  const raw = peerNames.map((label, at) => ({
    key: `US-P${at}` as RegionCode,
    label,
    exportsUsd: Math.round(1e9 * (1.5 + 160 * Math.exp(-at / 9) + ((at * 37) % 11))),
    exportsPerHeadUsd: label === 'Yew' ? null : Math.round(900 + ((at * 7919) % 47) * 190 + ((at * 31) % 7) * 85),
    compoundGrowth: ((at * 53) % 41) / 400 - 0.015,
  }));
  const region = {
    key: 'US-XX' as RegionCode,
    label: 'Example',
    exportsUsd: 44.4e9,
    exportsPerHeadUsd: 44.4e9 / 8.71e6,
    compoundGrowth: 0.0498,
  };
  const all = [...raw, region];
  const exportsRanks = ranksOf(all.map((row) => row.exportsUsd));
  const perHeadRanks = ranksOf(all.map((row) => row.exportsPerHeadUsd));
  const growthRanks = ranksOf(all.map((row) => row.compoundGrowth));
  return all
    .map((row, at) => ({
      ...row,
      exportsRank: exportsRanks[at]!,
      perHeadRank: perHeadRanks[at]!,
      growthRank: growthRanks[at]!,
    }))
    .sort((a, b) => a.exportsRank! - b.exportsRank!);
}

const destinationLabels = [
  'Canada',
  'Mexico',
  'China',
  'Germany',
  'Japan',
  'Korea, South',
  'United Kingdom',
  'Netherlands',
  'Brazil',
  'Singapore',
  'Saint Vincent and the Grenadines',
  'United Arab Emirates',
  'India',
  'France',
  'Australia',
];
const productLabels = [
  'Transportation Equipment',
  'Computer & Electronic Products',
  'Chemicals',
  'Machinery, Except Electrical',
  'Paper',
  'Electrical Equipment, Appliances & Components',
  'Food & Kindred Products',
  'Plastics & Rubber Products',
  'Agricultural Products',
  'Miscellaneous Manufactured Commodities',
  'Goods Returned (Exports For Canada Only)',
  'Primary Metal Manufacturing',
  'Fabricated Metal Products',
  'Minerals & Ores',
];

/** Step 1 with everything but exporting companies. */
export function examplePerformance(): PerformanceAssessment {
  const peers = peerRows();
  const own = peers.find((row) => row.key === 'US-XX')!;
  const partColumns = [
    { name: 'rank', label: 'Rank', unit: 'rank' },
    { name: 'label', label: 'Name', unit: 'text' },
    { name: 'valueUsd', label: 'Exports 2025', unit: 'USD' },
    { name: 'share', label: 'Share', unit: 'share' },
    { name: 'compoundGrowth', label: 'Growth a year', unit: 'growth' },
    { name: 'changeUsd', label: 'Change', unit: 'USD' },
    { name: 'nationShare', label: 'United States', unit: 'share' },
  ] as const;
  return {
    trend: {
      id: 'trend',
      title: 'Goods exports of Example by year',
      columns: [
        { name: 'year', label: 'Year', unit: 'year' },
        { name: 'exportsUsd', label: 'Exports', unit: 'USD' },
        { name: 'growth', label: 'Change on year before', unit: 'growth' },
        { name: 'population', label: 'Population', unit: 'persons' },
        { name: 'exportsPerHeadUsd', label: 'Exports per head', unit: 'USD-per-head' },
        { name: 'perHeadGrowth', label: 'Change per head', unit: 'growth' },
        { name: 'status', label: 'Status', unit: 'text' },
      ],
      rows: trendRows,
      notes: ['Current US dollars, free alongside ship. The population of 2025 is not in the evidence.'],
    },
    growth: {
      id: 'growth',
      title: 'Growth over the span',
      columns: [
        { name: 'label', label: 'Measure', unit: 'text' },
        { name: 'from', label: 'From', unit: 'year' },
        { name: 'to', label: 'To', unit: 'year' },
        { name: 'compoundGrowth', label: 'Compound growth a year', unit: 'growth' },
        { name: 'trendGrowth', label: 'Fitted growth a year', unit: 'growth' },
        { name: 'trendStandardError', label: 'Standard error', unit: 'growth' },
        { name: 'oddYear', label: 'Odd year', unit: 'year' },
      ],
      rows: [
        {
          key: 'exports',
          label: 'Exports',
          from: 2016,
          to: 2025,
          compoundGrowth: 0.0513,
          trendGrowth: 0.0488,
          trendStandardError: 0.0061,
          oddYear: null,
        },
        {
          key: 'exportsPerHead',
          label: 'Exports per head',
          from: 2016,
          to: 2024,
          compoundGrowth: 0.0421,
          trendGrowth: 0.0402,
          trendStandardError: 0.0073,
          oddYear: 2020,
        },
      ],
      notes: [],
    },
    nationalShare: {
      id: 'nationalShare',
      title: 'Part of the nation’s exports',
      columns: [
        { name: 'year', label: 'Year', unit: 'year' },
        { name: 'usTotalUsd', label: 'United States', unit: 'USD' },
        { name: 'shareOfUsTotal', label: 'Share of US exports', unit: 'share' },
        { name: 'sumOfStatesUsd', label: 'Sum of states', unit: 'USD' },
        { name: 'statesInSum', label: 'States in the sum', unit: 'count' },
        { name: 'shareOfSumOfStates', label: 'Share of the sum', unit: 'share' },
      ],
      rows: years.map((year, at) => ({
        key: String(year),
        year,
        usTotalUsd: nationBillion[at]! * 1e9,
        shareOfUsTotal: exportsBillion[at]! / nationBillion[at]!,
        sumOfStatesUsd: nationBillion[at]! * 0.965e9,
        statesInSum: 51,
        shareOfSumOfStates: exportsBillion[at]! / nationBillion[at]! / 0.965,
      })),
      notes: ['The sum of states leaves out what is not assigned to a state.'],
    },
    standing: {
      id: 'standing',
      title: 'Where Example stands among all 50 invented states',
      columns: [
        { name: 'label', label: 'Measure', unit: 'text' },
        { name: 'year', label: 'Year', unit: 'text' },
        { name: 'value', label: 'Example', unit: 'by-row' },
        { name: 'unit', label: 'Unit', unit: 'text' },
        { name: 'rank', label: 'Rank', unit: 'rank' },
        { name: 'of', label: 'Of', unit: 'count' },
        { name: 'ties', label: 'Ties', unit: 'count' },
        { name: 'percentile', label: 'Percentile', unit: 'percentile' },
        { name: 'peerMedian', label: 'Median of peers', unit: 'by-row' },
        { name: 'leftOut', label: 'Not ranked', unit: 'count' },
      ],
      rows: [
        {
          key: 'exports',
          label: 'Exports',
          year: '2024',
          value: 44.4e9,
          unit: 'USD',
          rank: own.exportsRank,
          of: 50,
          ties: 0,
          percentile: 77.55,
          peerMedian: 11.3e9,
          leftOut: 0,
        },
        {
          key: 'exportsPerHead',
          label: 'Exports per head',
          year: '2024',
          value: own.exportsPerHeadUsd,
          unit: 'USD-per-head',
          rank: own.perHeadRank,
          of: 49,
          ties: 0,
          percentile: 48.98,
          peerMedian: 5310,
          leftOut: 1,
        },
        {
          key: 'growth',
          label: 'Growth a year',
          year: '2016–2024',
          value: 0.0498,
          unit: 'growth',
          rank: own.growthRank,
          of: 50,
          ties: 1,
          percentile: 62.24,
          peerMedian: 0.0351,
          leftOut: 0,
        },
      ],
      notes: [],
    },
    peers: {
      id: 'peers',
      title: 'Example and its peers, 2024',
      columns: [
        { name: 'label', label: 'Region', unit: 'text' },
        { name: 'exportsUsd', label: 'Exports', unit: 'USD' },
        { name: 'exportsRank', label: 'Rank', unit: 'rank' },
        { name: 'exportsPerHeadUsd', label: 'Exports per head', unit: 'USD-per-head' },
        { name: 'perHeadRank', label: 'Rank', unit: 'rank' },
        { name: 'compoundGrowth', label: 'Growth a year, 2016–2024', unit: 'growth' },
        { name: 'growthRank', label: 'Rank', unit: 'rank' },
      ],
      rows: peers,
      notes: ['Yew has no population in the evidence.'],
    },
    indexed: {
      id: 'indexed',
      title: 'Exports against nation and peers, 2016 = 100',
      columns: [
        { name: 'year', label: 'Year', unit: 'year' },
        { name: 'region', label: 'Example', unit: 'index' },
        { name: 'nation', label: 'United States', unit: 'index' },
        { name: 'peerMedian', label: 'Median of peers', unit: 'index' },
        { name: 'peerLowerQuartile', label: 'Lower quartile', unit: 'index' },
        { name: 'peerUpperQuartile', label: 'Upper quartile', unit: 'index' },
      ],
      rows: years.map((year, at) => ({
        key: String(year),
        year,
        region: (exportsBillion[at]! / exportsBillion[0]!) * 100,
        nation: (nationBillion[at]! / nationBillion[0]!) * 100,
        peerMedian: (nationBillion[at]! / nationBillion[0]!) * 100 - at * 0.8,
        peerLowerQuartile: (nationBillion[at]! / nationBillion[0]!) * 100 - at * 2.9,
        peerUpperQuartile: (nationBillion[at]! / nationBillion[0]!) * 100 + at * 2.2,
      })),
      notes: [],
    },
    destinations: {
      id: 'destinations',
      title: 'Destinations of exports, 2025, growth 2016–2025',
      columns: partColumns,
      rows: partRows<DestinationRow['key']>(destinationLabels, 47.2e9),
      notes: ['Fifteen of 214 destinations.'],
    },
    products: {
      id: 'products',
      title: 'Products exported, 2025 (NAICS, three digits), growth 2016–2025',
      columns: partColumns,
      rows: partRows<ProductRow['key']>(productLabels, 47.2e9),
      notes: [],
    },
    concentration: {
      id: 'concentration',
      title: 'Concentration of exports, 2025',
      columns: [
        { name: 'label', label: 'Of', unit: 'text' },
        { name: 'year', label: 'Year', unit: 'year' },
        { name: 'parts', label: 'Parts', unit: 'count' },
        { name: 'herfindahl', label: 'Herfindahl index', unit: 'herfindahl' },
        { name: 'herfindahlAtMost', label: 'At most', unit: 'herfindahl' },
        { name: 'unlistedShare', label: 'Not listed', unit: 'share' },
        { name: 'topThreeShare', label: 'First three', unit: 'share' },
        { name: 'nationHerfindahl', label: 'United States', unit: 'herfindahl' },
      ],
      rows: [
        {
          key: 'destinations',
          label: 'Destinations',
          year: 2025,
          parts: 214,
          herfindahl: 0.0631,
          herfindahlAtMost: 0.0644,
          unlistedShare: 0.012,
          topThreeShare: 0.397,
          nationHerfindahl: 0.0822,
        },
        {
          key: 'products',
          label: 'Products',
          year: 2025,
          parts: 31,
          herfindahl: 0.1042,
          herfindahlAtMost: null,
          unlistedShare: null,
          topThreeShare: 0.512,
          nationHerfindahl: 0.0911,
        },
      ],
      notes: [],
    },
    exporters: null,
  };
}
