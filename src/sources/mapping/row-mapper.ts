import { Cube, CubeBuilder, type EncodedDimension } from '../../cube/index.ts';
import type { CubeMetadata, FigureStatus } from '../../model/index.ts';
import { detached } from '../detached.ts';
import type { CellRefusal } from '../rejection.ts';
import type { OwnDimension, TableRead } from '../table-read.ts';
import { DimensionReader } from './dimension-reader.ts';
import type { DimensionMapping, Mapping } from './mapping.ts';
import { MeasureReader, measureMetadata } from './measure-reader.ts';
import { cellParser } from './parse-cell.ts';
import { StatusColumn } from './status-column.ts';

interface MappedDimension {
  readonly name: string;
  readonly column: string;
  readonly index: number;
  readonly reader: DimensionReader;
  readonly labels: { readonly index: number; readonly byCode: Map<string, string> } | null;
}

interface MappedMeasure {
  readonly column: string;
  readonly index: number;
  readonly reader: MeasureReader;
}

function constant(text: string, rowCount: number): EncodedDimension {
  return { dictionary: [text], codes: new Uint8Array(rowCount) };
}

/** Turns rows of cells into facts of a cube, by a mapping. */
export class RowMapper<Dimension extends string, Measure extends string> {
  readonly #mapping: Mapping<Dimension, Measure>;
  readonly #dimensions: readonly MappedDimension[];
  readonly #measures: readonly MappedMeasure[];
  readonly #values: CubeBuilder<never, Measure>;
  readonly #status = new StatusColumn();
  /** The codes and figures of the row at hand. */
  readonly #codes: number[];
  readonly #figures: number[];

  /** `indexOf` says at which place of a row a column stands. */
  constructor(mapping: Mapping<Dimension, Measure>, indexOf: (column: string) => number) {
    const measures = Object.keys(mapping.measures) as Measure[];
    this.#mapping = mapping;
    this.#dimensions = (Object.entries(mapping.dimensions) as [Dimension, DimensionMapping][]).flatMap(
      ([name, dimension]) => {
        if ('value' in dimension) return [];
        const { column, as = 'text' } = dimension;
        const label = mapping.labels?.[name]?.column;
        const labels = label === undefined ? null : { index: indexOf(label), byCode: new Map<string, string>() };
        return { name, column, index: indexOf(column), reader: new DimensionReader(cellParser(as)), labels };
      },
    );
    this.#measures = measures.map((name) => {
      const { column, unit } = mapping.measures[name];
      return { column, index: indexOf(column), reader: new MeasureReader(unit, mapping.decimal, mapping) };
    });
    this.#values = new CubeBuilder({ dimensions: [], measures });
    this.#codes = this.#dimensions.map(() => 0);
    this.#figures = measures.map(() => Number.NaN);
  }

  /** Adds a row, or says for which value it is not taken. */
  readonly take = (cells: readonly string[]): CellRefusal | null => {
    for (let d = 0; d < this.#dimensions.length; d++) {
      const { column, index, reader } = this.#dimensions[d]!;
      const read = reader.read(cells[index]!);
      if ('reason' in read) return { column, value: cells[index]!, ...read };
      this.#codes[d] = read.code;
    }
    let status: FigureStatus = 'reported';
    for (let m = 0; m < this.#measures.length; m++) {
      const { column, index, reader } = this.#measures[m]!;
      const figure = reader.read(cells[index]!);
      if (typeof figure === 'number') {
        this.#figures[m] = figure;
      } else if ('reason' in figure) {
        return { column, value: cells[index]!, ...figure };
      } else {
        this.#figures[m] = Number.NaN;
        if (status === 'reported') status = figure.status;
      }
    }
    this.#addRow(cells, status);
    return null;
  };

  #addRow(cells: readonly string[], status: FigureStatus): void {
    const row = this.#values.rowCount;
    this.#values.append([], this.#figures);
    this.#status.set(row, status);
    for (let d = 0; d < this.#dimensions.length; d++) {
      const { index, reader, labels } = this.#dimensions[d]!;
      reader.column.set(row, this.#codes[d]!);
      if (labels === null) continue;
      const read = reader.read(cells[index]!);
      if ('reason' in read || labels.byCode.has(read.text)) continue;
      labels.byCode.set(read.text, detached(cells[labels.index]!.trim()));
    }
  }

  /** The cube of all rows, and the labels of codes as their columns first gave them. The mapper is spent. */
  finish({
    rowsRead,
    rowsRejected,
  }: {
    readonly rowsRead: number;
    readonly rowsRejected: number;
  }): Pick<TableRead<Dimension, Measure>, 'cube' | 'labels'> {
    const { rowCount } = this.#values;
    const values = this.#values.build();
    const mapped = new Map(this.#dimensions.map(({ name, reader }) => [name, reader.column.finish(rowCount)]));
    const given = Object.entries(this.#mapping.dimensions) as [string, DimensionMapping][];
    const dimensions: [string, EncodedDimension][] = [
      ...given.map(([name, dimension]): [string, EncodedDimension] => [
        name,
        'value' in dimension ? constant(dimension.value, rowCount) : mapped.get(name)!,
      ]),
      ['status', this.#status.finish(rowCount)],
      ['source', constant(this.#mapping.provenance.id, rowCount)],
    ];
    const cube = Cube.fromColumns<string, string>({
      dimensions: Object.fromEntries(dimensions),
      measures: Object.fromEntries(values.measures.map((name) => [name, values.values(name)])),
      metadata: metadataOf(this.#mapping, { rowsRead, rowsRejected }),
    });
    const labels = this.#dimensions.flatMap((dimension) =>
      dimension.labels === null ? [] : [[dimension.name, Object.fromEntries(dimension.labels.byCode)] as const],
    );
    return {
      cube: cube as Cube<Dimension | OwnDimension, Measure>,
      labels: Object.fromEntries(labels) as TableRead<Dimension, Measure>['labels'],
    };
  }
}

function metadataOf(
  { title = null, basis = null, measures, provenance }: Mapping,
  rows: { readonly rowsRead: number; readonly rowsRejected: number },
): CubeMetadata {
  const byName = Object.entries(measures).map(([name, measure]) => [name, measureMetadata(measure)] as const);
  return { title, basis, measures: Object.fromEntries(byName), provenance: [{ ...provenance, ...rows }] };
}
