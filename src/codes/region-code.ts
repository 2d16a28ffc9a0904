import type { Parsed, RegionCode } from '../model/index.ts';
import { refused, valueOrThrow } from './parsed.ts';
import { type RegionParts, regionParts } from './region-parts.ts';
import { shown } from './shown.ts';
import { stateBySign } from './state.ts';

/**
 * Whether a value is the code of a region, written exactly: `US`, a state, district or territory (`US-GA`), a
 * metropolitan or micropolitan area (`cbsa:12060`), a county (`county:13121`), a district of a numbered Congress
 * (`cd118:1305`, `00` for a state with a single one) or a set with a name of its own (`custom:all-states`, small letters,
 * digits and hyphens). States are checked against their list; areas, counties and districts by their form only.
 *
 * @example
 * isRegionCode('county:13121'); // true
 * isRegionCode('county:03121'); // false, no state has the FIPS digits 03
 */
export function isRegionCode(value: unknown): value is RegionCode {
  return regionParts(value) !== null;
}

/**
 * Reads the code of a region. Never throws.
 *
 * @example
 * parseRegionCode('cbsa:12060'); // { ok: true, value: 'cbsa:12060' }
 * parseRegionCode('us-ga'); // { ok: false, reason: '"us-ga" is not …', suggestion: 'US-GA' }
 */
export function parseRegionCode(value: unknown): Parsed<RegionCode> {
  return isRegionCode(value) ? { ok: true, value } : refusedRegion(value);
}

function refusedRegion(value: unknown): Parsed<never> {
  const forms = 'US, US-GA, cbsa:12060, county:13121, cd118:1305 or custom:my-region';
  return refused(`${shown(value)} is not a region code. Write ${forms}.`, suggestionFor(value));
}

function suggestionFor(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const state = stateBySign(value);
  if (state !== null) return state;
  const text = value.trim();
  const attempts = [text.toUpperCase(), text.toLowerCase(), `county:${text}`];
  if (/^(united states|usa)$/i.test(text)) attempts.push('US');
  return attempts.find((attempt) => isRegionCode(attempt)) ?? null;
}

/**
 * The code of a region.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * regionCode('US-GA'); // 'US-GA'
 */
export function regionCode(value: unknown): RegionCode {
  return valueOrThrow(parseRegionCode(value));
}

/**
 * A region code taken apart.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is none.
 */
export function partsOf(code: RegionCode): RegionParts {
  return regionParts(code) ?? valueOrThrow(refusedRegion(code));
}
