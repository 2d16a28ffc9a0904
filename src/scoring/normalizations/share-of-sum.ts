import type { Normalization } from '../normalization.ts';

/**
 * Shares of the whole: x / Σ x where more is better, (1 / x) / Σ (1 / x) where less is. They add up to one. Without a result for values
 * below 0, and where less is better for 0. All zero can't tell alternatives apart.
 *
 * pymcdm's sum_normalization (which refuses 0 in both), scikit-criteria's SumScaler.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: shareOfSum });
 */
export const shareOfSum: Normalization = {
  kind: 'normalization',
  name: 'share-of-sum',
  normalize: (values, sense) =>
    sense === 1
      ? sharesOf(values.map((value) => (value >= 0 ? value : Number.NaN)))
      : sharesOf(values.map((value) => (value > 0 ? 1 / value : Number.NaN))),
};

/**
 * Shares in the logarithm of the product: ln x / Σ ln x where more is better, (1 − ln x / Σ ln x) / (n − 1) where less is. They add up to
 * one. Values must be above 0, and above 1 to keep the order: below 1 the sum of logarithms is negative and turns it round, so a
 * column whose logarithms don't add up to more than 0 has no result. Zavadskas and Turskis (2008); pymcdm's logarithmic_normalization.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: shareOfLogarithms });
 */
export const shareOfLogarithms: Normalization = {
  kind: 'normalization',
  name: 'share-of-logarithms',
  normalize(values, sense) {
    const logarithms = values.map((value) => (value > 0 ? Math.log(value) : Number.NaN));
    let sum = 0;
    let known = 0;
    for (const one of logarithms) {
      if (Number.isNaN(one)) continue;
      sum += one;
      known++;
    }
    if (sense === -1 && known === 1) return null;
    return logarithms.map((one) => {
      if (!(sum > 0)) return Number.NaN;
      return sense === 1 ? one / sum : (1 - one / sum) / (known - 1);
    });
  },
};

/**
 * Values over the length of their vector: x / √Σ x² where more is better, 1 − x / √Σ x² where less is. Their squares add up to one
 * where more is better. All zero can't tell alternatives apart. pymcdm's vector_normalization, scikit-criteria's VectorScaler.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: vectorScaling });
 */
export const vectorScaling: Normalization = {
  kind: 'normalization',
  name: 'vector-scaling',
  normalize(values, sense) {
    const largest = values.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0);
    if (largest === 0) return null;
    const squares = values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + (value / largest) ** 2), 0);
    const length = Math.sqrt(squares);
    return values.map((value) => (sense === 1 ? value / largest / length : 1 - value / largest / length));
  },
};

function sharesOf(amounts: Float64Array): Float64Array | null {
  const sum = amounts.reduce((total, amount) => (Number.isNaN(amount) ? total : total + amount), 0);
  return sum > 0 || amounts.every(Number.isNaN) ? amounts.map((amount) => amount / sum) : null;
}
