import { spreadOf } from '../z-scores.ts';
import { ranksOfLabels } from './by-label.ts';
import type { Component } from './components.ts';
import type { PresenceMatrix } from './presence-matrix.ts';

/** Correlations with diversity below it are rounding. */
const leastCorrelation = 1e-9;

/** The sign by which a vector correlates with diversity, or by which the first region by label that isn't 0 is above 0. */
export function signByDiversity(values: Float64Array, { rows }: Component, { rowCounts, rowLabels }: PresenceMatrix) {
  const diversities = rows.map((place) => rowCounts[place]!);
  const own = spreadOf(Array.from(values), 0);
  const other = spreadOf(diversities, 0);
  let products = 0;
  for (let i = 0; i < rows.length; i++) products += (values[i]! - own.mean) * (diversities[i]! - other.mean);
  const correlation = products / (rows.length * own.standardDeviation * other.standardDeviation);
  if (Math.abs(correlation) > leastCorrelation) return { sign: Math.sign(correlation), isByDiversity: true };
  const ranks = ranksOfLabels(rows.map((place) => rowLabels[place]!));
  let first = -1;
  for (let i = 0; i < rows.length; i++) {
    const isApart = Math.abs(values[i]! - own.mean) > leastCorrelation * own.standardDeviation;
    if (isApart && (first === -1 || ranks[i]! < ranks[first]!)) first = i;
  }
  return { sign: first === -1 ? 1 : Math.sign(values[first]! - own.mean), isByDiversity: false };
}
