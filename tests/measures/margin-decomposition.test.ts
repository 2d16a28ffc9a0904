import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginDecomposition } from '../../src/measures/margin-decomposition.ts';
import { refusalOf } from '../refusal.ts';

describe('marginDecomposition', () => {
  const year = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 1e6 }));

  it('adds up to the change to the last bit, and counts each relation once', () => {
    const property = fc.property(year, year, (start, end) => {
      const labels = [...new Set([...Object.keys(start), ...Object.keys(end)])];
      const whole = (one: Record<string, number>) =>
        Object.fromEntries(labels.map((label) => [label, (one[label] ?? 0) / 7]));
      const [from, to] = [whole(start), whole(end)];
      const { change, entry, exit, continuing, counts } = marginDecomposition(from, to);
      expect(entry! + exit! + continuing!).toBe(change);
      expect(change).toBeCloseTo(
        labels.reduce((sum, label) => sum + to[label]! - from[label]!, 0),
        6,
      );
      expect(entry).toBeGreaterThanOrEqual(0);
      expect(exit).toBeLessThanOrEqual(0);
      const present = labels.filter((label) => from[label]! > 0 || to[label]! > 0).length;
      expect(counts.entry + counts.exit + counts.continuing).toBe(present);
      const back = marginDecomposition(to, from);
      expect(back.entry).toBeCloseTo(-exit!, 6);
      expect(back.continuing).toBeCloseTo(-continuing!, 6);
    });
    fc.assert(property, { seed: 1 });
  });

  it('a label that one year lacks is missing, not 0', () => {
    expect(marginDecomposition({ FRA: 1 }, { FRA: 2, JPN: 5 })).toMatchObject({
      change: null,
      entry: null,
      missing: ['JPN'],
    });
    const known = marginDecomposition({ FRA: 1, CHL: null }, { FRA: 2, JPN: 5, CHL: 1 }, { missing: 'sum-known' });
    expect(known).toMatchObject({ change: 1, continuing: 1, missing: ['CHL', 'JPN'] });
    expect(marginDecomposition({}, {})).toMatchObject({ change: 0, counts: { entry: 0, exit: 0, continuing: 0 } });
  });

  it('refuses sums above 1.1e307', () => {
    const [start, end] = [
      { FRA: 1e308, JPN: 1e308 },
      { FRA: 1e308, JPN: 0 },
    ];
    expect(refusalOf(() => marginDecomposition(start, end))).toMatchObject({ code: 'TOO_LARGE' });
    expect(marginDecomposition({ FRA: 1e307 }, { FRA: 0 }).exit! / 1e307).toBeCloseTo(-1, 12);
  });

  it('refuses amounts below 0 by label', () => {
    expect(refusalOf(() => marginDecomposition({ FRA: -1 }, {}))).toMatchObject({
      code: 'NEGATIVE_VALUE',
      path: 'start[FRA]',
    });
  });
});
