import { formatFigure } from '../../assessment/format-figure.ts';
import type { Assessment, DestinationRow, ProductRow, Table } from '../../model/index.ts';
import { cleanText, shortText } from '../clean-text.ts';
import { columnLabel } from '../printable-table.ts';
import type { ReportChart } from '../report-chart.ts';
import { wrapText } from '../wrap-text.ts';
import { type ChartSpace, chartFrame, chartWidth, palette } from './chart-frame.ts';

const rowHeight = 26;
const mostShown = 12;
const labelWidth = 272;
const barEnd = 520;
const valueEnd = 660;
const headingBottom = -14;
const headingLine = 15;

/**
 * Destinations or products as bars: the region's share, the nation's share as a tick beside it, value and growth in
 * figures. Of a long table the first twelve are shown.
 */
export function partBarsChart(
  id: 'destinations' | 'products',
  table: Table<DestinationRow> | Table<ProductRow>,
  { region }: Assessment,
): ReportChart | null {
  const all: readonly (DestinationRow | ProductRow)[] = table.rows;
  const rows = all.filter((row) => row.share !== null).slice(0, mostShown);
  if (rows.length === 0) return null;

  const space: ChartSpace = { height: rows.length * rowHeight, left: 0, right: 0, top: 48, bottom: 4 };
  const shares = rows.flatMap((row) => [row.share ?? 0, row.nationShare ?? 0]);
  const domain = [Math.min(0, ...shares), Math.max(...shares) || 1];
  const hasNation = rows.some((row) => row.nationShare !== null);
  const name = cleanText(region.label);
  const description =
    `Bar chart of ${rows.length === all.length ? '' : `the first ${rows.length} of `}${all.length} rows. ` +
    `${cleanText(table.title)}. ` +
    rows
      .slice(0, 3)
      .map(
        (row) => `${cleanText(row.label)}: ${formatFigure(row.share, 'share')}, ${formatFigure(row.valueUsd, 'USD')}.`,
      )
      .join(' ');

  const x = {
    type: 'quantitative',
    scale: { domain, range: [labelWidth, barEnd], nice: false },
    axis: null,
  };
  const heading = (place: number, align: 'left' | 'right', text: string, width = 14) => {
    const lines = wrapText(text, { width, mark: '' }).slice(0, 2);
    return {
      data: { values: [{ lines }] },
      mark: { type: 'text', align, lineHeight: headingLine, opacity: 0.75 },
      encoding: {
        x: { value: place },
        y: { value: headingBottom - (lines.length - 1) * headingLine },
        text: { field: 'lines' },
      },
    };
  };
  const keyMark = (place: number, mark: Record<string, unknown>) => ({
    data: { values: [{}] },
    mark: { type: 'point', filled: true, opacity: 1, ...mark },
    encoding: { x: { value: place }, y: { value: headingBottom } },
  });
  const cell = (field: string, place: number, align: 'left' | 'right') => ({
    mark: { type: 'text', align },
    encoding: { x: { value: place }, text: { field } },
  });

  return {
    id,
    title: cleanText(table.title),
    description,
    table: table.id,
    spec: chartFrame(space, description, {
      data: {
        values: rows.map((row, place) => ({
          place,
          label: shortText(row.label, 45),
          share: row.share,
          nationShare: row.nationShare,
          shareText: formatFigure(row.share, 'share'),
          valueText: formatFigure(row.valueUsd, 'USD'),
          growthText: formatFigure(row.compoundGrowth, 'growth'),
        })),
      },
      encoding: { y: { field: 'place', type: 'ordinal', sort: null, scale: { padding: 0.3 }, axis: null } },
      layer: [
        {
          mark: { type: 'bar', color: palette.region },
          encoding: { x: { ...x, field: 'share' } },
        },
        {
          transform: [{ filter: 'isValid(datum.nationShare)' }],
          mark: { type: 'tick', color: palette.nation, thickness: 3, size: 22, opacity: 1 },
          encoding: { x: { ...x, field: 'nationShare' } },
        },
        cell('label', labelWidth - 10, 'right'),
        cell('shareText', barEnd + 56, 'right'),
        cell('valueText', valueEnd, 'right'),
        cell('growthText', chartWidth - 4, 'right'),
        heading(barEnd + 56, 'right', columnLabel(table, 'share')),
        heading(valueEnd, 'right', columnLabel(table, 'valueUsd')),
        heading(chartWidth - 4, 'right', columnLabel(table, 'compoundGrowth')),
        keyMark(labelWidth + 5, { shape: 'square', size: 90, color: palette.region }),
        heading(labelWidth + 16, 'left', shortText(name, 18), 18),
        ...(hasNation
          ? [
              keyMark(labelWidth + 140, {
                shape: 'stroke',
                angle: 90,
                size: 260,
                strokeWidth: 3,
                filled: false,
                color: palette.nation,
              }),
              heading(labelWidth + 148, 'left', shortText(columnLabel(table, 'nationShare'), 24), 24),
            ]
          : []),
      ],
    }),
  };
}
