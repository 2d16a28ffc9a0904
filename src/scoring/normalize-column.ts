import { PortolanError } from '../errors/index.ts';
import type { Alternative, Criterion } from './criterion.ts';
import { configured } from './method.ts';
import type { Normalization, Sense } from './normalization.ts';
import { minMax } from './normalizations/min-max.ts';
import { refuseOption } from './refuse-option.ts';
import type { ScoringInput } from './scoring-input.ts';
import { placeOf } from './weigh-tree.ts';

/**
 * A column on the normalized scale, with the penalty where a missing value has one.
 *
 * @throws `INVALID_MEASURE_VALUE` where a normalization loses a value that is known, such as the logarithm of one below 0
 */
export function normalizeColumn(
  column: Float64Array,
  sense: Sense,
  { id, normalization, missing }: Criterion,
  alternatives: readonly Alternative[],
  input: ScoringInput,
): Float64Array | null {
  const path = `criteria[${id}].normalization`;
  const { method, parameters } = configured<Normalization>(
    normalization ?? input.normalization ?? minMax,
    'normalization',
    path,
  );
  const normalized = method.normalize(column, sense, parameters);
  if (normalized === null) return null;
  const policy = missing ?? input.missing ?? 'renormalize';
  const penalty = typeof policy === 'object' ? policy.penalty : Number.NaN;
  if (typeof policy === 'object' ? !Number.isFinite(penalty) : !/^(renormalize|exclude)$/.test(policy)) {
    refuseOption("Say 'renormalize', 'exclude' or { penalty: a number }.", `criteria[${id}].missing`);
  }
  let lost = column.length - 1;
  while (lost >= 0 && (Number.isFinite(normalized[lost]) || Number.isNaN(column[lost]))) lost--;
  if (lost >= 0) {
    throw new PortolanError(
      'INVALID_MEASURE_VALUE',
      `${method.name} has no result for ${column[lost]}, ${placeOf(alternatives[lost]!.id, id)}. Choose another normalization.`,
      { path },
    );
  }
  return Number.isNaN(penalty) ? normalized : normalized.map((value) => (Number.isNaN(value) ? penalty : value));
}
