import type { Parsed } from '../model/index.ts';
import { type NameIndex, nameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { refused } from './parsed.ts';
import { shown } from './shown.ts';
import { type StateCode, stateBySign, states } from './state.ts';

/** Names in use beside those of the state list. `District of Colombia` is how some Census workbooks spell it. */
const furtherNames: readonly (readonly [string, StateCode])[] = [
  ['Dist of Columbia', 'US-DC'],
  ['District of Colombia', 'US-DC'],
  ['Washington DC', 'US-DC'],
  ['Virgin Islands', 'US-VI'],
  ['Virgin Islands of the United States', 'US-VI'],
  ['United States Virgin Islands', 'US-VI'],
  ['Commonwealth of the Northern Mariana Islands', 'US-MP'],
  ['United States Minor Outlying Islands', 'US-UM'],
];

const wholes = /* @__PURE__ */ new Set(['all states', 'united states', 'states united', 'us', 'usa']);

let index: NameIndex<StateCode> | undefined;

function stateNames(): NameIndex<StateCode> {
  index ??= nameIndex([...states.map(({ name, code }) => [name, code] as const), ...furtherNames]);
  return index;
}

/**
 * The state, district or territory that a text stands for: its name as people and the Census Bureau write it, its two
 * letters, its two FIPS digits or its code. Case, accents, punctuation and the order of words don't matter. Never throws.
 *
 * `All States` is refused with `US` as suggestion, and `Unknown` with the reason that it is no place.
 *
 * @example
 * stateByName('Dist of Columbia'); // { ok: true, value: 'US-DC' }
 * stateByName('13'); // { ok: true, value: 'US-GA' }
 * stateByName('Gorgia'); // { ok: false, reason: '"Gorgia" is not …', suggestion: 'US-GA' }
 */
export function stateByName(text: unknown): Parsed<StateCode> {
  if (typeof text !== 'string') return refused(`${shown(text)} is not the name of a US state: give a text.`);
  const code = stateBySign(text) ?? stateNames().codeOf(text);
  if (code !== undefined) return { ok: true, value: code };
  const key = text.length > 40 ? '' : nameKey(text);
  if (wholes.has(key)) return refused(`${shown(text)} is the nation, not one of its states.`, 'US');
  if (key === 'unknown' || key === 'unidentified') {
    return refused(`${shown(text)} stands for exports whose state is not known. They belong to the nation only.`);
  }
  return refused(
    `${shown(text)} is not the name of a US state, of its district or a territory.`,
    stateNames().closest(text),
  );
}
