import type { ByLabel } from '../by-label.ts';

export { type ByLabel, byLabel } from '../by-label.ts';

/** The figure of a label, which may be below 0; `NaN` where there is none. */
export function figureOf(figures: ByLabel, label: string): number {
  return Object.hasOwn(figures, label) ? (figures[label] ?? Number.NaN) : Number.NaN;
}

/** Places in the order of their labels, by code units: the same in every language. */
export function placesInLabelOrder(labels: readonly string[]): number[] {
  return labels.map((_, place) => place).sort((a, b) => (labels[a]! < labels[b]! ? -1 : 1));
}

/** For each place, where its label stands in their order. */
export function ranksOfLabels(labels: readonly string[]): Int32Array {
  const ranks = new Int32Array(labels.length);
  placesInLabelOrder(labels).forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
