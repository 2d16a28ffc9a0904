import type { Aggregated, AggregationInput } from '../aggregation.ts';

/**
 * For methods whose scores rest on all alternatives, which no gap may enter: aggregates the rows without gaps among themselves. The
 * others have no score.
 */
export function amongWhole(input: AggregationInput, aggregate: (whole: AggregationInput) => Aggregated): Aggregated {
  const { rows, columns, place } = input;
  const whole: number[] = [];
  for (let row = 0; row < rows; row++) if (!columns.some((column) => Number.isNaN(column[row]))) whole.push(row);
  if (whole.length === rows) return aggregate(input);
  const spread = (found: Float64Array): Float64Array => {
    const all = new Float64Array(rows).fill(Number.NaN);
    whole.forEach((row, i) => {
      all[row] = found[i]!;
    });
    return all;
  };
  const { scores, parts } = aggregate({
    ...input,
    rows: whole.length,
    columns: columns.map((column) => Float64Array.from(whole, (row) => column[row]!)),
    place: (row, column) => place(whole[row]!, column),
  });
  return {
    scores: spread(scores),
    ...(parts && { parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, spread(part)])) }),
  };
}
