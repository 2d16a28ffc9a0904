import type { CellRefusal } from '../rejection.ts';
import type { RejectionLog } from '../rejection-log.ts';
import type { ParsedBlock } from './parse-block.ts';
import type { Block } from './read-blocks.ts';

/** Takes a row, which begins on that line, or says for which value it doesn't. */
export type TakeRow = (cells: readonly string[], line: number) => CellRefusal | null;

/** How many cells a row has without the empty ones at its end. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width--;
  return width;
}

/** Takes the rows of blocks, unless they are empty, malformed or ragged, and lists those that are not taken. */
export class RowIntake {
  readonly #take: TakeRow;
  readonly #width: number;
  readonly #log: RejectionLog;
  /** Rows so far, without empty ones. */
  rowsRead = 0;

  constructor(header: readonly string[], take: TakeRow, log: RejectionLog) {
    this.#take = take;
    this.#width = widthOf(header);
    this.#log = log;
  }

  takeBlock({ rows, lines, malformed }: ParsedBlock, { line }: Block): void {
    for (let i = 0; i < rows.length; i++) {
      const cells = rows[i]!;
      if (cells[0] === '' && cells.every((cell) => cell.trim() === '')) continue;
      this.rowsRead++;
      const isMalformed = malformed.size > 0 && malformed.has(i);
      const at = lines === null ? line + i : lines[i]!;
      const refusal = isMalformed ? this.#malformed(cells) : (this.#ragged(cells) ?? this.#take(cells, at));
      if (refusal !== null) this.#log.add({ line: at, ...refusal });
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
