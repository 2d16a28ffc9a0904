/** Each value as a share of all; `null` where they add up to nothing. The values are finite and not negative. */
export function sharesOf(values: readonly number[]): readonly number[] | null {
  // as parts of the largest, no sum is too large for a double
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return null;
  const total = values.reduce((sum, value) => sum + value / largest, 0);
  return values.map((value) => value / largest / total);
}
