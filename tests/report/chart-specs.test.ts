import { describe, expect, it } from 'vitest';
import type { Assessment, PeerRow } from '../../src/model/index.ts';
import { chartSpecs } from '../../src/report/index.ts';
import { resultTables } from '../../src/report/outline/result-tables.ts';
import { deepFreeze } from './deep-freeze.ts';
import { exampleAssessment } from './fixture-assessment.ts';
import { hostileAssessment } from './hostile-assessment.ts';

const example = deepFreeze(exampleAssessment());

function withPeers(change: (row: PeerRow) => PeerRow, rows = example.performance.peers.rows): Assessment {
  const { performance } = example;
  return { ...example, performance: { ...performance, peers: { ...performance.peers, rows: rows.map(change) } } };
}

describe('chartSpecs', () => {
  it('lists the charts in the order of the report, each drawn from a table of the result', () => {
    const charts = chartSpecs(example);
    expect(charts.map(({ id, table }) => [id, table])).toEqual([
      ['exports-trend', 'trend'],
      ['exports-index', 'indexed'],
      ['peers-per-head', 'peers'],
      ['destinations', 'destinations'],
      ['products', 'products'],
    ]);
    const tables = resultTables(example).map((table) => table.id);
    for (const { table } of charts) expect(tables).toContain(table);
  });

  it('takes an assessment under its name too', () => {
    expect(chartSpecs({ assessment: example })).toEqual(chartSpecs(example));
  });

  it.each([
    ['readable', example],
    ['hostile', hostileAssessment()],
  ])('gives plain JSON of the same text each time, without a figure that is none: %s', (_, assessment) => {
    const charts = chartSpecs(assessment);
    for (const { spec } of charts) {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      expect(JSON.stringify(spec)).not.toMatch(/NaN|undefined|Infinity/);
      expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    }
    expect(JSON.stringify(chartSpecs(assessment))).toBe(JSON.stringify(charts));
  });

  it('says in words what a chart shows', () => {
    const descriptions = Object.fromEntries(chartSpecs(example).map(({ id, description }) => [id, description]));
    expect(descriptions['exports-trend']).toBe(
      'Bar chart. Exports by year, 2016–2025. 2016: $30.1 billion. 2025: $47.2 billion.',
    );
    expect(descriptions['exports-index']).toContain('Example, 2025: 156.8. United States, 2025: 147.6.');
    expect(descriptions['peers-per-head']).toContain('1st Aspen: $10,150. 26th Example: $5,098.');
    expect(descriptions.destinations).toContain('the first 12 of 15 rows');
  });

  it('leaves out what has no figure', () => {
    const { performance } = example;
    const empty: Assessment = {
      ...example,
      performance: {
        ...performance,
        trend: { ...performance.trend, rows: performance.trend.rows.map((row) => ({ ...row, exportsUsd: null })) },
        indexed: { ...performance.indexed, rows: performance.indexed.rows.slice(0, 1) },
        peers: { ...performance.peers, rows: [] },
        destinations: null,
        products: { ...performance.products!, rows: [] },
      },
    };
    expect(chartSpecs(empty)).toEqual([]);
  });

  it('ranks by exports where no figure per head is known', () => {
    const ids = chartSpecs(withPeers((row) => ({ ...row, exportsPerHeadUsd: null, perHeadRank: null }))).map(
      ({ id }) => id,
    );
    expect(ids).toContain('peers-exports');
    expect(ids).not.toContain('peers-per-head');
  });

  it('shows the leaders and the neighbours of the region in a long list', () => {
    const many = Array.from({ length: 3_000 }, (_, at): PeerRow => {
      const key = at === 1_500 ? 'US-XX' : (`county:${at}` as const);
      const rank = at + 1;
      return {
        ...{ key, label: `Place ${rank}`, exportsUsd: 1, exportsRank: rank, compoundGrowth: 0, growthRank: 1 },
        ...{ exportsPerHeadUsd: 4_000 - at, perHeadRank: rank },
      };
    });
    const chart = chartSpecs(withPeers((row) => row, many)).find(({ id }) => id === 'peers-per-head')!;
    const text = JSON.stringify(chart.spec);
    expect(text.length).toBeLessThan(20_000);
    for (const place of ['Place 1"', 'Place 30"', 'Place 1500"', 'Place 1501"', 'Place 1502"']) {
      expect(text).toContain(place);
    }
    expect(text).not.toContain('Place 1000"');
    expect(chart.description).toContain('59 of 3000 regions');
    expect(chart.description).toContain('1,501st Place 1501: $2,500.');
  });

  it('does not take a missing figure for zero', () => {
    const { performance } = example;
    const rows = performance.trend.rows.map((row) => (row.year === 2020 ? { ...row, exportsUsd: null } : row));
    const gapped = { ...example, performance: { ...performance, trend: { ...performance.trend, rows } } };
    const [trend] = chartSpecs(gapped);
    expect(trend!.spec.data).toMatchObject({
      values: expect.arrayContaining([{ year: '2020', exportsUsd: null, status: 'reported' }]),
    });
  });

  it('names lines that end at one place one below the other', () => {
    const { performance } = example;
    const rows = performance.indexed.rows.map((row) => ({ ...row, region: 120, nation: 120, peerMedian: 120 }));
    const level = { ...example, performance: { ...performance, indexed: { ...performance.indexed, rows } } };
    const chart = chartSpecs(level).find(({ id }) => id === 'exports-index')!;
    const layers = chart.spec.layer as { mark: { type: string }; encoding: { y: { value: number } } }[];
    const heights = layers.filter(({ mark }) => mark.type === 'text').map(({ encoding }) => encoding.y.value);
    heights.sort((a, b) => a - b);
    expect(heights).toHaveLength(4);
    heights.forEach((height, at) => {
      if (at > 0) expect(height - heights[at - 1]!).toBeGreaterThanOrEqual(20);
    });
  });
});
