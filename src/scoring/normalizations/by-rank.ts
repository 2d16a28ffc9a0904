import type { Normalization, Sense } from '../normalization.ts';

export interface ByRankParameters {
  /** What those that tie get of the places they share. Default: `average`, as Compind and ProMCDA; COINr's default is `lowest`. */
  readonly ties?: 'average' | 'lowest' | 'highest';
  /** The score of the worst place. Default: 1; Borda counts from 0. */
  readonly from?: number;
}

/**
 * Places among the others, the worst first: 1 for the worst, n for the best. It forgets how far apart values are, so that no outlier can
 * decide. A criterion without spread gives all the same. COINr's n_rank and, from 0, n_borda.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: withParameters(byRank, { from: 0 }) });
 */
export const byRank: Normalization<ByRankParameters> = {
  kind: 'normalization',
  name: 'by-rank',
  normalize: (values, sense, { ties = 'average', from = 1 }) => placesOf(values, sense, ties, from, 1),
};

/**
 * The share of the others that are worse, 0 for the worst and 1 for the best: (place − 1) / (n − 1). A single value has no scale and
 * no part in the score. COINr's n_prank.
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, normalization: byPercentile });
 */
export const byPercentile: Normalization<Pick<ByRankParameters, 'ties'>> = {
  kind: 'normalization',
  name: 'by-percentile',
  normalize(values, sense, { ties = 'average' }) {
    const known = values.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
    return known > 1 ? placesOf(values, sense, ties, 0, known - 1) : null;
  },
};

function placesOf(
  values: Float64Array,
  sense: Sense,
  ties: NonNullable<ByRankParameters['ties']>,
  from: number,
  unit: number,
): Float64Array {
  const order = Array.from(values.keys()).filter((place) => !Number.isNaN(values[place]));
  order.sort((a, b) => sense * (values[a]! - values[b]!));
  const places = new Float64Array(values.length).fill(Number.NaN);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++;
    const shared = { lowest: first, highest: last, average: (first + last) / 2 }[ties];
    for (let i = first; i <= last; i++) places[order[i]!] = from + shared / unit;
    first = last + 1;
  }
  return places;
}
