import { Matrix } from '../../cube/matrix.ts';
import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { ranksOfLabels } from './by-label.ts';
import { keepNearest } from './nearest.ts';
import type { PresenceConvention, PresenceMatrix } from './presence-matrix.ts';
import type { ProximityConvention, ProximityMatrix } from './proximity-matrix.ts';
import { alignSpace, type UnmatchedProducts } from './space.ts';
import { sumOverPresence } from './sum-over-presence.ts';

export interface RelatednessDensityOptions {
  /**
   * Whether a product counts for itself. Default: as the diagonal of the proximities has it, so `included` with ones
   * (py-ecomplexity, economiccomplexity), `excluded` with zeros (EconGeo, Datawheel); with `neighbours` always `excluded`.
   */
  readonly ownProduct?: 'included' | 'excluded';
  /**
   * Only the k nearest other products count, ties by label. Default: all. The product itself is none of the k, in py-ecomplexity
   * neither; with `ownProduct: 'included'` it counts beside them, so that the mean is over k + 1 products.
   */
  readonly neighbours?: number;
}

/** How density was measured. Plain data. */
export interface RelatednessConvention {
  readonly ownProduct: 'included' | 'excluded';
  readonly neighbours: number | null;
  readonly proximity: ProximityConvention;
  readonly presence: PresenceConvention;
}

/** Density for all regions and products. */
export interface RelatednessDensity {
  /** 0–1; `NaN` where it is undefined. */
  readonly density: Matrix;
  readonly convention: RelatednessConvention;
  /** Products that nothing is near, whose density is undefined. */
  readonly isolated: readonly string[];
  /** Products that only the table or only the product space has. */
  readonly unmatched: UnmatchedProducts;
  /** Products that no region of the space has, or for which it can't be told: they count in no sum. */
  readonly withoutProximity: readonly string[];
}

/**
 * Relatedness density: how much of what is near a product a region has, ω(r,p) = Σ_q M(r,q) φ(q,p) / Σ_q φ(q,p), for all regions and
 * products. A ratio, 0–1, unrounded. `1 − density` is the distance to the product (`relatednessDistance`).
 *
 * Products are matched by label, so a state can be placed on the world's product space: those that only one side has count in no sum
 * and are listed. Undefined (`NaN`) for a product that no other is near, and for a region with a cell that can't be told. With
 * `neighbours: k` it is the mean of M over the k nearest other products, weighted by proximity; py-ecomplexity 0.5.2 adds up the M of
 * the k without weighing or dividing, so its density is k times that where all k are equally near. Costs products × cells present;
 * 250 × 5,000 take about a second: in a page take `relatednessDensityAsync`.
 *
 * Source: Hidalgo et al. (2007); Hausmann, Hidalgo et al. (2014), "The Atlas of Economic Complexity".
 *
 * @throws `INVALID_OPTION` when the proximities are between rows, for own products included without a diagonal, and for a number of
 * neighbours that is no whole number from 1
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(1, 1, 0, 0, 1, 1));
 * const present = presence(exports, { cells: 'index' });
 * const { density } = relatednessDensity(present, proximity(present), { ownProduct: 'excluded' });
 * density.at('US-GA', '3364'); // 1
 * density.at('US-GA', '3363'); // 0.5
 */
export function relatednessDensity(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  options: RelatednessDensityOptions = {},
): RelatednessDensity {
  return drain(densityChunks(presence, proximity, options));
}

/** The same as `relatednessDensity`, in chunks of some 10 ms between which others run. */
export function relatednessDensityAsync(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  { signal, onProgress, ...options }: RelatednessDensityOptions & RunOptions = {},
): Promise<RelatednessDensity> {
  return runAsync(densityChunks(presence, proximity, options), { signal, onProgress });
}

/** Density in chunks, for kernels that need it. */
export function* densityChunks(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  options: RelatednessDensityOptions,
): Chunks<RelatednessDensity> {
  const neighbours = options.neighbours ?? null;
  const isIncluded = proximity.convention.diagonal === 'one' && neighbours === null;
  const ownProduct = options.ownProduct ?? (isIncluded ? 'included' : 'excluded');
  checkOptions(proximity, ownProduct, neighbours);
  const space = alignSpace(presence, proximity);
  yield 0;
  const columns = presence.columnLabels.length;
  const values = new Float64Array(presence.rowLabels.length * columns).fill(Number.NaN);
  const columnOf = new Map(Array.from(space.placeOfColumn, (place, column) => [place, column]));
  const ranks = neighbours === null ? new Int32Array(0) : ranksOfLabels(proximity.labels);
  const weightsOfOne = new Float64Array(proximity.labels.length);
  const own = new Float64Array(proximity.labels.length);
  const isolated: string[] = [];

  const weigh = (place: number, into: Float64Array, offset: number, stride: number) => {
    proximity.fillColumn(place, weightsOfOne);
    if (ownProduct === 'excluded') weightsOfOne[place] = 0;
    own[place] = weightsOfOne[place]!;
    if (neighbours !== null) keepNearest(weightsOfOne, neighbours, place, space.counts, ranks);
    for (let i = 0; i < weightsOfOne.length; i++) into[offset + i * stride] = weightsOfOne[i]!;
  };
  yield* sumOverPresence(space, weigh, (place, present, _, total) => {
    const column = columnOf.get(place)!;
    if (total - own[place]! <= 0) {
      isolated.push(proximity.labels[place]!);
      return;
    }
    for (let row = 0; row < present.length; row++) {
      if (space.undecided[row] === 0) values[row * columns + column] = Math.min(1, Math.max(0, present[row]! / total));
    }
  });
  return {
    density: new Matrix(presence.rowLabels, presence.columnLabels, values),
    convention: { ownProduct, neighbours, proximity: proximity.convention, presence: presence.convention },
    isolated,
    unmatched: space.unmatched,
    withoutProximity: space.withoutProximity,
  };
}

function checkOptions(proximity: ProximityMatrix, ownProduct: string, neighbours: number | null): void {
  const refuse = (message: string, path: string) => new PortolanError('INVALID_OPTION', message, { path });
  if (proximity.convention.of !== 'columns') {
    throw refuse('These proximities are between regions. Give those between products.', 'proximity');
  }
  checkChoice(ownProduct, ['included', 'excluded'], 'ownProduct');
  if (ownProduct === 'included' && proximity.convention.diagonal === 'zero') {
    throw refuse(
      'A product has no proximity to itself here. Leave it out, or take the diagonal `one`.',
      'options.ownProduct',
    );
  }
  if (neighbours !== null && !(Number.isInteger(neighbours) && neighbours >= 1)) {
    throw refuse(`${neighbours} is no number of neighbours. Give a whole number from 1.`, 'options.neighbours');
  }
}
