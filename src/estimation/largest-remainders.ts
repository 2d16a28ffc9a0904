/**
 * Whole numbers near quotas that add up to a total: the whole part of each, and one more for the largest fractions until the
 * total is reached. Of equal fractions the earliest comes first, and a quota of 0 stays 0. The quotas add up to the total but for rounding.
 */
export function largestRemainders(quotas: readonly number[], total: number): number[] {
  const wholes = quotas.map((quota) => Math.floor(quota) + 0);
  let left = total - wholes.reduce((sum, whole) => sum + whole, 0);
  const fraction = (i: number) => quotas[i]! - wholes[i]!;
  const order = [...quotas.keys()].filter((i) => quotas[i]! > 0).sort((one, other) => fraction(other) - fraction(one));
  // a quota a hair above a whole number can be the rounding of one a hair below
  for (let i = order.length - 1; left < 0; i = (i || order.length) - 1) {
    const place = order[i]!;
    if (wholes[place] === 0) continue;
    wholes[place]!--;
    left++;
  }
  for (let i = 0; left > 0; i = (i + 1) % order.length) {
    wholes[order[i]!]!++;
    left--;
  }
  return wholes;
}
