import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { checkWeights, largestOf, sumOf } from './survey-weights.ts';

export interface TrimOptions {
  /** The largest weight. Default: none. */
  readonly upper?: number;
  /** The smallest weight above 0. Default: none. */
  readonly lower?: number;
  /**
   * Where what was cut goes. Default: `equally`, the same amount to each weight that was not cut, until all are within the limits (survey's
   * `trimWeights`, strict). `rescaled` multiplies all by the same factor, once, so that the largest may end above the limit (balance).
   */
  readonly excess?: 'equally' | 'rescaled';
}

/** Weights within limits, with the same sum. */
export interface TrimmedWeights {
  readonly weights: readonly number[];
  /** How many were cut or raised to a limit. */
  readonly trimmed: number;
  /** What was cut off, less what was added to reach the lower limit. */
  readonly excess: number;
  /** How many took it up. */
  readonly receivers: number;
  readonly largestWeight: number;
  readonly convention: { readonly excess: 'equally' | 'rescaled' };
}

/**
 * Keeps weights within limits and their sum as it was, since a few large weights make estimates unsteady. Weights of 0 stay 0. Potter (1990).
 *
 * @throws `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `INVALID_OPTION` for limits that can't hold the sum
 *
 * @example
 * trimWeights([1, 1, 2, 8], { upper: 6 }).weights; // [1.6666…, 1.6666…, 2.6666…, 6]
 */
export function trimWeights(
  weights: readonly number[],
  { upper = Number.POSITIVE_INFINITY, lower = 0, excess = 'equally' }: TrimOptions = {},
): TrimmedWeights {
  checkChoice(excess, ['equally', 'rescaled'], 'excess');
  const standing = checkWeights(weights).filter((weight) => weight > 0);
  const mean = sumOf(standing) / standing.length;
  if (!(lower >= 0 && lower <= upper)) refuseLimits(`upper is ${upper} and lower ${lower}. Give 0 ≤ lower ≤ upper.`);
  if (excess === 'equally' && (lower > mean || upper < mean)) {
    refuseLimits(
      `Weights between ${lower} and ${upper} can't keep a mean of ${mean}. Give limits on both sides of it.`,
    );
  }
  const clip = (weight: number) => (weight === 0 ? 0 : Math.min(upper, Math.max(lower, weight)));
  const clipped = weights.map(clip);
  const cut = clipped.map((weight, i) => weight !== weights[i]);
  const moved = sumOf(weights) - sumOf(clipped);
  const trimmed = excess === 'equally' ? spread(clipped, cut, clip, moved) : rescale(clipped, sumOf(weights));
  return {
    weights: trimmed,
    trimmed: cut.filter(Boolean).length,
    excess: moved,
    receivers:
      moved === 0 ? 0 : excess === 'rescaled' ? standing.length : trimmed.filter((w, i) => w > 0 && !cut[i]).length,
    largestWeight: largestOf(trimmed),
    convention: { excess },
  };
}

function refuseLimits(message: string): never {
  throw new PortolanError('INVALID_OPTION', message, { path: 'options' });
}

/** To those that were not cut as long as there are some, then to those that have room. Marks in `cut` what reaches a limit on the way. */
function spread(clipped: readonly number[], cut: boolean[], clip: (weight: number) => number, moved: number): number[] {
  const slack = 1e-12 * sumOf(clipped);
  let weights = [...clipped];
  let left = moved;
  while (Math.abs(left) > slack) {
    const standing = weights.map((weight) => weight > 0);
    const free = standing.map((is, i) => is && !cut[i]);
    const takes = free.includes(true) ? free : standing.map((is, i) => is && clip(weights[i]! + left) !== weights[i]);
    if (!takes.includes(true)) break;
    const each = left / takes.filter(Boolean).length;
    const wanted = weights.map((weight, i) => (takes[i] ? weight + each : weight));
    weights = wanted.map(clip);
    left = sumOf(wanted) - sumOf(weights);
    for (let i = 0; i < weights.length; i++) cut[i] ||= weights[i] !== wanted[i];
  }
  return weights;
}

function rescale(clipped: readonly number[], total: number): number[] {
  const factor = total / sumOf(clipped);
  return clipped.map((weight) => weight * factor);
}
