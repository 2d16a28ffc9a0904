import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScore } from '../../src/scoring/explain-score.ts';
import { type ScoringInput, scoreAlternatives } from '../../src/scoring/index.ts';
import { refusalOf } from '../refusal.ts';

const markets: ScoringInput = {
  alternatives: ['MEX', 'CAN', 'DEU'],
  criteria: [
    { id: 'imports', weight: 2, label: 'what it buys' },
    { id: 'tariff', direction: 'less', group: 'barriers' },
  ],
  groups: [{ id: 'barriers' }],
  values: [
    [50, 1],
    [40, 0],
    [20, 5],
  ],
};

describe('why is Mexico above Canada', () => {
  it('in figures and in one sentence', () => {
    const { criteria, groups, decisive, sentence } = explainScore(scoreAlternatives(markets), 'MEX', 'CAN');
    expect(criteria.map(({ id, difference }) => [id, difference])).toEqual([
      ['imports', expect.closeTo(2 / 9, 12)],
      ['tariff', expect.closeTo(-1 / 15, 12)],
    ]);
    expect(groups).toEqual([
      {
        id: 'barriers',
        points: expect.closeTo(0.8 / 3, 12),
        against: expect.closeTo(1 / 3, 12),
        difference: expect.closeTo(-0.2 / 3, 12),
      },
    ]);
    expect(decisive).toEqual(['imports']);
    expect(sentence).toBe(
      'MEX (0.933, rank 1) is ahead of CAN (0.778, rank 2) by 0.156: what it buys +0.222, tariff -0.0667.',
    );
  });

  it('against the mean of all', () => {
    const { otherScore, against, sentence } = explainScore(scoreAlternatives(markets), 'DEU');
    expect(against).toBeNull();
    expect(otherScore).toBeCloseTo((14 / 15 + 7 / 9) / 3, 12);
    expect(sentence).toContain('is behind the mean (0.57)');
  });

  it('names four criteria and sums the rest up', () => {
    const scoring = scoreAlternatives({
      alternatives: ['a', 'b'],
      criteria: [1, 2, 3, 4, 5, 6].map((weight) => ({ id: `c${weight}`, weight })),
      values: [Array(6).fill(1), Array(6).fill(0)],
    });
    expect(explainScore(scoring, 'a', 'b').sentence).toBe(
      'a (1, rank 1) is ahead of b (0, rank 2) by 1: c6 +0.286, c5 +0.238, c4 +0.19, c3 +0.143, all others +0.143.',
    );
  });
});

it.each(['ITA', '__proto__'])('%s, which has no score, is refused', (id) => {
  const error = refusalOf(() => explainScore(scoreAlternatives(markets), id));
  expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'alternative']);
});

it('the differences add up, and without the decisive ones the order is gone', () => {
  const rows = fc.array(
    fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { freq: 6 }), { minLength: 4, maxLength: 4 }),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(rows, (values) => {
      const scoring = scoreAlternatives({
        alternatives: values.map((_, i) => `a${i}`),
        criteria: [
          { id: 'w', group: 'g' },
          { id: 'x', group: 'g', direction: 'less' },
          { id: 'y', weight: 2 },
          { id: 'z' },
        ],
        groups: [{ id: 'g', weight: 3 }],
        values,
      });
      const [first, second] = scoring.ranking;
      if (second === undefined) return;
      for (const against of [second, undefined]) {
        const { criteria, score, otherScore, decisive } = explainScore(scoring, first!, against);
        const gap = score - otherScore;
        expect(criteria.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(gap, 12);
        const others = criteria.filter(({ id }) => !decisive.includes(id));
        if (gap > 1e-9) expect(others.reduce((sum, { difference }) => sum + difference, 0)).toBeLessThan(1e-9);
      }
    }),
  );
});
