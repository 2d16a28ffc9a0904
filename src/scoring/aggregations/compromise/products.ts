import type { Aggregation, AggregationInput } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import { amongWhole } from '../among-whole.ts';
import { rowSums, type Scaling, scaledColumns } from './scaled-columns.ts';

export interface ProductParameters {
  /** Default: `ratio`. */
  readonly scaling?: Scaling;
}

/**
 * Weighted product, Π x^w. Partial compensation: a criterion twice as bad is made up only by one of the same weight twice as good; one of 0
 * can't be made up for. Keeps dominance. For values above 0. Bridgman (1922); pymcdm's WPM (which scales by `sum`).
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that the scale has no place for
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: weightedProduct });
 */
export const weightedProduct: Aggregation<ProductParameters> = {
  kind: 'aggregation',
  name: 'weighted-product',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { scaling = 'ratio' }) =>
    amongWhole(input, (whole) => ({ scores: productsOf(scaledColumns(whole, scaling), whole) })),
};

export interface WaspasParameters extends ProductParameters {
  /** The share of the weighted sum against the weighted product, 0–1. Default: 0.5. */
  readonly sum?: number;
}

/**
 * Weighted aggregated sum product assessment: the weighted sum and the weighted product of the same scaled values, mixed. Compensation
 * between those of the two. Keeps dominance. For values above 0. Zavadskas et al. (2012); pymcdm, pyrepo-mcda, R's MCDM.
 *
 * `parts`: `sum`, `product`. Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that the scale has no place for, `INVALID_OPTION` for a share outside 0–1
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: waspas });
 */
export const waspas: Aggregation<WaspasParameters> = {
  kind: 'aggregation',
  name: 'waspas',
  scale: 'values',
  better: 'higher',
  aggregate(input, { scaling = 'ratio', sum: share = 0.5 }) {
    if (!(share >= 0 && share <= 1)) refuseOption(`The share of the sum is ${share}. Give 0 to 1.`, 'sum');
    return amongWhole(input, (whole) => {
      const columns = scaledColumns(whole, scaling);
      const sum = rowSums(columns, whole.rows, (value, c) => whole.weights[c]! * value);
      const product = productsOf(columns, whole);
      return { scores: sum.map((one, row) => share * one + (1 - share) * product[row]!), parts: { sum, product } };
    });
  },
};

function productsOf(columns: readonly Float64Array[], { rows, weights }: AggregationInput): Float64Array {
  const products = new Float64Array(rows).fill(1);
  columns.forEach((column, c) => {
    for (let row = 0; row < rows; row++) products[row]! *= column[row]! ** weights[c]!;
  });
  return products;
}

export interface CocosoParameters {
  /** Default: `min-max`, as published. */
  readonly scaling?: Scaling;
  /** The weight of the sum against the powers in the third strategy, 0–1. Default: 0.5. */
  readonly balance?: number;
}

/**
 * Combined compromise solution: a weighted sum S and a sum of weighted powers P, mixed by three strategies (their share, their ratio to the
 * worst, their ratio to the best). Compensation between sum and product. Keeps dominance. Yazdani et al. (2019); pymcdm, pyrepo-mcda.
 *
 * `parts`: `S`, `P`, `ka`, `kb`, `kc`. Without a result where the smallest S or P is 0: choose another scaling. Alternatives with gaps have
 * no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: cocoso });
 */
export const cocoso: Aggregation<CocosoParameters> = {
  kind: 'aggregation',
  name: 'cocoso',
  scale: 'values',
  better: 'higher',
  aggregate: (input, { scaling = 'min-max', balance = 0.5 }) =>
    amongWhole(input, (whole) => {
      const columns = scaledColumns(whole, scaling);
      const S = rowSums(columns, whole.rows, (value, c) => whole.weights[c]! * value);
      const P = rowSums(columns, whole.rows, (value, c) => value ** whole.weights[c]!);
      const total = S.reduce((sum, one, row) => sum + one + P[row]!, 0);
      const [leastS, leastP] = [Math.min(...S), Math.min(...P)];
      const most = balance * Math.max(...S) + (1 - balance) * Math.max(...P);
      const of = (term: (s: number, p: number) => number) => S.map((s, row) => term(s, P[row]!));
      const ka = of((s, p) => (s + p) / total);
      const kb = of((s, p) => (leastS > 0 && leastP > 0 ? s / leastS + p / leastP : Number.NaN));
      const kc = of((s, p) => (balance * s + (1 - balance) * p) / most);
      const scores = ka.map((a, row) => Math.cbrt(a * kb[row]! * kc[row]!) + (a + kb[row]! + kc[row]!) / 3);
      return { scores, parts: { S, P, ka, kb, kc } };
    }),
};
