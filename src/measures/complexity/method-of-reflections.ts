import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { byLabel } from './by-label.ts';
import type { PresenceConvention, PresenceMatrix } from './presence-matrix.ts';
import { reflect } from './reflect.ts';

export interface MethodOfReflectionsOptions {
  /**
   * - `none` (the default, as published): numbers of products or of regions
   * - `population`: distance from the mean in standard deviations, with n; `sample`: with n − 1 (economiccomplexity, Datawheel)
   * - `range-100`: 0 for the smallest, 100 for the largest (EconGeo `morc` and `mort` above 2 steps)
   */
  readonly normalization?: 'none' | 'population' | 'sample' | 'range-100';
}

/** How the reflections were made. Plain data. */
export interface ReflectionsConvention {
  readonly method: 'reflections';
  readonly iterations: number;
  readonly normalization: 'none' | 'population' | 'sample' | 'range-100';
  /** What the figures are means of: diversities are numbers of products, more complex where high; ubiquities of regions, where low. */
  readonly regionsAre: 'diversities' | 'ubiquities';
  readonly productsAre: 'diversities' | 'ubiquities';
  readonly presence: PresenceConvention;
}

/** `no-spread`: all are equal, so there is nothing to normalize by. */
/** Why a side has no figures; `null` where it has. */
export type WithoutReflections = 'undecided' | 'nothing-present' | 'no-spread' | null;

export interface MethodOfReflections {
  /** The figure of each region at the iteration; `null` for a region without a product, and where all are undefined. */
  readonly regions: Readonly<Record<string, number | null>>;
  /** The figure of each product; `null` for a product without a region, and where all are undefined. */
  readonly products: Readonly<Record<string, number | null>>;
  /** Why there are no figures; `null` where there are. With a cell that can't be told there are none. */
  readonly undefinedBecause: { readonly regions: WithoutReflections; readonly products: WithoutReflections };
  /** Regions without a product and products without a region: they take no part, and change no other. */
  readonly withoutProducts: readonly string[];
  readonly withoutRegions: readonly string[];
  readonly convention: ReflectionsConvention;
}

/**
 * Method of reflections: k(r,N) = Σ_p M(r,p) k(p,N−1) / k(r,0) for regions and k(p,N) = Σ_r M(r,p) k(r,N−1) / k(p,0) for products, from
 * the diversities k(r,0) = Σ_p M(r,p) and the ubiquities k(p,0) = Σ_r M(r,p). Each iteration gives a region the mean of its products
 * one iteration before, and a product the mean of its regions.
 *
 * Even and odd iterations are different things, and compare with none of the other kind. At an even one a region has a mean of
 * diversities, and a product of ubiquities; at an odd one it is the other way round. As the authors read them, regions are complex where
 * their even figures are high and their odd ones low, products where their odd figures are high and their even ones low: so take
 * regions at 18, products at 19. Where diverse regions have ubiquitous products the two readings contradict each other.
 *
 * What is given is a number of iterations, and never a limit: nothing here has converged, or fails to. Without normalization all figures
 * of one kind approach the same number, their differences shrinking by the second eigenvalue every two iterations; normalized, they
 * approach, up to the sign, the index of {@link economicComplexity}, which is solved outright and so better taken. After 20 iterations
 * countries were up to 0.33 deviations from it. Where regions and products fall apart into several components, each has a number of its
 * own, and the figures come to tell components.
 *
 * Packages count differently. `steps` of EconGeo is the iteration here; 20 `iterations` of economiccomplexity and of Datawheel are 18
 * here for regions and 19 for products, since both count the start as one and take regions one earlier.
 *
 * The common number is taken out at every iteration, so normalized figures keep all their digits. Packages normalize at the end what
 * doubles have left: on world trade the figures of economiccomplexity are off by up to 6e-8.
 *
 * Costs two additions for each product present in a region, per iteration: 20 iterations of 250 × 5,000 regions and products take some
 * 20 ms. For hundreds of iterations take `methodOfReflectionsAsync`.
 *
 * Source: Hidalgo and Hausmann (2009), "The building blocks of economic complexity", PNAS 106 (26).
 *
 * @param iterations from 0, which gives diversity and ubiquity
 * @throws `INVALID_OPTION` for iterations that are no whole number from 0, and for a normalization that there isn't
 *
 * @example
 * const nested = new Matrix(
 *   ['A', 'B', 'C'],
 *   ['grain', 'cars', 'chips'],
 *   Float64Array.of(1, 1, 1, 1, 1, 0, 1, 0, 0),
 * );
 * const present = presence(nested, { cells: 'index' });
 * methodOfReflections(present, 2).regions; // { A: 2.5, B: 2.25, C: 2 }
 * methodOfReflections(present, 1).products; // { grain: 2, cars: 2.5, chips: 3 }
 * methodOfReflections(present, 18, { normalization: 'range-100' }).regions; // { A: 100, B: 50, C: 0 }
 */
export function methodOfReflections(
  presence: PresenceMatrix,
  iterations: number,
  options: MethodOfReflectionsOptions = {},
): MethodOfReflections {
  return drain(chunksOf(presence, iterations, options));
}

/** The same as `methodOfReflections`, in chunks of some 10 ms between which others run. */
export function methodOfReflectionsAsync(
  presence: PresenceMatrix,
  iterations: number,
  { signal, onProgress, ...options }: MethodOfReflectionsOptions & RunOptions = {},
): Promise<MethodOfReflections> {
  return runAsync(chunksOf(presence, iterations, options), { signal, onProgress });
}

function* chunksOf(
  presence: PresenceMatrix,
  iterations: number,
  { normalization = 'none' }: MethodOfReflectionsOptions,
): Chunks<MethodOfReflections> {
  checkChoice(normalization, ['none', 'population', 'sample', 'range-100'], 'normalization');
  if (!(Number.isInteger(iterations) && iterations >= 0)) {
    throw new PortolanError('INVALID_OPTION', `${iterations} is no number of iterations. Give a whole number from 0.`, {
      path: 'iterations',
    });
  }
  const { rowLabels, columnLabels, rowCounts, columnCounts, details } = presence;
  const { regions, products } = yield* reflect(presence, iterations, normalization);
  const isUndecided = details.undecidedRows.length > 0;
  const isPresent = rowCounts.some((count) => count > 0);
  const why = (figures: Float64Array): WithoutReflections => {
    if (isUndecided) return 'undecided';
    if (!isPresent) return 'nothing-present';
    return figures.every(Number.isNaN) ? 'no-spread' : null;
  };
  const isEven = iterations % 2 === 0;
  return {
    regions: byLabel(rowLabels, regions),
    products: byLabel(columnLabels, products),
    undefinedBecause: { regions: why(regions), products: why(products) },
    withoutProducts: rowLabels.filter((_, row) => rowCounts[row] === 0),
    withoutRegions: columnLabels.filter((_, column) => columnCounts[column] === 0),
    convention: {
      method: 'reflections',
      iterations,
      normalization,
      regionsAre: isEven ? 'diversities' : 'ubiquities',
      productsAre: isEven ? 'ubiquities' : 'diversities',
      presence: presence.convention,
    },
  };
}
