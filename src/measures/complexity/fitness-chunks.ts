import type { Chunks } from '../run-chunks.ts';
import { addUpPlaces, placeLists } from './bits.ts';
import { byLabel, placesInLabelOrder } from './by-label.ts';
import type { FitnessComplexity, FitnessConvention } from './fitness-complexity.ts';
import type { PresenceMatrix } from './presence-matrix.ts';

/** Additions between two yields: some 10 ms. */
const workInChunk = 5e6;

export function* fitnessChunks(presence: PresenceMatrix, convention: FitnessConvention): Chunks<FitnessComplexity> {
  const { rowLabels, columnLabels, rowCounts, columnCounts } = presence;
  const { tolerance, extremality } = convention;
  const isKnown = presence.details.undecidedRows.length === 0;
  const start = (counts: Int32Array) => Float64Array.from(counts, (count) => (isKnown && count > 0 ? 1 : Number.NaN));
  let [fitness, complexity] = [start(rowCounts), start(columnCounts)];
  let [nextFitness, nextComplexity] = [fitness.slice(), complexity.slice()];
  const byRow = placeLists(presence.bits.byRow);
  const byColumn = placeLists(presence.bits.byColumn);
  const penalty = new Float64Array(rowLabels.length);
  // at first all are equal, so those with the label that comes first lead
  const order = placesInLabelOrder(rowLabels).filter((row) => !Number.isNaN(fitness[row]!));

  let [iteration, work, orderStableSince] = [0, 0, 0];
  let [change, ratio, ratioBefore, remaining] = [1, 1, 1, Number.POSITIVE_INFINITY];
  let converged = false;
  while (order.length > 0 && iteration < convention.iterations && !(converged && tolerance > 0)) {
    iteration += 1;
    for (let row = 0; row < penalty.length; row++) {
      penalty[row] = extremality === 1 ? 1 / fitness[row]! : fitness[row]! ** -extremality;
    }
    addUpPlaces(byRow, complexity, nextFitness);
    addUpPlaces(byColumn, penalty, nextComplexity);
    for (let column = 0; column < nextComplexity.length; column++) {
      const sum = nextComplexity[column]!;
      nextComplexity[column] = extremality === 1 ? 1 / sum : sum ** (-1 / extremality);
    }
    divideByMean(nextFitness);
    divideByMean(nextComplexity);
    const last = change;
    change = Math.max(largestChange(fitness, nextFitness), largestChange(complexity, nextComplexity));
    [ratioBefore, ratio] = [ratio, last === 0 ? 0 : change / last];
    remaining = remainingAfter(change, Math.max(ratio, ratioBefore));
    converged = change <= tolerance && remaining <= tolerance;
    [fitness, nextFitness] = [nextFitness, fitness];
    [complexity, nextComplexity] = [nextComplexity, complexity];
    if (reorder(order, fitness)) orderStableSince = iteration;
    work += 2 * byRow.places.length + rowLabels.length + columnLabels.length;
    if (work > workInChunk) {
      work = 0;
      yield iteration / convention.iterations;
    }
  }
  const movers = (labels: readonly string[], before: Float64Array, after: Float64Array) =>
    labels.filter((_, i) => relativeChange(before[i]!, after[i]!) > tolerance);
  return {
    fitness: byLabel(rowLabels, fitness),
    complexity: byLabel(columnLabels, complexity),
    iterations: iteration,
    converged,
    remaining: Number.isFinite(remaining) ? remaining : null,
    orderStableSince,
    unsettled: {
      regions: movers(rowLabels, nextFitness, fitness),
      products: movers(columnLabels, nextComplexity, complexity),
    },
    leftOut: {
      regions: rowLabels.filter((_, row) => rowCounts[row] === 0),
      products: columnLabels.filter((_, column) => columnCounts[column] === 0),
    },
    convention,
  };
}

function divideByMean(figures: Float64Array): void {
  let [sum, count] = [0, 0];
  for (const figure of figures) {
    if (Number.isNaN(figure)) continue;
    sum += figure;
    count += 1;
  }
  const mean = sum / count;
  for (let i = 0; i < figures.length; i++) figures[i]! /= mean;
}

/** Below it doubles lose digits, and then stand still at 0. */
const leastNormal = 2 ** -1022;

/**
 * The change as a share of the larger figure, 0–1; 0 where nothing is known. Of a figure too small for doubles it can't be told: it
 * stands still only because there is nothing below, and counts as changed by all of itself.
 */
function relativeChange(before: number, after: number): number {
  if (after < leastNormal) return 1;
  return before === after || Number.isNaN(after) ? 0 : Math.abs(after - before) / Math.max(before, after);
}

function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < after.length; i++) {
    const change = relativeChange(before[i]!, after[i]!);
    if (change > largest) largest = change;
  }
  return largest;
}

/** What changes that shrink by a ratio add up to. One step alone says little: a fitness that falls as 1/n has ever smaller ones. */
function remainingAfter(change: number, ratio: number): number {
  if (change === 0) return 0;
  return ratio < 1 ? (change * ratio) / (1 - ratio) : Number.POSITIVE_INFINITY;
}

/** Brings places into the order of their figures, the largest first; equal ones stay. Says whether anything moved. */
function reorder(order: number[], figures: Float64Array): boolean {
  const isSorted = order.every((place, i) => i === 0 || figures[order[i - 1]!]! >= figures[place]!);
  if (!isSorted) order.sort((a, b) => figures[b]! - figures[a]!);
  return !isSorted;
}
