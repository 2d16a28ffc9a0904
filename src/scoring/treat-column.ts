import type { Criterion } from './criterion.ts';
import { configured } from './method.ts';
import type { ScoringInput } from './scoring-input.ts';
import type { Treatment } from './treatment.ts';

export function treatColumn(column: Float64Array, criterion: Criterion, input: ScoringInput): Float64Array {
  const step = criterion.treatment ?? input.treatment;
  if (step === undefined) return column;
  const { method, parameters } = configured<Treatment>(step, 'treatment', `criteria[${criterion.id}].treatment`);
  return method.treat(column, parameters);
}
