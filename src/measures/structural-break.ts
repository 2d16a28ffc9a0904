import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import { bestSplit, fitLine, fitMean } from './chow-statistics.ts';
import type { MaybeNumber } from './known.ts';
import { measured } from './measured.ts';

/** Where a series breaks, if it does. */
export interface StructuralBreak {
  /** The first year of what comes after the break. */
  readonly year: number;
  /** The largest Wald form of Chow's F; `null` where both sides fit without a residual. */
  readonly statistic: number | null;
  /** The strictest level whose critical value is exceeded; `null` where none is, or where no critical values are published. */
  readonly level: 0.01 | 0.05 | 0.1 | null;
  /** Annual growth before the break: 0.07 is 7% a year. */
  readonly growthBefore: number;
  /** Annual growth after it. */
  readonly growthAfter: number;
  /** How many changes, or values, were used. The critical values hold for many. */
  readonly count: number;
  readonly convention: {
    readonly model: 'growth' | 'trend';
    readonly statistic: 'sup Wald';
    readonly trimming: 0.15;
    readonly criticalValues: CriticalValues | null;
  };
}

export interface CriticalValues {
  readonly source: 'Andrews (2003), table 1, p = 1';
  readonly '0.1': number;
  readonly '0.05': number;
  readonly '0.01': number;
}

export interface StructuralBreakOptions {
  /**
   * - `growth` (the default): a break in the mean of the yearly logarithmic changes, tested with Andrews's critical values.
   * - `trend`: a break in level and slope of the log-linear {@link trend}. Its best place and statistic are given, but `level` is
   *   always `null`: Andrews's table is for regressors without a trend, so it tells nothing of this one.
   */
  readonly model?: 'growth' | 'trend';
}

/** Asymptotic critical values of sup Wald for one parameter, 15% left on each side. */
const andrews: CriticalValues = {
  source: 'Andrews (2003), table 1, p = 1',
  '0.1': 7.12,
  '0.05': 8.68,
  '0.01': 12.16,
};

const trimming = 0.15;
const fewest = 10;

/**
 * The year at which a series most probably breaks: the Quandt–Andrews test, a Chow test at every year but the first and last 15%,
 * of which the largest statistic counts. Statistic: (RSS₀ − RSS₁) / (RSS₁ / (n − 2p)), the same as `supF` of R's strucchange.
 *
 * The test takes changes to be independent and equally spread, and its critical values are those of long series. In short ones they
 * are exceeded too easily: simulated with normal changes and no break, the value for 5% is exceeded in 10% of series of 10
 * changes, in 7% of those of 15 or 20, and in 5.5% of those of 30. One odd year can look like a break: see {@link oddYear}.
 *
 * `null` with fewer than 10 changes between years that follow each other (`trend`: 10 values), when a known value is not above 0 (it
 * has no logarithm), or when the series grows the same all along. What is left of a fit below 1e-12 of the logarithms counts as rounding,
 * not as a residual. The unit of the values doesn't matter. Costs time quadratic in the years.
 *
 * Source: Quandt (1960); Andrews (1993), "Tests for parameter instability and structural change with unknown change point", with the
 * critical values of Andrews (2003), its corrigendum.
 *
 * @param times years, in any order, each once
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE` for what is infinite, `INVALID_YEARS` for a time that occurs twice or is no
 * number, `INVALID_OPTION`
 *
 * @example
 * const years = [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018];
 * const values = [100, 108, 118, 127, 139, 150, 151, 154, 154, 157, 158];
 * const { year, level } = structuralBreak(years, values);
 * year; // 2014
 * level; // 0.01
 */
export function structuralBreak(
  times: readonly number[],
  values: readonly MaybeNumber[],
  { model = 'growth' }: StructuralBreakOptions = {},
): StructuralBreak | null {
  checkChoice(model, ['growth', 'trend'], 'model');
  const points = pointsOf(times, values);
  if (points.some(({ value }) => value <= 0)) return null;
  const logs = points.map(({ time, value }) => ({ time, log: logOfRatio(value, points[0]!.value) }));
  const steps = logs
    .slice(1)
    .map(({ time, log }, i) => ({ time, step: time - logs[i]!.time, change: log - logs[i]!.log }));
  const yearly = steps.filter(({ step }) => step === 1);
  const x = model === 'growth' ? yearly.map(({ time }) => time) : logs.map(({ time }) => time);
  const y = model === 'growth' ? yearly.map(({ change }) => change) : logs.map(({ log }) => log);
  const count = y.length;
  if (count < fewest) return null;

  const parameters = model === 'growth' ? 1 : 2;
  const pieceFrom = (start: number, end: number) =>
    model === 'growth' ? fitMean(y, start, end) : fitLine(x, y, start, end);
  const shortest = Math.max(Math.ceil(trimming * count), parameters + 1);
  // the changes are differences of logarithms, so those carry the rounding; they are of ratios, so a unit doesn't
  const scale = logs.reduce((sum, { log }) => sum + log * log, 1);
  const split = bestSplit(count, parameters, shortest, scale, pieceFrom);
  if (split === null) return null;
  return {
    year: x[split.before]!,
    statistic: split.statistic,
    level: model === 'growth' ? levelOf(split.statistic) : null,
    growthBefore: Math.expm1(pieceFrom(0, split.before).last),
    growthAfter: Math.expm1(pieceFrom(split.before, count).last),
    count,
    convention: { model, statistic: 'sup Wald', trimming, criticalValues: model === 'growth' ? andrews : null },
  };
}

function levelOf(statistic: number | null): 0.01 | 0.05 | 0.1 | null {
  const exceeds = (critical: number) => statistic === null || statistic > critical;
  if (exceeds(andrews['0.01'])) return 0.01;
  if (exceeds(andrews['0.05'])) return 0.05;
  return exceeds(andrews['0.1']) ? 0.1 : null;
}

/** ln(value / first), the same in every unit, also where the ratio is more or less than a double holds to the last bit. */
function logOfRatio(value: number, first: number): number {
  const ratio = value / first;
  return ratio > 1e-300 && ratio < 1e300 ? Math.log(ratio) : Math.log(value) - Math.log(first);
}

/** The known values in the order of time. */
function pointsOf(times: readonly number[], values: readonly MaybeNumber[]): { time: number; value: number }[] {
  if (times.length !== values.length) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `There are ${times.length} times and ${values.length} values. Give one each.`,
      {
        path: 'values',
      },
    );
  }
  const seen = new Set<number>();
  const points = times.flatMap((time, i) => {
    if (!Number.isFinite(time) || seen.has(time)) {
      throw new PortolanError('INVALID_YEARS', `${time} is no time of its own. Give each year once.`, {
        path: `times[${i}]`,
      });
    }
    seen.add(time);
    const value = measured(values[i], () => `values[${i}]`);
    return value === null ? [] : [{ time, value }];
  });
  return points.sort((a, b) => a.time - b.time);
}
