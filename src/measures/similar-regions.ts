import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import { inTypicalDifferences, type RegionFeature, regionFeatures, structural } from './region-features.ts';

/** What is known of the regions. */
export interface RegionProfiles {
  /** Regions × features: `population`, GDP per head, traded share and what else there is. */
  readonly features: Matrix;
  /** Regions × industries or clusters: jobs or shares. */
  readonly structure?: Matrix;
}

/** A region that is like the one asked for. */
export interface SimilarRegion {
  readonly region: string;
  /** In typical differences: 0 is alike in all features. */
  readonly distance: number;
  /** By feature, this region less the one asked for, in the feature's `spread`; for `structure` 1 − cosine in its spread. */
  readonly differences: Readonly<Record<string, number>>;
  /** Its place by size alone and by structure alone, 1 for the nearest; `null` where that is no feature. */
  readonly rankBySize: number | null;
  readonly rankByStructure: number | null;
}

export interface SimilarRegions {
  readonly region: string;
  /** The nearest first. Fix this list before anything is ranked among it, and print it. */
  readonly peers: readonly SimilarRegion[];
  /** Two other lists as long, to show a rank under: by size alone, and by structure alone; `null` where that is no feature. */
  readonly alternatives: { readonly size: readonly string[] | null; readonly structure: readonly string[] | null };
  /** How many regions were compared, the one asked for not among them. */
  readonly of: number;
  /** Regions that can be no peers, and the features they lack. */
  readonly leftOut: readonly { readonly region: string; readonly lacks: readonly string[] }[];
  readonly convention: {
    readonly distance: 'weighted Euclidean';
    /** The features used. Their weights add up to 1; `spread` is what counts as a difference of 1, 0 where all are alike. */
    readonly features: readonly (Pick<RegionFeature, 'name' | 'logarithmic' | 'weight'> & {
      readonly spread: number;
    })[];
    readonly missing: 'withhold' | 'sum-known';
  };
}

export interface SimilarRegionsOptions {
  /** How many peers. Default: 5. */
  readonly count?: number;
  /** Weights by feature, `structure` for the structure. Those not named weigh 1; a feature that weighs 0 isn't used or needed. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Features compared by their logarithms. Default: `population`. */
  readonly logarithmic?: readonly string[];
  /** The feature that tells size. Default: `population`. */
  readonly size?: string;
  /** What becomes of a structure with missing cells, as in `structuralSimilarity`. Default: `withhold`. */
  readonly missing?: 'withhold' | 'sum-known';
}

/**
 * The regions most like one: the nearest by log population, GDP per head, traded share and the cosine of cluster shares, or by whatever
 * features are given. Distance: √(Σ w (Δ / s)²) over features with weights that add up to 1, where Δ is the difference and s its standard
 * deviation (of the population) over all regions compared; for the structure Δ is 1 − cosine and s its root mean square.
 *
 * The peer picker is the methodology's proposal; the scale of the structure is portolan's own. Regions equally near come in the order
 * of their labels. A region that lacks a feature is left out, and said to be. `null` when the region asked for lacks one: give that the
 * weight 0 to pick peers without it.
 *
 * One pass over the structure and n log n for n regions. The order of rows and columns doesn't matter.
 *
 * @throws `UNKNOWN_REGION` for a region without a row of features; `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for cells below 0 (in the
 * structure and in logarithmic features) or infinite; `INVALID_NAME` for a column `structure` beside a structure; `INVALID_OPTION`
 *
 * @example
 * const features = new Matrix(
 *   ['US-GA', 'US-NC', 'US-WY'],
 *   ['population', 'gdpPerCapita'],
 *   Float64Array.of(10.7e6, 56000, 10.4e6, 55000, 0.6e6, 67000),
 * );
 * const { peers, alternatives } = similarRegions('US-GA', { features }, { count: 1 });
 * peers.map(({ region }) => region); // ['US-NC']
 * alternatives.size; // ['US-NC']
 */
export function similarRegions(
  region: string,
  profiles: RegionProfiles,
  options: SimilarRegionsOptions = {},
): SimilarRegions | null {
  const { count = 5, weights = {}, logarithmic = ['population'], size = 'population', missing = 'withhold' } = options;
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  if (!(Number.isInteger(count) && count > 0)) {
    throw new PortolanError('INVALID_OPTION', `count is ${count}. Say how many peers, 1 or more.`, {
      path: 'options.count',
    });
  }
  const { features, structure } = profiles;
  if (!features.rowLabels.includes(region)) {
    throw new PortolanError(
      'UNKNOWN_REGION',
      `There are no features of ${JSON.stringify(region)}. Name one of the rows.`,
      {
        path: 'region',
      },
    );
  }
  const all = [...new Set([...features.rowLabels, ...(structure?.rowLabels ?? [])])].sort();
  const used = regionFeatures(all, region, profiles, { weights, logarithmic, missing });
  const lacks = all.map((_, i) =>
    used.filter(({ differences }) => Number.isNaN(differences[i]!)).map(({ name }) => name),
  );
  if (lacks[all.indexOf(region)]!.length > 0) return null;

  const compared = all.flatMap((label, i) => (lacks[i]!.length === 0 && label !== region ? [{ label, i }] : []));
  const scaled = used.map((feature) => ({
    ...feature,
    ...inTypicalDifferences(
      feature,
      compared.map(({ i }) => i),
    ),
  }));
  const candidates = compared.map(({ label }, i) => ({
    label,
    distance: Math.sqrt(scaled.reduce((sum, { weight, differences }) => sum + weight * differences[i]! ** 2, 0)),
    differences: Object.fromEntries(scaled.map(({ name, differences }) => [name, differences[i]!])),
  }));
  const nearestBy = (name: string) =>
    scaled.some((feature) => feature.name === name)
      ? nearest(candidates, (one) => Math.abs(one.differences[name]!))
      : null;
  const bySize = nearestBy(size);
  const byStructure = structure === undefined ? null : nearestBy(structural);
  return {
    region,
    peers: nearest(candidates, (one) => one.distance)
      .slice(0, count)
      .map((one) => ({
        region: one.label,
        distance: one.distance,
        differences: one.differences,
        rankBySize: bySize === null ? null : bySize.indexOf(one) + 1,
        rankByStructure: byStructure === null ? null : byStructure.indexOf(one) + 1,
      })),
    alternatives: {
      size: bySize?.slice(0, count).map(({ label }) => label) ?? null,
      structure: byStructure?.slice(0, count).map(({ label }) => label) ?? null,
    },
    of: candidates.length,
    leftOut: all.flatMap((label, i) => (lacks[i]!.length === 0 ? [] : [{ region: label, lacks: lacks[i]! }])),
    convention: {
      distance: 'weighted Euclidean',
      features: scaled.map(({ name, logarithmic: isLogarithmic, weight, spread }) => ({
        name,
        logarithmic: isLogarithmic,
        weight,
        spread,
      })),
      missing,
    },
  };
}

function nearest<One extends { readonly label: string }>(
  candidates: readonly One[],
  distance: (one: One) => number,
): One[] {
  // the candidates come by label, and sorting keeps that order where they are equally near
  return [...candidates].sort((a, b) => distance(a) - distance(b));
}
