import type { ScoringInput } from '../scoring-input.ts';
import { type WeighAgain, weighAgain } from './weigh-again.ts';

/** Where a weight would decide otherwise. */
export interface BreakEven {
  /** The share among those beside it at which the first place changes, 0–1. */
  readonly weight: number;
  /** Who is first beyond it. */
  readonly first: string;
}

/** How far the weight of a criterion or group may move before the first place changes. */
export interface BreakEvenWeight {
  readonly id: string;
  /** Its share among those beside it, 0–1. */
  readonly weight: number;
  /** The nearest change when it weighs less; `null` where there is none down to 0. */
  readonly below: BreakEven | null;
  /** The nearest change when it weighs more; `null` where there is none up to 1. */
  readonly above: BreakEven | null;
}

/**
 * For each criterion and group the weight, above and below its own, at which another alternative takes the first place, those beside it kept in
 * proportion. Those that can't move, alone in their group or without weight, are left out.
 *
 * Exact to 1e-9 of a share; changes that come and go within 1/200 of a share may be passed over. Costs 400 scorings for each weight.
 *
 * @throws as `scoreAlternatives`
 *
 * @example
 * const [x] = breakEvenWeights({ alternatives: ['a', 'b'], criteria: [{ id: 'x', weight: 3 }, { id: 'y' }], values: [[1, 0], [0, 1]] });
 * x.below.first; // 'b', from a weight of 0.5 down
 */
export function breakEvenWeights(input: ScoringInput): readonly BreakEvenWeight[] {
  const model = weighAgain(input);
  const first = leaderOf(model.scores);
  if (first === -1) return [];
  return model.weights.map(({ id, weight }) => ({
    id,
    weight,
    below: changeTowards(model, id, weight, 0, first),
    above: changeTowards(model, id, weight, 1, first),
  }));
}

const steps = 200;

function changeTowards(model: WeighAgain, id: string, from: number, to: 0 | 1, first: number): BreakEven | null {
  let kept = from;
  for (let step = 1; step <= steps; step++) {
    const share = from + ((to - from) * step) / steps;
    if (isAhead(model.scoresWith(id, share), first)) {
      kept = share;
      continue;
    }
    const weight = bisected(kept, share, (middle) => isAhead(model.scoresWith(id, middle), first));
    // just beyond the tie
    const beyond = model.scoresWith(id, weight + (share - weight) * 1e-6);
    return { weight, first: model.ids[leaderOf(beyond)]! };
  }
  return null;
}

/** Where something that holds at one end ceases to, towards the other. */
export function bisected(holds: number, fails: number, test: (value: number) => boolean): number {
  let [low, high] = [holds, fails];
  for (let i = 0; i < 60 && Math.abs(high - low) > 1e-12 * Math.max(1, Math.abs(low)); i++) {
    const middle = low + (high - low) / 2;
    if (test(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function isAhead(scores: Float64Array, first: number): boolean {
  return scores.every((score) => !(score > scores[first]! + 1e-12 * Math.abs(score)));
}

/** The place of the highest score, −1 where there is none. */
function leaderOf(scores: Float64Array): number {
  return scores.reduce(
    (best, score, row) => (!Number.isNaN(score) && (best === -1 || score > scores[best]!) ? row : best),
    -1,
  );
}
