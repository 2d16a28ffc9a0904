import type { Matrix } from '../cube/matrix.ts';
import { type KrugmanFigures, type KrugmanOptions, krugmanIndex } from './krugman-index.ts';

/**
 * Coefficient of specialization: ½·Σᵢ |s(r,i) − s(ref,i)|, half of the {@link krugmanIndex}. From 0, the same structure as the
 * reference, to 1, no industry in common: the share of a region's jobs that would have to change industry to make it a small copy.
 *
 * Rows, columns, options, zero and missing are those of {@link krugmanIndex}.
 *
 * Source: Hoover and Giarratani (1985), *An Introduction to Regional Economics*.
 *
 * @throws as {@link locationQuotient}
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['food', 'textiles'], Float64Array.of(50, 50, 0, 100));
 * specializationCoefficient(jobs).values; // { 'US-GA': 0.25, 'US-AL': 0.25 }
 */
export function specializationCoefficient(matrix: Matrix, options: KrugmanOptions = {}): KrugmanFigures {
  const krugman = krugmanIndex(matrix, options);
  const halves = Object.entries(krugman.values).map(([label, value]) => [label, value === null ? null : value / 2]);
  return { ...krugman, values: Object.fromEntries(halves) };
}
