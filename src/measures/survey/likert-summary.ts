import { PortolanError } from '../../errors/index.ts';
import type { MaybeNumber } from '../known.ts';
import { measured } from '../measured.ts';
import type { ProportionInterval } from './proportion-interval.ts';
import { type ShareOptions, shareOfRespondents } from './share-of-respondents.ts';
import { checkList } from './survey-weights.ts';
import { weightedQuantile } from './weighted-quantile.ts';

export interface LikertOptions extends ShareOptions {
  /** How many points the scale has, from 1, the worst. Default: 5. */
  readonly points?: number;
}

/** How answers on a scale of agreement or satisfaction are spread. */
export interface LikertSummary {
  /** How many gave each point, from 1 up, unweighted. */
  readonly counts: readonly number[];
  /** The share of each point, weighted, 0–1. `null` where nobody answered. */
  readonly shares: readonly (number | null)[];
  /** The lower of the middle answers: a point of the scale and no mean. `null` where nobody answered. */
  readonly median: number | null;
  /** The share of the best two points, of the best one on a scale of fewer than four. */
  readonly top: ProportionInterval;
  /** The share of the worst two points, of the worst one on a scale of fewer than four. */
  readonly bottom: ProportionInterval;
  /** `top` less `bottom`, −1 to 1. `null` where nobody answered. */
  readonly net: number | null;
  readonly respondents: number;
  /** How many gave no answer. They are in no share. */
  readonly missing: number;
}

/**
 * Answers on a Likert scale, taken for ordered and not for numbers: the median, the share of the top and of the bottom two points with Wilson's
 * interval, and the net share.
 *
 * @param answers the point that each respondent gave, 1 to `points`; `null` for none
 *
 * @throws `INVALID_MEASURE_VALUE` for an answer that is no point of the scale, `LENGTH_MISMATCH`, `NEGATIVE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * likertSummary([5, 4, null, 3, 2]); // { counts: [0, 1, 1, 1, 1], median: 3, net: 0.25, missing: 1, … }
 */
export function likertSummary(
  answers: readonly (MaybeNumber | undefined)[],
  options: LikertOptions = {},
): LikertSummary {
  const { points = 5, weights } = options;
  if (!(Number.isInteger(points) && points >= 2 && points <= 100)) {
    throw new PortolanError('INVALID_OPTION', `points is ${points}. Give how many points the scale has, 2 to 100.`, {
      path: 'options.points',
    });
  }
  checkList(answers, 'answers');
  const known = answers.map((answer, i) => pointOf(answer, points, i));
  const answered = known.flatMap((answer, i) => (answer === null ? [] : [i]));
  const { respondents, shareOf } = shareOfRespondents(answered, answers.length, options);
  const counts = Array.from({ length: points }, (_, p) => known.filter((answer) => answer === p + 1).length);
  const box = points < 4 ? 1 : 2;
  const top = shareOf((i) => known[i]! > points - box);
  const bottom = shareOf((i) => known[i]! <= box);
  return {
    counts,
    shares: counts.map((_, p) => shareOf((i) => known[i] === p + 1).estimate),
    median: weightedQuantile(known, weights ?? answers.map(() => 1), 0.5),
    top,
    bottom,
    net: top.estimate === null || bottom.estimate === null ? null : top.estimate - bottom.estimate,
    respondents,
    missing: answers.length - answered.length,
  };
}

function pointOf(answer: MaybeNumber | undefined, points: number, i: number): number | null {
  const known = measured(answer, () => `answers[${i}]`);
  if (known === null || (Number.isInteger(known) && known >= 1 && known <= points)) return known;
  throw new PortolanError('INVALID_MEASURE_VALUE', `${known} is no point of a scale from 1 to ${points}.`, {
    path: `answers[${i}]`,
  });
}
