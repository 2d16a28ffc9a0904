/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';
import { endOfRecords } from './end-of-records.ts';
import { type Block, countLineFeeds } from './read-blocks.ts';

/** The rows of a block and the line on which each begins. */
export interface ParsedBlock {
  readonly rows: readonly (readonly string[])[];
  /** Lines of the rows; `null` where every row has one line, so that they follow each other. */
  readonly lines: readonly number[] | null;
  /** Rows that could not be cut into cells: each is one line, as its only cell. */
  readonly malformed: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** How far the end of a row is looked for in a record with malformed quotes, so that its cost stays linear. */
const longestTried = 1024;

/** The cells of every record of a text that ends with a line end, and whether all quotes are where they belong. */
export function parseRows(
  text: string,
  delimiter: string,
): { readonly rows: string[][]; readonly wellFormed: boolean } {
  // The parser below Papa.parse: what that wraps around it for one text costs twice its time in collected garbage.
  const { data, errors } = new Papa.Parser({ delimiter, newline: '\n' }).parse(text);
  const last = data.at(-1);
  if (last !== undefined && last.length === 1 && last[0] === '') data.pop();
  return { rows: data, wellFormed: errors.length === 0 };
}

function linesOf(rows: readonly (readonly string[])[], first: number): number[] {
  let next = first;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + countLineFeeds(cell), 0);
    return line;
  });
}

/**
 * Reads a block record by record. Of a record with malformed quotes, which may have swallowed lines that are in order,
 * the first line is given up and each of the others is tried as a row.
 */
class CarefulReading {
  readonly rows: (readonly string[])[] = [];
  readonly lines: number[] = [];
  readonly malformed = new Set<number>();
  readonly #delimiter: string;
  #line: number;

  constructor(delimiter: string, line: number) {
    this.#delimiter = delimiter;
    this.#line = line;
  }

  #add(cells: readonly string[], text: string): void {
    this.rows.push(cells);
    this.lines.push(this.#line);
    this.#line += countLineFeeds(text);
  }

  #giveUp(text: string): void {
    this.malformed.add(this.rows.length);
    this.#add([text.slice(0, -1)], text);
  }

  #endOfRecord(text: string, start: number): number {
    const end = endOfRecords(text, this.#delimiter, { start, most: 1 });
    return end === start ? text.length : end;
  }

  #readMalformed(text: string): void {
    for (let start = 0; start < text.length; ) {
      const lineEnd = text.indexOf('\n', start) + 1 || text.length;
      const firstLine = text.slice(start, lineEnd);
      const tried = firstLine.length > longestTried ? firstLine : text.slice(start, start + longestTried);
      const record = firstLine.includes('"') ? tried.slice(0, this.#endOfRecord(tried, 0)) : firstLine;
      const { rows, wellFormed } = parseRows(record, this.#delimiter);
      const isRow = wellFormed && rows.length === 1 && record.endsWith('\n');
      if (isRow) this.#add(rows[0]!, record);
      else this.#giveUp(firstLine);
      start += isRow ? record.length : firstLine.length;
    }
  }

  read(text: string): ParsedBlock {
    for (let start = 0; start < text.length; ) {
      const end = this.#endOfRecord(text, start);
      const record = text.slice(start, end);
      const { rows, wellFormed } = parseRows(record, this.#delimiter);
      if (wellFormed) this.#add(rows[0]!, record);
      else this.#readMalformed(record);
      start = end;
    }
    return this;
  }
}

/** The rows of a block, by papaparse. */
export function parseBlock({ text, line, lines }: Block, delimiter: string): ParsedBlock {
  const { rows, wellFormed } = parseRows(text, delimiter);
  if (!wellFormed) return new CarefulReading(delimiter, line).read(text);
  return { rows, lines: rows.length === lines ? null : linesOf(rows, line), malformed: none };
}
