import { type PortDistrictTitles, portDistrictTitles } from '../../codes/ports/port-district-titles.ts';
import type { Input } from '../input/input.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows } from '../rejection.ts';
import { checkListOptions } from './check-list-options.ts';
import { checkedFields } from './fields.ts';
import { readRows } from './read-rows.ts';
import { refuseRows } from './refuse-rows.ts';

/** How titles of customs districts are read from a file. */
export interface PortDistrictTitlesOptions extends ReadOptions {
  /** Default `district` and `title`. */
  readonly columns?: { readonly district?: string | undefined; readonly title?: string | undefined } | undefined;
}

/** Titles read from a file, and the rows that they leave out. */
export interface PortDistrictTitlesRead extends Omit<PortDistrictTitles, 'rejected'>, RejectedRows {
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
}

/**
 * Reads what the customs districts of Schedule D are called from a CSV file: in every row the two digits of a district and
 * its title. portolan ships no such list; `missing` tells which districts the file leaves without a title.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_CSV`, `MISSING_COLUMN`, `WRONG_LAYOUT`, `UNSUPPORTED_ENCODING`,
 * `RECORD_TOO_LONG`, `TOO_LARGE`, `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const { titles, rejected } = await readPortDistrictTitles('district,title\n17,"SAVANNAH, GA"\n7,OGDENSBURG\n');
 * titles; // { '17': 'SAVANNAH, GA' }
 * rejected[0]; // { line: 3, column: 'district', value: '7', reason: 'UNKNOWN_REGION', … }
 */
export async function readPortDistrictTitles(
  input: Input,
  options: PortDistrictTitlesOptions = {},
): Promise<PortDistrictTitlesRead> {
  checkListOptions(
    options,
    ['columns'],
    "readPortDistrictTitles(input, { columns: { district: 'its header', title: 'its header' } })",
  );
  const { columns } = options;
  const fields = checkedFields({ district: columns?.district ?? 'district', title: columns?.title ?? 'title' });
  const read = await readRows(input, fields, { ...options, free: ['title'] });
  const { titles, missing, rejected } = portDistrictTitles(read.rows.map(({ texts }) => texts));
  const refused = rejected.map(({ row, column, reason }) => ({
    row,
    field: column,
    reason: column === 'district' ? ('UNKNOWN_REGION' as const) : ('NOT_ACCEPTED' as const),
    explanation: reason,
  }));
  return { titles, missing, rowsRead: read.rowsRead, ...refuseRows(read, refused, fields, options) };
}
