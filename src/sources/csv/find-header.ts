import { endOfRecords } from './end-of-records.ts';
import { parseRows } from './parse-block.ts';
import { countLineFeeds } from './read-blocks.ts';

/** The line of a file that names its columns, and what stands before it. */
export interface Header {
  readonly cells: readonly string[];
  readonly delimiter: string;
  /** The line on which the data begin, from 1. */
  readonly firstLine: number;
  /** The place in the text at which the data begin. */
  readonly end: number;
  /** The rows above it, such as a title. */
  readonly preamble: readonly (readonly string[])[];
}

export const delimiters: readonly string[] = [',', ';', '\t', '|'];

const mostRecords = 50;

/** The beginning of a file, and whether that is all of it. */
export interface Head {
  readonly text: string;
  readonly isWhole: boolean;
}

/** The first records of a file, each with the place at which it ends. */
export function* firstRecords(
  { text, isWhole }: Head,
  delimiter: string,
): Generator<{ cells: readonly string[]; end: number }> {
  let start = 0;
  for (let count = 0; count < mostRecords && start < text.length; count++) {
    const ended = endOfRecords(text, delimiter, { start, most: 1 });
    if (ended === start && !isWhole) return;
    const end = ended === start ? text.length : ended;
    const record = text.slice(start, end);
    const { rows } = parseRows(record.endsWith('\n') ? record : `${record}\n`, delimiter);
    yield { cells: rows[0] ?? [''], end };
    start = end;
  }
}

function findWith(head: Head, delimiter: string, accepts: (cells: readonly string[]) => boolean): Header | null {
  const preamble: (readonly string[])[] = [];
  for (const { cells, end } of firstRecords(head, delimiter)) {
    if (accepts(cells)) {
      return { cells, delimiter, end, firstLine: countLineFeeds(head.text.slice(0, end)) + 1, preamble };
    }
    preamble.push(cells);
  }
  return null;
}

/**
 * The first row, among the first 50, that has the columns asked for, under the delimiter that finds the most cells in it.
 * `null` where no row has them.
 */
export function findHeader(
  head: Head,
  accepts: (cells: readonly string[]) => boolean,
  { delimiter }: { readonly delimiter?: string | undefined } = {},
): Header | null {
  const found = (delimiter === undefined ? delimiters : [delimiter])
    .map((candidate) => findWith(head, candidate, accepts))
    .filter((header) => header !== null);
  return found.reduce<Header | null>(
    (best, header) => (best === null || header.cells.length > best.cells.length ? header : best),
    null,
  );
}
