import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compoundGrowthRate,
  doublingTime,
  growthRate,
  herfindahl,
  importPenetration,
  indexToBase,
  normalizedTradeBalance,
  perCapita,
  quantile,
  rankAmong,
  requiredGrowthRate,
  shareOf,
  tradeOpenness,
  trend,
} from '../../src/measures/index.ts';

/** Dollars as statistics publish them: whole and positive. */
const dollars = fc.integer({ min: 1, max: 1e12 });
const amounts = (minLength: number) => fc.array(dollars, { minLength, maxLength: 40 });
const missing = fc.constantFrom(null, Number.NaN);
const maybe = fc.option(fc.integer({ min: 0, max: 1e9 }));
const scale = fc.constantFrom(0.001, 0.5, 3, 1000, 1e6);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function holds<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 1, numRuns: 300 });
}

/** Equal but for rounding, which grows with the size of the numbers. */
function expectClose(actual: number | null, expected: number, size = Math.abs(expected)): void {
  expect(Math.abs(actual! - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
}

describe('shares', () => {
  it('of all parts add up to one', () => {
    holds(
      fc.property(amounts(1), (parts) => {
        expect(sum(parts.map((part) => shareOf(part, sum(parts))!))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('stay as they are in another unit', () => {
    holds(
      fc.property(dollars, dollars, scale, (part, whole, factor) => {
        expectClose(shareOf(part * factor, whole * factor), shareOf(part, whole)!);
      }),
    );
  });
});

describe('growth', () => {
  it('stays as it is in another unit', () => {
    holds(
      fc.property(dollars, dollars, fc.integer({ min: 1, max: 30 }), scale, (from, to, years, factor) => {
        expectClose(growthRate(from * factor, to * factor), growthRate(from, to)!);
        expectClose(compoundGrowthRate(from * factor, to * factor, years), compoundGrowthRate(from, to, years)!);
      }),
    );
  });

  it('compounded over its years leads from the first value to the last', () => {
    holds(
      fc.property(dollars, dollars, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const reached = from * (1 + compoundGrowthRate(from, to, years)!) ** years;
        expectClose(reached, to, Math.max(from, to));
      }),
    );
  });

  it('as an index leads to the same change', () => {
    holds(
      fc.property(dollars, dollars, (from, to) => {
        const [base, last] = indexToBase([from, to], from) as [number, number];
        expect(base).toBe(100);
        expectClose(last / 100 - 1, growthRate(from, to)!);
      }),
    );
  });
});

describe('ranks', () => {
  const distinct = fc.uniqueArray(dollars, { minLength: 1, maxLength: 40 });
  const rankAll = (values: readonly (number | null)[]) =>
    values.map((value, i) =>
      rankAmong(
        value,
        values.filter((_, j) => j !== i),
      ),
    );

  it('of all, without ties, are the numbers from one to N', () => {
    holds(
      fc.property(distinct, (values) => {
        const ranks = rankAll(values).map((one) => one!.rank);
        expect([...ranks].sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
      }),
    );
  });

  it('do not depend on the order of the others', () => {
    holds(
      fc.property(maybe, fc.array(maybe), fc.array(fc.nat()), (value, others, keys) => {
        const shuffled = others
          .map((other, i) => [keys[i] ?? 0, other] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, other]) => other);
        expect(rankAmong(value, shuffled)).toEqual(rankAmong(value, others));
      }),
    );
  });

  it('stay as they are in another unit', () => {
    holds(
      fc.property(dollars, amounts(0), (value, others) => {
        const doubled = others.map((other) => other * 2);
        expect(rankAmong(value * 2, doubled)).toEqual(rankAmong(value, others));
      }),
    );
  });

  it('from the other end mirror each other', () => {
    holds(
      fc.property(dollars, fc.array(dollars), (value, others) => {
        const down = rankAmong(value, others)!;
        const up = rankAmong(value, others, { order: 'ascending' })!;
        expect(down.rank + down.ties + up.rank).toBe(down.of + 1);
        if (down.percentile !== null) expect(down.percentile + up.percentile!).toBeCloseTo(100, 9);
      }),
    );
  });

  it('share N and add up to the same whole when ties are fractional', () => {
    holds(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 20 }), (values) => {
        const ranks = values.map(
          (value, i) =>
            rankAmong(
              value,
              values.filter((_, j) => j !== i),
              { ties: 'fractional' },
            )!,
        );
        expect(sum(ranks.map(({ rank }) => rank))).toBe((values.length * (values.length + 1)) / 2);
        expect(new Set(ranks.map((one) => one.of))).toEqual(new Set([values.length]));
      }),
    );
  });
});

describe('the Herfindahl index', () => {
  it('lies between 1/n and 1, and normalised between 0 and 1', () => {
    holds(
      fc.property(amounts(2), (parts) => {
        const { index, normalized } = herfindahl(parts)!;
        expect(index).toBeGreaterThanOrEqual(1 / parts.length - 1e-12);
        expect(index).toBeLessThanOrEqual(1);
        expect(normalized!).toBeGreaterThanOrEqual(-1e-12);
        expect(normalized!).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stays as it is in another unit and in any order', () => {
    holds(
      fc.property(amounts(1), scale, (parts, factor) => {
        const { index } = herfindahl(parts)!;
        expect(herfindahl(parts.map((part) => part * factor))!.index).toBeCloseTo(index, 12);
        expect(herfindahl([...parts].reverse())!.index).toBeCloseTo(index, 12);
      }),
    );
  });

  it('of the whole list lies within the bounds that its top gives', () => {
    holds(
      fc.property(amounts(2), fc.nat(), (parts, cut) => {
        const sorted = [...parts].sort((a, b) => b - a);
        const listed = sorted.slice(0, 1 + (cut % (sorted.length - 1)));
        const truth = herfindahl(sorted)!.index;
        const total = sum(sorted);
        const top = herfindahl(listed, { total, unlisted: 'below-listed' })!;
        const any = herfindahl(listed, { total })!;
        expect(top.index).toBeLessThanOrEqual(truth + 1e-12);
        expect(top.atMost).toBeGreaterThanOrEqual(truth - 1e-8);
        expect(any.atMost).toBeGreaterThanOrEqual(top.atMost - 1e-12);
        expect(any.atMost).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('of any part of the list lies within the bounds without an order', () => {
    holds(
      fc.property(amounts(2), fc.nat(), (parts, cut) => {
        const listed = parts.slice(0, 1 + (cut % (parts.length - 1)));
        const { index, atMost } = herfindahl(listed, { total: sum(parts) })!;
        const truth = herfindahl(parts)!.index;
        expect(index).toBeLessThanOrEqual(truth + 1e-12);
        expect(atMost).toBeGreaterThanOrEqual(truth - 1e-8);
      }),
    );
  });
});

describe('quantiles', () => {
  /** Type 7 in so many words: the value at the place 1 + (n - 1) p, counted from 1. */
  function plainly(values: readonly number[], probability: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    const place = 1 + (sorted.length - 1) * probability;
    const whole = Math.trunc(place);
    const fraction = place - whole;
    const at = (position: number) => sorted[Math.min(position, sorted.length) - 1]!;
    return (1 - fraction) * at(whole) + fraction * at(whole + 1);
  }

  const probability = fc.double({ min: 0, max: 1, noNaN: true });

  it('are those of the plain formula', () => {
    holds(
      fc.property(amounts(1), probability, (values, p) => {
        expectClose(quantile(values, p), plainly(values, p), Math.max(...values));
      }),
    );
  });

  it('grow with the probability, from the smallest to the largest', () => {
    holds(
      fc.property(amounts(1), probability, probability, (values, p, q) => {
        const [lower, upper] = [quantile(values, Math.min(p, q))!, quantile(values, Math.max(p, q))!];
        expect(lower).toBeLessThanOrEqual(upper * (1 + 1e-12));
        expect(quantile(values, 0)).toBe(Math.min(...values));
        expect(quantile(values, 1)).toBe(Math.max(...values));
      }),
    );
  });
});

describe('the trend', () => {
  const rate = fc.double({ min: -0.3, max: 0.5, noNaN: true });
  const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 3, maxLength: 20 });

  it('of an exact exponential is its rate, with hardly any error', () => {
    holds(
      fc.property(years, rate, (times, growth) => {
        const fitted = trend(
          times,
          times.map((time) => 1e6 * (1 + growth) ** (time - 2010)),
        )!;
        expect(fitted.growth).toBeCloseTo(growth, 9);
        expect(fitted.standardError).toBeCloseTo(0, 9);
      }),
    );
  });

  it('does not depend on the order of the years, on missing years, or on the unit', () => {
    holds(
      fc.property(years, amounts(20), scale, (times, amountsOfAll, factor) => {
        const values = amountsOfAll.slice(0, times.length);
        const fitted = trend(times, values)!;
        const backwards = trend([...times].reverse(), times.map((_, i) => values[i]!).reverse())!;
        const withGap = trend([...times, 2050], [...values, null])!;
        const scaled = trend(
          times,
          values.map((value) => value * factor),
        )!;
        for (const other of [backwards, withGap, scaled]) {
          expect(other.slope).toBeCloseTo(fitted.slope, 9);
          expect(other.standardError!).toBeCloseTo(fitted.standardError!, 9);
          expect(other.count).toBe(fitted.count);
        }
      }),
    );
  });
});

describe('missing', () => {
  it('never becomes zero or a number', () => {
    holds(
      fc.property(missing, dollars, (nothing, something) => {
        expect(growthRate(nothing, something)).toBeNull();
        expect(growthRate(something, nothing)).toBeNull();
        expect(compoundGrowthRate(nothing, something, 3)).toBeNull();
        expect(compoundGrowthRate(something, nothing, 3)).toBeNull();
        expect(shareOf(nothing, something)).toBeNull();
        expect(shareOf(something, nothing)).toBeNull();
        expect(perCapita(nothing, something)).toBeNull();
        expect(perCapita(something, nothing)).toBeNull();
        expect(indexToBase([nothing], something)).toEqual([null]);
        expect(rankAmong(nothing, [something])).toBeNull();
        expect(herfindahl([nothing])).toBeNull();
        expect(quantile([nothing], 0.5)).toBeNull();
      }),
    );
  });

  it('among others changes nothing but what it leaves out', () => {
    holds(
      fc.property(amounts(1), missing, dollars, (values, nothing, one) => {
        expect(quantile([...values, nothing], 0.5)).toBe(quantile(values, 0.5));
        expect(rankAmong(one, [...values, nothing])).toEqual(rankAmong(one, values));
        expect(herfindahl([...values, nothing])).toEqual(herfindahl(values));
      }),
    );
  });

  it('or extreme, no measure gives NaN, a negative zero or what is infinite', () => {
    const any = fc.oneof(
      missing,
      fc.constantFrom(0, 1, 5e-324, 1e300, Number.MAX_VALUE),
      fc.integer({ min: 0, max: 1e9 }),
    );
    holds(
      fc.property(any, any, fc.array(any), (a, b, values) => {
        const results = [
          growthRate(a, b),
          compoundGrowthRate(a, b, 4),
          shareOf(a, b),
          perCapita(a, b),
          ...indexToBase(values, a),
          requiredGrowthRate(a, b),
          doublingTime(a),
          tradeOpenness({ exports: a, imports: b, gdp: values[0] ?? null }),
          importPenetration({ production: a, exports: 0, imports: b }),
          normalizedTradeBalance({ exports: a, imports: b }),
          quantile(values, 0.3),
          ...Object.values(rankAmong(a, values) ?? {}),
        ];
        for (const result of results) {
          expect(result === null || Number.isFinite(result)).toBe(true);
          expect(Object.is(result, -0)).toBe(false);
        }
      }),
    );
  });
});
