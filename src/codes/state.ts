import type { Parsed } from '../model/index.ts';
import { frozen } from './frozen.ts';
import { refused, valueOrThrow } from './parsed.ts';
import { shown } from './shown.ts';
import { stateTable } from './states.data.ts';

/** A state, the federal district or a territory of the United States. */
export interface StateRecord {
  /** ISO 3166-2: `US-GA`. */
  readonly code: StateCode;
  /** The two letters of the postal service: `GA`. */
  readonly usps: string;
  /** Two digits of INCITS 38, also called FIPS: `13`. */
  readonly fips: string;
  readonly name: string;
  /** 50 are states, one is the federal district, six are territories. */
  readonly kind: 'state' | 'district' | 'territory';
}

/** The ISO 3166-2 code of a state, the federal district or a territory: `US-GA`. */
export type StateCode = `US-${(typeof stateTable)[number][0]}`;

/** The 50 states, the District of Columbia and the six territories, in order of their FIPS codes. */
export const states: readonly StateRecord[] = /* @__PURE__ */ (() =>
  frozen(
    stateTable.map(([usps, fips, name]) => ({ code: `US-${usps}` as const, usps, fips, name, kind: kindOf(fips) })),
  ))();

function kindOf(fips: string): StateRecord['kind'] {
  if (fips === '11') return 'district';
  return fips >= '60' ? 'territory' : 'state';
}

/** The codes of the 50 states, without the district and the territories, in order of their FIPS codes. */
export const fiftyStates: readonly StateCode[] = /* @__PURE__ */ (() =>
  frozen(states.filter((record) => record.kind === 'state').map((record) => record.code)))();

/**
 * Whether a value is the code of a state, of the District of Columbia or of a territory, written exactly. For the 50
 * states alone, ask `fiftyStates`.
 *
 * @example
 * isState('US-GA'); // true
 * isState('GA'); // false
 */
export function isState(value: unknown): value is StateCode {
  return states.some((record) => record.code === value);
}

/**
 * Reads the code of a state, of the District of Columbia or of a territory. Never throws. Abbreviations, FIPS digits and
 * names are refused, with the code that they stand for as suggestion; `stateByName` accepts them.
 *
 * @example
 * parseState('US-GA'); // { ok: true, value: 'US-GA' }
 * parseState('Georgia'); // { ok: false, reason: '"Georgia" is not …', suggestion: 'US-GA' }
 */
export function parseState(value: unknown): Parsed<StateCode> {
  if (isState(value)) return { ok: true, value };
  const suggestion = typeof value === 'string' ? stateBySign(value) : null;
  return refused(`${shown(value)} is not the ISO 3166-2 code of a US state, such as US-GA.`, suggestion);
}

/**
 * The code of a state, of the District of Columbia or of a territory.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * state('US-GA'); // 'US-GA'
 */
export function state(value: unknown): StateCode {
  return valueOrThrow(parseState(value));
}

/** The state of which a text is the code, the two letters, the FIPS digits or the name, in any case. */
export function stateBySign(text: string): StateCode | null {
  if (text.length > 40) return null;
  const sign = text.trim().toUpperCase();
  const found = states.find(
    ({ code, usps, fips, name }) => sign === code || sign === usps || sign === fips || sign === name.toUpperCase(),
  );
  return found?.code ?? null;
}

/** The state that has two FIPS digits. */
export function stateByFips(fips: string): StateRecord | undefined {
  return states.find((record) => record.fips === fips);
}
