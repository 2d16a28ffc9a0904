import type { CubeMetadata } from '../model/index.ts';
import { checkNames } from './check-name.ts';
import { type Codes, codesFor, type DimensionColumn, type MeasureColumn } from './column.ts';
import { Cube } from './cube.ts';
import type { CubeShape } from './cube-shape.ts';
import { Dictionary } from './encode-dimension.ts';
import { measureNumber } from './encode-measure.ts';
import { completeMetadata } from './metadata.ts';

const chunkSize = 1 << 16;

/** A dimension that grows by chunks, so that growing copies nothing. */
class GrowingDimension {
  readonly #dictionary = new Dictionary();
  #chunks: Codes[] = [];
  #chunk: Codes = new Uint8Array(chunkSize);
  #capacity = 0x100;

  append(text: string, place: number): void {
    if (place === 0) this.#startChunk();
    const code = this.#dictionary.codeOf(text);
    if (code >= this.#capacity) this.#widenChunk();
    this.#chunk[place] = code;
  }

  #startChunk(): void {
    this.#chunk = codesFor(this.#dictionary.texts.length, chunkSize);
    this.#capacity = 2 ** (8 * this.#chunk.BYTES_PER_ELEMENT);
    this.#chunks.push(this.#chunk);
  }

  #widenChunk(): void {
    const wider = codesFor(this.#dictionary.texts.length, chunkSize);
    wider.set(this.#chunk);
    this.#chunk = wider;
    this.#capacity = 2 ** (8 * wider.BYTES_PER_ELEMENT);
    this.#chunks[this.#chunks.length - 1] = wider;
  }

  finish(name: string, rowCount: number): DimensionColumn {
    const codes = codesFor(this.#dictionary.texts.length, rowCount);
    joinChunks(this.#chunks, codes);
    return { name, dictionary: this.#dictionary.texts, codes };
  }
}

/** A measure that grows by chunks: whole numbers that fit take four bytes until they are joined. */
class GrowingMeasure {
  #chunks: (Int32Array | Float64Array)[] = [];
  #chunk: Int32Array | Float64Array = new Int32Array(chunkSize);

  append(value: number, place: number): void {
    if (place === 0) {
      this.#chunk = new Int32Array(chunkSize);
      this.#chunks.push(this.#chunk);
    }
    this.#chunk[place] = value;
    if (this.#chunk[place] !== value && this.#chunk instanceof Int32Array) {
      this.#chunk = Float64Array.from(this.#chunk);
      this.#chunks[this.#chunks.length - 1] = this.#chunk;
      this.#chunk[place] = value;
    }
  }

  finish(name: string, rowCount: number): MeasureColumn {
    const values = new Float64Array(rowCount);
    joinChunks(this.#chunks, values);
    return { name, values, missing: null };
  }
}

/** Copies chunks into one column and lets go of each as it is copied. */
function joinChunks(chunks: (Codes | Int32Array | Float64Array)[], column: Codes | Float64Array): void {
  chunks.reverse();
  for (let start = 0; start < column.length; start += chunkSize) {
    column.set(chunks.pop()!.subarray(0, column.length - start), start);
  }
}

/**
 * Builds a cube row by row, for facts that arrive as a stream. Memory grows with the coded rows, not with their texts.
 *
 * @example
 * const builder = new CubeBuilder({ dimensions: ['region'], measures: ['valueUsd'] });
 * builder.append(['US-GA'], [53442647110]);
 * builder.build().rows(); // [{ region: 'US-GA', valueUsd: 53442647110 }]
 */
export class CubeBuilder<const Dimension extends string = string, const Measure extends string = string> {
  readonly #shape: CubeShape<Dimension, Measure>;
  readonly #dimensions: readonly GrowingDimension[];
  readonly #measures: readonly GrowingMeasure[];
  #rowCount = 0;

  /** @throws `INVALID_NAME` */
  constructor(shape: CubeShape<Dimension, Measure>) {
    checkNames([...shape.dimensions, ...shape.measures], 'shape');
    this.#shape = shape;
    this.#dimensions = shape.dimensions.map(() => new GrowingDimension());
    this.#measures = shape.measures.map(() => new GrowingMeasure());
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /**
   * Adds a fact: its texts and its numbers in the order of the shape, `NaN` where missing.
   *
   * @throws `INVALID_MEASURE_VALUE` for an infinity
   */
  append(texts: readonly string[], numbers: readonly number[]): void {
    const place = this.#rowCount % chunkSize;
    for (let d = 0; d < this.#dimensions.length; d++) this.#dimensions[d]!.append(texts[d]!, place);
    for (let m = 0; m < this.#measures.length; m++) {
      this.#measures[m]!.append(measureNumber(numbers[m], this.#shape.measures[m]!, this.#rowCount), place);
    }
    this.#rowCount++;
  }

  /** The cube of all facts so far. The builder is spent: build once. */
  build(metadata: Partial<CubeMetadata> = {}): Cube<Dimension, Measure> {
    const { dimensions, measures } = this.#shape;
    return Cube.ofColumns(
      this.#dimensions.map((column, d) => column.finish(dimensions[d]!, this.#rowCount)),
      this.#measures.map((column, m) => column.finish(measures[m]!, this.#rowCount)),
      completeMetadata({ ...this.#shape.metadata, ...metadata }),
    ) as Cube<Dimension, Measure>;
  }
}
