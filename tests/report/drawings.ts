import type { ReportChart } from '../../src/report/index.ts';

/** A stand-in for what a renderer draws, one drawing for each chart. */
export function drawingsOf(charts: readonly ReportChart[]): Record<string, string> {
  return Object.fromEntries(
    charts.map(({ id }) => [id, `<svg xmlns="http://www.w3.org/2000/svg"><text id="t">${id}</text></svg>`]),
  );
}
