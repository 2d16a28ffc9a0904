import { PortolanError } from '../../../errors/index.ts';
import type { Aggregation, AggregationInput } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { bounds, rowSums, scaledColumns } from './scaled-columns.ts';

/**
 * Additive ratio assessment: the weighted sum of shares, as a ratio to that of an alternative that is best in everything; 1 is ideal. Where
 * less is better shares are of 1 / x. Full compensation. Keeps dominance. For values above 0. Zavadskas and Turskis (2010); pymcdm,
 * pyDecision, pyrepo-mcda.
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value below 0, or a 0 of which less is better
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: aras });
 */
export const aras: Aggregation = {
  kind: 'aggregation',
  name: 'aras',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const sums = rowSums(scaledColumns(withIdeal(whole), 'sum'), rows + 1, (value, c) => weights[c]! * value);
      return { scores: sums.subarray(0, rows).map((sum) => sum / sums[rows]!) };
    }),
};

/** With one more alternative that is best in everything. */
function withIdeal(input: AggregationInput): AggregationInput {
  const { rows, columns, senses } = input;
  return {
    ...input,
    rows: rows + 1,
    columns: columns.map((column, c) => {
      const { least, most } = bounds(column);
      return Float64Array.from([...column, senses[c] === 1 ? most : least]);
    }),
  };
}

/**
 * Measurement of alternatives and ranking according to compromise solution: the weighted sum of ratios to the best, beside those of an ideal and
 * of an anti-ideal alternative, brought to one utility. The order is that of the weighted sum: full compensation. Keeps dominance. For values
 * above 0. Stević et al. (2020); pymcdm, pyDecision, pyrepo-mcda.
 *
 * `parts`: `toIdeal`, `toAntiIdeal`. Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that has no ratio to the best
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: marcos });
 */
export const marcos: Aggregation = {
  kind: 'aggregation',
  name: 'marcos',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const columns = scaledColumns(whole, 'ratio');
      const sums = rowSums(columns, rows, (value, c) => weights[c]! * value);
      const ideal = columns.reduce((sum, column, c) => sum + weights[c]! * bounds(column).most, 0);
      const antiIdeal = columns.reduce((sum, column, c) => sum + weights[c]! * bounds(column).least, 0);
      const toIdeal = sums.map((sum) => sum / ideal);
      const toAntiIdeal = sums.map((sum) => sum / antiIdeal);
      const scores = toIdeal.map((plus, row) => {
        const minus = toAntiIdeal[row]!;
        const [ofMinus, ofPlus] = [plus / (plus + minus), minus / (plus + minus)];
        return (plus + minus) / (1 + (1 - ofPlus) / ofPlus + (1 - ofMinus) / ofMinus);
      });
      return { scores, parts: { toIdeal, toAntiIdeal } };
    }),
};

/**
 * Compromise ranking of alternatives from distance to ideal solution: distances of weighted ratios from the best and the worst weighted ratio
 * of all, each beside that of the best alternative, as a mean. Full compensation. Keeps dominance. For values above 0. Puška, Stević and
 * Pamučar (2022); pyrepo-mcda's CRADIS.
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that has no ratio to the best
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: cradis });
 */
export const cradis: Aggregation = {
  kind: 'aggregation',
  name: 'cradis',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const columns = scaledColumns(whole, 'ratio').map((column, c) => column.map((value) => weights[c]! * value));
      const most = Math.max(...columns.map((column) => bounds(column).most));
      const least = Math.min(...columns.map((column) => bounds(column).least));
      const plus = rowSums(columns, rows, (value) => most - value);
      const minus = rowSums(columns, rows, (value) => value - least);
      const bestPlus = columns.reduce((sum, column) => sum + most - bounds(column).most, 0);
      const bestMinus = columns.reduce((sum, column) => sum + bounds(column).most - least, 0);
      return { scores: plus.map((one, row) => (bestPlus / one + minus[row]! / bestMinus) / 2) };
    }),
};

/**
 * Complex proportional assessment: weighted shares of the sum, S₊ of criteria of which more is better and S₋ of the others, as Q = S₊ + Σ S₋ /
 * (S₋ Σ 1 / S₋), a ratio to the best. Full compensation among criteria of the same direction, less between the two. Keeps dominance. For
 * values of 0 or more. Zavadskas and Kaklauskas (1996); scikit-criteria, pyDecision, pyrepo-mcda.
 *
 * `parts`: `more`, `less`. Without criteria of which less is better Q is S₊. Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value below 0, and for an alternative with an S₋ of 0 where others have more
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: copras });
 */
export const copras: Aggregation = {
  kind: 'aggregation',
  name: 'copras',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { more, less } = sharesOf(whole);
      const total = less.reduce((sum, one) => sum + one, 0);
      const empty = total === 0 ? -1 : less.indexOf(0);
      if (empty !== -1) {
        throw new PortolanError(
          'INVALID_MEASURE_VALUE',
          `COPRAS divides by what less is better of, and ${whole.place(empty, 0)} and all others like it are 0. Choose another method.`,
          { path: 'aggregation' },
        );
      }
      const reciprocals = less.reduce((sum, one) => sum + 1 / one, 0);
      const significance = more.map((one, row) => (total === 0 ? one : one + total / (less[row]! * reciprocals)));
      const { most } = bounds(significance);
      return { scores: significance.map((one) => one / most), parts: { more, less } };
    }),
};

/**
 * Root assessment method: weighted shares of the sum, S₊ of criteria of which more is better and S₋ of the others, as (2 + S₊)^(1 / (2 + S₋)). Full
 * compensation among criteria of the same direction, less between the two. Keeps dominance. For values of 0 or more. Sotoudeh-Anvari
 * (2023); pymcdm's and scikit-criteria's RAM.
 *
 * `parts`: `more`, `less`. Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: ram });
 */
export const ram: Aggregation = {
  kind: 'aggregation',
  name: 'ram',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      const { more, less } = sharesOf(whole);
      return { scores: more.map((one, row) => (2 + one) ** (1 / (2 + less[row]!))), parts: { more, less } };
    }),
};

/** Weighted shares of the sum by direction, not turned. */
function sharesOf(input: AggregationInput): { readonly more: Float64Array; readonly less: Float64Array } {
  const { rows, weights, senses } = input;
  const columns = scaledColumns({ ...input, senses: senses.map(() => 1) }, 'sum');
  return {
    more: rowSums(columns, rows, (share, c) => (senses[c] === 1 ? weights[c]! * share : 0)),
    less: rowSums(columns, rows, (share, c) => (senses[c] === -1 ? weights[c]! * share : 0)),
  };
}

/**
 * Operational competitiveness rating: how far above the worst each criterion lies, in units of its smallest value, summed, the worst
 * alternative 0. Full compensation. Keeps dominance. For values above 0. Parkan (1994); pymcdm's OCRA.
 *
 * Without a result where a criterion's smallest value is 0. Alternatives with gaps have no score.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: ocra });
 */
export const ocra: Aggregation = {
  kind: 'aggregation',
  name: 'ocra',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, ({ rows, columns, weights, senses }) => {
      const ends = columns.map(bounds);
      const sums = rowSums(columns, rows, (value, c) => {
        const { least, most } = ends[c]!;
        return (weights[c]! * (senses[c] === 1 ? value - least : most - value)) / least;
      });
      const { least } = bounds(sums);
      return { scores: sums.map((sum) => (Number.isFinite(sum) ? sum - least : Number.NaN)) };
    }),
};
