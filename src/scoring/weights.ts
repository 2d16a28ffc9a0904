import { scoreAlternatives } from './score-alternatives.ts';
import type { SettledWeight } from './scoring.ts';
import type { ScoringInput } from './scoring-input.ts';

/**
 * The weights with which {@link scoreAlternatives} would aggregate: those given, or found by a weighting in the figures, brought to
 * a sum of 1 beside each other. A criterion without spread has 0.
 *
 * @throws as {@link scoreAlternatives}
 *
 * @example
 * weights({
 *   alternatives: ['a', 'b'],
 *   criteria: [{ id: 'size', weight: 3 }, { id: 'growth', weight: 1 }],
 *   values: [[1, 9], [2, 7]],
 * }).map(({ id, weight }) => `${id} ${weight}`); // ['size 0.75', 'growth 0.25']
 */
export function weights(input: ScoringInput): readonly SettledWeight[] {
  const { criteria, groups } = scoreAlternatives(input);
  return [...criteria, ...groups];
}
