import { type Chunks, drain, type RunOptions, runAsync } from '../../measures/run-chunks.ts';
import { aggregateTree } from '../aggregate-tree.ts';
import type { Aggregation } from '../aggregation.ts';
import { arithmeticMean } from '../aggregations/arithmetic-mean.ts';
import { competitionRanks } from '../competition-ranks.ts';
import { criteriaTree } from '../criteria-tree.ts';
import { configured, type Step } from '../method.ts';
import type { Normalization } from '../normalization.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { refuseOption } from '../refuse-option.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { givenWeightsOf, type WeightedNode, weighTree, weightingOf } from '../weigh-tree.ts';
import { drawnValues, type ValueErrors } from './draw-values.ts';
import { type DrawnTree, drawnTree, type WeightUncertainty } from './draw-weights.ts';
import { type Random, randomOf } from './random.ts';
import { type RankCounter, rankCounter } from './rank-counter.ts';
import { type RankStability, stabilityOf } from './rank-stability.ts';

/** What is uncertain, and how often it is drawn. */
export interface StressOptions {
  /** How weights are drawn. Default: `any`, nothing is known of them. */
  readonly weights?: WeightUncertainty;
  /** How far the figures may be off. Default: not at all. */
  readonly errors?: ValueErrors;
  /** Normalizations, of which each draw takes one for all criteria that have none of their own. Default: that of the input. */
  readonly normalizations?: readonly Step<Normalization>[];
  /** Aggregations, of which each draw takes one for the top and all groups that have none of their own. Default: that of the input. */
  readonly aggregations?: readonly Step<Aggregation>[];
  /** Default: 10,000. */
  readonly draws?: number;
  /** The same seed gives the same result. Default: 1. */
  readonly seed?: number;
  /** The share of draws that the interval of ranks holds, 0–1. Default: 0.9. */
  readonly interval?: number;
  /** Whether pairs are counted as well, which takes time quadratic in alternatives for each draw. Default: false. */
  readonly pairs?: boolean;
}

/**
 * How firm a ranking is when weights, figures or methods are uncertain: scores again and again with all of them drawn at random, and counts
 * ranks. Stochastic multicriteria acceptability analysis, SMAA-2: Lahdelma and Salminen (2001); as smaa in R.
 *
 * Linear in draws × alternatives × criteria, plus one sort for each draw; memory for counts, not for draws. Where weights alone are
 * drawn, for a weighted mean without gaps, a draw is one product of a matrix and a vector.
 *
 * @throws `INVALID_OPTION` for options out of range or of ids that are not there; as `scoreAlternatives`
 *
 * @example
 * const { acceptability } = stressRanking({
 *   alternatives: ['a', 'b'], criteria: [{ id: 'x' }, { id: 'y' }], values: [[1, 0], [0, 1]],
 * }, { weights: { order: ['x', 'y'] }, draws: 100 });
 * acceptability.at('a', '1'); // 1
 */
export function stressRanking(input: ScoringInput, options: StressOptions = {}): RankStability {
  return drain(stressing(input, options));
}

/**
 * {@link stressRanking} in chunks that let the page or the server do other work, with progress and a signal to stop. The same result, to the
 * last bit.
 *
 * @example
 * await stressRankingAsync(input, { draws: 100_000 }, { onProgress: (fraction) => progress.value = fraction, signal });
 */
export function stressRankingAsync(
  input: ScoringInput,
  options: StressOptions = {},
  run: RunOptions = {},
): Promise<RankStability> {
  return runAsync(stressing(input, options), run);
}

function* stressing(input: ScoringInput, options: StressOptions): Chunks<RankStability> {
  const { draws = 10_000, seed = 1, interval = 0.9, pairs = false } = options;
  if (!Number.isInteger(draws) || draws < 1)
    refuseOption(`${draws} is no number of draws. Give a whole one above 0.`, 'draws');
  if (!(interval > 0 && interval <= 1))
    refuseOption(`The interval is ${interval}. Give a share of the draws.`, 'interval');
  const model = modelOf(input, options, randomOf(seed));
  const { rows, criteria, standings } = model;
  const counter = rankCounter(rows, criteria.length, pairs);
  const chunk = Math.max(1, Math.floor(400_000 / (rows * (criteria.length + (pairs ? rows : 8)))));
  // where figures or methods are drawn, the confidence takes a second round
  const parts = model.isUncertain ? 2 : 1;
  for (let done = 0; done < draws; done++) {
    model.draw();
    counter.count(model.scores, model.weights);
    if (done % chunk === chunk - 1) yield (done + 1) / draws / parts;
  }
  const confidence = yield* confidenceOf(counter, model, draws);
  return stabilityOf(counter, standings, criteria, { draws, interval }, confidence);
}

