import { describe, expect, it, vi } from 'vitest';
import { renderCharts } from '../../examples/georgia/render-charts.mjs';
import type { Assessment } from '../../src/model/index.ts';
import { chartSpecs, toHtml } from '../../src/report/index.ts';
import { deepFreeze } from './deep-freeze.ts';
import { exampleAssessment } from './fixture-assessment.ts';
import { hostileAssessment } from './hostile-assessment.ts';

const marks: Readonly<Record<string, string>> = {
  'exports-trend': 'mark-rect',
  'exports-index': 'mark-line',
  'peers-per-head': 'mark-rect',
  'peers-exports': 'mark-rect',
  destinations: 'mark-rect',
  products: 'mark-rect',
};

/** Every second figure taken away, and one region among its peers without any. */
function gappedAssessment(): Assessment {
  const example = exampleAssessment();
  const { performance } = example;
  const gapped = <Row extends object>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row, at) =>
      at % 2 === 0
        ? row
        : (Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              typeof value === 'number' && name !== 'year' && name !== 'rank' ? null : value,
            ]),
          ) as Row),
    );
  return {
    ...example,
    performance: {
      ...performance,
      trend: { ...performance.trend, rows: gapped(performance.trend.rows) },
      indexed: { ...performance.indexed, rows: gapped(performance.indexed.rows) },
      peers: {
        ...performance.peers,
        rows: performance.peers.rows.map((row) => ({ ...row, exportsPerHeadUsd: null, perHeadRank: null })),
      },
      destinations: { ...performance.destinations!, rows: gapped(performance.destinations!.rows) },
      products: { ...performance.products!, rows: gapped(performance.products!.rows) },
    },
  };
}

describe.each([
  ['readable labels', exampleAssessment],
  ['hostile labels', () => hostileAssessment()],
  ['gaps', gappedAssessment],
])('charts drawn with vega: %s', (_, assessment) => {
  it('draw every mark and no figure that is none, without a warning', async () => {
    const warn = vi.spyOn(console, 'warn');
    const specs = chartSpecs(deepFreeze(assessment()));
    const drawings = await renderCharts(specs);
    expect(Object.keys(drawings)).toEqual(specs.map(({ id }) => id));
    for (const { id, spec } of specs) {
      const svg = drawings[id]!;
      expect(svg).toContain(marks[id]!);
      expect(svg).toMatch(/<path[^>]* d="[^"]{10,}"/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const padding = spec.padding as { left: number; right: number };
      expect(svg).toContain(`width="${(spec.width as number) + padding.left + padding.right}"`);
    }
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('are all placed in the page', async () => {
    const result = assessment();
    const specs = chartSpecs(result);
    const page = toHtml(result, { charts: await renderCharts(specs) });
    expect(page.match(/<svg /g)).toHaveLength(specs.length);
    for (const { id } of specs) expect(page).toContain(`<figure id="chart-${id}"`);
    expect(page).not.toMatch(/<script|\son\w+="|<foreignObject/i);
  });

  it('are drawn the same each time', async () => {
    expect(await renderCharts(chartSpecs(assessment()))).toEqual(await renderCharts(chartSpecs(assessment())));
  });
});

it('a year without a figure keeps its place and shows a dash', async () => {
  const [trend] = chartSpecs(gappedAssessment());
  const svg = (await renderCharts([trend!]))['exports-trend']!;
  expect(svg.match(/>–<\/text>/g)).toHaveLength(5);
  expect(svg).not.toMatch(/>0\.0<\/text>/);
  expect(svg).toContain('>2017</text>');
});

it('a line is broken where a year has no figure, and a year that stands alone has a dot', async () => {
  const example = exampleAssessment();
  const { indexed } = example.performance;
  const rows = indexed.rows.map((row) => ([2019, 2021].includes(row.year) ? { ...row, region: null } : row));
  const result = { ...example, performance: { ...example.performance, indexed: { ...indexed, rows } } };
  const index = chartSpecs(result).find(({ id }) => id === 'exports-index')!;
  const svg = (await renderCharts([index]))['exports-index']!;
  const [region] = svg.match(/<path[^>]* stroke="#0072B2" stroke-width="3"[^>]*>/g)!;
  expect(region!.match(/ d="([^"]*)"/)![1]!.match(/M/g)).toHaveLength(3);
  expect(svg.match(/<path[^>]* fill="#0072B2"/g)).toHaveLength(2);
});
