import { PortolanError } from '../../errors/index.ts';

/**
 * Weights as they were given, each known and at least 0.
 *
 * @throws `INVALID_MEASURE_VALUE`, `NEGATIVE_VALUE`; `INVALID_OPTION` when none is above 0
 */
export function checkWeights(weights: readonly number[], path = 'weights'): readonly number[] {
  checkList(weights, path);
  let total = 0;
  weights.forEach((weight, i) => {
    if (typeof weight !== 'number' || !Number.isFinite(weight)) {
      throw new PortolanError('INVALID_MEASURE_VALUE', `${String(weight)} is no weight. Give a finite number.`, {
        path: `${path}[${i}]`,
      });
    }
    if (weight < 0) {
      throw new PortolanError(
        'NEGATIVE_VALUE',
        `A weight can't be ${weight}: it says how many a respondent stands for.`,
        {
          path: `${path}[${i}]`,
        },
      );
    }
    total += weight;
  });
  if (weights.length > 0 && total === 0) {
    throw new PortolanError('INVALID_OPTION', 'All weights are 0. Give those that answered a weight above 0.', {
      path,
    });
  }
  return weights;
}

/** @throws `INVALID_MEASURE_VALUE` for what is no list, `LENGTH_MISMATCH` for one that doesn't have an entry for each respondent */
export function checkLength(list: ArrayLike<unknown>, respondents: number, path: string): void {
  checkList(list, path);
  if (list.length === respondents) return;
  throw new PortolanError(
    'LENGTH_MISMATCH',
    `${path} has ${list.length} entries for ${respondents} respondents. Give one for each.`,
    { path },
  );
}

/** @throws `INVALID_MEASURE_VALUE` for what is no list */
export function checkList(list: ArrayLike<unknown>, path: string): void {
  if (Array.isArray(list) || ArrayBuffer.isView(list)) return;
  throw new PortolanError('INVALID_MEASURE_VALUE', `${path} is no list. Give an entry for each respondent.`, { path });
}

export function sumOf(list: readonly number[]): number {
  let sum = 0;
  for (const value of list) sum += value;
  return sum;
}

export function largestOf(list: readonly number[]): number {
  let largest = 0;
  for (const value of list) if (value > largest) largest = value;
  return largest;
}
