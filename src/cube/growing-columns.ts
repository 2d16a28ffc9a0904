import { type Codes, codesFor, type DimensionColumn, type MeasureColumn } from './column.ts';
import { Dictionary } from './dictionary.ts';

/** How many rows a chunk holds. */
export const chunkSize = 1 << 16;

/** A dimension that grows by chunks, so that growing copies nothing. */
export class GrowingDimension {
  readonly #dictionary = new Dictionary();
  readonly #chunks: Codes[] = [];
  #chunk: Codes = new Uint8Array(0);
  #capacity = 0;

  /** Adds the text of the next row, which stands at `place` in its chunk. */
  append(text: string, place: number): void {
    const code = this.#dictionary.codeOf(text);
    if (place === 0) this.#startChunk();
    else if (code >= this.#capacity) this.#widenChunk();
    this.#chunk[place] = code;
  }

  #startChunk(): void {
    this.#chunk = codesFor(this.#dictionary.texts.length, chunkSize);
    this.#capacity = 2 ** (8 * this.#chunk.BYTES_PER_ELEMENT);
    this.#chunks.push(this.#chunk);
  }

  #widenChunk(): void {
    const narrow = this.#chunk;
    this.#chunks.pop();
    this.#startChunk();
    this.#chunk.set(narrow);
  }

  finish(name: string, rowCount: number): DimensionColumn {
    const codes = codesFor(this.#dictionary.texts.length, rowCount);
    joinChunks(this.#chunks, codes);
    return { name, dictionary: this.#dictionary.texts, codes };
  }
}

/** A measure that grows by chunks: whole numbers that fit take four bytes until they are joined. */
export class GrowingMeasure {
  readonly #chunks: (Int32Array | Float64Array)[] = [];
  #chunk: Int32Array | Float64Array = new Int32Array(0);

  /** Adds the value of the next row, which stands at `place` in its chunk. */
  append(value: number, place: number): void {
    if (place === 0) {
      this.#chunk = new Int32Array(chunkSize);
      this.#chunks.push(this.#chunk);
    }
    this.#chunk[place] = value;
    if (this.#chunk[place] !== value && this.#chunk instanceof Int32Array) {
      this.#chunk = new Float64Array(this.#chunk);
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
