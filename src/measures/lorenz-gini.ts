/**
 * Gini coefficient of amounts against a base: twice the area between the diagonal and the Lorenz curve over places in the order
 * of amount per base. Computed as Σ C(W − C)Δq / (W·Y), with q the amounts per base in rising order, C the base up to a step
 * and W, Y the totals: a sum of terms that are not negative, so that nothing cancels and equal ones give exactly 0. Amounts
 * where there is no base, or one that is nothing beside them, stand at the end of the curve. `null` without a base or an amount.
 *
 * Costs n log n in the amounts above 0.
 *
 * @param ratios the amounts per base, where they are known more exactly than by dividing
 */
export function lorenzGini(amounts: Float64Array, bases: Float64Array, ratios?: Float64Array): number | null {
  const ratioAt = (i: number) => (ratios === undefined ? amounts[i]! / bases[i]! : ratios[i]!);
  const sorted = new Float64Array(amounts.length);
  let count = 0;
  let withoutAmount = 0;
  let withoutBase = 0;
  let withBoth = 0;
  for (let i = 0; i < amounts.length; i++) {
    if (amounts[i] === 0) withoutAmount += bases[i]!;
    else if (ratioAt(i) === Number.POSITIVE_INFINITY) withoutBase += amounts[i]!;
    else {
      withBoth += amounts[i]!;
      sorted[count++] = ratioAt(i);
    }
  }
  const total = withBoth + withoutBase;
  if (total === 0 || (count === 0 && withoutAmount === 0)) return null;
  if (count === 0) return 1;

  const rising = sorted.subarray(0, count).sort();
  const baseOf = new Float64Array(count);
  for (let i = 0; i < amounts.length; i++) {
    if (amounts[i]! > 0 && ratioAt(i) < Number.POSITIVE_INFINITY) baseOf[firstPlace(rising, ratioAt(i))]! += bases[i]!;
  }
  const above = new Float64Array(count);
  for (let i = count - 1, sum = 0; i >= 0; i--) {
    sum += baseOf[i]!;
    above[i] = sum;
  }
  let below = withoutAmount;
  let area = 0;
  for (let i = 0; i < count; i++) {
    area += below * above[i]! * (rising[i]! - (i === 0 ? 0 : rising[i - 1]!));
    below += baseOf[i]!;
  }
  const gini = area / (below * withBoth);
  return Math.min(1, (withoutBase + withBoth * gini) / total);
}

/** The first place of a value in a rising list that holds it. */
function firstPlace(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
