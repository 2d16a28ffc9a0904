import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Matrix } from '../../src/cube/index.ts';
import type { Criterion, CriterionGroup, ScoringInput } from '../../src/scoring/index.ts';

/** The index of sustainable connectivity of 51 countries that COINr builds, too large to be carried along: read in place where it is. */
const folder = fileURLToPath(new URL('../../../shared/golden/scoring/', import.meta.url));

export const hasAsem = existsSync(`${folder}coinr-asem-pipeline.json`);

const jsonOf = (name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));

export type Columns = Readonly<Record<string, readonly (number | string | null)[]>>;

/** A case of a golden file of the index. */
export interface AsemCase {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: each case has a shape of its own
  readonly output: any;
}

export function asemCases(file: 'pipeline' | 'analysis'): ReadonlyMap<string, AsemCase> {
  const { cases } = jsonOf(`coinr-asem-${file}.json`) as { cases: readonly AsemCase[] };
  return new Map(cases.map((one) => [one.id, one]));
}

const peerMeta = (): Columns => jsonOf('data-asem.json').iMeta;

/** Criteria and groups of the index: 49 indicators in 8 pillars in 2 sub-indices. */
export function asemCriteria(): {
  readonly criteria: readonly Criterion[];
  readonly groups: readonly CriterionGroup[];
} {
  const meta = peerMeta();
  const lines = meta.iCode!.map((id, i) => ({
    id: String(id),
    level: meta.Level![i],
    direction: meta.Direction![i] === 1 ? ('more' as const) : ('less' as const),
    // the top is no group here
    ...(meta.Parent![i] !== 'Index' && { group: String(meta.Parent![i]) }),
  }));
  return {
    criteria: lines.filter(({ level }) => level === 1).map(({ level, ...criterion }) => criterion),
    groups: lines.filter(({ level }) => level === 2 || level === 3).map(({ level, direction, ...group }) => group),
  };
}

/** A stage of the pipeline as the table to score. */
export function asemInput(columns: Columns): ScoringInput {
  const alternatives = columns.uCode as readonly string[];
  const { criteria, groups } = asemCriteria();
  const cells = Float64Array.from(
    alternatives.flatMap((_, row) => criteria.map(({ id }) => (columns[id]![row] ?? Number.NaN) as number)),
  );
  const ids = criteria.map(({ id }) => id);
  return { alternatives, criteria, groups, values: new Matrix(alternatives, ids, cells) };
}

/** What each country belongs with, by a column of the data. */
export function asemGroups(column: string): ReadonlyMap<string, string> {
  const data = jsonOf('data-asem.json').iData as Columns;
  return new Map(data.uCode!.map((id, i) => [String(id), String(data[column]![i])]));
}

/** The data as published, before any step. */
export function asemData(): Columns {
  return jsonOf('data-asem.json').iData as Columns;
}
