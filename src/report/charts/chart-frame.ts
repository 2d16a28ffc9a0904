import type { ChartSpec } from '../report-chart.ts';

/**
 * Colours that differ for readers with any of the common colour deficiencies (after Okabe and Ito) and stand out at
 * least 3:1 on white and on near-black paper. Text takes the colour of the page around the chart.
 */
export const palette = {
  region: '#0072B2',
  nation: '#D55E00',
  peers: '#7A828C',
  ink: 'currentColor',
} as const;

/** Full width of every chart, in pixels. */
export const chartWidth = 760;

/** The plot inside a chart, in pixels: its size and the space around it, in which labels are drawn. */
export interface ChartSpace {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The width that is left for the plot. */
export function plotWidth({ left, right }: Pick<ChartSpace, 'left' | 'right'>): number {
  return chartWidth - left - right;
}

/**
 * What all charts share. The space around the plot is given rather than measured, so that a chart has the same size
 * wherever it is drawn, with or without a canvas to measure text on.
 */
export function chartFrame(space: ChartSpace, description: string, content: Record<string, unknown>): ChartSpec {
  const { height, left, right, top, bottom } = space;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    width: plotWidth(space),
    height,
    padding: { left, right, top, bottom },
    autosize: 'none',
    background: 'transparent',
    ...content,
    config: {
      aria: false,
      font: 'Segoe UI, Helvetica Neue, Helvetica, Arial, sans-serif',
      view: { stroke: null },
      text: { color: palette.ink, fontSize: 12, baseline: 'middle' },
      axis: {
        domain: false,
        ticks: false,
        gridColor: palette.ink,
        gridOpacity: 0.12,
        labelColor: palette.ink,
        labelOpacity: 0.75,
        labelFontSize: 12,
        labelPadding: 6,
        title: null,
      },
    },
  };
}
