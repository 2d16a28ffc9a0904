import { PortolanError } from '../../errors/index.ts';
import type { ReportChart } from '../report-chart.ts';
import { type Markup, trusted } from './markup.ts';
import { safeSvg } from './safe-svg.ts';

/** The drawings a caller gives, by id of the chart, each one checked. */
export function checkCharts(
  drawings: Readonly<Record<string, string>>,
  charts: readonly ReportChart[],
): ReadonlyMap<string, Markup> {
  const checked = new Map<string, Markup>();
  for (const [id, drawing] of Object.entries(drawings)) {
    if (!charts.some((chart) => chart.id === id)) {
      throw new PortolanError(
        'UNKNOWN_CHART',
        `The report has no chart "${id}". Its charts are ${charts.map((chart) => chart.id).join(', ')}: give each SVG under its id.`,
        { path: `options.charts.${id}`, details: { charts: charts.map((chart) => chart.id) } },
      );
    }
    if (typeof drawing !== 'string') {
      throw new PortolanError(
        'UNSAFE_SVG',
        `The drawing of the chart "${id}" is no text. Give the SVG, or leave the chart out.`,
        {
          path: `options.charts.${id}`,
        },
      );
    }
    const result = safeSvg(drawing, `${id}-`);
    if (!result.ok) {
      throw new PortolanError(
        'UNSAFE_SVG',
        `The drawing of the chart "${id}" was refused: ${result.reason}. Give an SVG of shapes and text ` +
          'alone: no XML header, style sheet, comment, image, script or link.',
        { path: `options.charts.${id}` },
      );
    }
    checked.set(id, trusted(result.svg));
  }
  return checked;
}
