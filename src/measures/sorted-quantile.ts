/** Quantile of sorted values by linear interpolation, type 7 of Hyndman and Fan (1996); `NaN` where there are none. */
export function sortedQuantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  const part = place - Math.floor(place);
  const apart = above - below;
  // two of opposite signs can be further apart than a double holds
  return Number.isFinite(apart) ? below + apart * part : below * (1 - part) + above * part;
}
