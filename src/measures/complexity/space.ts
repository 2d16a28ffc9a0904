import type { Chunks } from '../run-chunks.ts';
import { hasBit, type PlaceLists } from './bits.ts';
import type { PresenceMatrix } from './presence-matrix.ts';
import type { ProximityMatrix } from './proximity-matrix.ts';

/** Labels that only the table has, and that only the space has. */
export interface UnmatchedProducts {
  readonly onlyPresence: readonly string[];
  readonly onlyProximity: readonly string[];
}

/** Products of a presence matrix and of a product space, matched by label. */
export interface SpaceAlignment {
  /** For each column of the presence matrix its place in the space, -1 where it has none. */
  readonly placeOfColumn: Int32Array;
  /** Which places of the space count: those that the presence matrix has too, with a proximity. */
  readonly counts: Uint8Array;
  /** For each region the places that are present, or where those are more than half, the ones that aren't. */
  readonly lists: PlaceLists;
  readonly listsAbsent: Uint8Array;
  /** Regions with a cell that can't be told. */
  readonly undecided: Uint8Array;
  readonly unmatched: UnmatchedProducts;
  /** Products that both have, but that have no proximity: present nowhere in the space, or not to be told there. */
  readonly withoutProximity: readonly string[];
}

export function alignSpace(presence: PresenceMatrix, proximity: ProximityMatrix): SpaceAlignment {
  const { rowLabels, columnLabels, bits } = presence;
  const { labels, ubiquity } = proximity;
  const places = new Map(labels.map((label, place) => [label, place]));
  const placeOfColumn = Int32Array.from(columnLabels, (label) => places.get(label) ?? -1);
  const counts = new Uint8Array(labels.length);
  for (const place of placeOfColumn) if (place >= 0 && ubiquity[place]! > 0) counts[place] = 1;
  const counting = placeOfColumn.reduce((sum, place) => sum + (place >= 0 ? counts[place]! : 0), 0);
  const starts = new Int32Array(rowLabels.length + 1);
  const listsAbsent = new Uint8Array(rowLabels.length);
  const listed: number[] = [];
  for (let row = 0; row < rowLabels.length; row++) {
    const present: number[] = [];
    const absent: number[] = [];
    for (let column = 0; column < columnLabels.length; column++) {
      const place = placeOfColumn[column]!;
      if (place >= 0 && counts[place] === 1) (hasBit(bits.byRow, row, column) ? present : absent).push(place);
    }
    listsAbsent[row] = 2 * present.length > counting ? 1 : 0;
    for (const place of listsAbsent[row] === 1 ? absent : present) listed.push(place);
    starts[row + 1] = listed.length;
  }
  const undecidedRows = new Set(presence.details.undecidedRows);
  const inPresence = new Set(columnLabels);
  return {
    placeOfColumn,
    counts,
    lists: { starts, places: Int32Array.from(listed) },
    listsAbsent,
    undecided: Uint8Array.from(rowLabels, (label) => (undecidedRows.has(label) ? 1 : 0)),
    unmatched: {
      onlyPresence: columnLabels.filter((_, column) => placeOfColumn[column] === -1),
      onlyProximity: labels.filter((label) => !inPresence.has(label)),
    },
    withoutProximity: labels.filter((label, place) => inPresence.has(label) && counts[place] === 0),
  };
}

/** Products summed side by side. */
const lanes = 8;
/** Additions between two yields: some 10 ms. */
const workInChunk = 1e7;

/** What the sums of one product are: for each region the weights of the products present and of those absent. */
export type TakeSums = (place: number, present: Float64Array, absent: Float64Array, total: number) => void;

/**
 * For each product of the space (those that count), sums of the weights of all products over the present and over the absent ones of
 * each region. The longer of both lists is never walked: its sum is what the total leaves.
 *
 * @param weigh writes the weight of each place for a product, each `stride` behind the one before; weights of places that don't count
 * are taken for 0
 */
export function* sumOverPresence(
  { counts, lists, listsAbsent }: SpaceAlignment,
  weigh: (place: number, into: Float64Array, offset: number, stride: number) => void,
  take: TakeSums,
): Chunks<void> {
  const { starts, places } = lists;
  const regions = listsAbsent.length;
  const products = Array.from(counts.keys()).filter((place) => counts[place] === 1);
  const weights = new Float64Array(counts.length * lanes);
  const totals = new Float64Array(lanes);
  const sums = new Float64Array(regions * lanes);
  const [present, absent] = [new Float64Array(regions), new Float64Array(regions)];
  let work = 0;
  for (let first = 0; first < products.length; first += lanes) {
    const used = Math.min(lanes, products.length - first);
    weights.fill(0);
    for (let lane = 0; lane < used; lane++) weigh(products[first + lane]!, weights, lane, lanes);
    totals.fill(0);
    for (let place = 0; place < counts.length; place++) {
      for (let lane = 0; lane < lanes; lane++) {
        if (counts[place] === 0) weights[place * lanes + lane] = 0;
        else totals[lane]! += weights[place * lanes + lane]!;
      }
    }
    for (let row = 0; row < regions; row++)
      sumLanes(weights, places, starts[row]!, starts[row + 1]!, sums, row * lanes);
    for (let lane = 0; lane < used; lane++) {
      const total = totals[lane]!;
      for (let row = 0; row < regions; row++) {
        const sum = sums[row * lanes + lane]!;
        present[row] = listsAbsent[row] === 1 ? total - sum : sum;
        absent[row] = listsAbsent[row] === 1 ? sum : total - sum;
      }
      take(products[first + lane]!, present, absent, total);
    }
    work += places.length * lanes;
    if (work > workInChunk) {
      work = 0;
      yield first / products.length;
    }
  }
}

function sumLanes(
  weights: Float64Array,
  places: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let i = from; i < to; i++) {
    const place = places[i]! * lanes;
    a += weights[place]!;
    b += weights[place + 1]!;
    c += weights[place + 2]!;
    d += weights[place + 3]!;
    e += weights[place + 4]!;
    f += weights[place + 5]!;
    g += weights[place + 6]!;
    h += weights[place + 7]!;
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
  sums[at + 4] = e;
  sums[at + 5] = f;
  sums[at + 6] = g;
  sums[at + 7] = h;
}
