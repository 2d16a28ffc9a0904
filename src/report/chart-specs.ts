import { exportsIndexChart } from './charts/exports-index.ts';
import { exportsTrendChart } from './charts/exports-trend.ts';
import { partBarsChart } from './charts/part-bars.ts';
import { peerRankingChart } from './charts/peer-ranking.ts';
import type { ReportChart } from './report-chart.ts';
import { assessmentOf, type ReportSubject } from './report-subject.ts';

/**
 * The charts of a report as Vega-Lite v6 specifications, in the order of the report, for the caller to draw. A chart
 * whose table has no figures is left out. Give the SVGs to `toHtml` by id.
 *
 * @example
 * const charts: Record<string, string> = {};
 * for (const { id, spec } of chartSpecs(assessment)) {
 *   const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: 'none' });
 *   charts[id] = await view.toSVG();
 * }
 * toHtml(assessment, { charts });
 */
export function chartSpecs(subject: ReportSubject): readonly ReportChart[] {
  const assessment = assessmentOf(subject);
  const { performance } = assessment;
  return [
    exportsTrendChart(performance),
    exportsIndexChart(assessment),
    peerRankingChart(assessment),
    performance.destinations && partBarsChart('destinations', performance.destinations, assessment),
    performance.products && partBarsChart('products', performance.products, assessment),
  ].filter((chart) => chart !== null);
}
