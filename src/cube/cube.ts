import { PortolanError } from '../errors/index.ts';
import type { CubeLike, CubeMetadata, MatrixOptions, RollupOptions, Where } from '../model/index.ts';
import { checkNames } from './check-name.ts';
import type { DimensionColumn, MeasureColumn } from './column.ts';
import { type Columns, columnsInView, narrowMeasure } from './columns-in-view.ts';
import { type CubeJson, cubeToJson, frameFromJson } from './cube-json.ts';
import type { CubeColumns, CubeRow, CubeShape } from './cube-shape.ts';
import { encodeDimension } from './encode-dimension.ts';
import { encodeMeasure } from './encode-measure.ts';
import { type ArrowTableLike, columnsFromArrow } from './from-arrow.ts';
import { columnsFromRows, type FactRow } from './from-rows.ts';
import { Matrix } from './matrix.ts';
import { completeMetadata, metadataOfPeriods } from './metadata.ts';
import { type Frame, rollupFrame } from './rollup.ts';
import { selectRows } from './select-rows.ts';
import { occurringCodes } from './sorted-texts.ts';

/** 1 GiB of cells. */
const largestMatrix = 2 ** 27;

/**
 * Facts in columns. Dimensions are texts held as codes into a dictionary; measures are doubles. A cube never changes,
 * and what can be viewed is not copied: `where` shares the columns, `fromColumns` views typed arrays.
 *
 * Missing is `NaN` inside and `null` outside, never 0. A combination without a row is absent, which is not zero either.
 *
 * @example
 * const exports = Cube.fromRows(
 *   [
 *     { region: 'US-GA', period: '2023', valueUsd: 49.9e9 },
 *     { region: 'US-GA', period: '2024', valueUsd: 53.4e9 },
 *     { region: 'US-AL', period: '2024', valueUsd: null },
 *   ],
 *   { dimensions: ['region', 'period'], measures: ['valueUsd'] },
 * );
 * exports.where({ region: 'US-GA' }).rollup([]).rows(); // [{ valueUsd: 103300000000 }]
 */
export class Cube<Dimension extends string = string, Measure extends string = string> implements CubeLike {
  readonly #frame: Frame;

  private constructor(frame: Frame) {
    const hasColumns = frame.dimensions.length + frame.measures.length > 0;
    this.#frame = hasColumns ? frame : { ...frame, rows: null, rowCount: 0 };
  }

  /**
   * A cube from plain objects. Costs time linear in the rows.
   *
   * @throws `INVALID_NAME`, `INVALID_DIMENSION_VALUE` (a fact without a text in a dimension), `INVALID_MEASURE_VALUE`
   */
  static fromRows<const D extends string, const M extends string>(
    rows: readonly FactRow<D, M>[],
    shape: CubeShape<D, M>,
  ): Cube<D, M> {
    const { dimensions, measures } = columnsFromRows(rows as readonly FactRow[], shape.dimensions, shape.measures);
    return Cube.fromColumns({ dimensions, measures, ...metadataOf(shape) } as CubeColumns<D, M>);
  }

  /**
   * A cube from columns. A `Float64Array` and codes that come with their dictionary are viewed, not copied: don't
   * write to them afterwards. (A `Float64Array` that holds a `-0` is copied, with 0 in its place.)
   *
   * @throws `INVALID_NAME`, `LENGTH_MISMATCH`, `INVALID_DIMENSION_VALUE`, `INVALID_MEASURE_VALUE`
   */
  static fromColumns<const D extends string, const M extends string>(columns: CubeColumns<D, M>): Cube<D, M> {
    const dimensionNames = Object.keys(columns.dimensions);
    const measureNames = Object.keys(columns.measures);
    checkNames([...dimensionNames, ...measureNames], 'columns');
    const dimensions = dimensionNames.map((name) => encodeDimension(name, columns.dimensions[name as D]));
    const measures = measureNames.map((name) => encodeMeasure(name, columns.measures[name as M]));
    return Cube.ofColumns(dimensions, measures, completeMetadata(columns.metadata)) as Cube<D, M>;
  }

  /**
   * A cube from any table that looks like Apache Arrow's: `numRows` and `getChild(name)`.
   *
   * @throws `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE` and what {@link Cube.fromColumns} throws
   */
  static fromArrow<const D extends string, const M extends string>(
    table: ArrowTableLike,
    shape: CubeShape<D, M>,
  ): Cube<D, M> {
    const { dimensions, measures } = columnsFromArrow(table, shape.dimensions, shape.measures);
    return Cube.fromColumns({ dimensions, measures, ...metadataOf(shape) } as CubeColumns<D, M>);
  }