/** One draw after the other, each into the same lists. */
interface Model {
  readonly rows: number;
  /** Whether anything besides the weights is drawn. */
  readonly isUncertain: boolean;
  readonly criteria: readonly string[];
  readonly standings: readonly {
    readonly id: string;
    readonly label?: string | undefined;
    readonly rank: number | null;
  }[];
  /** Higher is better. */
  readonly scores: Float64Array;
  /** By criterion, of the whole. */
  readonly weights: Float64Array;
  draw(): void;
  /** Draws figures and methods, and gives scores of them by weights that are given. */
  drawFigures(): (weights: Float64Array) => void;
}

interface Variant {
  readonly prepared: Prepared;
  readonly tree: WeightedNode;
  readonly drawn: DrawnTree;
}

function modelOf(input: ScoringInput, options: StressOptions, random: Random): Model {
  const { normalizations = [], aggregations = [], errors, weights: uncertainty = 'any' } = options;
  const steps = (normalizations.length > 0 ? normalizations : [input.normalization]).flatMap((normalization) =>
    (aggregations.length > 0 ? aggregations : [input.aggregation]).map(
      (aggregation): ScoringInput => ({
        ...input,
        ...(normalization && { normalization }),
        ...(aggregation && { aggregation }),
      }),
    ),
  );
  const variantOf = (one: ScoringInput): Variant => {
    const prepared = prepare(one);
    const tree = criteriaTree(
      prepared.criteria,
      one.groups ?? [],
      givenWeightsOf(one),
      one.aggregation ?? arithmeticMean,
    );
    const weighted = weighTree(tree, prepared, weightingOf(one));
    return { prepared, tree: weighted, drawn: drawnTree(weighted, uncertainty, random) };
  };
  const nominal = variantOf(input);
  const { alternatives, criteria } = nominal.prepared;
  const rows = alternatives.length;
  const { ranks } = competitionRanks(aggregateTree(nominal.tree, nominal.prepared).scores, betterOf(nominal.tree));
  const places = new Map(alternatives.map(({ id }, row) => [id, row]));
  const scores = new Float64Array(rows);
  const weights = new Float64Array(criteria.length);
  const fixed = errors ? null : steps.map(variantOf);
  const valuesOf = errors ? drawnValues(input, errors, random) : null;
  const next = (): Variant => {
    const step = steps.length > 1 ? random.below(steps.length) : 0;
    if (fixed) return fixed[step]!;
    return variantOf({ ...steps[step]!, values: valuesOf!().values });
  };
  const score = ({ prepared, drawn }: Variant) => {
    const found = aggregateTree(drawn.node, prepared).scores;
    const sign = betterOf(drawn.node) === 'higher' ? 1 : -1;
    scores.fill(Number.NaN);
    // an alternative may fail a condition by figures as drawn
    prepared.alternatives.forEach(({ id }, row) => {
      const place = places.get(id);
      if (place !== undefined) scores[place] = sign * found[row]!;
    });
  };
  const shared = {
    rows,
    isUncertain: valuesOf !== null || steps.length > 1,
    criteria: criteria.map(({ id }) => id),
    standings: alternatives.map(({ id, label }, row) => ({ id, label, rank: ranks[row]! || null })),
    scores,
    weights,
    drawFigures() {
      const variant = next();
      return (given: Float64Array) => {
        settle(variant.drawn.node, given);
        score(variant);
      };
    },
  };
  const product = fixed?.length === 1 ? productOf(fixed[0]!) : null;
  if (product) {
    const { drawn } = fixed![0]!;
    return {
      ...shared,
      draw() {
        drawn.draw();
        overall(drawn.node, weights);
        product(weights, scores);
      },
    };
  }
  return {
    ...shared,
    draw() {
      const variant = next();
      variant.drawn.draw();
      overall(variant.drawn.node, weights);
      score(variant);
    },
  };
}

