import { PortolanError } from '../../errors/index.ts';
import type { TextPiece } from '../input/decode-text.ts';
import { endOfRecords } from './end-of-records.ts';

/** Whole records as they stood in the file, each with its line end. */
export interface Block {
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** How many lines it has. */
  readonly lines: number;
  /** How much of the input was taken, in its own units. */
  readonly consumed: number;
}

/** The longest record in characters. A longer one is a quote that nobody closed. */
export const longestRecord = 1 << 20;

export function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function checkFirstRecord(text: string, delimiter: string, line: number): void {
  if (text.length <= longestRecord) return;
  const end = endOfRecords(text, delimiter, { most: 1 });
  if (end > 0 && end <= longestRecord) return;
  throw new PortolanError(
    'RECORD_TOO_LONG',
    `The row that begins on line ${line} does not end within ${longestRecord} characters, most likely because a quote is never closed. Correct that line and read the file again.`,
    { path: `line ${line}`, details: { line } },
  );
}

/**
 * Cuts pieces of text, whose first begins with a record on `line`, into blocks of whole records.
 *
 * @throws `RECORD_TOO_LONG`
 */
export async function* readBlocks(
  pieces: AsyncIterable<TextPiece>,
  delimiter: string,
  { line }: { readonly line: number },
): AsyncGenerator<Block> {
  let carry = '';
  let consumed = 0;
  let next = line;
  for await (const piece of pieces) {
    const text = carry + piece.text;
    checkFirstRecord(text, delimiter, next);
    const end = endOfRecords(text, delimiter);
    carry = text.slice(end);
    consumed = piece.consumed;
    if (end === 0) continue;
    const block = text.slice(0, end);
    const lines = countLineFeeds(block);
    yield { text: block, line: next, lines, consumed };
    next += lines;
  }
  if (carry === '') return;
  const rest = carry.endsWith('\n') ? carry : `${carry}\n`;
  yield { text: rest, line: next, lines: countLineFeeds(rest), consumed };
}
