import { PortolanError } from '../../errors/index.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { fitnessChunks } from './fitness-chunks.ts';
import type { PresenceConvention, PresenceMatrix } from './presence-matrix.ts';

export interface FitnessComplexityOptions {
  /** The most iterations. Default: 1,000. */
  readonly iterations?: number;
  /** Stops when no figure will change by more than this share of itself. Default: 1e-9. 0 runs all iterations. */
  readonly tolerance?: number;
  /** γ in Q = (Σ M F^−γ)^(−1/γ): how much the least fit region of a product decides. Default: 1, as published. */
  readonly extremality?: number;
}

/** How fitness was measured. Plain data. */
export interface FitnessConvention {
  readonly iterations: number;
  readonly tolerance: number;
  readonly extremality: number;
  /** Fitness and complexity each have the mean 1, over the regions and products that take part. */
  readonly normalization: 'mean-1';
  readonly presence: PresenceConvention;
}

export interface FitnessComplexity {
  /** Fitness by region, above 0, mean 1; 0 is one too small for doubles. `null` for a region that takes no part. */
  readonly fitness: Readonly<Record<string, number | null>>;
  /** Complexity by product, above 0, mean 1; 0 is one too small for doubles. `null` for a product that takes no part. */
  readonly complexity: Readonly<Record<string, number | null>>;
  /** How many iterations were run. */
  readonly iterations: number;
  /** Whether the figures were settled to the tolerance. The figures of a run that wasn't are those of its last iteration. */
  readonly converged: boolean;
  /**
   * How much, at most, a figure is still going to change, as a share of itself: the last change, continued at the rate at which
   * changes shrink. `null` when they don't shrink.
   */
  readonly remaining: number | null;
  /** The iteration after which the order of the regions stayed as it is. */
  readonly orderStableSince: number;
  /** Whose figure changed by more than the tolerance in the last iteration: those that fall towards 0 are found here. */
  readonly unsettled: { readonly regions: readonly string[]; readonly products: readonly string[] };
  /** Regions without a product and products without a region. */
  readonly leftOut: { readonly regions: readonly string[]; readonly products: readonly string[] };
  readonly convention: FitnessConvention;
}

/**
 * Fitness of regions and complexity of products, by the map F(r) = Σ_p M(r,p) Q(p), Q(p) = 1 / Σ_r M(r,p) / F(r), each divided by its
 * mean after every iteration, from F = Q = 1; both steps take the figures of the iteration before. A region is fit that has many and
 * complex products; a product is complex that only fit regions have.
 *
 * The map often has no positive limit: where a few regions have everything that others have, the fitness of the others falls towards
 * 0 for ever, exponentially or as 1 / iterations (Pugliese, Zaccaria and Pietronero 2016). So the result says whether it converged,
 * judged by what is still to come and not by the last step, since when the order of the regions stands, and which figures still move.
 * After thousands of iterations such a figure is too small for doubles, below 2.2e-308, and reads 0: it has not settled, it is among the
 * `unsettled`, and regions that both read 0 have an order from before only.
 *
 * Regions without a product and products without a region take no part: they are `null` and change nobody else's mean. With a cell
 * that can't be told, all is `null`. Costs two additions for each product present in a region, per iteration: 226 × 785 countries and
 * products take some 0.1 ms each, so a thousand iterations need `fitnessComplexityAsync` in a page.
 *
 * Packages count differently: the 20 iterations of economiccomplexity are 19 here, since it counts the start as one.
 *
 * Source: Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero (2012), "A New Metrics for Countries' Fitness and Products'
 * Complexity", Scientific Reports 2, 723.
 *
 * @throws `INVALID_OPTION` for iterations that are no whole number from 1, a tolerance below 0, and an extremality not above 0
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3364'], Float64Array.of(1, 1, 1, 0));
 * const { fitness, converged, unsettled } = fitnessComplexity(presence(exports, { cells: 'index' }), { iterations: 50 });
 * converged; // false
 * unsettled.regions; // ['US-GA', 'US-AL']
 */
export function fitnessComplexity(presence: PresenceMatrix, options: FitnessComplexityOptions = {}): FitnessComplexity {
  return drain(chunksOf(presence, options));
}

/** The same as `fitnessComplexity`, in chunks of some 10 ms between which others run. */
export function fitnessComplexityAsync(
  presence: PresenceMatrix,
  { signal, onProgress, ...options }: FitnessComplexityOptions & RunOptions = {},
): Promise<FitnessComplexity> {
  return runAsync(chunksOf(presence, options), { signal, onProgress });
}

function* chunksOf(
  presence: PresenceMatrix,
  { iterations = 1000, tolerance = 1e-9, extremality = 1 }: FitnessComplexityOptions,
): Chunks<FitnessComplexity> {
  const refuse = (message: string, path: string) => new PortolanError('INVALID_OPTION', message, { path });
  if (!(Number.isInteger(iterations) && iterations >= 1)) {
    throw refuse(`${iterations} is no number of iterations. Give a whole number from 1.`, 'options.iterations');
  }
  if (!(tolerance >= 0 && Number.isFinite(tolerance))) {
    throw refuse(`${tolerance} is no tolerance. Give a number from 0.`, 'options.tolerance');
  }
  if (!(extremality > 0 && Number.isFinite(extremality))) {
    throw refuse(`${extremality} is no extremality. Give a number above 0.`, 'options.extremality');
  }
  return yield* fitnessChunks(presence, {
    iterations,
    tolerance,
    extremality,
    normalization: 'mean-1',
    presence: presence.convention,
  });
}
