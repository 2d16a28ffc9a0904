import type { Matrix } from '../../cube/matrix.ts';
import type { ByLabel } from '../by-label.ts';
import type { MissingRule } from '../known-parts.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { outlookChunks } from './outlook-chunks.ts';
import type { PresenceConvention, PresenceMatrix } from './presence-matrix.ts';
import type { ProximityConvention, ProximityMatrix } from './proximity-matrix.ts';
import type { UnmatchedProducts } from './space.ts';

export interface ComplexityOutlookOptions {
  /**
   * How the gain is measured, with φ the proximity, S(q) = Σ φ(·,q), ω the density and M the presence:
   *
   * - `ecomplexity` (the default; Stata and Python `ecomplexity`, R `economiccomplexity`):
   *   (1 − M(r,p)) · Σ_q φ(p,q) / S(q) · (1 − M(r,q)) · PCI(q), so 0 for a product that the region has
   * - `datawheel` (Datawheel `opportunity_gain`): Σ_q φ(q,p) / S(p) · (1 − M(r,q)) · PCI(q) − ω(r,p) · PCI(p), for all products
   */
  readonly gain?: 'ecomplexity' | 'datawheel';
  /** As in `relatednessDensity`. Default: as the diagonal of the proximities has it. */
  readonly ownProduct?: 'included' | 'excluded';
  /**
   * Whether the index is given as its distance from the mean in standard deviations. Default: `none` (economiccomplexity).
   * `population`: with n regions (py-ecomplexity). `sample`: with n − 1.
   */
  readonly standardization?: 'none' | 'population' | 'sample';
  /**
   * What a product without a PCI does. Default: `withhold`, regions that lack the product have neither index nor gains. `sum-known`:
   * it is left out of the sums; `withoutComplexity` lists it either way.
   */
  readonly missing?: MissingRule;
}

/** How the outlook was measured. Plain data. */
export interface OutlookConvention {
  readonly gain: 'ecomplexity' | 'datawheel';
  readonly ownProduct: 'included' | 'excluded';
  readonly standardization: 'none' | 'population' | 'sample';
  readonly missing: MissingRule;
  readonly proximity: ProximityConvention;
  readonly presence: PresenceConvention;
}

export interface ComplexityOutlook {
  /** Complexity outlook index by region; `null` where undefined. */
  readonly index: Readonly<Record<string, number | null>>;
  /** Complexity outlook gain, regions × products, in units of the PCI; `NaN` where undefined. */
  readonly gain: Matrix;
  readonly convention: OutlookConvention;
  /** Products that nothing is near: no density, no gain, and no part in the index. */
  readonly isolated: readonly string[];
  /** Regions without a product of the space: no index, no gains, and no part in mean and deviation. */
  readonly withoutProducts: readonly string[];
  /** Products without a PCI that others are near. */
  readonly withoutComplexity: readonly string[];
  readonly withoutProximity: readonly string[];
  readonly unmatched: UnmatchedProducts;
}

/**
 * Complexity outlook: how many complex products are within a region's reach, and what each new product would add to that.
 *
 * The index is COI(r) = Σ_p ω(r,p) · (1 − M(r,p)) · PCI(p), with ω the relatedness density: the PCI of the products that the region
 * lacks, each by how near it is. The gain of a product is what it opens: see `gain`. Both are in units of the PCI, which is given by
 * label, so that a state can be measured by the world's; they have no bounds. Products are matched by label: those that the table,
 * the space or the PCI lacks are listed.
 *
 * Which mean the PCI has matters: COI weighs it. The packages differ there (py-ecomplexity takes PCI before it is standardized, with
 * the ubiquity-weighted mean 0; economiccomplexity after, with the plain mean 0); portolan takes the PCI as it is given.
 *
 * Costs twice `relatednessDensity`: in a page take `complexityOutlookAsync`.
 *
 * Source: Hausmann, Hidalgo et al. (2014), "The Atlas of Economic Complexity".
 *
 * @param productComplexity PCI by product label, `null` where there is none
 * @throws `INVALID_OPTION` as `relatednessDensity`, and for options that aren't there; `INVALID_MEASURE_VALUE` for a PCI that is
 * infinite or no number
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(1, 1, 0, 0, 1, 1));
 * const present = presence(exports, { cells: 'index' });
 * const { index, gain } = complexityOutlook(present, proximity(present), { '3361': 1, '3363': 0, '3364': 3 });
 * index['US-GA']; // 1
 * gain.at('US-AL', '3361'); // 0.66…
 */
export function complexityOutlook(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  productComplexity: ByLabel,
  options: ComplexityOutlookOptions = {},
): ComplexityOutlook {
  return drain(outlook(presence, proximity, productComplexity, options));
}

/** The same as `complexityOutlook`, in chunks of some 10 ms between which others run. */
export function complexityOutlookAsync(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  productComplexity: ByLabel,
  { signal, onProgress, ...options }: ComplexityOutlookOptions & RunOptions = {},
): Promise<ComplexityOutlook> {
  return runAsync(outlook(presence, proximity, productComplexity, options), { signal, onProgress });
}

function outlook(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  productComplexity: ByLabel,
  options: ComplexityOutlookOptions,
): Chunks<ComplexityOutlook> {
  return outlookChunks(presence, proximity, productComplexity, {
    gain: options.gain ?? 'ecomplexity',
    ownProduct: options.ownProduct ?? (proximity.convention.diagonal === 'one' ? 'included' : 'excluded'),
    standardization: options.standardization ?? 'none',
    missing: options.missing ?? 'withhold',
    proximity: proximity.convention,
    presence: presence.convention,
  });
}
