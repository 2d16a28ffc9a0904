import { Matrix } from '../cube/matrix.ts';
import { type AlignedClusters, alignClusters, type ClusterTables, placesAmong } from './align-clusters.ts';
import { isAbove, isAtLeast } from './reaches.ts';
import { sortedQuantile } from './sorted-quantile.ts';

export interface ClusterStrengthOptions {
  /**
   * The regions by which the cutoffs are set. Default: all rows. Regions of one type are compared with each other, and a custom
   * region with the areas of a type that it isn't one of: name those.
   */
  readonly among?: readonly string[];
}

/** The quantiles that a cluster is held to, over the regions that have it. `null` where none is known. */
export interface ClusterCutoffs {
  /** How many regions have it: employment above 0. */
  readonly regions: number;
  readonly locationQuotient: Readonly<Record<'q25' | 'q50' | 'q75' | 'q90', number | null>>;
  readonly employment: Readonly<Record<'q25', number | null>>;
  readonly establishments: Readonly<Record<'q25', number | null>>;
}

/** Flags of each region and cluster: 1 for set, 0 for not, `NaN` where undefined; and what they were set by. */
export interface ClusterStrength {
  readonly qualifying: Matrix;
  readonly significant: Matrix;
  readonly strong: Matrix;
  readonly strong10: Matrix;
  /** By cluster. */
  readonly cutoffs: Readonly<Record<string, ClusterCutoffs>>;
  /** How many cells lack one of the three figures: they have no flags. */
  readonly missingCells: number;
  /** Regions and clusters that not all three tables have, and that are left out for it. */
  readonly unmatched: { readonly rows: readonly string[]; readonly columns: readonly string[] };
}

/**
 * The flags of cluster strength as US Cluster Mapping sets them, for each region and cluster, from the location quotient LQ,
 * employment E and the number of establishments N, against quantiles over the regions with E above 0:
 *
 * - qualifying: LQ > Q25, E > Q25 and N > Q25
 * - significant: LQ > Q50, E > Q25 and N > Q25
 * - strong: LQ ≥ Q75, E > Q25, N > Q25 and LQ ≥ 1
 * - strong10: LQ ≥ Q90, and the rest as strong
 *
 * A quotient within 1e-12 of a cutoff stands at it. Quantiles interpolate linearly (type 7); each is over the regions of which that figure is known. Mind ≥ and >: with ties a strong
 * cluster need not be significant. A region with employment 0 has no flag set. Flags are undefined where one of the three figures
 * is missing or undefined: the site writes 0 for an undefined quotient, which would rank a region without traded jobs as
 * unspecialized. Costs the sorting of each cluster.
 *
 * Source: U.S. Cluster Mapping Project (Harvard Business School; Delgado, Porter and Stern 2014, "Clusters, convergence, and economic
 * performance"), as its source code computes it.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite figure, `INVALID_OPTION` for a region in `among` that isn't in
 * the tables
 *
 * @example
 * const table = (...cells: number[]) => new Matrix(['MI', 'OH', 'IN', 'DE'], ['automotive'], Float64Array.from(cells));
 * const { strong } = clusterStrength({
 *   employment: table(172, 90, 110, 1),
 *   establishments: table(900, 600, 500, 10),
 *   locationQuotients: table(5.8, 2.1, 4.4, 0.2),
 * });
 * strong.at('MI', 'automotive'); // 1
 * strong.at('OH', 'automotive'); // 0
 */
export function clusterStrength(tables: ClusterTables, { among }: ClusterStrengthOptions = {}): ClusterStrength {
  const aligned = alignClusters(tables);
  const { rowLabels, columnLabels, unmatched } = aligned;
  const compared = placesAmong(rowLabels, among);
  const flags = {
    qualifying: noFlags(aligned),
    significant: noFlags(aligned),
    strong: noFlags(aligned),
    strong10: noFlags(aligned),
  };
  const cutoffs: [cluster: string, ClusterCutoffs][] = [];
  let missingCells = 0;
  for (let column = 0; column < columnLabels.length; column++) {
    const { quotients, jobs, sites } = aligned.column(column);
    const present = compared.filter((row) => jobs[row]! > 0);
    const quantiles = quantilesOf(quotients, present, [0.25, 0.5, 0.75, 0.9]);
    const [q25, q50, q75, q90] = quantiles as [number, number, number, number];
    const leastJobs = quantilesOf(jobs, present, [0.25])[0]!;
    const leastSites = quantilesOf(sites, present, [0.25])[0]!;
    for (let row = 0; row < rowLabels.length; row++) {
      const quotient = quotients[row]!;
      if (Number.isNaN(quotient + jobs[row]! + sites[row]!)) {
        missingCells += 1;
        continue;
      }
      const isLarge = jobs[row]! > leastJobs && sites[row]! > leastSites;
      const cell = row * columnLabels.length + column;
      flags.qualifying[cell] = Number(isLarge && isAbove(quotient, q25));
      flags.significant[cell] = Number(isLarge && isAbove(quotient, q50));
      flags.strong[cell] = Number(isLarge && isAtLeast(quotient, Math.max(1, q75)));
      flags.strong10[cell] = Number(isLarge && isAtLeast(quotient, Math.max(1, q90)));
    }
    cutoffs.push([
      columnLabels[column]!,
      {
        regions: present.length,
        locationQuotient: { q25: orNull(q25), q50: orNull(q50), q75: orNull(q75), q90: orNull(q90) },
        employment: { q25: orNull(leastJobs) },
        establishments: { q25: orNull(leastSites) },
      },
    ]);
  }
  const table = (values: Float64Array) => new Matrix(rowLabels, columnLabels, values);
  return {
    qualifying: table(flags.qualifying),
    significant: table(flags.significant),
    strong: table(flags.strong),
    strong10: table(flags.strong10),
    cutoffs: Object.fromEntries(cutoffs),
    missingCells,
    unmatched,
  };
}

function noFlags({ rowLabels, columnLabels }: AlignedClusters): Float64Array {
  return new Float64Array(rowLabels.length * columnLabels.length).fill(Number.NaN);
}

/** Quantiles over the rows whose figure is known. */
function quantilesOf(figures: Float64Array, rows: readonly number[], probabilities: readonly number[]): number[] {
  const known = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) if (!Number.isNaN(figures[row])) known[count++] = figures[row]!;
  const sorted = known.subarray(0, count).sort();
  return probabilities.map((probability) => sortedQuantile(sorted, probability));
}

function orNull(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}
