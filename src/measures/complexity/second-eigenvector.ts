import { type Chunks, within } from '../run-chunks.ts';
import type { PlaceLists } from './bits.ts';
import type { Component } from './components.ts';
import { eigenvectorOf, largestEigenvalues } from './tridiagonal-eigen.ts';
import { tridiagonalize } from './tridiagonalize.ts';

/** The second and third eigenvalue of a component (the first is 1), and the second eigenvector on both sides. */
export interface SecondEigenvector {
  /** `null` where there is none. */
  readonly second: number | null;
  readonly third: number | null;
  /** For each region of the component, in its order: K with K = D⁻¹ M Q. Unscaled. */
  readonly rows: Float64Array | null;
  /** For each product: Q with Q = U⁻¹ M′ K / λ. */
  readonly columns: Float64Array | null;
}

/** Additions between two yields, twice over: some 10 ms. */
const workInChunk = 3e6;
/** How much of the work the product of the matrices is, roughly: it is told as progress. */
const shareOfProduct = 0.4;

/** Gap below which the second and third eigenvalue count as one, as a share of the second. */
const leastGap = 1e-9;
/** Second eigenvalue below which there is no second dimension. */
const leastSecond = 1e-12;

/**
 * Solves D⁻¹ M U⁻¹ M′ K = λ K for the second eigenvalue of a connected component, as the symmetric problem
 * D^-½ M U⁻¹ M′ D^-½ on the smaller side. The first eigenvector is known (√d, with the eigenvalue 1) and taken out beforehand, so that
 * the second is the largest and rounding is that of its size.
 */
export function* secondEigenvector(
  byRow: PlaceLists,
  byColumn: PlaceLists,
  component: Component,
): Chunks<SecondEigenvector> {
  const isTall = component.rows.length > component.columns.length;
  const [own, other] = isTall ? [component.columns, component.rows] : [component.rows, component.columns];
  const [ofOwn, ofOther] = isTall ? [byColumn, byRow] : [byRow, byColumn];
  const size = own.length;
  if (size < 2)
    return { second: other.length < 2 ? null : 0, third: other.length < 3 ? null : 0, rows: null, columns: null };

  const degree = (lists: PlaceLists, place: number) => lists.starts[place + 1]! - lists.starts[place]!;
  const degrees = Float64Array.from(own, (place) => degree(ofOwn, place));
  const placeOf = new Int32Array(ofOwn.starts.length - 1);
  own.forEach((place, i) => {
    placeOf[place] = i;
  });
  const matrix = new Float64Array(size * size);
  const together = new Int32Array(size);
  let work = 0;
  for (const [done, place] of other.entries()) {
    const first = ofOther.starts[place]!;
    const count = degree(ofOther, place);
    for (let a = 0; a < count; a++) together[a] = placeOf[ofOther.places[first + a]!]!;
    addPairs(matrix, size, together, count, 1 / count);
    work += count ** 2;
    if (work > workInChunk) {
      work = 0;
      yield (done / other.length) * shareOfProduct;
    }
  }
  const roots = degrees.map(Math.sqrt);
  const all = degrees.reduce((sum, one) => sum + one, 0);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const at = i * size + j;
      matrix[at] = matrix[at]! / (roots[i]! * roots[j]!) - (roots[i]! * roots[j]!) / all;
    }
  }
  const tridiagonal = yield* within(tridiagonalize(matrix, size), shareOfProduct, 1);
  const [second, next] = largestEigenvalues(tridiagonal, 2).map((value) => Math.min(1, Math.max(0, value)));
  // of two, the one left is that of the first eigenvector, taken out; a longer other side has zeros besides
  const third = size > 2 ? next! : other.length > 2 ? 0 : null;
  if (second! < leastSecond || second! - (third ?? 0) <= leastGap * second!) {
    return { second: second!, third, rows: null, columns: null };
  }
  const vector = eigenvectorOf(tridiagonal, second!);
  tridiagonal.turnBack(vector);
  const ownValues = vector.map((value, i) => value / roots[i]!);
  // the smaller side's means are the other side's values; regions are means of products, so products are divided by λ
  const otherValues = Float64Array.from(other, (place) => {
    let sum = 0;
    for (let a = ofOther.starts[place]!; a < ofOther.starts[place + 1]!; a++)
      sum += ownValues[placeOf[ofOther.places[a]!]!]!;
    return sum / degree(ofOther, place) / (isTall ? 1 : second!);
  });
  return {
    second: second!,
    third,
    rows: isTall ? otherValues : ownValues,
    columns: isTall ? ownValues : otherValues,
  };
}

/** Adds a weight to the lower triangle of a matrix for each pair of places, which rise. */
function addPairs(matrix: Float64Array, size: number, places: Int32Array, count: number, weight: number): void {
  for (let a = 0; a < count; a++) {
    const row = places[a]! * size;
    for (let b = 0; b <= a; b++) matrix[row + places[b]!]! += weight;
  }
}
