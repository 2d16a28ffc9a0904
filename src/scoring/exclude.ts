import { cascade, type Rejection } from './filter-cascade.ts';
import type { Table } from './read-table.ts';
import { refuseOption } from './refuse-option.ts';
import type { ScoringInput } from './scoring-input.ts';

/** An alternative that is not ranked, and why. */
export interface Exclusion extends Omit<Rejection, 'condition' | 'criterion'> {
  /** What took it out: a condition of `select`, a criterion's `veto`, a `missing` value, or too low a `coverage` (0–1). */
  readonly step: 'select' | 'veto' | 'missing' | 'coverage';
  /** `null` where it rests on several. */
  readonly criterion: string | null;
}

/** The share of the criteria with a value, by alternative. */
export function coverageOf({ alternatives, columns }: Table): Float64Array {
  const known = new Float64Array(alternatives.length);
  for (const column of columns) {
    for (let row = 0; row < known.length; row++) if (!Number.isNaN(column[row])) known[row]!++;
  }
  return known.map((count) => count / columns.length);
}

/** Who fails a condition, a veto or the least coverage. Excluded before any figure is compared, none of them moves another's score. */
export function excludeByValues(
  table: Table,
  coverage: Float64Array,
  { select = [], minimumCoverage = 0 }: ScoringInput,
): Exclusion[] {
  if (!(minimumCoverage >= 0 && minimumCoverage <= 1)) refuseOption('Give 0 to 1.', 'minimumCoverage');
  const vetoes = table.criteria.flatMap(({ id, veto }) => (veto ? [{ ...veto, criterion: id }] : []));
  const { rejected } = cascade(table, [...select, ...vetoes], 'select');
  if (rejected.length === 0 && minimumCoverage === 0) return [];
  const byId = new Map(rejected.map((one) => [one.id, one]));
  return table.alternatives.flatMap(({ id }, row): Exclusion[] => {
    const rejection = byId.get(id);
    if (rejection) {
      const { condition, ...rest } = rejection;
      return [{ ...rest, step: condition < select.length ? 'select' : 'veto' }];
    }
    const value = coverage[row]!;
    if (value >= minimumCoverage) return [];
    const reason = `fewer values than ${minimumCoverage} of the criteria`;
    return [{ id, step: 'coverage', criterion: null, value, margin: minimumCoverage - value, reason }];
  });
}

/** Who lacks a value that a criterion requires. */
export function excludeByGaps(table: Table, { missing }: ScoringInput): Exclusion[] {
  const required = table.criteria.filter((one) => (one.missing ?? missing) === 'exclude');
  const { rejected } = cascade(
    table,
    required.map(({ id }) => ({ criterion: id, missing: 'fail' })),
    'criteria',
  );
  return rejected.map(({ condition, ...rest }) => ({ ...rest, step: 'missing' }));
}
