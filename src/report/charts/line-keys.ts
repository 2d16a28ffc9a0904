import { spreadLabels } from './spread-labels.ts';

/** A line or band of a chart, named at its right end. */
export interface LineKey {
  readonly text: string;
  readonly color: string;
  /** Width of the line in the key; a wide and faint one stands for a band. */
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly bold: boolean;
  /** Where the line ends, in pixels from the top of the plot. */
  readonly end: number;
}

/** The room that the names take: where the plot ends and how high it is, in pixels. */
export interface KeySpace {
  readonly left: number;
  readonly height: number;
}

const gap = 20;

/** Layers that name each line beside its end, moved apart where two ends are close. */
export function lineKeys(keys: readonly LineKey[], { left, height }: KeySpace): readonly Record<string, unknown>[] {
  const places = spreadLabels(
    keys.map((key) => key.end),
    { gap, least: 0, most: height },
  );
  return keys.flatMap(({ text, color, width, dash, opacity, bold }, at) => {
    const y = { value: places[at]! };
    const mark = { type: 'rule', color, strokeWidth: width, opacity };
    return [
      {
        data: { values: [{}] },
        mark: dash.length === 0 ? mark : { ...mark, strokeDash: [...dash] },
        encoding: { x: { value: left + 12 }, x2: { value: left + 31 }, y },
      },
      {
        data: { values: [{ text }] },
        mark: { type: 'text', align: 'left', fontWeight: bold ? 'bold' : 'normal' },
        encoding: { x: { value: left + 38 }, y, text: { field: 'text' } },
      },
    ];
  });
}
