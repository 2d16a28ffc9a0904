import { Cube } from '../cube/index.ts';
import type { CubeLike, ExportBasis, MeasureMetadata } from '../model/index.ts';
import { provenance } from './labels.data.ts';
import { readYearTables, type YearTable } from './year-table.ts';

/** What a measure of a fact is and where its figures stand. */
export interface Measure extends MeasureMetadata {
  /** Which figure of a cell it is; absent where the source has none, so that all are missing. */
  readonly figure?: number;
}

/** A fact of the sample: what it means, and the tables that hold its figures. */
export interface Fact {
  readonly title: string;
  readonly basis: ExportBasis | null;
  /** The dimensions in the key of the tables, in their order. */
  readonly keys: readonly string[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly tables: readonly YearTable[];
}

/** The cube of a fact, every figure with its status and the release that it comes from. */
export function factCube({ title, basis, keys, measures, tables }: Fact): CubeLike {
  const figures = readYearTables(tables, keys.length);
  const rowCount = figures.period.codes.length;
  const used = new Set(figures.source.dictionary);
  const entries = Object.entries(measures);
  return Cube.fromColumns({
    dimensions: {
      ...Object.fromEntries(keys.map((key, part) => [key, figures.keys[part]!])),
      period: figures.period,
      status: { dictionary: ['reported'], codes: new Uint8Array(rowCount) },
      source: figures.source,
    },
    measures: Object.fromEntries(
      entries.map(([name, { figure }]) => [
        name,
        figure === undefined ? new Float64Array(rowCount).fill(Number.NaN) : figures.values[figure]!,
      ]),
    ),
    metadata: {
      title,
      basis,
      measures: Object.fromEntries(entries.map(([name, { unit, additive }]) => [name, { unit, additive }])),
      provenance: provenance.filter(({ id }) => used.has(id)),
    },
  });
}
