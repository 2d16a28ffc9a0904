import { type CountryGroupMembers, countryGroupMembers } from '../../codes/countries/country-group-members.ts';
import type { Input } from '../input/input.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows } from '../rejection.ts';
import { checkListOptions } from './check-list-options.ts';
import { checkedFields } from './fields.ts';
import { readRows } from './read-rows.ts';
import { refuseRows } from './refuse-rows.ts';

/** How members of country groups are read from a file. */
export interface CountryGroupMembersOptions extends ReadOptions {
  /** Default `group` and `country`. */
  readonly columns?: { readonly group?: string | undefined; readonly country?: string | undefined } | undefined;
}

/** Members read from a file, and the rows that they leave out. */
export interface CountryGroupMembersRead extends Omit<CountryGroupMembers, 'rejected'>, RejectedRows {
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
}

/**
 * Reads which countries belong to which country group of the Census Bureau from a CSV file: in every row the code of a group
 * and that of a member, both of four digits. portolan ships no such list. Membership changes: use that of your figures' year.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_CSV`, `MISSING_COLUMN`, `WRONG_LAYOUT`, `UNSUPPORTED_ENCODING`,
 * `RECORD_TOO_LONG`, `TOO_LARGE`, `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const { members, rejected } = await readCountryGroupMembers('group,country\n0020,1220\n0020,2010\n0020,0003\n');
 * members; // { '0020': ['1220', '2010'] }
 * rejected[0]; // { line: 4, column: 'country', value: '0003', reason: 'UNKNOWN_MARKET', … }
 */
export async function readCountryGroupMembers(
  input: Input,
  options: CountryGroupMembersOptions = {},
): Promise<CountryGroupMembersRead> {
  checkListOptions(
    options,
    ['columns'],
    "readCountryGroupMembers(input, { columns: { group: 'its header', country: 'its header' } })",
  );
  const { columns } = options;
  const fields = checkedFields({ group: columns?.group ?? 'group', country: columns?.country ?? 'country' });
  const read = await readRows(input, fields, options);
  const { members, rejected } = countryGroupMembers(read.rows.map(({ texts }) => texts));
  const refused = rejected.map(({ row, column, reason }) => ({
    row,
    field: column,
    reason: column === 'country' ? ('UNKNOWN_MARKET' as const) : ('NOT_ACCEPTED' as const),
    explanation: reason,
  }));
  return { members, rowsRead: read.rowsRead, ...refuseRows(read, refused, fields, options) };
}
