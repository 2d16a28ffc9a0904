import { PortolanError } from '../../errors/index.ts';
import { designEffect } from './design-effect.ts';
import { type RespondentGroups, respondentGroups, sumByGroup, targetsOf } from './respondent-groups.ts';
import type { Calibration } from './survey-design.ts';
import { checkWeights, largestOf, sumOf } from './survey-weights.ts';

/** One way to divide the population, with what is known about it: companies by size. */
export interface RakingMargin {
  readonly id: string;
  /** The category of each respondent. */
  readonly categories: readonly string[];
  /** What the weights of each category should sum to: a count, or a share if all margins give shares. */
  readonly targets: Readonly<Record<string, number>>;
}

export interface RakingOptions {
  /** When a margin counts as met: the largest gap, as a share of the total. Default: 1e-9. */
  readonly tolerance?: number;
  /** How often to go through all margins at most. Default: 500. */
  readonly rounds?: number;
  /**
   * The largest weight, as a multiple of the mean. Weights above it are cut after each round and the others raised to the same total, so margins
   * may not be met: `gaps` says by how much. Default: none.
   */
  readonly cap?: number;
}

/** How near a category came to its target. */
export interface MarginGap {
  readonly margin: string;
  readonly category: string;
  readonly target: number;
  /** What the weights of the category sum to. */
  readonly weighted: number;
  /** `weighted` less `target`. */
  readonly gap: number;
}

/** Weights of a survey brought to what is known about the population. */
export interface RakedWeights {
  /** For each respondent. They sum to the total of the targets. */
  readonly weights: readonly number[];
  /** Whether all margins are met. If not, `gaps` says where. */
  readonly converged: boolean;
  readonly rounds: number;
  /** Of each category of each margin. */
  readonly gaps: readonly MarginGap[];
  /** The largest gap on either side. */
  readonly largestGap: number;
  readonly largestWeight: number;
  /** How much the weights raise the variance of a mean: see `designEffect`. */
  readonly designEffect: number;
  /** For the standard errors of what is estimated with these weights: `meanEstimate(answers, rake(…))`. */
  readonly calibration: Calibration;
}

/**
 * Rakes weights of a survey to several margins: they are scaled to each margin in turn until all are met. Respondents keep their starting
 * weights as far as the margins allow, so give the design weights. Iterative proportional fitting, Deming and Stephan (1940); survey's `rake`,
 * with `cap` as anesrake. Costs time linear in respondents × margins × rounds.
 *
 * @param weights the design weights; all 1 if each company was as likely to be asked as any other
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`; `UNKNOWN_CODE` for a category without a target, or a target without
 *   respondents; `INVALID_OPTION` for a respondent without a category and for margins with different totals
 *
 * @example
 * const size = { id: 'size', categories: ['small', 'small', 'large', 'large'], targets: { small: 90, large: 10 } };
 * const place = { id: 'place', categories: ['north', 'south', 'north', 'south'], targets: { north: 60, south: 40 } };
 * rake([1, 1, 1, 1], [size, place]).weights; // [54, 36, 6, 4]
 */
export function rake(
  weights: readonly number[],
  margins: readonly RakingMargin[],
  { tolerance = 1e-9, rounds: mostRounds = 500, cap }: RakingOptions = {},
): RakedWeights {
  checkOptions(tolerance, mostRounds, cap);
  checkWeights(weights);
  const lines = margins.map(({ id, categories, targets }, m) => {
    const groups = respondentGroups(categories, weights.length, `margins[${m}].categories`);
    return { id, groups, targets: targetsOf(groups, targets, weights, `margins[${m}].targets`) };
  });
  const total = commonTotal(lines);
  const raked = Float64Array.from(weights);
  const atMost = cap === undefined ? Number.POSITIVE_INFINITY : (cap * total) / countAboveZero(weights);
  let rounds = 0;
  let gap = largestGapOf(lines, raked);
  let moved = Number.POSITIVE_INFINITY;
  while (rounds < mostRounds && gap > tolerance * total && moved > 1e-14) {
    const before = raked.slice();
    for (const { groups, targets } of lines) scaleTo(raked, groups, targets);
    cutAbove(raked, atMost);
    rounds++;
    gap = largestGapOf(lines, raked);
    moved = largestMove(before, raked) / total;
  }
  const result = [...raked];
  return {
    weights: result,
    converged: gap <= tolerance * total,
    rounds,
    gaps: lines.flatMap((line) => gapsOf(line, raked)),
    largestGap: gap,
    largestWeight: largestOf(result),
    designEffect: designEffect(result)!,
    calibration: { weights: [...weights], margins: margins.map(({ categories }) => [...categories]) },
  };
}

