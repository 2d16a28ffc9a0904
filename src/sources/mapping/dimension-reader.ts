import { Dictionary } from '../../cube/dictionary.ts';
import { detached } from '../detached.ts';
import type { Refusal } from '../rejection.ts';
import { CodedColumn, type CodedText } from './coded-column.ts';
import { hasControlCharacter } from './has-control-character.ts';
import { isFormula } from './is-formula.ts';
import type { ParsedCell } from './parse-cell.ts';

const mostRemembered = 1 << 16;
const longestRemembered = 100;

/** What a cell stands for, or why it stands for nothing. */
export type ReadCell = CodedText | Refusal;

/** Reads the cells of one dimension. What a cell stands for is worked out once and remembered, within bounds. */
export class DimensionReader {
  readonly column = new CodedColumn();
  readonly #parse: (text: string) => ParsedCell;
  #cells = new Dictionary();
  #read: ReadCell[] = [];

  constructor(parse: (text: string) => ParsedCell) {
    this.#parse = parse;
  }

  read(cell: string): ReadCell {
    if (cell.length > longestRemembered) return this.#readText(detached(cell));
    const place = this.#cells.codeOf(cell);
    return place < this.#read.length ? this.#read[place]! : this.#readNew(cell, place);
  }

  #readNew(cell: string, place: number): ReadCell {
    const own = detached(cell);
    const read = this.#readText(own);
    this.#cells.texts[place] = own;
    this.#read.push(read);
    if (this.#read.length === mostRemembered) {
      this.#cells = new Dictionary();
      this.#read = [];
    }
    return read;
  }

  #readText(cell: string): ReadCell {
    const parsed = this.#parseText(cell.trim());
    return typeof parsed === 'string' ? this.column.coded(parsed) : parsed;
  }

  #parseText(text: string): ParsedCell {
    if (text === '') return { reason: 'EMPTY_CELL', explanation: 'A fact needs its place: this cell is empty.' };
    if (isFormula(text)) return { reason: 'FORMULA', explanation: 'A cell that begins with = or @ is a formula.' };
    if (hasControlCharacter(text)) {
      return { reason: 'CONTROL_CHARACTER', explanation: 'The cell holds a character that no text has.' };
    }
    return this.#parse(text);
  }
}
