import type { Tridiagonal } from './tridiagonalize.ts';

/** How many eigenvalues of a tridiagonal matrix lie below a value, by the signs of Sturm's sequence. */
function countBelow({ size, diagonal, offDiagonal }: Tridiagonal, value: number, tiny: number): number {
  let count = 0;
  let pivot = 1;
  for (let i = 0; i < size; i++) {
    pivot = diagonal[i]! - value - (offDiagonal[i]! * offDiagonal[i]!) / pivot;
    if (Math.abs(pivot) < tiny) pivot = -tiny;
    if (pivot < 0) count += 1;
  }
  return count;
}

/** The largest eigenvalues, the first first, by bisection to the last bit. Source: Barth, Martin and Wilkinson (1967). */
export function largestEigenvalues(matrix: Tridiagonal, count: number): number[] {
  const { size, diagonal, offDiagonal } = matrix;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < size; i++) {
    const radius = Math.abs(offDiagonal[i]!) + (i + 1 < size ? Math.abs(offDiagonal[i + 1]!) : 0);
    low = Math.min(low, diagonal[i]! - radius);
    high = Math.max(high, diagonal[i]! + radius);
  }
  const norm = Math.max(Math.abs(low), Math.abs(high));
  const tiny = Math.max(norm * Number.EPSILON ** 2, Number.MIN_VALUE);
  const found: number[] = [];
  for (let place = 0; place < Math.min(count, size); place++) {
    let [below, above] = [low, found[place - 1] ?? high];
    for (let step = 0; step < 120; step++) {
      const middle = below + (above - below) / 2;
      if (middle === below || middle === above) break;
      if (size - countBelow(matrix, middle, tiny) > place) below = middle;
      else above = middle;
    }
    found.push(above);
  }
  return found;
}

/**
 * The eigenvector of a simple eigenvalue, of length 1, by inverse iteration with partial pivoting. Its sign is arbitrary.
 * Source: Wilkinson (1965).
 */
export function eigenvectorOf({ size, diagonal, offDiagonal }: Tridiagonal, eigenvalue: number): Float64Array {
  // rows of the factor U hold three diagonals; `lower` holds the multipliers and `swapped` the pivots
  const [first, second, third] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const lower = new Float64Array(size);
  const swapped = new Uint8Array(size);
  const norm = diagonal.reduce((most, entry, i) => Math.max(most, Math.abs(entry) + Math.abs(offDiagonal[i]!)), 0);
  const tiny = Math.max(norm * Number.EPSILON, Number.MIN_VALUE);
  let [main, next] = [diagonal[0]! - eigenvalue, size > 1 ? offDiagonal[1]! : 0];
  for (let i = 0; i + 1 < size; i++) {
    const below = offDiagonal[i + 1]!;
    const [belowMain, belowNext] = [diagonal[i + 1]! - eigenvalue, i + 2 < size ? offDiagonal[i + 2]! : 0];
    if (Math.abs(main) >= Math.abs(below)) {
      if (main === 0) main = tiny;
      [first[i], second[i], third[i]] = [main, next, 0];
      lower[i] = below / main;
      [main, next] = [belowMain - lower[i]! * next, belowNext];
    } else {
      swapped[i] = 1;
      [first[i], second[i], third[i]] = [below, belowMain, belowNext];
      lower[i] = main / below;
      [main, next] = [next - lower[i]! * belowMain, -lower[i]! * belowNext];
    }
  }
  first[size - 1] = Math.abs(main) < tiny ? tiny : main;

  // a start without symmetry, so that it is at right angles to no eigenvector
  const vector = Float64Array.from({ length: size }, (_, i) => 0.5 + (((i + 1) * 0.6180339887498949) % 1));
  for (let iteration = 0; iteration < 5; iteration++) {
    normalize(vector);
    for (let i = 0; i + 1 < size; i++) {
      if (swapped[i] === 1) [vector[i], vector[i + 1]] = [vector[i + 1]!, vector[i]!];
      vector[i + 1]! -= lower[i]! * vector[i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      const rest = (i + 1 < size ? second[i]! * vector[i + 1]! : 0) + (i + 2 < size ? third[i]! * vector[i + 2]! : 0);
      vector[i] = (vector[i]! - rest) / first[i]!;
    }
  }
  return normalize(vector);
}

/** Brings a vector to length 1, in place. */
export function normalize(vector: Float64Array): Float64Array {
  const most = vector.reduce((largest, entry) => Math.max(largest, Math.abs(entry)), 0);
  if (most === 0) return vector;
  let square = 0;
  for (const entry of vector) square += (entry / most) ** 2;
  const length = most * Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}
