import * as vega from 'vega';
import * as vegaLite from 'vega-lite';

/**
 * Draws the charts of a report as SVG, by id, ready for `toHtml(result, { charts })`. It needs no browser and no canvas.
 *
 * @param {readonly { readonly id: string; readonly spec: object }[]} charts what `chartSpecs(result)` gives
 * @returns {Promise<Record<string, string>>}
 */
export async function renderCharts(charts) {
  const drawn = await Promise.all(charts.map(async ({ id, spec }) => [id, await drawChart(spec)]));
  return Object.fromEntries(drawn);
}

async function drawChart(spec) {
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
