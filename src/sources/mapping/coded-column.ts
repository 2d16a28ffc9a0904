import { type Codes, codesFor } from '../../cube/column.ts';
import type { EncodedDimension } from '../../cube/index.ts';

const chunkLength = 1 << 16;

/** A text of a column and its code, the place at which it was first met. */
export interface CodedText {
  readonly text: string;
  readonly code: number;
}

/** A dimension that grows by chunks of codes, for texts whose codes are known: a row costs one write. */
export class CodedColumn {
  readonly #byText = new Map<string, CodedText>();
  #chunks: Codes[] = [];
  #chunk: Codes = new Uint8Array();

  /** The code of a text, a new one where it was not met before. */
  coded(text: string): CodedText {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const added = { text, code: this.#byText.size };
    this.#byText.set(text, added);
    return added;
  }

  /** Sets the code of a row. Rows come in order. */
  set(row: number, code: number): void {
    const place = row % chunkLength;
    if (place === 0) {
      this.#chunk = codesFor(this.#byText.size, chunkLength);
      this.#chunks.push(this.#chunk);
    }
    this.#chunk[place] = code;
    if (this.#chunk[place] !== code) this.#widen(place, code);
  }

  #widen(place: number, code: number): void {
    const wider = codesFor(this.#byText.size, chunkLength);
    wider.set(this.#chunk);
    wider[place] = code;
    this.#chunk = wider;
    this.#chunks[this.#chunks.length - 1] = wider;
  }

  /** The column of all rows. It is spent: its chunks are let go of as they are copied. */
  finish(rowCount: number): EncodedDimension {
    const codes = codesFor(this.#byText.size, rowCount);
    const chunks = this.#chunks.reverse();
    this.#chunks = [];
    for (let start = 0; start < rowCount; start += chunkLength) {
      codes.set(chunks.pop()!.subarray(0, rowCount - start), start);
    }
    return { dictionary: [...this.#byText.keys()], codes };
  }
}
