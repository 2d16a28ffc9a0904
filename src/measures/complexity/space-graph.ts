import type { Chunks } from '../run-chunks.ts';
import { placesInLabelOrder } from './by-label.ts';
import type { ProductSpaceEdge, ProductSpaceNode } from './product-space.ts';
import { isAmongPairs } from './proximity-formula.ts';
import type { ProximityMatrix } from './proximity-matrix.ts';

/** Comparisons between two yields: some 10 ms. */
const workInChunk = 5e6;

/** A link by the ranks of its labels, the lower one first. */
interface Link {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
  readonly inTree: boolean;
}

interface SpaceGraph {
  readonly nodes: readonly ProductSpaceNode[];
  readonly edges: readonly ProductSpaceEdge[];
  readonly components: number;
}

/**
 * Prim's algorithm over the nodes in the order of their labels, one column of proximities at a time. Links are compared by weight and
 * then by labels, which makes all of them different, so that there is one tree only.
 */
export function* spaceGraph(proximity: ProximityMatrix, threshold: number): Chunks<SpaceGraph> {
  const places = placesOf(proximity);
  const count = places.length;
  const column = new Float64Array(proximity.labels.length);
  const isInTree = new Uint8Array(count);
  /** For each node outside, its best link to the tree. */
  const best = new Float64Array(count);
  const from = new Int32Array(count).fill(-1);
  const component = new Int32Array(count);
  const links: Link[] = [];
  let [components, work] = [0, 0];
  for (let step = 0; step < count; step++) {
    const node = nextNode(isInTree, best, from);
    isInTree[node] = 1;
    if (from[node]! < 0) components += 1;
    else links.push(link(node, from[node]!, best[node]!, true));
    component[node] = components - 1;
    proximity.fillColumn(places[node]!, column);
    for (let other = 0; other < count; other++) {
      const weight = column[places[other]!]!;
      if (isInTree[other] === 1) {
        if (weight >= threshold && other !== node && other !== from[node]) links.push(link(node, other, weight, false));
      } else if (
        weight > best[other]! ||
        (weight > 0 && weight === best[other] && comesFirst(other, node, from[other]!))
      ) {
        best[other] = weight;
        from[other] = node;
      }
    }
    work += 3 * count;
    if (work > workInChunk) {
      work = 0;
      yield step / count;
    }
  }
  const label = (node: number) => proximity.labels[places[node]!]!;
  const degrees = new Int32Array(count);
  links.sort((a, b) => b.weight - a.weight || a.low - b.low || a.high - b.high);
  const edges = links.map(({ low, high, weight, inTree }): ProductSpaceEdge => {
    degrees[low]! += 1;
    degrees[high]! += 1;
    return { source: label(low), target: label(high), proximity: weight, inTree };
  });
  const nodes = places.map((place, node): ProductSpaceNode => {
    return {
      label: label(node),
      ubiquity: proximity.ubiquity[place]!,
      degree: degrees[node]!,
      component: component[node]!,
    };
  });
  return { nodes, edges, components };
}

/** The places that have proximities, in the order of their labels. */
function placesOf({ labels, ubiquity, convention }: ProximityMatrix): number[] {
  if (isAmongPairs(convention.variant) && ubiquity.some(Number.isNaN)) return [];
  return placesInLabelOrder(labels).filter((place) => ubiquity[place]! > 0);
}

function link(one: number, other: number, weight: number, inTree: boolean): Link {
  return { low: Math.min(one, other), high: Math.max(one, other), weight, inTree };
}

/** Of the nodes outside the tree the one with the best link to it, and without any the first. */
function nextNode(isInTree: Uint8Array, best: Float64Array, from: Int32Array): number {
  let next = -1;
  for (let node = 0; node < isInTree.length; node++) {
    if (isInTree[node] === 1) continue;
    const isBetter =
      next < 0 ||
      best[node]! > best[next]! ||
      (best[node] === best[next] && best[node]! > 0 && isBefore(node, from[node]!, next, from[next]!));
    if (isBetter) next = node;
  }
  return next;
}

/** Whether a link of a node to one place comes before its link to another, by labels. */
function comesFirst(node: number, one: number, other: number): boolean {
  return isBefore(node, one, node, other);
}

function isBefore(a: number, b: number, c: number, d: number): boolean {
  const [lowOne, lowOther] = [Math.min(a, b), Math.min(c, d)];
  return lowOne < lowOther || (lowOne === lowOther && Math.max(a, b) < Math.max(c, d));
}
