import type { Chunks } from '../run-chunks.ts';
import type { SpaceAlignment } from './space.ts';

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
