import type { Chunks } from '../run-chunks.ts';

/** A symmetric matrix A = Q T Q′ with a tridiagonal T, and what is needed to turn vectors back. */
export interface Tridiagonal {
  readonly size: number;
  readonly diagonal: Float64Array;
  /** Below the diagonal: entry i stands beside rows i and i − 1; entry 0 is 0. */
  readonly offDiagonal: Float64Array;
  /** Turns a vector of T into one of A, in place. */
  readonly turnBack: (vector: Float64Array) => void;
}

/** Multiplications between two yields: some 10 ms. */
const workInChunk = 3e6;

/**
 * Householder's reduction of a symmetric matrix to tridiagonal form, on the lower triangle, row after row. The matrix given is used
 * up. Costs 4/3 n³ operations. Source: Martin, Reinsch and Wilkinson (1968).
 */
export function* tridiagonalize(matrix: Float64Array, size: number): Chunks<Tridiagonal> {
  const diagonal = new Float64Array(size);
  const offDiagonal = new Float64Array(size);
  const halves = new Float64Array(size);
  const product = new Float64Array(size);
  let work = 0;
  for (let i = size - 1; i > 0; i--) {
    const base = i * size;
    let scale = 0;
    for (let k = 0; k < i; k++) scale += Math.abs(matrix[base + k]!);
    if (scale === 0 || i === 1) {
      offDiagonal[i] = matrix[base + i - 1]!;
      continue;
    }
    let square = 0;
    for (let k = 0; k < i; k++) {
      const scaled = matrix[base + k]! / scale;
      matrix[base + k] = scaled;
      square += scaled * scaled;
    }
    const last = matrix[base + i - 1]!;
    const root = last >= 0 ? -Math.sqrt(square) : Math.sqrt(square);
    offDiagonal[i] = scale * root;
    halves[i] = square - last * root;
    matrix[base + i - 1] = last - root;
    reflect(matrix, size, i, halves[i]!, product);
    work += i * i;
    if (work > workInChunk) {
      work = 0;
      yield 1 - (i / size) ** 3;
    }
  }
  for (let i = 0; i < size; i++) diagonal[i] = matrix[i * size + i]!;
  return { size, diagonal, offDiagonal, turnBack: (vector) => turnBack(matrix, size, halves, vector) };
}

/** A ← P A P on the rows before i, with P = 1 − u u′ / half and u in row i. */
function reflect(matrix: Float64Array, size: number, i: number, half: number, product: Float64Array): void {
  const base = i * size;
  product.fill(0, 0, i);
  for (let j = 0; j < i; j++) {
    const row = j * size;
    const uj = matrix[base + j]!;
    let sum = matrix[row + j]! * uj;
    for (let k = 0; k < j; k++) {
      const entry = matrix[row + k]!;
      sum += entry * matrix[base + k]!;
      product[k]! += entry * uj;
    }
    product[j]! += sum;
  }
  let overlap = 0;
  for (let j = 0; j < i; j++) {
    product[j]! /= half;
    overlap += product[j]! * matrix[base + j]!;
  }
  const shift = overlap / (half + half);
  for (let j = 0; j < i; j++) product[j]! -= shift * matrix[base + j]!;
  for (let j = 0; j < i; j++) {
    const row = j * size;
    const uj = matrix[base + j]!;
    const pj = product[j]!;
    for (let k = 0; k <= j; k++) matrix[row + k]! -= uj * product[k]! + pj * matrix[base + k]!;
  }
}

function turnBack(matrix: Float64Array, size: number, halves: Float64Array, vector: Float64Array): void {
  for (let i = 2; i < size; i++) {
    if (halves[i] === 0) continue;
    const base = i * size;
    let overlap = 0;
    for (let k = 0; k < i; k++) overlap += matrix[base + k]! * vector[k]!;
    overlap /= halves[i]!;
    for (let k = 0; k < i; k++) vector[k]! -= overlap * matrix[base + k]!;
  }
}
