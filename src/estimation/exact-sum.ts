/**
 * The exact sum of finite values that are not below 0, rounded once to a double (Shewchuk's partial sums, as Python's `fsum`),
 * so that their order doesn't matter. `Infinity` where no double holds it.
 */
export function exactSum(values: readonly number[]): number {
  // parts without common bits, from the smallest to the largest, whose exact sum is that of the values
  const parts: number[] = [];
  for (const value of values) {
    let large = value;
    let kept = 0;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      const sum = large + part;
      const lost = Math.abs(large) < Math.abs(part) ? large - (sum - part) : part - (sum - large);
      if (lost !== 0) parts[kept++] = lost;
      large = sum;
    }
    if (large === Number.POSITIVE_INFINITY) return large;
    parts[kept++] = large;
    parts.length = kept;
  }
  let i = parts.length - 1;
  let sum = parts[i] ?? 0;
  let lost = 0;
  while (i > 0 && lost === 0) {
    const before = sum;
    sum = before + parts[--i]!;
    lost = parts[i]! - (sum - before);
  }
  // half a unit that was lost was rounded to even; what lies below it may say otherwise
  if (i > 0 && Math.sign(lost) === Math.sign(parts[i - 1]!)) {
    const next = sum + 2 * lost;
    if (next - sum === 2 * lost) sum = next;
  }
  return sum;
}
