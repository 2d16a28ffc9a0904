import type { Aggregation } from '../aggregation.ts';

/**
 * Weighted arithmetic mean, Σ w x / Σ w over what is known. Full compensation: a point lost in one criterion is made up
 * by points in another in inverse proportion to their weights. Keeps dominance. COINr's a_amean; "SAW", "weighted sum".
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: arithmeticMean });
 */
export const arithmeticMean: Aggregation = {
  kind: 'aggregation',
  name: 'arithmetic-mean',
  scale: 'normalized',
  better: 'higher',
  aggregate({ rows, columns, weights }) {
    const scores = new Float64Array(rows);
    const known = knownWeights(rows, columns, weights);
    for (let c = 0; c < columns.length; c++) {
      for (let row = 0; row < rows; row++) {
        const value = columns[c]![row]!;
        if (!Number.isNaN(value)) scores[row]! += weights[c]! * value;
      }
    }
    for (let row = 0; row < rows; row++) scores[row]! /= known[row]!;
    return { scores };
  },
  contributions({ rows, columns, weights }) {
    const known = knownWeights(rows, columns, weights);
    const block = new Float64Array(columns.length * rows);
    return columns.map((column, c) => {
      const parts = block.subarray(c * rows, (c + 1) * rows);
      for (let row = 0; row < rows; row++) parts[row] = (weights[c]! * column[row]!) / known[row]!;
      return parts;
    });
  },
};

/** The sum of the weights of what each row has. */
function knownWeights(rows: number, columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const known = new Float64Array(rows);
  for (let c = 0; c < columns.length; c++) {
    for (let row = 0; row < rows; row++) if (!Number.isNaN(columns[c]![row])) known[row]! += weights[c]!;
  }
  return known;
}
