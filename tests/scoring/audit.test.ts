import { describe, expect, it } from 'vitest';
import { auditIndex, type ScoringInput, scoreAlternatives, strengthsOf } from '../../src/scoring/index.ts';
import { refusalOf } from '../refusal.ts';

const rows = Array.from({ length: 12 }, (_, i) => [i, i + (i % 2) * 0.1, (i * 7) % 12, -i, i === 11 ? 400 : i % 4]);
const input: ScoringInput = {
  alternatives: rows.map((_, i) => `a${i}`),
  criteria: [
    { id: 'imports', group: 'demand' },
    { id: 'gdp', label: 'GDP', group: 'demand' },
    { id: 'noise', group: 'demand' },
    { id: 'against', group: 'demand' },
    { id: 'long tail', group: 'other' },
  ],
  groups: [{ id: 'demand' }, { id: 'other' }],
  values: rows.map((row, i) => (i < 6 ? row : row.map((value, c) => (c === 2 && i > 6 ? null : value)))),
};

describe('auditIndex', () => {
  const audit = auditIndex(input);

  it('finds what is redundant, opposed, missing and outlying', () => {
    expect(audit.redundant.map(({ one, other }) => [one, other])).toEqual([['imports', 'gdp']]);
    expect(audit.opposed.map(({ one, other }) => [one, other])).toContainEqual(['imports', 'against']);
    expect(audit.statistics.find(({ id }) => id === 'long tail')).toMatchObject({
      hasOutliers: true,
      zeros: 3,
      missing: 0,
      maximum: 400,
    });
    expect(audit.statistics.find(({ id }) => id === 'noise')).toMatchObject({ known: 7, missing: 5 });
    expect(
      audit.findings.some((one) =>
        /^imports and GDP say the same \(correlation 1\): they count twice in demand\.$/.test(one),
      ),
    ).toBe(true);
    expect(audit.findings.some((one) => one.startsWith('noise is known for 7 of 12'))).toBe(true);
    expect(audit.findings.some((one) => one.startsWith('long tail has outliers'))).toBe(true);
    expect(
      audit.findings.some(
        (one) => one.startsWith('against goes against the index') || one.includes('contradict each other'),
      ),
    ).toBe(true);
  });

  it('components add up to the whole, loadings have length one', () => {
    for (const { shares, eigenvalues, items, loadings } of audit.groups) {
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      expect(eigenvalues.reduce((sum, one) => sum + one, 0)).toBeCloseTo(items, 9);
      const first = loadings.rowLabels.map((id) => loadings.at(id, '1')!);
      expect(first.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('effective weights of criteria add up to one', () => {
    const criteria = audit.weights.slice(0, 5);
    expect(criteria.reduce((sum, { effective }) => sum + (effective ?? 0), 0)).toBeCloseTo(1, 12);
    expect(criteria.reduce((sum, { nominal }) => sum + nominal, 0)).toBeCloseTo(1, 12);
  });

  it('takes ranks instead of values', () => {
    const { correlations } = auditIndex(input, { correlation: 'spearman' });
    expect(correlations.at('imports', 'gdp')).toBeCloseTo(1, 12);
    expect(auditIndex(input, { correlation: 'kendall' }).correlations.at('imports', 'against')).toBeCloseTo(-1, 12);
  });
});

describe('strengthsOf', () => {
  it('lists the best and the worst', () => {
    const { strengths, weaknesses } = strengthsOf(scoreAlternatives(input), 'a11', 2);
    expect(strengths.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(weaknesses[0]).toMatchObject({ criterion: 'against', rank: 12, of: 12 });
    expect(refusalOf(() => strengthsOf(scoreAlternatives(input), 'zz')).path).toBe('alternative');
  });
});
