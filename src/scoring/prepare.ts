import { coverageOf, type Exclusion, excludeByGaps, excludeByValues } from './exclude.ts';
import { imputeTable } from './impute-table.ts';
import type { Sense } from './normalization.ts';
import { normalizeColumn } from './normalize-column.ts';
import { readTable, type Table } from './read-table.ts';
import { refuseOption } from './refuse-option.ts';
import type { ScoringInput } from './scoring-input.ts';
import { treatColumn } from './treat-column.ts';

/** A value that a step filled or changed. */
export interface CellChange {
  readonly step: 'imputation' | 'treatment';
  readonly alternative: string;
  readonly criterion: string;
  /** `null` where it was missing. */
  readonly from: number | null;
  readonly to: number;
}

/** A table on which every step up to normalization is done. */
export interface Prepared extends Table {
  /** The share of the criteria with a value as given, by alternative. */
  readonly coverage: Float64Array;
  readonly excluded: readonly Exclusion[];
  readonly changes: readonly CellChange[];
  /** 1 where more is better in `columns`, in which a target has become the distance from it, of which less is better. */
  readonly senses: readonly Sense[];
  /** By criterion; `null` for one that can't tell alternatives apart. */
  readonly normalized: readonly (Float64Array | null)[];
}

export function prepare(input: ScoringInput): Prepared {
  const given = readTable(input);
  const coverage = coverageOf(given);
  const unfit = excludeByValues(given, coverage, input);
  const chosen = without(given, unfit);
  const imputed = { ...chosen, columns: imputeTable(chosen, input) };
  const incomplete = excludeByGaps(imputed, input);
  const kept = without(imputed, incomplete);
  const { alternatives, criteria } = kept;
  const treated = { ...kept, columns: kept.columns.map((column, c) => treatColumn(column, criteria[c]!, input)) };
  const excluded = [...unfit, ...incomplete];
  const gone = new Set(excluded.map(({ id }) => id));
  const senses = criteria.map(({ direction = 'more' }, c): Sense => {
    if (direction === 'more') return 1;
    if (direction === 'less' || Number.isFinite(direction.target)) return -1;
    return refuseOption("Say 'more', 'less' or { target: a number }.", `criteria[${c}].direction`);
  });
  const columns = treated.columns.map((column, c) => {
    const { direction } = criteria[c]!;
    return typeof direction === 'object' ? column.map((value) => Math.abs(value - direction.target)) : column;
  });
  return {
    alternatives,
    criteria,
    columns,
    senses,
    coverage: coverage.filter((_, row) => !gone.has(given.alternatives[row]!.id)),
    excluded,
    changes: [...changesOf('imputation', chosen, imputed.columns), ...changesOf('treatment', kept, treated.columns)],
    normalized: columns.map((column, c) => normalizeColumn(column, senses[c]!, criteria[c]!, alternatives, input)),
  };
}

function without(table: Table, excluded: readonly Exclusion[]): Table {
  if (excluded.length === 0) return table;
  const gone = new Set(excluded.map(({ id }) => id));
  const stays = (_: unknown, row: number) => !gone.has(table.alternatives[row]!.id);
  return {
    ...table,
    alternatives: table.alternatives.filter(stays),
    columns: table.columns.map((column) => column.filter(stays)),
  };
}

function changesOf(step: CellChange['step'], before: Table, after: readonly Float64Array[]): CellChange[] {
  const changes: CellChange[] = [];
  before.columns.forEach((column, c) => {
    if (column === after[c]) return;
    column.forEach((from, row) => {
      const to = after[c]![row]!;
      if (Object.is(from, to) || from === to) return;
      changes.push({
        step,
        alternative: before.alternatives[row]!.id,
        criterion: before.criteria[c]!.id,
        from: Number.isNaN(from) ? null : from,
        to,
      });
    });
  });
  return changes;
}
