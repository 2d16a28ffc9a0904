import { Matrix } from '../../cube/matrix.ts';
import type { RelatednessDensity } from './relatedness-density.ts';

/**
 * Distance of a region to a product in the product space: d(r,p) = Σ_q (1 − M(r,q)) φ(q,p) / Σ_q φ(q,p) = 1 − density, 0–1. How much of
 * what is near the product the region doesn't have. `NaN` where density is.
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(1, 1, 0, 0, 1, 1));
 * const present = presence(exports, { cells: 'index' });
 * relatednessDistance(relatednessDensity(present, proximity(present))).at('US-AL', '3361'); // 0.66…
 */
export function relatednessDistance({ density }: Pick<RelatednessDensity, 'density'>): Matrix {
  return new Matrix(
    density.rowLabels,
    density.columnLabels,
    density.values.map((value) => 1 - value),
  );
}
