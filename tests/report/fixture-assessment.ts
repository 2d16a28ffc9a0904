// An invented region among invented peers. Every figure is synthetic.
import type { Assessment } from '../../src/model/index.ts';
import { peerNames } from './fixture-figures.ts';
import { examplePerformance, years } from './fixture-performance.ts';

/** An assessment with readable labels. */
export function exampleAssessment(): Assessment {
  const performance = examplePerformance();
  const own = performance.peers.rows.find((row) => row.key === 'US-XX')!;
  return {
    region: { code: 'US-XX', label: 'Example', kind: 'state', parent: 'US' },
    peers: {
      kind: 'all-states',
      label: 'all 50 invented states',
      members: peerNames.map((_, at) => `US-P${at}` as const),
    },
    years,
    performance,
    findings: [
      {
        id: 'performance.exports-increasing',
        step: 'performance',
        question: 'Are exports increasing?',
        answer:
          'Yes. Exports of Example grew by 5.1% a year between 2016 and 2025, from $30.1 billion to $47.2 billion, faster than those of the United States (4.4%).',
        figure: { value: 0.0513, unit: 'growth', period: '2016–2025' },
        cells: [{ table: 'growth', row: 'exports', column: 'compoundGrowth' }],
        caveats: ['C01', 'C24'],
        confidence: 'medium',
      },
      {
        id: 'performance.compare',
        step: 'performance',
        question: 'How do we compare?',
        answer: 'Example is in the upper quarter of all 50 invented states in total, and in the middle per head.',
        figure: { value: own.exportsRank!, unit: 'rank', period: '2024' },
        cells: [{ table: 'standing', row: 'exports', column: 'rank' }],
        caveats: ['C01'],
        confidence: 'high',
      },
      {
        id: 'performance.markets',
        step: 'performance',
        question: 'Which markets carry our exports?',
        answer: 'Canada takes 19.8% of exports, followed by Mexico and China. The first three together take 39.7%.',
        figure: { value: 0.198, unit: 'share', period: '2025' },
        cells: [{ table: 'destinations', row: 'A00', column: 'share' }],
        caveats: ['C07'],
        confidence: 'high',
      },
      {
        id: 'performance.products',
        step: 'performance',
        question: 'Which products carry our exports?',
        answer:
          'Transportation Equipment leads with 19.8% of exports, counted over two editions of the classification.',
        figure: { value: 0.198, unit: 'share', period: '2025' },
        cells: [{ table: 'products', row: 'A00', column: 'share' }],
        caveats: ['C29', 'C06'],
        confidence: 'low',
      },
      {
        id: 'performance.exporters-increasing',
        step: 'performance',
        question: 'Are exporters increasing?',
        answer: 'The evidence does not say: it has no count of exporting companies.',
        figure: null,
        cells: [],
        caveats: [],
        confidence: 'none',
      },
    ],
    caveats: [
      {
        id: 'C01',
        severity: 'note',
        say: 'The figures follow the origin of movement, where the goods began their journey, which need not be where they were made.',
        why: 'The state of origin is reported by the exporter or its forwarder from the place where transport begins.',
        source: 'US Census Bureau, State Data Series, definitions',
        touches: [
          { fact: 'exportsTotal', cells: {} },
          { fact: 'exportsByMarket', cells: {} },
        ],
        corrected: false,
        allowed: false,
      },
      {
        id: 'C06',
        severity: 'note',
        say: 'Industry detail is less reliable than totals and manufacturing.',
        why: 'Consolidated shipments take the code of the largest part.',
        source: 'State trade statistics, data limitations',
        touches: [
          { fact: 'exportsByProduct', cells: { product: ['111', '112', '113', '114', '211', '212', '311', '312'] } },
        ],
        corrected: false,
        allowed: false,
      },
      {
        id: 'C07',
        severity: 'note',
        say: 'Exports to Canada are taken from Canadian import data.',
        why: 'The two offices exchange their import records.',
        source: 'US Census Bureau, State Data Series, definitions',
        touches: [{ fact: 'exportsByMarket', cells: { market: ['CAN'], period: years.map(String) } }],
        corrected: false,
        allowed: false,
      },
      {
        id: 'C24',
        severity: 'warn',
        say: 'State figures stay as first published while the national total is revised, so shares drift a little.',
        why: 'Sub-national data are not revised with the annual revision.',
        source: 'International Trade Administration, Metropolitan Export Series methodology',
        touches: [{ fact: 'exportsTotal', cells: { region: ['US'] } }],
        corrected: false,
        allowed: false,
      },
      {
        id: 'C29',
        severity: 'block',
        say: 'One series joins product codes whose definition changed between the editions of the classification.',
        why: 'NAICS 2017 and NAICS 2022 draw the line between some industries differently.',
        source: 'US Census Bureau, NAICS concordances',
        touches: [{ fact: 'exportsByProduct', cells: { product: ['513', '516'], period: ['2021', '2022', '2023'] } }],
        corrected: false,
        allowed: true,
      },
    ],
    notInEvidence: [
      {
        need: 'exporterCounts',
        what: 'Exporting companies by year',
        question: 'Are exporters increasing?',
        offeredBy: [
          {
            name: 'A Profile of US Importing and Exporting Companies',
            publisher: 'US Census Bureau',
            url: 'https://www.census.gov/foreign-trade/Press-Release/edb/',
          },
        ],
      },
      {
        need: 'population',
        what: 'Population of 2025',
        question: 'Are exports per head increasing?',
        offeredBy: [],
      },
    ],
    provenance: [
      {
        id: 'exports',
        publisher: 'US Census Bureau',
        dataset: 'Invented state exports, origin of movement, free alongside ship',
        vintage: 'API, March 2026',
        retrieved: '2026-03-30',
        licence: 'Public domain',
        url: 'https://example.com/exports?a=1&b=(2)',
        note: 'Figures of 2025 are as first published.',
        rowsRead: 12345,
        rowsRejected: 3,
      },
      {
        id: 'population',
        publisher: 'US Census Bureau',
        dataset: 'Invented population estimates',
        vintage: 'Vintage 2024',
        retrieved: null,
        licence: 'Public domain',
        url: 'javascript:alert(1)',
      },
    ],
  };
}
