import type { Parsed } from '../../model/index.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import type { StateCode } from '../state.ts';
import { type PortDistrict, portDistrict } from './port-district.ts';
import { type PortCode, type PortRecord, portRecords } from './port-table.ts';

/**
 * Whether a value is the code of a port in Schedule D, written exactly.
 *
 * @example
 * isPort('1703'); // true
 * isPort('101'); // false
 */
export function isPort(value: unknown): value is PortCode {
  return typeof value === 'string' && portRecords().has(value);
}

/**
 * Reads the code of a port in Schedule D. Never throws. A number or a text without its leading zero is refused with the
 * code as suggestion, and so is a name as listed that one port has. The codes `-` (all ports) and `7000` (low-value
 * shipments) of trade data are refused as what they are.
 *
 * @example
 * parsePort('1703'); // { ok: true, value: '1703' }
 * parsePort(101); // { ok: false, reason: 'the number 101 is not …', suggestion: '0101' }
 */
export function parsePort(value: unknown): Parsed<PortCode> {
  if (isPort(value)) return { ok: true, value };
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.slice(0, 100).trim() : '';
  if (text === '-') return refused(`${shown(value)} is the total of all ports. Leave it out of sums with them.`);
  if (text === '7000') return refused('7000 stands for shipments of low value, whose port is not recorded.');
  return refused(
    `${shown(value)} is not the code of a port in Schedule D, four digits as text, such as 1703.`,
    suggestionFor(text),
  );
}

function suggestionFor(text: string): PortCode | null {
  const digits = /^\d{3,4}$/.test(text) ? text.padStart(4, '0') : '';
  if (isPort(digits)) return digits;
  const name = text.toUpperCase();
  const [only, other] = name === '' ? [] : [...portRecords().values()].filter((record) => record.name === name);
  return other === undefined ? (only?.code ?? null) : null;
}

/**
 * The code of a port in Schedule D.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * port('1703'); // '1703'
 */
export function port(value: unknown): PortCode {
  return valueOrThrow(parsePort(value));
}

const recordOf = (code: PortCode): PortRecord => portRecords().get(port(code))!;

/**
 * The name of a port as Schedule D lists it.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no port.
 *
 * @example
 * portName(port('1703')); // 'SAVANNAH, GA'
 */
export function portName(code: PortCode): string {
  return recordOf(code).name;
}

/**
 * The state, district or territory that a port lies in; `null` for the 38 ports whose state the list doesn't give.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no port.
 *
 * @example
 * portState(port('1703')); // 'US-GA'
 * portState(port('2720')); // null, Los Angeles International Airport
 */
export function portState(code: PortCode): StateCode | null {
  return recordOf(code).state;
}

/**
 * The customs district of a port. A district is no state: that of Savannah has ports in Georgia only, that of Saint Louis
 * in several states.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no port.
 *
 * @example
 * districtOfPort(port('1703')); // '17'
 */
export function districtOfPort(code: PortCode): PortDistrict {
  return recordOf(code).district;
}

/**
 * The ports of a customs district, in order of their codes.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no district.
 *
 * @example
 * portsOf(portDistrict('54')); // ['5401', '5402']
 */
export function portsOf(district: PortDistrict): readonly PortCode[] {
  const known = portDistrict(district);
  return [...portRecords().values()].filter((record) => record.district === known).map(({ code }) => code);
}