interface Line {
  readonly id: string;
  readonly groups: RespondentGroups;
  readonly targets: Float64Array;
}

function checkOptions(tolerance: number, rounds: number, cap: number | undefined): void {
  const refuse = (path: string, message: string) => {
    throw new PortolanError('INVALID_OPTION', message, { path: `options.${path}` });
  };
  if (!(tolerance > 0 && tolerance < 1))
    refuse('tolerance', `tolerance is ${tolerance}. Give a share of the total, such as 1e-9.`);
  if (!(Number.isInteger(rounds) && rounds > 0)) refuse('rounds', `rounds is ${rounds}. Give a whole number from 1.`);
  if (cap !== undefined && !(cap > 1))
    refuse('cap', `cap is ${cap}. Give a multiple of the mean weight above 1, such as 5.`);
}

function commonTotal(lines: readonly Line[]): number {
  const totals = lines.map(({ targets }) => sumOf([...targets]));
  const first = totals[0];
  if (first === undefined || !(first > 0 && first < Number.POSITIVE_INFINITY)) {
    throw new PortolanError('INVALID_OPTION', 'There is no total to rake to. Give respondents, and a margin.', {
      path: 'margins',
    });
  }
  const other = totals.findIndex((total) => Math.abs(total - first) > 1e-9 * first);
  if (other === -1) return first;
  throw new PortolanError(
    'INVALID_OPTION',
    `Targets of ${lines[0]!.id} sum to ${first}, of ${lines[other]!.id} to ${totals[other]}. Bring them to the same total.`,
    { path: `margins[${other}].targets` },
  );
}

function scaleTo(weights: Float64Array, { labels, codes }: RespondentGroups, targets: Float64Array): void {
  const factors = sumByGroup({ labels, codes }, weights);
  for (let g = 0; g < factors.length; g++) factors[g] = targets[g]! / factors[g]!;
  for (let i = 0; i < weights.length; i++) weights[i]! *= factors[codes[i]!]!;
}

/** Weights above the limit come to it, and the others are raised by the same factor until none is above. */
function cutAbove(weights: Float64Array, atMost: number): void {
  while (weights.some((weight) => weight > atMost)) {
    let [excess, others] = [0, 0];
    for (let i = 0; i < weights.length; i++) {
      if (weights[i]! < atMost) others += weights[i]!;
      excess += Math.max(0, weights[i]! - atMost);
    }
    const factor = others === 0 ? 1 : 1 + excess / others;
    for (let i = 0; i < weights.length; i++) weights[i] = weights[i]! < atMost ? weights[i]! * factor : atMost;
  }
}

function countAboveZero(weights: readonly number[]): number {
  return weights.filter((weight) => weight > 0).length;
}

function largestGapOf(lines: readonly Line[], weights: Float64Array): number {
  let largest = 0;
  for (const { groups, targets } of lines) {
    const sums = sumByGroup(groups, weights);
    for (let g = 0; g < sums.length; g++) largest = Math.max(largest, Math.abs(sums[g]! - targets[g]!));
  }
  return largest;
}

function largestMove(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < after.length; i++) largest = Math.max(largest, Math.abs(after[i]! - before[i]!));
  return largest;
}

function gapsOf({ id, groups, targets }: Line, weights: Float64Array): MarginGap[] {
  const sums = sumByGroup(groups, weights);
  return groups.labels.map((category, g) => ({
    margin: id,
    category,
    target: targets[g]!,
    weighted: sums[g]!,
    gap: sums[g]! - targets[g]!,
  }));
}
