import type { Aggregation } from '../../aggregation.ts';
import { amongWhole } from '../among-whole.ts';
import { refuseNotPositive } from '../means/quasi-arithmetic.ts';
import { bounds, rowSums } from './scaled-columns.ts';

/**
 * Logarithm methodology of additive weights: values beside the best, (x + max) / max or (x + min) / x, in shares of the logarithm of their
 * product, mixed by 2 φ^w / ((2 − φ)^w + φ^w) and summed. Close to full compensation. Keeps dominance. For values above 0. Pamučar et al.
 * (2021); pymcdm's LMAW.
 *
 * Alternatives with gaps have no score.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: lmaw });
 */
export const lmaw: Aggregation = {
  kind: 'aggregation',
  name: 'lmaw',
  scale: 'values',
  better: 'higher',
  aggregate: (input) =>
    amongWhole(input, (whole) => {
      refuseNotPositive(whole, 'LMAW');
      const { rows, weights, senses } = whole;
      const shares = whole.columns.map((column, c) => {
        const { least, most } = bounds(column);
        const logarithms = column.map((value) => Math.log(senses[c] === 1 ? 1 + value / most : 1 + least / value));
        const sum = logarithms.reduce((total, one) => total + one, 0);
        return logarithms.map((one) => one / sum);
      });
      const term = (share: number, weight: number) => (2 * share ** weight) / ((2 - share) ** weight + share ** weight);
      return { scores: rowSums(shares, rows, (share, c) => term(share, weights[c]!)) };
    }),
};
