import { checkRows } from '../check-rows.ts';
import { shown } from '../shown.ts';
import { type CountryGroupCode, isCountryGroupCode } from './country-group.ts';
import { parseScheduleC } from './schedule-c.ts';
import type { ScheduleC } from './schedule-c-table.ts';

/** A row of a list of members. */
export interface CountryGroupRow {
  /** The code of the group: `0003`. */
  readonly group: unknown;
  /** The code of the member in Schedule C: `4280`. */
  readonly country: unknown;
}

/** A row that was not taken. */
export interface RefusedGroupRow {
  /** Its place in the rows given, from 0. */
  readonly row: number;
  readonly column: 'group' | 'country';
  readonly reason: string;
}

/** Who belongs to which country group, as plain data. */
export interface CountryGroupMembers {
  /** By code of the group; members in order of their codes, each once. A group without a row is absent. */
  readonly members: Readonly<Record<string, readonly ScheduleC[]>>;
  readonly rejected: readonly RefusedGroupRow[];
}

/**
 * The members of country groups from rows of a list that you have; portolan ships none, since the Census Bureau's is not
 * at hand. A row whose group or member is no code, or whose member is itself a group, comes back in `rejected`.
 *
 * Membership changes: use the list of the year of your figures.
 *
 * @throws PortolanError `INVALID_OPTION` for what is no list of rows.
 *
 * @example
 * countryGroupMembers([{ group: '0020', country: '2010' }, { group: '0020', country: '1220' }]).members; // { '0020': ['1220', '2010'] }
 */
export function countryGroupMembers(rows: Iterable<CountryGroupRow>): CountryGroupMembers {
  checkRows(rows, "countryGroupMembers([{ group: '0020', country: '1220' }])");
  const members = new Map<CountryGroupCode, Set<ScheduleC>>();
  const rejected: RefusedGroupRow[] = [];
  let row = -1;
  for (const given of rows) {
    row += 1;
    const { group, country } = given ?? {};
    if (!isCountryGroupCode(group)) {
      rejected.push({
        row,
        column: 'group',
        reason: `${shown(group)} is not the code of a country group, such as 0003.`,
      });
      continue;
    }
    const member = parseScheduleC(country);
    if (!member.ok) {
      rejected.push({ row, column: 'country', reason: member.reason });
      continue;
    }
    const known = members.get(group) ?? new Set();
    members.set(group, known.add(member.value));
  }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, set]) => [group, [...set].sort()]);
  return { members: Object.fromEntries(sorted), rejected };
}
