/** Pearson's correlation over the places where both are known; `null` where fewer than two are, or one has no spread. */
export function correlation(a: Float64Array, b: Float64Array): number | null {
  let [n, meanA, meanB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(a[i]) || Number.isNaN(b[i])) continue;
    n++;
    meanA += a[i]!;
    meanB += b[i]!;
  }
  meanA /= n;
  meanB /= n;
  let [squaresA, squaresB, products] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    if (Number.isNaN(a[i]) || Number.isNaN(b[i])) continue;
    squaresA += (a[i]! - meanA) ** 2;
    squaresB += (b[i]! - meanB) ** 2;
    products += (a[i]! - meanA) * (b[i]! - meanB);
  }
  const found = products / Math.sqrt(squaresA * squaresB);
  return Number.isFinite(found) ? Math.min(1, Math.max(-1, found)) : null;
}
