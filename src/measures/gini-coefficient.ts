import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { knownParts, type MissingOption, type MissingRule } from './known-parts.ts';
import { lorenzGini } from './lorenz-gini.ts';

/** How unequal values are. */
export interface Gini {
  /** 0 for equal values; (n − 1)/n when one of n has all, 1 then with the correction. */
  readonly index: number;
  /** How many values are compared. */
  readonly parts: number;
  /** How many were left out because they are missing. */
  readonly missingCells: number;
  readonly convention: {
    readonly correction: 'none' | 'small-sample';
    readonly weighted: boolean;
    readonly missing: MissingRule;
  };
}

export interface GiniOptions extends MissingOption {
  /** How much each value counts, such as the people behind an income per head. Default: each the same. */
  readonly weights?: ArrayLike<MaybeNumber>;
  /** `small-sample` multiplies by n/(n − 1), so that 1 can be reached; only without weights. Default: `none`. */
  readonly correction?: 'none' | 'small-sample';
}

/**
 * Gini coefficient ΣᵢΣⱼ wᵢwⱼ|xᵢ − xⱼ| / (2W²μ), with μ the weighted mean and W the sum of weights: half the mean difference
 * between two values, relative to the mean. 0–1, unrounded. Values are figures per unit and `weights` the units; for the amounts of
 * an industry against those of all industries see `locationalGini`. Ties need no rule: equal values add nothing.
 *
 * Zeros count as values. `null` when a value or weight is missing (see `missing`), when none is known, when all are 0, and for a
 * single value with the correction. Costs n log n. Source: Gini (1921), "Measurement of Inequality of Incomes".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what is infinite, `LENGTH_MISMATCH` for weights that are not one a value,
 * `INVALID_OPTION`
 *
 * @example
 * giniCoefficient([2, 4, 4, 10, 30])?.index; // 0.496
 * giniCoefficient([2, 4, 4, 10, 30], { correction: 'small-sample' })?.index; // 0.62
 * giniCoefficient([20_000, 60_000], { weights: [9, 1] })?.index; // 0.15…
 */
export function giniCoefficient(
  values: ArrayLike<MaybeNumber>,
  { weights, correction = 'none', missing = 'withhold' }: GiniOptions = {},
): Gini | null {
  checkChoice(correction, ['none', 'small-sample'], 'correction');
  if (correction !== 'none' && weights !== undefined) {
    throw new PortolanError(
      'INVALID_OPTION',
      'The correction n/(n − 1) is for values that count the same. Leave out weights or correction.',
      { path: 'options.correction' },
    );
  }
  const known = knownParts(values, weights === undefined ? null : { name: 'weights', values: weights }, missing);
  if (known === null) return null;
  const n = known.values.length;
  const amounts = known.values.map((value, i) => value * known.companions[i]!);
  const gini = lorenzGini(amounts, known.companions, known.values);
  if (gini === null || (correction !== 'none' && n === 1)) return null;
  return {
    index: correction === 'none' ? gini : (gini * n) / (n - 1),
    parts: n,
    missingCells: known.missingCells,
    convention: { correction, weighted: weights !== undefined, missing },
  };
}
