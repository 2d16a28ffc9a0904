import { PortolanError } from '../../errors/index.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import type { ProximityConvention, ProximityMatrix } from './proximity-matrix.ts';
import { spaceGraph } from './space-graph.ts';

export interface ProductSpaceOptions {
  /** Pairs at or above this proximity are edges beside those of the tree. Default: 0.55. `null`: the tree alone. */
  readonly threshold?: number | null;
}

export interface ProductSpaceNode {
  readonly label: string;
  /** In how many regions the product is present. */
  readonly ubiquity: number;
  /** How many edges it has. */
  readonly degree: number;
  /** Which part of the graph it is in, from 0; parts are numbered in the order of their first label. */
  readonly component: number;
}

export interface ProductSpaceEdge {
  /** The label that comes first of the two. */
  readonly source: string;
  readonly target: string;
  readonly proximity: number;
  /** Whether it belongs to the maximum spanning tree. */
  readonly inTree: boolean;
}

/** A product space as a graph. Plain data. */
export interface ProductSpace {
  /** In the order of their labels. */
  readonly nodes: readonly ProductSpaceNode[];
  /** The nearest pairs first, then in the order of their labels. */
  readonly edges: readonly ProductSpaceEdge[];
  readonly components: number;
  /** Products that no region has, or for which it can't be told: they are no nodes. */
  readonly withoutProximity: readonly string[];
  readonly convention: { readonly threshold: number | null; readonly proximity: ProximityConvention };
}

/**
 * The product space as a graph to draw: its maximum spanning tree, which holds all products together by their strongest links, and
 * every other pair whose proximity reaches a threshold. In the order of code units of the labels, whatever the order of the table.
 *
 * Of links with the same proximity the one goes into the tree whose labels come first, so the same space gives the same graph. A
 * proximity of 0 is no link: where products fall apart into c parts, the tree is a forest of n − c edges. Costs time n² for n
 * products and no memory but that of the edges; 5,000 products take some half a second: in a page take `productSpaceAsync`.
 *
 * Source: Hidalgo et al. (2007): the tree, and proximities of at least 0.55.
 *
 * @param proximity between products, or between regions, which gives a space of regions
 * @throws `INVALID_OPTION` for proximities that are not symmetric (`conditional`) and for a threshold that is not above 0
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(1, 1, 0, 0, 1, 1));
 * const { edges, components } = productSpace(proximity(presence(exports, { cells: 'index' })));
 * edges[0]; // { source: '3361', target: '3363', proximity: 0.5, inTree: true }
 * components; // 1
 */
export function productSpace(proximity: ProximityMatrix, options: ProductSpaceOptions = {}): ProductSpace {
  return drain(spaceChunks(proximity, options));
}

/** The same as `productSpace`, in chunks of some 10 ms between which others run. */
export function productSpaceAsync(
  proximity: ProximityMatrix,
  { signal, onProgress, ...options }: ProductSpaceOptions & RunOptions = {},
): Promise<ProductSpace> {
  return runAsync(spaceChunks(proximity, options), { signal, onProgress });
}

function* spaceChunks(proximity: ProximityMatrix, { threshold = 0.55 }: ProductSpaceOptions): Chunks<ProductSpace> {
  if (proximity.convention.variant === 'conditional') {
    throw new PortolanError('INVALID_OPTION', 'Conditional proximity has a direction. Take a symmetric one.', {
      path: 'proximity',
    });
  }
  if (threshold !== null && !(threshold > 0)) {
    throw new PortolanError('INVALID_OPTION', `${threshold} is no threshold. Give a number above 0, or null.`, {
      path: 'options.threshold',
    });
  }
  const { nodes, edges, components } = yield* spaceGraph(proximity, threshold ?? Number.POSITIVE_INFINITY);
  const present = new Set(nodes.map(({ label }) => label));
  return {
    nodes,
    edges,
    components,
    withoutProximity: proximity.labels.filter((label) => !present.has(label)),
    convention: { threshold, proximity: proximity.convention },
  };
}
