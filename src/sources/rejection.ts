/** Why a row was not taken. Codes are stable: branch on them, never on the words. */
export type RejectionReason =
  | 'MALFORMED_QUOTES'
  | 'RAGGED_ROW'
  | 'NOT_A_RECORD'
  | 'FORBIDDEN_KEY'
  | 'NESTED_VALUE'
  | 'CODE_AS_NUMBER'
  | 'EMPTY_CELL'
  | 'FORMULA'
  | 'CONTROL_CHARACTER'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE_VALUE'
  | 'UNKNOWN_REGION'
  | 'UNKNOWN_MARKET'
  | 'COUNTRY_GROUP'
  | 'UNKNOWN_PRODUCT'
  | 'NOT_A_PERIOD'
  | 'PARTIAL_YEAR'
  | 'REPEATED'
  | 'NOT_ACCEPTED';

/** Why one value was refused: a code and a sentence. */
export interface Refusal {
  readonly reason: RejectionReason;
  readonly explanation: string;
}

/** The first value of a row for which the row is refused. */
export interface CellRefusal extends Refusal {
  /** The column as the mapping names it; `null` where the row as a whole was refused. */
  readonly column: string | null;
  /** The text of the cell, or of the row, as it stood there, cut after 200 characters. */
  readonly value: string;
}

/** A row that was not taken. */
export interface Rejection extends CellRefusal {
  /** The line on which the row begins, from 1; in JSON the number of the record, from 1. */
  readonly line: number;
}

/** The rows of one input that were not taken: every one is counted, the first are listed. */
export interface RejectedRows {
  /** In the order of the input, 1000 at most unless more were asked for. */
  readonly rejected: readonly Rejection[];
  readonly rowsRejected: number;
  readonly rejectedByReason: Readonly<Partial<Record<RejectionReason, number>>>;
}
