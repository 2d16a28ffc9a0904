import { unscaled } from './normalizations/unscaled.ts';
import { scoreAlternatives } from './score-alternatives.ts';
import type { Scoring } from './scoring.ts';
import type { ScoringInput } from './scoring-input.ts';

/**
 * Aggregates values that share a scale already, such as ratings or scores of other indices: {@link scoreAlternatives} with values as they
 * are. Only the direction of a criterion of which less is better is turned.
 *
 * @throws as {@link scoreAlternatives}
 *
 * @example
 * aggregate({ alternatives: ['a', 'b'], criteria: [{ id: 'demand' }, { id: 'access' }], values: [[4, 2], [3, 5]] }).ranking; // ['b', 'a']
 */
export function aggregate(input: Omit<ScoringInput, 'normalization'>): Scoring {
  return scoreAlternatives({ ...input, normalization: unscaled });
}
