import type { Parsed } from '../../model/index.ts';
import { ordinal } from '../ordinal.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { regionParts } from '../region-parts.ts';
import { shown } from '../shown.ts';
import { stateBySign, states } from '../state.ts';
import { type DistrictCode, type DistrictCongress, type DistrictRecord, districtRecords } from './districts.ts';

export interface DistrictOptions<C extends DistrictCongress = DistrictCongress> {
  /** The Congress whose districts are meant. Without it, a district of any listed one will do. */
  readonly congress?: C;
}

const all: readonly DistrictCongress[] = [118, 119];

function find(value: unknown, { congress }: DistrictOptions): DistrictRecord | undefined {
  if (typeof value !== 'string') return undefined;
  for (const one of congress === undefined ? all : [congress]) {
    const record = districtRecords(one).get(value);
    if (record !== undefined) return record;
  }
  return undefined;
}

/**
 * Whether a value is the code of a district of the 118th or the 119th Congress, written exactly, and with `congress` of that one.
 *
 * @throws PortolanError `INVALID_OPTION` for a Congress without a list.
 *
 * @example
 * isDistrict('cd118:1305'); // true
 * isDistrict('cd118:1305', { congress: 119 }); // false
 */
export function isDistrict<const C extends DistrictCongress = DistrictCongress>(
  value: unknown,
  options: DistrictOptions<C> = {},
): value is DistrictCode<C> {
  return find(value, options) !== undefined;
}

/**
 * Reads the code of a district. It never throws for a value. Where the Congress is given, digits (`1305`) and the common short
 * form (`GA-05`) come back with the code as suggestion; a district of another Congress never does, since lines are redrawn.
 *
 * @throws PortolanError `INVALID_OPTION` for a Congress without a list.
 *
 * @example
 * parseDistrict('cd118:1305'); // { ok: true, value: 'cd118:1305' }
 * parseDistrict('GA-5', { congress: 118 }); // { ok: false, reason: '"GA-5" is not …', suggestion: 'cd118:1305' }
 * parseDistrict('cd118:1305', { congress: 119 }); // { ok: false, reason: '"cd118:1305" is a district of the 118th …' }
 */
export function parseDistrict<const C extends DistrictCongress = DistrictCongress>(
  value: unknown,
  options: DistrictOptions<C> = {},
): Parsed<DistrictCode<C>> {
  const record = find(value, options);
  return record === undefined ? refusedDistrict(value, options) : { ok: true, value: record.code as DistrictCode<C> };
}

/**
 * The code of a district of the 118th or the 119th Congress, and with `congress` of that one.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one; `INVALID_OPTION` for a Congress
 * without a list.
 *
 * @example
 * district('cd118:1305', { congress: 118 }); // 'cd118:1305'
 */
export function district<const C extends DistrictCongress = DistrictCongress>(
  value: unknown,
  options: DistrictOptions<C> = {},
): DistrictCode<C> {
  return valueOrThrow(parseDistrict(value, options));
}

/**
 * What is known of a district: its Congress, its state, its number and whether it has a vote.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a district.
 *
 * @example
 * districtRecord(district('cd118:7298')); // { state: 'US-PR', number: '98', kind: 'delegate', … }
 */
export function districtRecord<C extends DistrictCongress>(code: DistrictCode<C>): DistrictRecord<C> {
  return (find(code, {}) ?? valueOrThrow(refusedDistrict(code, {}))) as unknown as DistrictRecord<C>;
}

function refusedDistrict(value: unknown, options: DistrictOptions): Parsed<never> {
  const parts = regionParts(value);
  if (parts?.congress && !find(value, {})) {
    const named = `${shown(value)} is not in the list of districts of the ${ordinal(parts.congress)} Congress`;
    if (!all.some((congress) => congress === parts.congress)) {
      return refused(`There is no list of the districts of the ${ordinal(parts.congress)} Congress. Take 118 or 119.`);
    }
    return refused(`${named}.`, sameSeat(parts.local, parts.congress, options));
  }
  if (parts?.congress) {
    return refused(
      `${shown(value)} is a district of the ${ordinal(parts.congress)} Congress, not of the ${ordinal(options.congress!)}: lines are redrawn in between.`,
    );
  }
  const reason = `${shown(value)} is not the code of a congressional district, such as cd118:1305.`;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 40) return refused(reason);
  const sign = text.trim().toUpperCase();
  if (/ZZ$/.test(sign))
    return refused(`${reason} ZZ stands for parts of counties without land that lie in no district.`);
  const geoid = digitsOf(sign);
  if (geoid === null) return refused(reason);
  const congress = /^CD(118|119):/.exec(sign)?.[1] ?? options.congress;
  if (congress === undefined) return refused(`${reason} Say of which Congress.`);
  const suggestion = find(`cd${congress}:${geoid}`, options)?.code ?? sameSeat(geoid, congress, options);
  return refused(reason, suggestion);
}

/** The four digits of what people write for a district: `1305`, `GA-05`, `GA5`, `GA-AL` for at large. */
function digitsOf(sign: string): string | null {
  const digits = /^(?:CD11[89]:)?(\d{3,4})$/.exec(sign)?.[1];
  if (digits !== undefined) return digits.padStart(4, '0');
  const [, usps = '', number = ''] = /^([A-Z]{2})[- ]?(\d{1,2}|AL)$/.exec(sign) ?? [];
  const state = stateBySign(usps);
  const fips = states.find(({ code }) => code === state)?.fips;
  return fips === undefined ? null : fips + (number === 'AL' ? '00' : number.padStart(2, '0'));
}

/** The only seat of a state or territory under the digits that the list of the Congress, if it is the one asked for, has: 00 or 98. */
function sameSeat(local: string, congress: number | string, options: DistrictOptions): string | null {
  const number = { '00': '98', '98': '00' }[local.slice(2)];
  return number === undefined ? null : (find(`cd${congress}:${local.slice(0, 2)}${number}`, options)?.code ?? null);
}
