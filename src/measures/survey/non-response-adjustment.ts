import { PortolanError } from '../../errors/index.ts';
import { finite } from '../known.ts';
import { respondentGroups } from './respondent-groups.ts';
import { checkLength, checkWeights } from './survey-weights.ts';

/**
 * What became of one that was asked: it answered; it is of those meant and didn't answer; it is not of those meant, such as a company that
 * closed; or nobody knows.
 */
export type ResponseStatus = 'respondent' | 'nonrespondent' | 'ineligible' | 'unknown';

/** What happened in one adjustment class. */
export interface ResponseClass {
  readonly class: string;
  /** How many were asked, by what became of them. */
  readonly asked: Readonly<Record<ResponseStatus, number>>;
  /** Weighted share that answered among those known to be meant, 0–1. `null` where nobody is. */
  readonly responseRate: number | null;
  /** By what the weights of respondents were multiplied. */
  readonly factor: number;
}

/** Weights of those that answered, who stand in for those that didn't. */
export interface AdjustedWeights {
  /** 0 for those that didn't answer or are unknown. The sum is as before. */
  readonly weights: readonly number[];
  readonly classes: readonly ResponseClass[];
  /** Weighted share that answered among those known to be meant, 0–1. `null` where nobody is. */
  readonly responseRate: number | null;
}

const statuses: readonly ResponseStatus[] = ['respondent', 'nonrespondent', 'ineligible', 'unknown'];

/**
 * Hands the weights of those that didn't answer to those that did, class by class: companies that are unknown count in proportion to the known
 * ones, and respondents take the part of non-respondents. Each class keeps its sum. Kalton and Flores-Cervantes (2003); samplics' `adjust`.
 *
 * @param weights the design weights of all that were asked
 * @param classes the class of each, within which those that answered resemble those that didn't: by size, by industry
 * @param status what became of each
 *
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`, `INVALID_OPTION` for a status that is none of the four and for a class
 *   in which nobody answered
 *
 * @example
 * const all = ['north', 'north', 'north'];
 * nonResponseAdjustment([2, 2, 4], all, ['respondent', 'nonrespondent', 'respondent']).weights; // [2.66…, 0, 5.33…]
 */
export function nonResponseAdjustment(
  weights: readonly number[],
  classes: readonly string[],
  status: readonly ResponseStatus[],
): AdjustedWeights {
  checkWeights(weights);
  checkLength(status, weights.length, 'status');
  const groups = respondentGroups(classes, weights.length, 'classes');
  const places = status.map((one, i) => placeOf(one, i));
  const width = statuses.length;
  const sums = new Float64Array(groups.labels.length * width);
  const counts = new Int32Array(sums.length);
  places.forEach((place, i) => {
    const cell = groups.codes[i]! * width + place;
    sums[cell]! += weights[i]!;
    counts[cell]!++;
  });
  const factors = groups.labels.map((label, g) => factorsOf(sums.subarray(g * width, (g + 1) * width), label));
  const sumAt = (place: number) => groups.labels.reduce((sum, _, g) => sum + sums[g * width + place]!, 0);
  return {
    weights: weights.map((weight, i) => weight * factors[groups.codes[i]!]![places[i]!]!),
    classes: groups.labels.map((label, g) => {
      const [answered = 0, silent = 0] = sums.subarray(g * width);
      return {
        class: label,
        asked: countsOf(counts.subarray(g * width, (g + 1) * width)),
        responseRate: finite(answered / (answered + silent)),
        factor: factors[g]![0]!,
      };
    }),
    responseRate: finite(sumAt(0) / (sumAt(0) + sumAt(1))),
  };
}

function placeOf(status: ResponseStatus, i: number): number {
  const place = statuses.indexOf(status);
  if (place !== -1) return place;
  throw new PortolanError('INVALID_OPTION', `${JSON.stringify(status)} is no status. Say ${statuses.join(', ')}.`, {
    path: `status[${i}]`,
  });
}

function factorsOf(sums: Float64Array, label: string): readonly number[] {
  const [answered, silent, ineligible, unknown] = [sums[0]!, sums[1]!, sums[2]!, sums[3]!];
  if (answered === 0 && silent + unknown > 0) {
    throw new PortolanError(
      'INVALID_OPTION',
      `Nobody answered in ${JSON.stringify(label)}, so nobody can stand in. Join it with a class that is like it.`,
      { path: 'classes', details: { class: label } },
    );
  }
  const known = answered + silent + ineligible;
  const ofUnknown = known === 0 ? 1 : (known + unknown) / known;
  return [answered === 0 ? 1 : (ofUnknown * (answered + silent)) / answered, 0, ofUnknown, 0];
}

function countsOf(counts: Int32Array): Record<ResponseStatus, number> {
  const [respondent = 0, nonrespondent = 0, ineligible = 0, unknown = 0] = counts;
  return { respondent, nonrespondent, ineligible, unknown };
}