  /**
   * The cube that {@link Cube.toJSON} wrote, from its text or from what `JSON.parse` made of it.
   *
   * @throws `INVALID_JSON`
   */
  static fromJSON(json: unknown): Cube {
    const { dimensions, measures, metadata } = frameFromJson(json);
    return Cube.ofColumns(dimensions, measures, metadata);
  }

  /** @internal */
  static ofColumns(
    dimensions: readonly DimensionColumn[],
    measures: readonly MeasureColumn[],
    metadata: CubeMetadata,
  ): Cube {
    const lengths = [
      ...dimensions.map(({ name, codes }) => [name, codes.length] as const),
      ...measures.map(({ name, values }) => [name, values.length] as const),
    ];
    const rowCount = lengths[0]?.[1] ?? 0;
    const other = lengths.find(([, length]) => length !== rowCount);
    if (other !== undefined) {
      throw new PortolanError(
        'LENGTH_MISMATCH',
        `The column ${other[0]} has ${other[1]} rows and ${lengths[0]![0]} has ${rowCount}. Give columns of one length.`,
        { path: other[0] },
      );
    }
    return new Cube({ dimensions, measures, rows: null, rowCount, metadata });
  }

  get rowCount(): number {
    return this.#frame.rowCount;
  }

  get dimensions(): readonly Dimension[] {
    return this.#frame.dimensions.map(({ name }) => name as Dimension);
  }

  get measures(): readonly Measure[] {
    return this.#frame.measures.map(({ name }) => name as Measure);
  }

  get metadata(): CubeMetadata {
    return this.#frame.metadata;
  }

