import { PortolanError } from '../../errors/index.ts';
import { checkReadOptions } from '../check-read-options.ts';
import { decodeText, type TextPiece } from '../input/decode-text.ts';
import { evenPieces } from '../input/even-pieces.ts';
import type { Input } from '../input/input.ts';
import { openInput } from '../input/open-input.ts';
import { pausing } from '../pausing.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows } from '../rejection.ts';
import { RejectionLog } from '../rejection-log.ts';
import { describeNoCsv, likelyHeader } from './describe-no-csv.ts';
import { findHeader, type Head, type Header } from './find-header.ts';
import { parseBlock } from './parse-block.ts';
import { readBlocks } from './read-blocks.ts';
import { RowIntake, type TakeRow } from './row-intake.ts';

/** What a reader must know of a layout. */
export interface RecordLayout {
  /** Whether a row is the header. */
  accepts(cells: readonly string[]): boolean;
  /** The error for a file in which no row is, given the row that looks most like one. */
  refuse(likely: readonly string[]): PortolanError;
  /** Called with the header, before the first row. */
  begin(header: Header): TakeRow;
}

export interface RecordsRead extends RejectedRows {
  /** Rows with at least one cell that isn't empty. */
  readonly rowsRead: number;
}

/** The first pieces, at most two: enough to see whether there are more. */
async function firstTwo(pieces: AsyncIterator<TextPiece>): Promise<readonly TextPiece[]> {
  const first = await pieces.next();
  if (first.done) return [];
  const second = await pieces.next();
  return second.done ? [first.value] : [first.value, second.value];
}

/** All pieces, the first of them from the place at which the header ends. */
async function* piecesBelow(
  { end }: Header,
  [first, ...others]: readonly TextPiece[],
  rest: AsyncIterable<TextPiece>,
): AsyncGenerator<TextPiece> {
  if (first !== undefined) yield { ...first, text: first.text.slice(end) };
  yield* others;
  yield* rest;
}

function refuseHead(head: Head, layout: RecordLayout, delimiter: string | undefined): PortolanError {
  const noCsv = describeNoCsv(head.text);
  if (noCsv === null && !head.isWhole && !head.text.includes('\n')) {
    return new PortolanError(
      'RECORD_TOO_LONG',
      `The first line has more than ${head.text.length} characters, so that it can't be a header. Check that it is the right file.`,
      { path: 'line 1', details: { line: 1 } },
    );
  }
  return noCsv ?? layout.refuse(likelyHeader(head, delimiter));
}

/**
 * Reads a delimited file in bounded memory: finds the header, cuts the stream into rows, and hands each to the layout.
 *
 * @throws `EMPTY_INPUT`, `NOT_CSV`, `UNSUPPORTED_ENCODING`, `RECORD_TOO_LONG`, `HTTP_ERROR`, the layout's own refusal,
 * and the reason of the signal when it fires
 */
export async function readRecords(input: Input, layout: RecordLayout, options: ReadOptions): Promise<RecordsRead> {
  checkReadOptions(options);
  const {
    signal = new AbortController().signal,
    onProgress,
    fetch,
    delimiter,
    encoding,
    keepRejected = 1000,
  } = options;
  const { chunks, size } = await openInput(input, { signal, fetch });
  const pieces: AsyncGenerator<TextPiece> = evenPieces(decodeText(chunks, { encoding, notText: 'NOT_CSV' }));
  try {
    const begun = await firstTwo(pieces);
    const head = { text: begun[0]?.text ?? '', isWhole: begun.length < 2 };
    const header = findHeader(head, layout.accepts, { delimiter });
    if (header === null) throw refuseHead(head, layout, delimiter);
    const log = new RejectionLog({ limit: keepRejected });
    const intake = new RowIntake(header.cells, layout.begin(header), log);
    const pause = pausing();
    const below = piecesBelow(header, begun, pieces);
    for await (const block of readBlocks(below, header.delimiter, { line: header.firstLine })) {
      signal.throwIfAborted();
      intake.takeBlock(parseBlock(block, header.delimiter), block);
      onProgress?.({
        rowsRead: intake.rowsRead,
        rowsRejected: log.count,
        fraction: size === null ? null : block.consumed / size,
      });
      await pause();
    }
    signal.throwIfAborted();
    if (intake.rowsRead === 0) {
      throw new PortolanError(
        'EMPTY_INPUT',
        'The file has a header and no rows. Check that the download was complete.',
      );
    }
    return { rowsRead: intake.rowsRead, ...log.summary() };
  } finally {
    await pieces.return(undefined);
  }
}
