/** Eigenvalues, the largest first, with their vectors of length 1. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  /** One for each value, turned so that its entry of the largest size is above 0. */
  readonly vectors: readonly (readonly number[])[];
}

/**
 * Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations: exact to rounding, for matrices of some hundred rows. Golub and Van Loan,
 * "Matrix Computations", 8.5.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const size = matrix.length;
  const a = matrix.map((line) => [...line]);
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += a[p]![q]! ** 2;
    if (off < 1e-300) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q);
  }
  const order = a.map((_, i) => i).sort((x, y) => a[y]![y]! - a[x]![x]!);
  return {
    values: order.map((i) => a[i]![i]!),
    vectors: order.map((i) => {
      const vector = v.map((line) => line[i]!);
      const largest = vector.reduce((most, entry) => (Math.abs(entry) > Math.abs(most) + 1e-12 ? entry : most), 0);
      return largest < 0 ? vector.map((entry) => -entry) : vector;
    }),
  };
}

/** Turns two axes so that they have nothing in common. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  if (a[p]![q] === 0) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const line of a) {
    const [x, y] = [line[p]!, line[q]!];
    line[p] = c * x - s * y;
    line[q] = s * x + c * y;
  }
  const [rowP, rowQ] = [a[p]!, a[q]!];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k]!, rowQ[k]!];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  for (const line of v) {
    const [x, y] = [line[p]!, line[q]!];
    line[p] = c * x - s * y;
    line[q] = s * x + c * y;
  }
}
