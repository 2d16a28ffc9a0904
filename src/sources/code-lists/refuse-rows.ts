import type { RejectedRows, RejectionReason } from '../rejection.ts';
import { RejectionLog } from '../rejection-log.ts';
import { columnsText, type Fields } from './fields.ts';
import type { RowsRead } from './read-rows.ts';

/** A row that was read and then refused for what it says. */
export interface RefusedRow<Field extends string> {
  /** Its place among the rows read, from 0. */
  readonly row: number;
  /** The field at fault; `null` for the row as a whole. */
  readonly field: Field | null;
  readonly reason: RejectionReason;
  readonly explanation: string;
}

export const keptByDefault = 1000;

/** The rejections of a file: of rows that could not be read, and of those refused for what they say, in order of lines. */
export function refuseRows<Field extends string>(
  { rows, ...read }: RowsRead<Field>,
  refused: readonly RefusedRow<Field>[],
  fields: Fields<Field>,
  { keepRejected = keptByDefault }: { readonly keepRejected?: number | undefined },
): RejectedRows {
  const log = new RejectionLog({ limit: keepRejected });
  for (const { row, field, reason, explanation } of refused) {
    const { line, texts } = rows[row]!;
    const value = field === null ? Object.values(texts).join(' | ') : texts[field];
    log.add({ line, column: field === null ? null : columnsText(fields[field]), value, reason, explanation });
  }
  const { rejected, rowsRejected, rejectedByReason } = log.summary();
  const counts = new Map(Object.entries(read.rejectedByReason) as [RejectionReason, number][]);
  for (const [reason, count] of Object.entries(rejectedByReason) as [RejectionReason, number][]) {
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return {
    rejected: [...read.rejected, ...rejected].sort((a, b) => a.line - b.line).slice(0, keepRejected),
    rowsRejected: read.rowsRejected + rowsRejected,
    rejectedByReason: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
