/**
 * How far rounding may put a figure from the threshold at which it stands, as a share of the threshold. Sums of decimals depend in their
 * last digits on the order of what is added; without it that order would decide ties.
 */
const rounding = 1e-12;

/** Whether a figure is at or above a threshold of 0 or more. `false` where one isn't known. */
export function isAtLeast(figure: number, threshold: number): boolean {
  return figure >= threshold * (1 - rounding);
}

/** Whether a figure is above a threshold of 0 or more, and not at it. `false` where one isn't known. */
export function isAbove(figure: number, threshold: number): boolean {
  return figure > threshold * (1 + rounding);
}

/** Whether (value / rowTotal) / (columnTotal / total) is at or above a cutoff. By cross products, unless they leave the range of doubles. */
export function reachesCutoff(
  cutoff: number,
  value: number,
  rowTotal: number,
  columnTotal: number,
  total: number,
): boolean {
  const [left, right] = [value * total, cutoff * (rowTotal * columnTotal)];
  if (left > 1e-290 && left < 1e290 && right > 1e-290 && right < 1e290) return isAtLeast(left, right);
  return isAtLeast(value / rowTotal, cutoff * (columnTotal / total));
}
