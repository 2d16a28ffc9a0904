import { formatFigure } from '../../assessment/format-figure.ts';
import type { Assessment, IndexRow } from '../../model/index.ts';
import { cleanText, shortText } from '../clean-text.ts';
import { columnLabel } from '../printable-table.ts';
import type { ReportChart } from '../report-chart.ts';
import { yearSpan } from '../year-span.ts';
import { type ChartSpace, chartFrame, palette, plotWidth } from './chart-frame.ts';
import { type LineKey, lineKeys } from './line-keys.ts';

const space: ChartSpace = { height: 260, left: 36, right: 214, top: 14, bottom: 28 };

const series = [
  { name: 'peerMedian', color: palette.peers, width: 2, dash: [2, 3] },
  { name: 'nation', color: palette.nation, width: 2, dash: [7, 3] },
  { name: 'region', color: palette.region, width: 3, dash: [] },
] as const;

type SeriesName = (typeof series)[number]['name'];

const bandOpacity = 0.22;

function valuesOf(row: IndexRow): readonly number[] {
  return [row.region, row.nation, row.peerMedian, row.peerLowerQuartile, row.peerUpperQuartile].filter(
    (value) => value !== null,
  );
}

/** The years to write on the axis, so that at most fifteen stand there, the last among them. */
function axisYears(years: readonly number[]): readonly number[] {
  const step = Math.ceil(years.length / 15);
  return years.filter((_, at) => (years.length - 1 - at) % step === 0);
}

/** Where a line gets a dot: at its end, and at a year that stands alone between years without a figure. */
function dottedRows(rows: readonly IndexRow[], name: SeriesName, end: number): readonly IndexRow[] {
  const isKnown = (row: IndexRow | undefined) => row !== undefined && row[name] !== null;
  return rows.filter(
    (row, at) => isKnown(row) && (row.year === end || (!isKnown(rows[at - 1]) && !isKnown(rows[at + 1]))),
  );
}

/** The region against the nation and the median of its peers, 100 in the first year, over the peers' middle half. */
export function exportsIndexChart({ region, performance: { indexed } }: Assessment): ReportChart | null {
  const rows = indexed.rows.filter((row) => valuesOf(row).length > 0);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined || first === last) return null;

  const band = rows.filter((row) => row.peerLowerQuartile !== null && row.peerUpperQuartile !== null);
  const values = rows.flatMap(valuesOf);
  const least = Math.floor(Math.min(...values) / 10) * 10;
  const most = Math.max(Math.ceil(Math.max(...values) / 10) * 10, least + 10);
  const pixels = (value: number) => ((most - value) / (most - least)) * space.height;

  const ends = series.flatMap((style) => {
    const row = rows.filter((candidate) => candidate[style.name] !== null).at(-1);
    const label = style.name === 'region' ? cleanText(region.label) : columnLabel(indexed, style.name);
    return row === undefined ? [] : [{ ...style, label, year: row.year, value: row[style.name]! }];
  });
  const keys: LineKey[] = ends.map(({ name, label, color, width, dash, value }) => ({
    text: `${shortText(label, 20)} ${formatFigure(value, 'index')}`,
    color,
    width,
    dash,
    opacity: 1,
    bold: name === 'region',
    end: pixels(value),
  }));
  const bandEnd = band.at(-1);
  if (bandEnd !== undefined) {
    const end = pixels(bandEnd.peerLowerQuartile!);
    keys.push({
      text: 'Middle half of the peers',
      color: palette.peers,
      width: 12,
      dash: [],
      opacity: bandOpacity,
      bold: false,
      end,
    });
  }

  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [least, most], nice: false, zero: false },
    axis: { tickCount: 5, format: 'd' },
  });
  const description =
    `Line chart. ${cleanText(indexed.title)}, ${yearSpan([first.year, last.year])}. ` +
    [...ends]
      .reverse()
      .map((end) => `${end.label}, ${end.year}: ${formatFigure(end.value, 'index')}.`)
      .join(' ');

  return {
    id: 'exports-index',
    title: cleanText(indexed.title),
    description,
    table: indexed.id,
    spec: chartFrame(space, description, {
      encoding: {
        x: {
          field: 'year',
          type: 'quantitative',
          scale: { domain: [first.year, last.year], nice: false },
          axis: {
            grid: false,
            format: 'd',
            labelOverlap: false,
            labelPadding: 10,
            labelFlush: false,
            values: axisYears(rows.map((row) => row.year)),
          },
        },
      },
      layer: [
        {
          data: {
            values: band.map((row) => ({ year: row.year, lower: row.peerLowerQuartile, upper: row.peerUpperQuartile })),
          },
          mark: { type: 'area', color: palette.peers, opacity: bandOpacity },
          encoding: { y: y('lower'), y2: { field: 'upper' } },
        },
        ...series.map(({ name, color, width, dash }) => ({
          data: { values: rows.map((row) => ({ year: row.year, value: row[name] })) },
          mark: {
            type: 'line',
            color,
            strokeWidth: width,
            strokeJoin: 'round',
            ...(dash.length === 0 ? {} : { strokeDash: [...dash] }),
            invalid: 'break-paths-show-domains',
          },
          encoding: { y: y('value') },
        })),
        ...ends.map(({ name, color, year }) => ({
          data: { values: dottedRows(rows, name, year).map((row) => ({ year: row.year, value: row[name] })) },
          mark: { type: 'point', filled: true, size: 40, opacity: 1, color },
          encoding: { y: y('value') },
        })),
        ...lineKeys(keys, { left: plotWidth(space), height: space.height }),
      ],
    }),
  };
}
