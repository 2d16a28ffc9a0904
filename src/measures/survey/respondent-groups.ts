import { PortolanError } from '../../errors/index.ts';
import { checkLength } from './survey-weights.ts';

/** Respondents by the group they are in. */
export interface RespondentGroups {
  /** In the order in which they first come. */
  readonly labels: readonly string[];
  /** For each respondent the place of the group in `labels`. */
  readonly codes: Int32Array;
}

/**
 * Groups numbered, each respondent in one.
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_OPTION` for a respondent without a group
 */
export function respondentGroups(groups: readonly string[], respondents: number, path: string): RespondentGroups {
  checkLength(groups, respondents, path);
  const places = new Map<string, number>();
  const codes = new Int32Array(respondents);
  for (let i = 0; i < respondents; i++) {
    const group = groups[i]!;
    if (typeof group !== 'string' || group === '') {
      throw new PortolanError(
        'INVALID_OPTION',
        `${JSON.stringify(group)} is no group. Give a text: one of their own for those whose group is not known, or leave them out.`,
        { path: `${path}[${i}]` },
      );
    }
    const known = places.get(group);
    if (known === undefined) places.set(group, places.size);
    codes[i] = known ?? places.size - 1;
  }
  return { labels: [...places.keys()], codes };
}

export function sumByGroup({ labels, codes }: RespondentGroups, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(labels.length);
  for (let i = 0; i < codes.length; i++) sums[codes[i]!]! += values[i]!;
  return sums;
}

/**
 * What each group should come to, beside what it has. A target of 0 is taken where no respondent is in the group.
 *
 * @throws `UNKNOWN_CODE` for a group without a target or a target without respondents, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `INVALID_OPTION`
 */
export function targetsOf(
  groups: RespondentGroups,
  targets: Readonly<Record<string, number>>,
  weights: readonly number[],
  path: string,
): Float64Array {
  if (typeof targets !== 'object' || targets === null) {
    throw new PortolanError('INVALID_OPTION', `Give the target of each group: { small: 240, large: 50 }.`, { path });
  }
  for (const [label, target] of Object.entries(targets)) {
    const place = `${path}[${label}]`;
    if (!Number.isFinite(target)) {
      throw new PortolanError('INVALID_MEASURE_VALUE', `${String(target)} is no target. Give a finite number.`, {
        path: place,
      });
    }
    if (target < 0) throw new PortolanError('NEGATIVE_VALUE', `A target can't be ${target}.`, { path: place });
    if (target > 0 && !groups.labels.includes(label)) {
      throw new PortolanError(
        'UNKNOWN_CODE',
        `No respondent is in ${JSON.stringify(label)}, so its target can't be met. Join it with a group that has some.`,
        { path: place, details: { groups: groups.labels } },
      );
    }
  }
  const sums = sumByGroup(groups, weights);
  return Float64Array.from(groups.labels, (label, i) => {
    const place = `${path}[${label}]`;
    if (!Object.hasOwn(targets, label)) {
      throw new PortolanError('UNKNOWN_CODE', `${JSON.stringify(label)} has respondents and no target. Give it one.`, {
        path: place,
        details: { targets: Object.keys(targets) },
      });
    }
    const target = targets[label]!;
    if (target === 0) {
      throw new PortolanError(
        'INVALID_OPTION',
        `The target of ${JSON.stringify(label)} is 0, and it has respondents. Leave those out, or join it with another group.`,
        { path: place },
      );
    }
    if (!Number.isFinite(target / sums[i]!)) {
      throw new PortolanError(
        'INVALID_OPTION',
        `Weights in ${JSON.stringify(label)} sum to ${sums[i]}, which no factor brings to its target. Give them weights.`,
        { path: place },
      );
    }
    return target;
  });
}
