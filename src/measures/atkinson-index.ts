import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule, sumOf } from './known-parts.ts';
import { logarithmOfRatio } from './logarithm.ts';

/** How unequal values are, by how much of the total could be given up for equality. */
export interface Atkinson {
  /** 0 for equal values, up to 1. */
  readonly index: number;
  /** How many values are compared. */
  readonly parts: number;
  /** How many were left out because they are missing. */
  readonly missingCells: number;
  readonly convention: { readonly epsilon: number; readonly weighted: boolean; readonly missing: MissingRule };
}

export interface AtkinsonOptions extends MissingOption {
  /** Aversion to inequality: 0 has none, a larger one looks more at the lowest values. Default: 0.5. */
  readonly epsilon?: number;
  /** How much each value counts, such as the people behind an income per head. Default: each the same. */
  readonly weights?: ArrayLike<MaybeNumber>;
}

/**
 * Atkinson index A = 1 − (Σ pᵢ(xᵢ/μ)^(1−ε))^(1/(1−ε)), for ε = 1 one minus the ratio of the geometric to the arithmetic mean, with p
 * the shares in the weights and μ = Σpx: the share of the total that could be given up if the rest were spread equally. 0–1.
 *
 * With a value of 0 and ε of 1 or more it is 1, the limit to which it goes. `null` when a value or weight is missing (see `missing`),
 * when none is known and when all are 0. Costs time linear in the values. Source: Atkinson (1970), "On the Measurement of Inequality".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for weights that are not one a value,
 * `INVALID_OPTION` for an epsilon that is below 0 or not finite
 *
 * @example
 * atkinsonIndex([2, 4, 4, 10, 30], { epsilon: 1 })?.index; // 0.374173…
 * atkinsonIndex([0, 5], { epsilon: 1 })?.index; // 1
 */
export function atkinsonIndex(
  values: ArrayLike<MaybeNumber>,
  { epsilon = 0.5, weights, missing = 'withhold' }: AtkinsonOptions = {},
): Atkinson | null {
  if (!(Number.isFinite(epsilon) && epsilon >= 0)) {
    throw new PortolanError('INVALID_OPTION', `epsilon is ${epsilon}. Give 0 or more, such as 0.5, 1 or 2.`, {
      path: 'options.epsilon',
    });
  }
  const known = knownParts(values, weights === undefined ? null : { name: 'weights', values: weights }, missing);
  if (known === null) return null;
  const { companions } = known;
  const mean = sumOf(known.values.map((value, i) => value * companions[i]!)) / sumOf(companions);
  if (mean === 0) return null;
  return {
    index: Math.min(1, Math.max(0, 1 - equalEquivalent(known.values, companions, epsilon, mean) / mean)),
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { epsilon, weighted: weights !== undefined, missing },
  };
}

/**
 * The value that, had by all, would be as good as the values. They are taken relative to their mean, or with ε above 1 to the
 * smallest, so that no power overflows, and as exp(x) − 1, so that nothing is lost near ε = 1.
 */
function equalEquivalent(values: Float64Array, weights: Float64Array, epsilon: number, average: number): number {
  const least = values.reduce(
    (one, other, i) => (weights[i] === 0 ? one : Math.min(one, other)),
    Number.POSITIVE_INFINITY,
  );
  if (least === 0 && epsilon >= 1) return 0;
  const unit = epsilon > 1 ? least : average;
  const power = 1 - epsilon;
  const mean =
    sumOf(
      values.map((value, i) => {
        if (weights[i] === 0) return 0;
        const log = value === 0 ? Number.NEGATIVE_INFINITY : logarithmOfRatio(Math.log, value, unit);
        return weights[i]! * (epsilon === 1 ? log : Math.expm1(power * log));
      }),
    ) / sumOf(weights);
  return unit * Math.exp(epsilon === 1 ? mean : Math.log1p(mean) / power);
}
