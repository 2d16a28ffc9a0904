import { PortolanError } from '../../errors/index.ts';
import { decodeText, type TextPiece } from '../input/decode-text.ts';
import { evenPieces } from '../input/even-pieces.ts';
import type { Input } from '../input/input.ts';
import { openInput } from '../input/open-input.ts';
import { pausing } from '../pausing.ts';
import type { ReadOptions } from '../read-options.ts';
import type { CellRefusal, RejectedRows } from '../rejection.ts';
import { RejectionLog } from '../rejection-log.ts';
import { describeNoCsv, likelyHeader } from './describe-no-csv.ts';
import { findHeader, type Header } from './find-header.ts';
import { type ParsedBlock, parseBlock } from './parse-block.ts';
import { type Block, readBlocks } from './read-blocks.ts';

/** Takes a row, or says for which value it doesn't. */
export type TakeRow = (cells: readonly string[]) => CellRefusal | null;

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

async function* withFirst<Item>(first: Item, rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function refuseHead(head: string, layout: RecordLayout, delimiter: string | undefined): PortolanError {
  return describeNoCsv(head) ?? layout.refuse(likelyHeader(head, delimiter));
}

/** How many cells a row has without the empty ones at its end. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width--;
  return width;
}

class RowIntake {
  readonly #take: TakeRow;
  readonly #width: number;
  readonly log: RejectionLog;
  rowsRead = 0;

  constructor(take: TakeRow, width: number, log: RejectionLog) {
    this.#take = take;
    this.#width = width;
    this.log = log;
  }

  takeBlock({ rows, lines, malformed }: ParsedBlock, { line }: Block): void {
    for (let i = 0; i < rows.length; i++) {
      const cells = rows[i]!;
      if (cells[0] === '' && cells.every((cell) => cell.trim() === '')) continue;
      this.rowsRead++;
      const refusal = malformed.has(i) ? this.#malformed(cells) : (this.#ragged(cells) ?? this.#take(cells));
      if (refusal !== null) this.log.add({ line: lines === null ? line + i : lines[i]!, ...refusal });
    }
  }

  #malformed(cells: readonly string[]): CellRefusal {
    const explanation = 'A quote is opened and not closed, or closed in the middle of a cell.';
    return { column: null, value: cells[0]!, reason: 'MALFORMED_QUOTES', explanation };
  }

  #ragged(cells: readonly string[]): CellRefusal | null {
    const width = this.#width;
    if (cells.length === width) return null;
    if (cells.length > width && widthOf(cells) <= width) return null;
    return {
      column: null,
      value: cells.join(' | '),
      reason: 'RAGGED_ROW',
      explanation: `The row has ${cells.length} cells where the header has ${width}, so that no cell can be trusted to its column.`,
    };
  }
}

/**
 * Reads a delimited file in bounded memory: finds the header, cuts the stream into rows, and hands each to the layout.
 *
 * @throws `EMPTY_INPUT`, `NOT_CSV`, `UNSUPPORTED_ENCODING`, `RECORD_TOO_LONG`, `HTTP_ERROR`, the layout's own refusal,
 * and the reason of the signal when it fires
 */
export async function readRecords(input: Input, layout: RecordLayout, options: ReadOptions): Promise<RecordsRead> {
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
    const { value: first } = (await pieces.next()) as { readonly value: TextPiece | undefined };
    const head = first?.text ?? '';
    const header = findHeader(head, layout.accepts, { delimiter });
    if (header === null) throw refuseHead(head, layout, delimiter);
    const intake = new RowIntake(
      layout.begin(header),
      widthOf(header.cells),
      new RejectionLog({ limit: keepRejected }),
    );
    const pause = pausing();
    const rest = withFirst({ ...first!, text: head.slice(header.end) }, pieces);
    for await (const block of readBlocks(rest, header.delimiter, { line: header.firstLine })) {
      signal.throwIfAborted();
      intake.takeBlock(parseBlock(block, header.delimiter), block);
      const { rowsRead, log } = intake;
      onProgress?.({ rowsRead, rowsRejected: log.count, fraction: size === null ? null : block.consumed / size });
      await pause();
    }
    signal.throwIfAborted();
    if (intake.rowsRead === 0) {
      throw new PortolanError(
        'EMPTY_INPUT',
        'The file has a header and no rows. Check that the download was complete.',
      );
    }
    return { rowsRead: intake.rowsRead, ...intake.log.summary() };
  } finally {
    await pieces.return(undefined);
  }
}
