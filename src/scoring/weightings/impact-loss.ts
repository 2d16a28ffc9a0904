import type { Weighting, WeightingInput } from '../weighting.ts';
import { positiveColumns, wholeRows } from './columns.ts';
import { entropyWeights } from './dispersion.ts';

/**
 * CILOS, criterion impact loss: how little the alternatives that are best by other criteria lose by this one, from a system of equations of
 * their losses. Where less is better values are min / x. Zavadskas and Podvezko (2016); pymcdm, pyrepo-mcda (pyDecision ignores directions).
 *
 * Alternatives with gaps have no part in it. Where an alternative is best by all criteria none loses anything, and all weigh the same.
 *
 * @throws `INVALID_MEASURE_VALUE` for a value that is not above 0
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: impactLossWeights });
 */
export const impactLossWeights: Weighting = {
  kind: 'weighting',
  name: 'impact-loss-weights',
  weigh: (input) => impactLoss(input),
};

/**
 * IDOCRIW, integrated determination of objective criteria weights: the product of entropy weights and those of criterion impact loss. Zavadskas
 * and Podvezko (2016); pymcdm, pyrepo-mcda.
 *
 * @throws as `entropyWeights`
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, weights: integratedWeights });
 */
export const integratedWeights: Weighting = {
  kind: 'weighting',
  name: 'integrated-weights',
  weigh(input) {
    const entropy = entropyWeights.weigh(input, {});
    return impactLoss(input).map((weight, c) => weight * entropy[c]!);
  },
};

function impactLoss(input: WeightingInput): number[] {
  const { values, senses } = input;
  positiveColumns(input, 'impact losses');
  const rows = wholeRows(input);
  const shares = values.map((column, c) => {
    const known = rows.map((row) => column[row]!);
    const least = Math.min(...known);
    const turned = senses[c] === 1 ? known : known.map((value) => least / value);
    const sum = turned.reduce((total, value) => total + value, 0);
    return turned.map((value) => value / sum);
  });
  const best = shares.map((column) => Math.max(...column));
  // losses[i][j]: what the best by i loses by j, on average where several are
  const losses = shares.map((column, i) => {
    const firsts = column.flatMap((share, row) => (share === best[i] ? [row] : []));
    const lost = (row: number, j: number) => 1 - shares[j]![row]! / best[j]!;
    return shares.map((_, j) => (i === j ? 0 : firsts.reduce((sum, row) => sum + lost(row, j) / firsts.length, 0)));
  });
  const totals = shares.map((_, j) => losses.reduce((sum, line) => sum + line[j]!, 0));
  if (totals.every((total) => total < 1e-12)) return totals.map(() => 1);
  return nullVector(losses.map((line, i) => line.map((loss, j) => (i === j ? -totals[j]! : loss))));
}

/** A vector that a singular matrix takes to 0, its last place 1, by elimination with the largest pivot. */
function nullVector(matrix: readonly (readonly number[])[]): number[] {
  const lines = matrix.map((line) => [...line]);
  const size = lines.length;
  const pivots: number[] = [];
  let free = size - 1;
  for (let c = 0, r = 0; c < size; c++) {
    const from = lines.slice(r).map((line) => Math.abs(line[c]!));
    const largest = Math.max(...from, 0);
    if (largest < 1e-12) {
      free = c;
      continue;
    }
    const place = r + from.indexOf(largest);
    [lines[r], lines[place]] = [lines[place]!, lines[r]!];
    const pivot = lines[r]!;
    lines.forEach((line, other) => {
      if (other === r) return;
      const factor = line[c]! / pivot[c]!;
      for (let k = c; k < size; k++) line[k]! -= factor * pivot[k]!;
    });
    pivots.push(c);
    r++;
    if (r === size - 1) break;
  }
  const vector = new Array<number>(size).fill(0);
  free = Array.from({ length: size }, (_, c) => c).find((c) => !pivots.includes(c)) ?? free;
  vector[free] = 1;
  pivots.forEach((c, r) => {
    vector[c] = -lines[r]![free]! / lines[r]![c]!;
  });
  return vector.map(Math.abs);
}
