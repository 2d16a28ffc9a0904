import type { Matrix } from '../cube/index.ts';
import { prepare } from './prepare.ts';
import type { ScoringInput } from './scoring-input.ts';
import { tableOf } from './table-of.ts';

/** Criteria on scales on which more is better. */
export interface Normalized {
  /** By alternative and criterion; missing where the value is, and for a criterion without spread. */
  readonly values: Matrix;
  /** Criteria that can't tell alternatives apart. */
  readonly withoutSpread: readonly string[];
}

/**
 * The steps of {@link scoreAlternatives} up to normalization alone. Each criterion is turned once, so that more is better.
 *
 * @throws as {@link scoreAlternatives}
 *
 * @example
 * normalize({ alternatives: ['a', 'b', 'c'], criteria: [{ id: 'tariff', direction: 'less' }], values: [[0], [5], [10]] })
 *   .values.at('b', 'tariff'); // 0.5
 */
export function normalize(input: ScoringInput): Normalized {
  const { alternatives, criteria, normalized } = prepare(input);
  return {
    values: tableOf(alternatives, criteria, normalized),
    withoutSpread: criteria.flatMap(({ id }, c) => (normalized[c] === null ? [id] : [])),
  };
}
