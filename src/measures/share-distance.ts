/** The sum over places of a distance between two shares: that in the values and that in their companions. */
export function shareDistance(
  values: Float64Array,
  companions: Float64Array,
  distance: (difference: number) => number,
): number {
  let [total, companionTotal, sum] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    total += values[i]!;
    companionTotal += companions[i]!;
  }
  for (let i = 0; i < values.length; i++) sum += distance(values[i]! / total - companions[i]! / companionTotal);
  return sum;
}
