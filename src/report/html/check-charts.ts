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
        `The report has no chart "${id}". Draw the charts that chartSpecs lists and give each SVG under its id.`,
        { path: `options.charts.${id}`, details: { charts: charts.map((chart) => chart.id) } },
      );
    }
    const result = safeSvg(drawing, `${id}-`);
    if (!result.ok) {
      throw new PortolanError(
        'UNSAFE_SVG',
        `The drawing of the chart "${id}" was refused: ${result.reason}. Give the SVG as the renderer of the chart ` +
          'writes it, with shapes and text alone.',
        { path: `options.charts.${id}` },
      );
    }
    checked.set(id, trusted(result.svg));
  }
  return checked;
}
