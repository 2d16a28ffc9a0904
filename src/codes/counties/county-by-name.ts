import type { Parsed } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { type NameIndex, nameIndex } from '../name-index.ts';
import { nameKey } from '../name-key.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import { parseState, type StateCode, states } from '../state.ts';
import { stateByName } from '../state-by-name.ts';
import { type CountyCode, type CountyOptions, type CountyRecord, checkYear, counties, isInUse } from './counties.ts';
import { notInUse } from './county.ts';

/** What the full names of counties end in, the longer ending before the shorter one. */
const endings =
  / (?:City and Borough|Planning Region|Census Area|Municipality|Municipio|Borough|County|District|Parish|Island|city)$/;

const indexes = /* @__PURE__ */ new Map<StateCode, NameIndex<readonly CountyRecord[]>>();

function countyNames(state: StateCode): NameIndex<readonly CountyRecord[]> {
  const known = indexes.get(state);
  if (known !== undefined) return known;
  const owners = new Map<string, { readonly name: string; readonly records: CountyRecord[] }>();
  for (const record of counties({ state })) {
    for (const name of new Set([record.name, record.name.replace(endings, '')])) {
      const owner = owners.get(nameKey(name));
      if (owner === undefined) owners.set(nameKey(name), { name, records: [record] });
      else owner.records.push(record);
    }
  }
  const index = nameIndex([...owners.values()].map(({ name, records }) => [name, records] as const));
  indexes.set(state, index);
  return index;
}

/**
 * The county of a state that a text stands for: its name with or without `County`, `Parish`, `city` and so on, and with or
 * without the state behind a comma. Case, accents, punctuation and the order of words don't matter. It never throws for a name or a state.
 *
 * A name that a county shares with an independent city is refused with both named: write it in full. With `year`, only the
 * codes in use then are found.
 *
 * @throws PortolanError `INVALID_OPTION` for no year, and for options that there are none of.
 *
 * @example
 * countyByName('Fulton', 'US-GA'); // { ok: true, value: 'county:13121' }
 * countyByName('Saint Louis city', 'US-MO'); // { ok: true, value: 'county:29510' }
 * countyByName('St. Louis', 'US-MO'); // { ok: false, reason: '"St. Louis" is St. Louis County (county:29189) or …' }
 * countyByName('Fultn', 'US-GA'); // { ok: false, reason: '"Fultn" is not …', suggestion: 'county:13121' }
 */
export function countyByName(text: unknown, state: StateCode, options: CountyOptions = {}): Parsed<CountyCode> {
  checkOptions(options, ['year'], "countyByName('Fulton', 'US-GA', { year: 2023 })");
  checkYear(options.year);
  if (state === undefined) {
    return refused(`The state of ${shown(text)} is missing. Give it, as in countyByName('Fulton', 'US-GA').`);
  }
  const within = parseState(state);
  if (!within.ok) return refused(within.reason);
  if (typeof text !== 'string') return refused(`${shown(text)} is not the name of a county: give a text.`);
  const label = states.find(({ code }) => code === within.value)!.name;
  const name = withoutState(text, within.value);
  if (name === null) return refused(`${shown(text)} names another state than ${label}.`);
  const index = countyNames(within.value);
  const found = index.codeOf(name) ?? [];
  const inUse = found.filter((record) => isInUse(record, options.year));
  const [only, other] = inUse;
  if (only !== undefined && other === undefined) return { ok: true, value: only.code };
  if (only !== undefined) {
    const named = inUse.map((record) => `${record.name} (${record.code})`).join(' or ');
    return refused(`${shown(text)} is ${named} in ${label}. Write the name in full.`);
  }
  if (found[0] !== undefined) return refused(`${shown(text)}: ${notInUse(found[0], options.year!)}`);
  const near = index.closest(name)?.filter((record) => isInUse(record, options.year)) ?? [];
  return refused(
    `${shown(text)} is not the name of a county in ${label}.`,
    near.length === 1 ? (near[0]?.code ?? null) : null,
  );
}

/** A name without the state behind its last comma; `null` when that is another state. */
function withoutState(text: string, state: StateCode): string | null {
  const comma = text.length > 100 ? -1 : text.lastIndexOf(',');
  const named = comma === -1 ? null : stateByName(text.slice(comma + 1));
  if (!named?.ok) return text;
  return named.value === state ? text.slice(0, comma) : null;
}
