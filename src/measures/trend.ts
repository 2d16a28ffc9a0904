import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/** A line through the logarithms of a series. */
export interface Trend {
  /** Annual growth along the line: exp(slope) − 1. 0.07 is 7% a year. */
  readonly growth: number;
  /** Change of the natural logarithm in a year. */
  readonly slope: number;
  /** Standard error of the slope by ordinary least squares, n − 2 degrees of freedom; `null` below three values. */
  readonly standardError: number | null;
  /** How many values the line was fitted through. */
  readonly count: number;
}

/**
 * Log-linear trend: the least-squares line of the natural logarithm of a series on time. Unlike compound growth it uses
 * every year, so that one odd first or last year does not decide it.
 *
 * Missing values are left out and counted by `count`. `null` when fewer than two values are known, when a known value is
 * not above 0 (it has no logarithm), or when all lie at one time.
 *
 * @param times years, in any order
 * @param values the value at each time
 *
 * @throws `LENGTH_MISMATCH` where times and values are not as many, `INVALID_MEASURE_VALUE` for a time that is no finite number (years as text
 * are none) or an infinite value
 *
 * @example
 * trend([2020, 2021, 2022], [100, 110, 122]);
 * // { growth: 0.1045…, slope: 0.0994…, standardError: 0.0023…, count: 3 }
 */
export function trend(times: readonly number[], values: readonly MaybeNumber[]): Trend | null {
  if (times.length !== values.length) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `There are ${times.length} times and ${values.length} values. Give one value for each time, null where it is missing.`,
      { path: 'values' },
    );
  }
  const points = times.flatMap((time, i) => {
    if (!Number.isFinite(time)) refuseTime(time, i);
    const value = measured(values[i], () => `values[${i}]`);
    return value === null ? [] : [[time, value] as const];
  });
  const count = points.length;
  if (points.every(([time]) => time === points[0]![0]) || points.some(([, value]) => value <= 0)) return null;

  const middle = points.reduce((sum, [time]) => sum + time, 0) / count;
  const logs = points.map(([, value]) => Math.log(value));
  const apart = points.map(([time]) => time - middle);
  const spread = sumOf(apart, (time) => time * time);

  const mean = sumOf(logs, (log) => log) / count;
  const slope = sumOf(logs, (log, i) => (log - mean) * apart[i]!) / spread;
  const squares = sumOf(logs, (log, i) => (log - mean - slope * apart[i]!) ** 2);
  const standardError = count < 3 ? null : Math.sqrt(squares / (count - 2) / spread);
  return { growth: Math.exp(slope) - 1, slope, standardError, count };
}

function refuseTime(time: unknown, i: number): never {
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `The time ${JSON.stringify(time) ?? String(time)} is no number. Give years as numbers: Number('2018').`,
    { path: `times[${i}]` },
  );
}

function sumOf(list: readonly number[], term: (value: number, index: number) => number): number {
  return list.reduce((sum, value, i) => sum + term(value, i), 0);
}
