import { formatFigure } from '../../assessment/format-figure.ts';
import type { PerformanceAssessment } from '../../model/index.ts';
import { cleanText } from '../clean-text.ts';
import { columnLabel } from '../printable-table.ts';
import type { ReportChart } from '../report-chart.ts';
import { yearSpan } from '../year-span.ts';
import { type ChartSpace, chartFrame, palette, plotWidth } from './chart-frame.ts';

const space: ChartSpace = { height: 200, left: 0, right: 0, top: 34, bottom: 28 };

const scales = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
  { size: 1, name: '' },
];

/** Exports by year as bars, each with its figure. A year without a figure keeps its place and shows a dash. */
export function exportsTrendChart({ trend }: PerformanceAssessment): ReportChart | null {
  const known = trend.rows.filter((row) => row.exportsUsd !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;

  const largest = Math.max(...known.map((row) => Math.abs(row.exportsUsd!)));
  const scale = scales.find(({ size }) => largest >= size) ?? scales.at(-1)!;
  const label = columnLabel(trend, 'exportsUsd');
  const unit = cleanText(`${label}, ${scale.name} US dollars`);
  const outlined = [...new Set(known.map((row) => row.status))].filter((status) => status !== 'reported');
  const digits = largest / scale.size < 100 ? '.1f' : ',.0f';
  const description =
    `Bar chart. ${label} by year, ${yearSpan(trend.rows.map((row) => row.year))}. ` +
    `${first.year}: ${formatFigure(first.exportsUsd, 'USD')}. ${last.year}: ${formatFigure(last.exportsUsd, 'USD')}.`;

  return {
    id: 'exports-trend',
    title: cleanText(trend.title),
    description,
    table: trend.id,
    spec: chartFrame(space, description, {
      data: {
        values: trend.rows.map(({ year, exportsUsd, status }) => ({ year: String(year), exportsUsd, status })),
      },
      encoding: {
        x: {
          field: 'year',
          type: 'ordinal',
          sort: null,
          scale: { paddingInner: trend.rows.length < 6 ? 0.6 : 0.3, paddingOuter: 0 },
          axis: { labelAngle: 0, labelOverlap: true },
        },
      },
      layer: [
        {
          transform: [{ filter: 'isValid(datum.exportsUsd)' }],
          mark: { type: 'bar', color: palette.region, stroke: palette.region, strokeWidth: 1 },
          encoding: {
            y: { field: 'exportsUsd', type: 'quantitative', axis: null },
            fillOpacity: { condition: { test: "datum.status === 'reported'", value: 1 }, value: 0.25 },
          },
        },
        {
          transform: [
            {
              calculate: `isValid(datum.exportsUsd) ? format(datum.exportsUsd / ${scale.size}, '${digits}') : '–'`,
              as: 'text',
            },
            { calculate: 'isValid(datum.exportsUsd) ? max(datum.exportsUsd, 0) : 0', as: 'top' },
          ],
          mark: { type: 'text', dy: -9, fontSize: trend.rows.length > 16 ? 10 : 12 },
          encoding: { y: { field: 'top', type: 'quantitative', axis: null }, text: { field: 'text' } },
        },
        heading(0, 'left', unit),
        ...(outlined.length === 0 ? [] : [heading(plotWidth(space), 'right', `Outlined: ${outlined.join(', ')}`)]),
      ],
    }),
  };
}

function heading(x: number, align: 'left' | 'right', text: string) {
  return {
    data: { values: [{ text }] },
    mark: { type: 'text', align, opacity: 0.75 },
    encoding: { x: { value: x }, y: { value: -22 }, text: { field: 'text' } },
  };
}