function betterOf({ aggregation }: WeightedNode): 'higher' | 'lower' {
  return configured<Aggregation>(aggregation, 'aggregation').method.better;
}

/** The weight of each criterion in the whole. */
function overall(node: WeightedNode, weights: Float64Array, share = 1): void {
  for (const child of node.children) {
    if (child.children.length === 0) weights[child.place] = share * child.weight;
    else overall(child, weights, share * child.weight);
  }
}

/** Gives a tree such weights that each criterion has its weight in the whole. */
function settle(node: WeightedNode, weights: Float64Array): number {
  const shares = node.children.map((child) =>
    child.children.length === 0 ? weights[child.place]! : settle(child, weights),
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  node.children.forEach((child, i) => {
    (child as { weight: number }).weight = sum > 0 ? shares[i]! / sum : 0;
  });
  return sum;
}

/** Scores as a product of values and weights, where they are one: arithmetic means all the way, and no gaps. */
function productOf({ prepared, tree }: Variant): ((weights: Float64Array, scores: Float64Array) => void) | null {
  const places: number[] = [];
  const isProduct = (node: WeightedNode): boolean => {
    if (node.weight === 0) return true;
    if (node.children.length > 0) {
      return node.aggregation.method === arithmeticMean && node.minimumCoverage === 0 && node.children.every(isProduct);
    }
    places.push(node.place);
    return !prepared.normalized[node.place]!.some(Number.isNaN);
  };
  if (!isProduct(tree) || places.length === 0) return null;
  const width = places.length;
  const rows = prepared.alternatives.length;
  // four rows at a time, cell beside cell: a single sum would wait for each addition before the next
  const blocks = Math.ceil(rows / 4);
  const cells = new Float64Array(blocks * width * 4);
  places.forEach((place, c) => {
    prepared.normalized[place]!.forEach((value, row) => {
      cells[((row >> 2) * width + c) * 4 + (row & 3)] = value;
    });
  });
  const ofPlaces = new Float64Array(width);
  return (weights, scores) => {
    for (let c = 0; c < width; c++) ofPlaces[c] = weights[places[c]!]!;
    multiply(cells, ofPlaces, scores);
  };
}

/** Scores of rows that stand four by four, cell beside cell. */
function multiply(cells: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const [width, rows] = [weights.length, scores.length];
  for (let row = 0, cell = 0; row < rows; row += 4) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let c = 0; c < width; c++, cell += 4) {
      const weight = weights[c]!;
      one += weight * cells[cell]!;
      two += weight * cells[cell + 1]!;
      three += weight * cells[cell + 2]!;
      four += weight * cells[cell + 3]!;
    }
    scores[row] = one;
    if (row + 1 < rows) scores[row + 1] = two;
    if (row + 2 < rows) scores[row + 2] = three;
    if (row + 3 < rows) scores[row + 3] = four;
  }
}

/** How often an alternative is first with its own central weights, where figures or methods are uncertain over draws of their own. */
function* confidenceOf(counter: RankCounter, model: Model, draws: number): Chunks<(number | null)[]> {
  const { rows, criteria, scores, isUncertain } = model;
  const width = criteria.length;
  const tries = isUncertain ? Math.min(draws, confidenceDraws) : 1;
  const firsts = new Uint32Array(rows);
  const central = Array.from(firsts, (_, row) => {
    const sums = counter.weightsOfFirst.subarray(row * width, (row + 1) * width);
    return sums.map((sum) => sum / counter.counts[row * rows]!);
  });
  for (let i = 0; i < tries; i++) {
    const scoreBy = model.drawFigures();
    central.forEach((weights, row) => {
      if (Number.isNaN(weights[0])) return;
      scoreBy(weights);
      const limit = scores[row]! + Math.abs(scores[row]!) * 1e-10;
      if (!scores.some((score) => score > limit)) firsts[row]!++;
    });
    if (isUncertain) yield 0.5 + (i + 1) / tries / 2;
  }
  return Array.from(firsts, (first, row) => (Number.isNaN(central[row]![0]) ? null : first / tries));
}

/** A share of so many draws is known to within 0.07. */
const confidenceDraws = 200;
