import { PortolanError } from '../../errors/index.ts';
import type { Brand } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { frozen } from '../frozen.ts';
import { shown } from '../shown.ts';
import { type StateCode, stateByFips, state as stateOf } from '../state.ts';
import { districtTable } from './districts.data.ts';

/** The Congresses whose districts are listed. */
export type DistrictCongress = 118 | 119;

/**
 * The code of a congressional district: `cd118:1305`. A district of one Congress is none of another, since lines are redrawn:
 * taking one for the other is a compile error.
 */
export type DistrictCode<C extends DistrictCongress = DistrictCongress> = Brand<`cd${C}:${string}`, 'District'>;

/** A congressional district, or the seat of a delegate. */
export interface DistrictRecord<C extends DistrictCongress = DistrictCongress> {
  readonly code: DistrictCode<C>;
  readonly congress: C;
  /** The state, the District of Columbia or the territory. */
  readonly state: StateCode;
  /** Two digits: `05`; `00` at large, `98` or `00` for a delegate as the list of the Congress has it. */
  readonly number: string;
  /** One of several in its state, the only one of its state, or without a vote: a delegate or the resident commissioner. */
  readonly kind: 'district' | 'at-large' | 'delegate';
}

export interface DistrictsOptions {
  /** The districts of one state, of the District of Columbia or of a territory. */
  readonly state?: StateCode;
}

const lists = /* @__PURE__ */ new Map<DistrictCongress, ReadonlyMap<string, DistrictRecord>>();

/**
 * The districts of a Congress in order of their codes, with the seats of delegates: 435 and 6 in the 118th. The list of the 119th
 * is drawn from ZIP code areas: it has the 435, and of the delegates only those of the District of Columbia and Puerto Rico,
 * which it writes with 00 in place of 98.
 *
 * @throws PortolanError `INVALID_OPTION` for another Congress, and for options that there are none of; `UNKNOWN_CODE` for no state.
 *
 * @example
 * districts(118, { state: 'US-GA' }).length; // 14
 */
export function districts<const C extends DistrictCongress>(
  congress: C,
  options: DistrictsOptions = {},
): readonly DistrictRecord<C>[] {
  checkOptions(options, ['state'], "districts(118, { state: 'US-GA' })");
  const within = options.state === undefined ? undefined : stateOf(options.state);
  const records = [...districtRecords(congress).values()];
  return records.filter(
    ({ state }) => within === undefined || state === within,
  ) as unknown as readonly DistrictRecord<C>[];
}

/** The districts of a Congress by their codes. The table is read when it is first asked for. */
export function districtRecords(congress: DistrictCongress): ReadonlyMap<string, DistrictRecord> {
  if (congress !== 118 && congress !== 119) {
    throw new PortolanError(
      'INVALID_OPTION',
      `There is no list of the districts of a Congress that is ${shown(congress)}. Give the number of one: districts(118) or districts(119).`,
      { path: 'congress' },
    );
  }
  const known = lists.get(congress);
  if (known !== undefined) return known;
  const records = new Map([...recordsOf(congress)].map((record) => [record.code, frozen(record)]));
  lists.set(congress, records);
  return records;
}

function* recordsOf(congress: DistrictCongress): Iterable<DistrictRecord> {
  for (const entry of districtTable[congress].split(/\s+/)) {
    const [fips = '', last] = entry.split(':');
    const { code: state, kind } = stateByFips(fips)!;
    const several = last !== '0' && last !== '98';
    for (let n = several ? 1 : Number(last); n <= Number(last); n += 1) {
      const number = String(n).padStart(2, '0');
      yield {
        code: `cd${congress}:${fips}${number}` as DistrictCode,
        congress,
        state,
        number,
        kind: kind !== 'state' ? 'delegate' : several ? 'district' : 'at-large',
      };
    }
  }
}
