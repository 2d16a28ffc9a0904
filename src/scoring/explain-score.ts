import { refuseOption } from './refuse-option.ts';
import type { Scoring } from './scoring.ts';

/** What a criterion or group adds to a score. */
export interface Contribution {
  readonly id: string;
  /** What it adds to the score; `null` where it has no part: no value, or no spread. */
  readonly points: number | null;
  /** What it adds to the score compared with. */
  readonly against: number | null;
  /** points − against, where no part adds nothing. */
  readonly difference: number;
}

/** Why an alternative stands where it does, beside another or the mean of all. */
export interface ScoreExplanation {
  readonly alternative: string;
  /** `null` for the mean of all that have a score. */
  readonly against: string | null;
  readonly score: number;
  readonly otherScore: number;
  /** The largest differences first. The points add up to the score, the differences to score − otherScore. */
  readonly criteria: readonly Contribution[];
  /** The sums of what stands in each group, in the order of the groups. */
  readonly groups: readonly Contribution[];
  /** The fewest criteria without whose differences the two would tie or change places. Empty where the scores are equal. */
  readonly decisive: readonly string[];
  readonly sentence: string;
}

/**
 * Why an alternative has its score: what each criterion and group adds, beside the mean of all or another alternative ("why is Mexico
 * above Canada?"), in figures and in one sentence. The figures add up to the scores exactly, but for rounding of doubles.
 *
 * @param against the id of another alternative; without it, the mean of all that have a score
 *
 * @throws `INVALID_OPTION` for an alternative without a score, and for a method whose scores can't be taken apart (Copeland, TOPSIS)
 *
 * @example
 * const scoring = scoreAlternatives({
 *   alternatives: ['MEX', 'CAN', 'DEU'],
 *   criteria: [{ id: 'imports', weight: 2 }, { id: 'tariff', direction: 'less' }],
 *   values: [[50, 1], [40, 0], [20, 5]],
 * });
 * explainScore(scoring, 'MEX', 'CAN').sentence;
 * // 'MEX (0.933, rank 1) is ahead of CAN (0.778, rank 2) by 0.156: imports +0.222, tariff -0.0667.'
 */
export function explainScore(scoring: Scoring, alternative: string, against?: string): ScoreExplanation {
  const { contributions, better, groups } = scoring;
  if (contributions === null) {
    refuseOption(
      `Scores of ${scoring.recipe.aggregation?.method} are not sums over criteria. Explain a mean, or look at \`parts\`.`,
      'scoring.contributions',
    );
  }
  const one = scoredOf(scoring, alternative, 'alternative');
  const other = against === undefined ? meanOf(scoring) : scoredOf(scoring, against, 'against');
  const otherPoints = against === undefined ? meanPoints(scoring) : contributions.row(against);
  const points = contributions.row(alternative);
  const all = scoring.criteria.map(({ id }, c) => contribution(id, points[c]!, otherPoints[c]!));
  const criteria = [...all].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const gap = one.score - other.score;
  return {
    alternative,
    against: against ?? null,
    score: one.score,
    otherScore: other.score,
    criteria,
    groups: groups.map(({ id }) => {
      const inside = scoring.criteria.map((criterion) => isIn(criterion.group, id, groups));
      return contribution(id, sumOf(points, inside), sumOf(otherPoints, inside));
    }),
    decisive: decisiveOf(criteria, gap),
    sentence: sentenceOf(one, other, better === 'higher' ? gap : -gap, criteria, scoring),
  };
}

interface Standing {
  readonly name: string;
  readonly score: number;
  readonly rank: number | null;
}

function scoredOf({ alternatives }: Scoring, id: string, path: string): Standing {
  const found = alternatives.find((one) => one.id === id);
  if (found === undefined || found.score === null) {
    refuseOption(`${JSON.stringify(id)} has no score. Name one of \`ranking\`.`, path);
  }
  return { name: found.label ?? id, score: found.score, rank: found.rank };
}

function meanOf({ alternatives }: Scoring): Standing {
  const scores = alternatives.flatMap(({ score }) => score ?? []);
  return { name: 'the mean', score: scores.reduce((sum, score) => sum + score, 0) / scores.length, rank: null };
}

/** What each criterion adds on average, where it adds nothing to those on which it has no part. */
function meanPoints({ alternatives, criteria, contributions }: Scoring): Float64Array {
  const sums = new Float64Array(criteria.length).fill(Number.NaN);
  let count = 0;
  alternatives.forEach(({ score }, row) => {
    if (score === null) return;
    count++;
    for (let c = 0; c < sums.length; c++) {
      const part = contributions!.values[row * sums.length + c]!;
      if (!Number.isNaN(part)) sums[c] = (sums[c]! || 0) + part;
    }
  });
  return sums.map((sum) => sum / count);
}

function contribution(id: string, points: number, against: number): Contribution {
  return { id, points: known(points), against: known(against), difference: (points || 0) - (against || 0) };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function isIn(group: string | null, id: string, groups: Scoring['groups']): boolean {
  if (group === null || group === id) return group === id;
  return isIn(groups.find((one) => one.id === group)!.group, id, groups);
}

function sumOf(points: Float64Array, inside: readonly boolean[]): number {
  return points.reduce((sum, part, c) => (inside[c] && !Number.isNaN(part) ? (sum || 0) + part : sum), Number.NaN);
}

/** The largest first, until what is left of the gap is gone: no smaller set does it. */
function decisiveOf(criteria: readonly Contribution[], gap: number): string[] {
  if (gap === 0) return [];
  const sign = Math.sign(gap);
  const helping = criteria.filter(({ difference }) => difference * sign > 0);
  let left = Math.abs(gap);
  return helping.flatMap(({ id, difference }) => {
    if (left <= 0) return [];
    left -= Math.abs(difference);
    return [id];
  });
}

function sentenceOf(
  one: Standing,
  other: Standing,
  ahead: number,
  criteria: readonly Contribution[],
  { recipe }: Scoring,
): string {
  const labels = new Map(recipe.criteria.map(({ id, label }) => [id, label ?? id]));
  const apart = criteria.filter(({ difference }) => difference !== 0);
  const parts = apart.slice(0, told).map(({ id, difference }) => `${labels.get(id)} ${signed(difference)}`);
  const rest = apart.slice(told).reduce((sum, { difference }) => sum + difference, 0);
  if (apart.length > told) parts.push(`all others ${signed(rest)}`);
  const gap = ahead === 0 ? '' : ` by ${shown(Math.abs(ahead))}`;
  const place = ahead === 0 ? 'ties with' : ahead > 0 ? 'is ahead of' : 'is behind';
  return `${standing(one)} ${place} ${standing(other)}${gap}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
}

/** How many criteria a sentence names. */
const told = 4;

function standing({ name, score, rank }: Standing): string {
  return `${name} (${shown(score)}${rank === null ? '' : `, rank ${rank}`})`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${shown(value)}`;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3)));
}
