import type { Chunks } from '../run-chunks.ts';
import { spreadOf } from '../z-scores.ts';
import { addUpPlaces, type PlaceLists, placeLists } from './bits.ts';
import type { ReflectionsConvention } from './method-of-reflections.ts';
import type { PresenceMatrix } from './presence-matrix.ts';

/** Additions between two yields: some 10 ms. */
const workInChunk = 5e6;

/** A range that one iteration leaves of a range of 1, below which it is rounding. */
const leastRange = 1e-12;

/** The figures of the method of reflections at an iteration, by place; `NaN` undefined. */
export function* reflect(
  presence: PresenceMatrix,
  iterations: number,
  normalization: ReflectionsConvention['normalization'],
): Chunks<{ regions: Float64Array; products: Float64Array }> {
  const isKnown = presence.details.undecidedRows.length === 0;
  const start = (counts: Int32Array) =>
    Float64Array.from(counts, (count) => (isKnown && count > 0 ? count : Number.NaN));
  const byRow = placeLists(presence.bits.byRow);
  const byColumn = placeLists(presence.bits.byColumn);
  const [diversity, ubiquity] = [start(presence.rowCounts), start(presence.columnCounts)];
  let [regions, products] = [diversity.slice(), ubiquity.slice()];
  let [nextRegions, nextProducts] = [diversity.slice(), ubiquity.slice()];
  // means of figures in another scale are the means in that scale, so differences can be kept from drowning in what is common to all
  const rescale = normalization === 'none' ? () => {} : toUnitRange;
  rescale(regions, 0);
  rescale(products, 0);

  let work = 0;
  for (let iteration = 1; iteration <= iterations; iteration++) {
    averages(byRow, products, diversity, nextRegions);
    averages(byColumn, regions, ubiquity, nextProducts);
    rescale(nextRegions, leastRange);
    rescale(nextProducts, leastRange);
    [regions, nextRegions] = [nextRegions, regions];
    [products, nextProducts] = [nextProducts, products];
    work += 2 * byRow.places.length + diversity.length + ubiquity.length;
    if (work > workInChunk) {
      work = 0;
      yield iteration / iterations;
    }
  }
  return { regions: normalized(regions, normalization), products: normalized(products, normalization) };
}

/** The mean of the figures at the places of each list; `NaN` for an empty one. */
function averages(lists: PlaceLists, figures: Float64Array, counts: Float64Array, into: Float64Array): void {
  addUpPlaces(lists, figures, into);
  for (let i = 0; i < into.length; i++) into[i]! /= counts[i]!;
}

/** Brings figures between −½ and ½; those that differ by no more than the least range, all to 0. */
function toUnitRange(figures: Float64Array, least: number): void {
  const { smallest, largest } = extremesOf(figures);
  const [middle, range] = [(smallest + largest) / 2, largest - smallest];
  for (let i = 0; i < figures.length; i++) {
    if (!Number.isNaN(figures[i]!)) figures[i] = range > least ? (figures[i]! - middle) / range : 0;
  }
}

function extremesOf(figures: Float64Array) {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const figure of figures) {
    if (figure < smallest) smallest = figure;
    if (figure > largest) largest = figure;
  }
  return { smallest, largest };
}

/** Figures normalized over those known; `NaN`, all, where they are equal. */
function normalized(figures: Float64Array, how: ReflectionsConvention['normalization']): Float64Array {
  if (how === 'none') return figures;
  const { smallest, largest } = extremesOf(figures);
  if (!(largest > smallest)) return figures.fill(Number.NaN);
  if (how === 'range-100') return figures.map((figure) => (100 * (figure - smallest)) / (largest - smallest));
  const known = Array.from(figures).filter((figure) => !Number.isNaN(figure));
  const { mean, standardDeviation } = spreadOf(known, how === 'population' ? 0 : 1);
  return figures.map((figure) => (figure - mean) / standardDeviation);
}
