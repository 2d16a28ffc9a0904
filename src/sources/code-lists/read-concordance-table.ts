import type { Classification } from '../../codes/classification.ts';
import type { ConcordanceSource, ConcordanceTable } from '../../codes/concordances/concordance.ts';
import { type ConcordancePair, concordanceFromPairs } from '../../codes/concordances/concordance-from-pairs.ts';
import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import type { Input } from '../input/input.ts';
import { wholeNumber } from '../mapping/parse-figure.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows } from '../rejection.ts';
import { checkClassification } from './check-classification.ts';
import { checkListOptions } from './check-list-options.ts';
import { checkedFields, columnsText } from './fields.ts';
import { readRows } from './read-rows.ts';
import { type RefusedRow, refuseRows } from './refuse-rows.ts';
import { withSuggestion } from './with-suggestion.ts';

/** How a table of links between two classifications is read from a file. */
export interface ConcordanceTableOptions<From extends Edition = Edition, To extends Edition = Edition>
  extends ReadOptions {
  /** Whose codes the first column has. */
  readonly from: Classification<From>;
  /** Whose codes the second column has. */
  readonly to: Classification<To>;
  readonly columns: {
    readonly from: string;
    readonly to: string;
    /** How many of the finest lines of the table a row stands for. Default: one. */
    readonly lines?: string | undefined;
  };
  /** Takes only the rows that have one of these values in a column, such as `1` in a column of flags. Default: all. */
  readonly only?: { readonly column: string; readonly values: readonly string[] } | undefined;
  /** Where the table comes from, to be cited. */
  readonly source: ConcordanceSource;
  /** Whether it matches codes by other than their definition, so that figures made with it are estimates. Default: no. */
  readonly approximate?: boolean | undefined;
}

/** A table read from a file, and the rows that it leaves out. */
export interface ConcordanceTableRead<From extends Edition = Edition, To extends Edition = Edition>
  extends RejectedRows {
  readonly table: ConcordanceTable<From, To>;
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
  /** How many rows `only` left out. They are not rejected. */
  readonly rowsLeftOut: number;
}

function checkOnly(only: unknown): void {
  if (only === undefined) return;
  const { values }: { readonly values?: unknown } = Object(only);
  if (Array.isArray(values) && values.every((value) => typeof value === 'string')) return;
  throw new PortolanError(
    'INVALID_OPTION',
    "What only takes is a column and a list of texts. Write { column: 'its header', values: ['1'] }.",
    { path: 'options.only' },
  );
}

type Field = 'from' | 'to' | 'lines' | 'only';

/**
 * Reads a table of links between the codes of two classifications from a CSV file with a code of each in every row, such as
 * those of Pierce and Schott, which portolan does not ship. Rows with a code that is in neither list are left out and listed
 * in `rejected`, never taken for their nearest. Pairs that stand several times add up their lines.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_CSV`, `MISSING_COLUMN`, `WRONG_LAYOUT`, `UNSUPPORTED_ENCODING`,
 * `RECORD_TOO_LONG`, `TOO_LARGE`, `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const text = 'hs2017_code,naics6_code,in_naics_2017\n010121,112920,1\n010129,112920,1\n01013,112920,1\n';
 * const source = { title: 'Links', publisher: 'Me', vintage: '2018', licence: 'CC0', derived: false, note: null };
 * const columns = { from: 'hs2017_code', to: 'naics6_code' };
 * const only = { column: 'in_naics_2017', values: ['1'] };
 * const read = await readConcordanceTable(text, { from: hs2017, to: naics2017, columns, only, source });
 * read.table.links[0]; // { from: '010121', to: '112920', lines: 1 }
 * read.rejected; // [{ line: 4, column: 'hs2017_code', value: '01013', reason: 'UNKNOWN_PRODUCT', … }]
 */
export async function readConcordanceTable<const From extends Edition, const To extends Edition>(
  input: Input,
  options: ConcordanceTableOptions<From, To>,
): Promise<ConcordanceTableRead<From, To>> {
  checkListOptions(
    options,
    ['from', 'to', 'columns', 'only', 'source', 'approximate'],
    'readConcordanceTable(input, { from: hs2017, to: naics2017, columns, source })',
  );
  const { from, to, columns, only, source, approximate = false } = options;
  checkClassification(from, 'from');
  checkClassification(to, 'to');
  checkOnly(only);
  const fields = checkedFields<Field>({
    from: columns?.from,
    to: columns?.to,
    ...(columns?.lines !== undefined && { lines: columns.lines }),
    ...(only !== undefined && { only: only.column }),
  });
  const read = await readRows(input, fields, { ...options, optional: ['only'] });
  const refused: RefusedRow<Field>[] = [];
  const pairs: ConcordancePair[] = [];
  const rows: number[] = [];
  let rowsLeftOut = 0;
  for (const [row, { texts }] of read.rows.entries()) {
    const lines = columns.lines === undefined ? 1 : wholeNumber(texts.lines);
    if (only !== undefined && !only.values.includes(texts.only)) {
      rowsLeftOut++;
    } else if (lines < 1) {
      const explanation = `The column ${columnsText(fields.lines)} counts lines: a whole number from 1 on.`;
      refused.push({ row, field: 'lines', reason: 'NOT_A_NUMBER', explanation });
    } else {
      pairs.push([texts.from, texts.to, lines]);
      rows.push(row);
    }
  }
  const { table, rejected } = concordanceFromPairs<From, To>(pairs, {
    from: from.edition,
    to: to.edition,
    fromCodes: from as never,
    toCodes: to as never,
    source,
    approximate,
  });
  for (const { row, column, reason, suggestion } of rejected) {
    const explanation = withSuggestion({ reason, suggestion });
    refused.push({ row: rows[row]!, field: column, reason: 'UNKNOWN_PRODUCT', explanation });
  }
  return { table, rowsRead: read.rowsRead, rowsLeftOut, ...refuseRows(read, refused, fields, options) };
}
