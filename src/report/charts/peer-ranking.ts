import { formatFigure, ordinal } from '../../assessment/format-figure.ts';
import type { Assessment, Unit } from '../../model/index.ts';
import { cleanText, shortText } from '../clean-text.ts';
import { columnLabel } from '../printable-table.ts';
import type { ChartId, ReportChart } from '../report-chart.ts';
import { type ChartSpace, chartFrame, chartWidth, palette } from './chart-frame.ts';
import { legibleRows, type RankColumns, type RankedRow, rankedRows } from './ranked-rows.ts';

const rowHeight = 17;
const mostInOneColumn = 20;
const mostShown = 60;

interface RankMeasure extends RankColumns {
  readonly id: ChartId;
  readonly unit: Unit;
  /** Room for a printed figure beside its bar, in pixels. */
  readonly room: number;
}

const measures: readonly RankMeasure[] = [
  { id: 'peers-per-head', value: 'exportsPerHeadUsd', rank: 'perHeadRank', unit: 'USD-per-head', room: 58 },
  { id: 'peers-exports', value: 'exportsUsd', rank: 'exportsRank', unit: 'USD', room: 88 },
];

/**
 * The region among its peers, ranked, as bars: by exports per head or, without population, by exports. More than
 * twenty regions stand in two columns; of more than sixty the leaders and the region's neighbours are shown.
 */
export function peerRankingChart({ region, peers: group, performance }: Assessment): ReportChart | null {
  const { peers, standing } = performance;
  const chosen = measures
    .map((measure) => ({ measure, all: rankedRows(peers.rows, measure) }))
    .find(({ all }) => all.length > 1);
  if (chosen === undefined) return null;
  const { measure, all } = chosen;
  const rows = legibleRows(all, region.code, mostShown);
  const columns = rows.length > mostInOneColumn ? 2 : 1;
  const rowsInColumn = Math.ceil(rows.length / columns);
  const space: ChartSpace = { height: rowsInColumn * rowHeight, left: 0, right: 0, top: 4, bottom: 4 };

  const yardstick = standing.rows.find((row) => row.unit === measure.unit);
  const name = yardstick === undefined ? columnLabel(peers, measure.value) : `${yardstick.label}, ${yardstick.year}`;
  const title = cleanText(`${name}: ${region.label} among ${group.label}`);
  const own = all.find((row) => row.key === region.code);
  const named = [all[0]!, ...(own === undefined || own === all[0] ? [] : [own])].map(
    ({ rank, label, value }) => `${ordinal(rank)} ${cleanText(label)}: ${formatFigure(value, measure.unit)}.`,
  );
  const count = rows.length === all.length ? `${all.length}` : `${rows.length} of ${all.length}`;
  const description = `Ranked bar chart of ${count} regions. ${title}. ${named.join(' ')}`;

  const layout = { measure, region: region.code, columns, rowsInColumn, values: rows.map((row) => row.value) };
  const columnLayers = Array.from({ length: columns }, (_, at) =>
    rankColumn(rows.slice(at * rowsInColumn, (at + 1) * rowsInColumn), at, layout),
  );
  return {
    id: measure.id,
    title,
    description,
    table: peers.id,
    spec: chartFrame(space, description, { layer: columnLayers, resolve: { scale: { x: 'independent' } } }),
  };
}

interface RankLayout {
  readonly measure: RankMeasure;
  readonly region: string;
  readonly columns: number;
  readonly rowsInColumn: number;
  /** The figures of all columns, which share one scale. */
  readonly values: readonly number[];
}

const gutter = 14;

function rankColumn(rows: readonly RankedRow[], at: number, layout: RankLayout) {
  const { measure, region, columns, rowsInColumn, values } = layout;
  const width = chartWidth / columns;
  const left = at * width;
  const labels = columns === 2 ? { width: 152, length: 20 } : { width: 190, length: 26 };
  const end = left + width - measure.room - (at < columns - 1 ? gutter : 0);
  const x = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [Math.min(0, ...values), Math.max(0, ...values)], range: [left + labels.width, end], nice: false },
    axis: null,
  };
  const text = (mark: Record<string, unknown>, encoding: Record<string, unknown>) => ({
    mark: { type: 'text', fontWeight: { expr: "datum.own ? 'bold' : 'normal'" }, ...mark },
    encoding: { ...encoding, opacity: { condition: { test: 'datum.own', value: 1 }, value: 0.8 } },
  });
  return {
    data: {
      values: rows.map((row, place) => ({
        place,
        rank: row.rank,
        label: shortText(row.label, labels.length),
        value: row.value,
        text: formatFigure(row.value, measure.unit),
        own: row.key === region,
      })),
    },
    encoding: {
      y: {
        field: 'place',
        type: 'ordinal',
        scale: { domain: Array.from({ length: rowsInColumn }, (_, place) => place), padding: 0.22 },
        axis: null,
      },
    },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          x,
          color: { condition: { test: 'datum.own', value: palette.region }, value: palette.peers },
          opacity: { condition: { test: 'datum.own', value: 1 }, value: 0.55 },
        },
      },
      text({ align: 'right' }, { x: { value: left + 22 }, text: { field: 'rank' } }),
      text({ align: 'left' }, { x: { value: left + 32 }, text: { field: 'label' } }),
      text({ align: 'left', dx: 6 }, { x, text: { field: 'text' } }),
    ],
  };
}
