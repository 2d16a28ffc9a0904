import { refuseOption } from '../refuse-option.ts';
import type { WeightedNode } from '../weigh-tree.ts';
import type { Random } from './random.ts';

/**
 * How weights are drawn, among those beside each other. `any`: all combinations are as likely (Dirichlet with 1 for each). `given`: as
 * they are. `concentration`: Dirichlet around the given ones, the higher the closer; a weight w has variance w (1 − w) / (concentration
 * + 1). `intervals`: each uniform between two shares, then brought to a sum of 1; those not named stay as given. `order`: all
 * combinations in which the first weighs most, then the second, …; those in one list have no order among themselves. `draws`: these, by
 * criterion, one after the other.
 */
export type WeightUncertainty =
  | 'any'
  | 'given'
  | { readonly concentration: number }
  | { readonly intervals: Readonly<Record<string, readonly [number, number]>> }
  | { readonly order: readonly (string | readonly string[])[] }
  | { readonly draws: readonly (readonly number[])[] };

/** Draws weights for siblings into a list, in their order. Their sum is 1. */
type Drawing = (weights: Float64Array) => void;

/** A tree whose weights change with each draw. */
export interface DrawnTree {
  /** The same nodes with the weights of the last draw. */
  readonly node: WeightedNode;
  draw(): void;
}

/**
 * @throws `INVALID_OPTION` for intervals and orders of ids that are not there, intervals that are none, an order that contradicts itself or
 * leaves some out
 */
export function drawnTree(top: WeightedNode, uncertainty: WeightUncertainty, random: Random): DrawnTree {
  checkIds(top, uncertainty);
  if (typeof uncertainty === 'object' && 'draws' in uncertainty) return replayedTree(top, uncertainty.draws);
  const drawings: (() => void)[] = [];
  const copy = (node: WeightedNode): Mutable => {
    const children = node.children.map(copy);
    const live = children.filter(({ weight }) => weight > 0);
    if (live.length > 1) {
      const drawing = drawingOf(live, uncertainty, random);
      const weights = new Float64Array(live.length);
      drawings.push(() => {
        drawing(weights);
        live.forEach((child, i) => {
          child.weight = weights[i]!;
        });
      });
    }
    return { ...node, children };
  };
  const node = copy(top);
  return {
    node,
    draw() {
      for (const drawing of drawings) drawing();
    },
  };
}

type Mutable = Omit<WeightedNode, 'weight' | 'children'> & { weight: number; children: readonly Mutable[] };

function replayedTree(top: WeightedNode, draws: readonly (readonly number[])[]): DrawnTree {
  if (top.children.some(({ children }) => children.length > 0)) {
    refuseOption(
      'Draws are by criterion, and these stand in groups. Leave out the groups, or draw otherwise.',
      'weights.draws',
    );
  }
  const node: Mutable = { ...top, children: top.children.map((child) => ({ ...child, children: [] })) };
  let next = 0;
  return {
    node,
    draw() {
      const draw = draws[next++ % draws.length]!;
      const live = node.children.map((child, c) => (top.children[c]!.weight > 0 ? draw[child.place]! : 0));
      const sum = live.reduce((total, weight) => total + weight, 0);
      node.children.forEach((child, c) => {
        child.weight = live[c]! / sum;
      });
    },
  };
}

function drawingOf(live: readonly WeightedNode[], uncertainty: WeightUncertainty, random: Random): Drawing {
  const given = live.map(({ weight }) => weight);
  if (uncertainty === 'given') return (weights) => weights.set(given);
  if (uncertainty === 'any') return (weights) => drawSimplex(weights, random);
  if ('concentration' in uncertainty) {
    return (weights) => normalized(weights, (i) => random.gamma(uncertainty.concentration * given[i]!));
  }
  if ('intervals' in uncertainty) {
    const ends = live.map(({ id, weight }) =>
      Object.hasOwn(uncertainty.intervals, id) ? uncertainty.intervals[id]! : ([weight, weight] as const),
    );
    return (weights) => normalized(weights, (i) => ends[i]![0] + random.uniform() * (ends[i]![1] - ends[i]![0]));
  }
  if ('order' in uncertainty) return orderedDrawing(live, uncertainty.order, random);
  return (weights) => weights.set(given);
}

function orderedDrawing(
  live: readonly WeightedNode[],
  order: readonly (string | readonly string[])[],
  random: Random,
): Drawing {
  const places = new Map(live.map(({ id }, i) => [id, i]));
  const tiers = order
    .map((tier) => (typeof tier === 'string' ? [tier] : tier).flatMap((id) => places.get(id) ?? []))
    .filter((tier) => tier.length > 0);
  if (tiers.length === 0) return (weights) => drawSimplex(weights, random);
  const missing = live.find((_, i) => !tiers.some((tier) => tier.includes(i)));
  if (missing)
    refuseOption(
      `The order leaves out ${JSON.stringify(missing.id)}. Give it a place beside the others.`,
      'weights.order',
    );
  const sorted = new Float64Array(live.length);
  return (weights) => {
    drawSimplex(sorted, random);
    sorted.sort().reverse();
    let next = 0;
    for (const tier of tiers) {
      const shuffled = [...tier];
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
      }
      for (const place of shuffled) weights[place] = sorted[next++]!;
    }
  };
}

/** Uniform over all weights with a sum of 1: exponential variates over their sum. */
function drawSimplex(weights: Float64Array, random: Random): void {
  normalized(weights, () => -Math.log(1 - random.uniform()));
}

function normalized(weights: Float64Array, of: (place: number) => number): void {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    weights[i] = of(i);
    sum += weights[i]!;
  }
  for (let i = 0; i < weights.length; i++) weights[i]! /= sum;
}

function checkIds(top: WeightedNode, uncertainty: WeightUncertainty): void {
  if (uncertainty === 'any' || uncertainty === 'given') return;
  const known = new Set<string>();
  const collect = (node: WeightedNode) => {
    known.add(node.id);
    node.children.forEach(collect);
  };
  top.children.forEach(collect);
  const check = (id: string, path: string) => {
    if (!known.has(id)) refuseOption(`There is no criterion or group ${JSON.stringify(id)}.`, path);
  };
  if ('concentration' in uncertainty) {
    if (!(uncertainty.concentration > 0 && uncertainty.concentration < Number.POSITIVE_INFINITY)) {
      refuseOption(
        `The concentration is ${uncertainty.concentration}. Give a number above 0.`,
        'weights.concentration',
      );
    }
  } else if ('intervals' in uncertainty) {
    for (const [id, [low, high]] of Object.entries(uncertainty.intervals)) {
      check(id, `weights.intervals.${id}`);
      if (!(low >= 0 && low <= high && high > 0 && high < Number.POSITIVE_INFINITY)) {
        refuseOption(`${low} to ${high} is no interval. Give a lower and a higher share.`, `weights.intervals.${id}`);
      }
    }
  } else if ('order' in uncertainty) {
    const listed = uncertainty.order.flat();
    listed.forEach((id, i) => {
      check(id, `weights.order[${i}]`);
      if (listed.indexOf(id) !== i)
        refuseOption(
          `${JSON.stringify(id)} stands in the order twice, and can't weigh both more and less.`,
          `weights.order[${i}]`,
        );
    });
  } else if (
    uncertainty.draws.length === 0 ||
    uncertainty.draws.some((draw) => !draw.every((one) => one >= 0) || !draw.some((one) => one > 0))
  ) {
    refuseOption('Give draws of 0 or more for each criterion, one above 0.', 'weights.draws');
  }
}