  /** The same facts with other metadata: the fields given take the place of those that the cube has. */
  withMetadata(metadata: Partial<CubeMetadata>): Cube<Dimension, Measure> {
    return new Cube({ ...this.#frame, metadata: completeMetadata({ ...this.#frame.metadata, ...metadata }) });
  }

  /**
   * The facts whose texts pass every filter: a view, four bytes a row. A text that does not occur selects nothing. A filter of
   * `period` leaves the metadata only the editions in which periods of the view are coded.
   *
   * @throws `UNKNOWN_DIMENSION`, `INVALID_OPTION` for what is no filter
   */
  where(filter: Where<Dimension>): Cube<Dimension, Measure> {
    let rows = this.#frame.rows;
    for (const [name, wanted] of Object.entries(filter) as [string, Where[string]][]) {
      if (wanted !== undefined) rows = selectRows(this.#dimension(name, 'where'), wanted, rows);
    }
    const view = new Cube<Dimension, Measure>({
      ...this.#frame,
      rows,
      rowCount: rows === null ? this.rowCount : rows.length,
    });
    return 'period' in filter && rows !== this.#frame.rows ? view.#withEditionsInView() : view;
  }

  /** The view without the editions in which none of its periods is coded. */
  #withEditionsInView(): Cube<Dimension, Measure> {
    const metadata = metadataOfPeriods(this.metadata, () => this.dictionary('period' as Dimension));
    return metadata === this.metadata ? this : new Cube({ ...this.#frame, metadata });
  }

  /**
   * Sums of every measure by the dimensions named, sorted by their texts; over all rows when none is named, which is
   * one row, or none where there are no facts. How many missing inputs stand behind each sum is in
   * {@link Cube.missingInputs}. A rollup of a rollup, with the same choice for missing inputs, is the rollup.
   *
   * Costs time linear in the rows. Sums of whole numbers below 2^53 are exact whatever the order of rows.
   *
   * @throws `INVALID_NAME` (a dimension named twice), `UNKNOWN_DIMENSION`, `NOT_ADDITIVE`, `TOO_LARGE`
   */
  rollup<const D extends Dimension>(dimensions: readonly D[], options: RollupOptions = {}): Cube<D, Measure> {
    checkNames(dimensions, 'dimensions');
    const columns = dimensions.map((name) => this.#dimension(name, 'rollup'));
    return new Cube(rollupFrame(this.#frame, columns, options));
  }

  /**
   * The same facts with fewer measures. The columns are shared.
   *
   * @throws `INVALID_NAME` (a measure named twice), `UNKNOWN_MEASURE`
   */
  keep<const M extends Measure>(measures: readonly M[]): Cube<Dimension, M> {
    checkNames(measures, 'measures');
    return new Cube({ ...this.#frame, measures: measures.map((name) => this.#measure(name, 'keep')) });
  }

  /**
   * One measure as a table of two dimensions, summed over all others. A combination without a row is missing, or 0 with
   * `absent: 'zero'`: for a publisher that lists no flow of nothing, as trade statistics do. A row whose value is missing stays so.
   *
   * @throws `INVALID_OPTION` for another `absent`, `INVALID_NAME` (one dimension for both), `UNKNOWN_DIMENSION`, `UNKNOWN_MEASURE`, `NOT_ADDITIVE`, `TOO_LARGE`
   */
  matrix(row: Dimension, column: Dimension, measure: Measure, options: MatrixOptions = {}): Matrix {
    const { absent = 'missing' } = options;
    if (absent !== 'missing' && absent !== 'zero') {
      throw new PortolanError('INVALID_OPTION', `absent is ${JSON.stringify(absent)}. Say 'missing' or 'zero'.`, {
        path: 'options.absent',
      });
    }
    const sums = this.keep([measure]).rollup([row, column], options).#frame;
    const [rows, columns] = sums.dimensions as [DimensionColumn, DimensionColumn];
    const width = columns.dictionary.length;
    if (rows.dictionary.length * width > largestMatrix) {
      throw new PortolanError(
        'TOO_LARGE',
        `A matrix of ${rows.dictionary.length} by ${width} cells is too large to hold. Filter first, or roll up and read the rows.`,
        { path: 'matrix' },
      );
    }
    const cells = new Float64Array(rows.dictionary.length * width).fill(absent === 'zero' ? 0 : Number.NaN);
    const totals = sums.measures[0]!.values;
    for (let i = 0; i < sums.rowCount; i++) cells[rows.codes[i]! * width + columns.codes[i]!] = totals[i]!;
    return new Matrix(rows.dictionary, columns.dictionary, cells);
  }

  /** The distinct texts of a dimension that occur, sorted. */
  dictionary(dimension: Dimension): readonly string[] {
    const column = this.#dimension(dimension, 'dictionary');
    const codes = occurringCodes(column, this.#frame.rows, this.rowCount);
    return codes.map((code) => column.dictionary[code]!).sort();
  }

  /** The values of a measure in the order of the rows, `NaN` where missing. Don't write to it. */
  values(measure: Measure): Float64Array {
    const column = this.#measure(measure, 'values');
    const { rows } = this.#frame;
    return rows === null ? column.values : narrowMeasure(column, rows).values;
  }

  /** How many missing inputs stand behind each row, in the order of the rows: 0 or 1 for facts, a count in a rollup. */
  missingInputs(measure: Measure): Uint32Array {
    const { values, missing } = this.#measure(measure, 'missingInputs');
    const { rows, rowCount } = this.#frame;
    const count = (row: number) => (missing === null ? Number(Number.isNaN(values[row])) : missing[row]!);
    return Uint32Array.from({ length: rowCount }, (_, i) => count(rows === null ? i : rows[i]!));
  }

  /** The facts as plain objects. */
  rows(): CubeRow<Dimension, Measure>[] {
    const { dimensions, measures, rows, rowCount } = this.#frame;
    const result: CubeRow<Dimension, Measure>[] = [];
    for (let i = 0; i < rowCount; i++) {
      const place = rows === null ? i : rows[i]!;
      const row: Record<string, string | number | null> = {};
      for (const { name, dictionary, codes } of dimensions) row[name] = dictionary[codes[place]!]!;
      for (const { name, values } of measures) {
        const value = values[place]!;
        row[name] = Number.isNaN(value) ? null : value;
      }
      result.push(row as unknown as CubeRow<Dimension, Measure>);
    }
    return result;
  }

  /** @internal The columns with only the rows in view: the same arrays where all rows are. */
  columns(): Columns {
    return columnsInView(this.#frame, this.#frame.rows);
  }

  toJSON(): CubeJson {
    return cubeToJson(this.columns(), this.metadata);
  }

  #dimension(name: string, path: string): DimensionColumn {
    const found = this.#frame.dimensions.find((column) => column.name === name);
    if (found !== undefined) return found;
    throw new PortolanError(
      'UNKNOWN_DIMENSION',
      `The cube has no dimension ${JSON.stringify(name)}. It has ${this.dimensions.join(', ') || 'none'}.`,
      { path },
    );
  }

  #measure(name: string, path: string): MeasureColumn {
    const found = this.#frame.measures.find((column) => column.name === name);
    if (found !== undefined) return found;
    throw new PortolanError(
      'UNKNOWN_MEASURE',
      `The cube has no measure ${JSON.stringify(name)}. It has ${this.measures.join(', ') || 'none'}.`,
      { path },
    );
  }
}

function metadataOf({ metadata }: CubeShape): { metadata?: Partial<CubeMetadata> } {
  return metadata === undefined ? {} : { metadata };
}
