import type { Aggregation, AggregationInput } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';

/** For the values of a row, the best first: what share of the score each has. They add up to one. */
type SharesOf = (ordered: readonly Known[]) => readonly number[];

interface Known {
  readonly column: number;
  readonly value: number;
  readonly weight: number;
}

export interface OrderedWeightedAverageParameters {
  /** The weight of each place, the best value first, 0 or more; needs a value for each. Give this, `best` or `worst`. */
  readonly orderWeights?: readonly number[];
  /** The mean of so many of the best values. */
  readonly best?: number;
  /** The mean of so many of the worst values. */
  readonly worst?: number;
}

/**
 * Ordered weighted average: weights belong to places in the order of an alternative's own values, not to criteria, whose weights play no
 * part. With all weight on the worst places it compensates nothing, on the best all. Keeps dominance. Yager (1988); Compind's ci_owa
 * (`best`, `worst`).
 *
 * Where values are missing, `best` and `worst` take as many of the known ones, and `orderWeights` give no score.
 *
 * @throws `INVALID_OPTION` for weights that are not one for each place, below 0 or all 0, and for counts that are not whole and above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: withParameters(orderedWeightedAverage, { worst: 2 }) });
 */
export const orderedWeightedAverage: Aggregation<OrderedWeightedAverageParameters> = {
  kind: 'aggregation',
  name: 'ordered-weighted-average',
  scale: 'normalized',
  better: 'higher',
  aggregate: (input, parameters) => ({ scores: sums(input, orderSharesOf(input, parameters)) }),
  contributions: (input, _, parameters) => partsOf(input, orderSharesOf(input, parameters)),
};

/**
 * The worst value of each alternative: the weakest link decides and nothing makes up for it; weights play no part. Keeps dominance. ProMCDA's
 * minimum.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: lowest });
 */
export const lowest: Aggregation = /* @__PURE__ */ ordered('lowest', (list) => sharesAt(list, list.at(-1)?.value));

/**
 * The best value of each alternative: one strength is enough and makes up for all; weights play no part. Keeps dominance.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: highest });
 */
export const highest: Aggregation = /* @__PURE__ */ ordered('highest', (list) => sharesAt(list, list[0]?.value));

/**
 * Weighted median of each alternative's values: that at which half of the weight is reached, the mean of two where it is reached between
 * them. The middle decides, and extremes on either side don't count. Keeps dominance.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: weightedMedian });
 */
export const weightedMedian: Aggregation = /* @__PURE__ */ ordered('weighted-median', (list) => {
  const half = list.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let above = 0;
  const shares = list.map(({ weight }) => {
    const from = above;
    above += weight;
    if (Math.abs(from - half) < 1e-12 || Math.abs(above - half) < 1e-12) return 0.5;
    return from < half && above > half ? 1 : 0;
  });
  return shares;
});

function ordered(name: string, sharesOf: SharesOf): Aggregation {
  return {
    kind: 'aggregation',
    name,
    scale: 'normalized',
    better: 'higher',
    aggregate: (input) => ({ scores: sums(input, sharesOf) }),
    contributions: (input) => partsOf(input, sharesOf),
  };
}

/** The share of a value is spread evenly over those that have it. */
function sharesAt(list: readonly Known[], value: number | undefined): number[] {
  const count = list.filter((one) => one.value === value).length;
  return list.map((one) => (one.value === value ? 1 / count : 0));
}

function orderSharesOf({ columns }: AggregationInput, parameters: OrderedWeightedAverageParameters): SharesOf {
  const { orderWeights, best, worst } = parameters;
  if ([orderWeights, best, worst].filter((one) => one !== undefined).length !== 1) {
    refuseOption('Give `orderWeights`, `best` or `worst`, one of them.', 'orderWeights');
  }
  if (orderWeights === undefined) {
    const count = (best ?? worst)!;
    if (!Number.isInteger(count) || count < 1) {
      refuseOption(
        `${count} is no number of values. Give a whole number above 0.`,
        best === undefined ? 'worst' : 'best',
      );
    }
    return (list) => {
      const taken = Math.min(count, list.length);
      return list.map((_, i) => ((best === undefined ? i >= list.length - taken : i < taken) ? 1 / taken : 0));
    };
  }
  const sum = orderWeights.reduce((total, one) => total + one, 0);
  if (
    orderWeights.length !== columns.length ||
    !orderWeights.every((one) => one >= 0) ||
    !(sum > 0 && sum < Infinity)
  ) {
    refuseOption(`Give ${columns.length} order weights of 0 or more, one above 0.`, 'orderWeights');
  }
  return (list) => (list.length === columns.length ? orderWeights.map((one) => one / sum) : []);
}

/** The known values of a row, the best first. */
function orderedRow({ columns, weights }: AggregationInput, row: number): Known[] {
  const known = columns.flatMap((column, c) =>
    Number.isNaN(column[row]) ? [] : [{ column: c, value: column[row]!, weight: weights[c]! }],
  );
  return known.sort((a, b) => b.value - a.value || a.column - b.column);
}

function sums(input: AggregationInput, sharesOf: SharesOf): Float64Array {
  return Float64Array.from({ length: input.rows }, (_, row) => {
    const list = orderedRow(input, row);
    const shares = sharesOf(list);
    if (shares.length === 0) return Number.NaN;
    return shares.reduce((sum, share, i) => (share === 0 ? sum : sum + share * list[i]!.value), 0);
  });
}

function partsOf(input: AggregationInput, sharesOf: SharesOf): Float64Array[] {
  const parts = input.columns.map(() => new Float64Array(input.rows).fill(Number.NaN));
  for (let row = 0; row < input.rows; row++) {
    const list = orderedRow(input, row);
    sharesOf(list).forEach((share, i) => {
      parts[list[i]!.column]![row] = share * list[i]!.value;
    });
  }
  return parts;
}
