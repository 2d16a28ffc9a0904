/**
 * Moves labels apart so that neighbours stand at least `gap` from each other, each as near to its own position as the
 * order allows, all within `[least, most]` as long as they fit. Positions come back in the order given.
 */
export function spreadLabels(
  positions: readonly number[],
  { gap, least, most }: { readonly gap: number; readonly least: number; readonly most: number },
): readonly number[] {
  const order = positions.map((_, at) => at).sort((a, b) => positions[a]! - positions[b]! || a - b);
  const placed = [...positions];
  let floor = least;
  for (const at of order) {
    placed[at] = Math.max(placed[at]!, floor);
    floor = placed[at]! + gap;
  }
  let ceiling = most;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at]!, ceiling);
    ceiling = placed[at]! - gap;
  }
  return placed;
}
