import type { Parsed } from '../../model/index.ts';
import { type NameIndex, nameIndex } from '../name-index.ts';
import { nameKey } from '../name-key.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import type { StateCode } from '../state.ts';
import { stateByName } from '../state-by-name.ts';
import { type MetroCode, type MetroOptions, type MetroRecord, metroLists } from './metros.ts';

const longest = 150;
const shownAreas = 4;

interface Names {
  readonly titles: ReadonlyMap<string, MetroRecord>;
  readonly places: NameIndex<readonly MetroRecord[]>;
}

const indexes = /* @__PURE__ */ new WeakMap<readonly MetroRecord[], Names>();

function namesOf(list: readonly MetroRecord[]): Names {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const owners = new Map<string, { readonly name: string; readonly records: MetroRecord[] }>();
  for (const record of list) {
    for (const name of new Set(placesIn(record.title))) {
      const owner = owners.get(nameKey(name));
      if (owner === undefined) owners.set(nameKey(name), { name, records: [record] });
      else if (!owner.records.includes(record)) owner.records.push(record);
    }
  }
  const names = {
    titles: new Map(list.map((record) => [nameKey(record.title), record])),
    places: nameIndex([...owners.values()].map(({ name, records }) => [name, records] as const)),
  };
  indexes.set(list, names);
  return names;
}

/** The title without its states, and the cities that it names. Counties in it, as in `Macon-Bibb County`, are no names. */
function placesIn(title: string): readonly string[] {
  const cities = title.slice(0, title.lastIndexOf(', '));
  const parts = cities.includes('--') ? cities.split('--') : cities.split(/[-/]/);
  const first = cities.split(/[-/]/)[0]!;
  return [cities, ...[first, ...parts].filter((part) => !part.endsWith(' County'))];
}

/**
 * The metropolitan or micropolitan area that a text stands for: its title, or a city that the title names, with or without
 * states behind a comma and `Metro Area` or the like behind that. Case, accents, punctuation and the order of words don't
 * matter. It never throws for a text.
 *
 * A title in full is the area that has it. Else a city that several titles name is refused with the areas: add the state, or
 * the delineation where the code has changed.
 *
 * @throws PortolanError `INVALID_OPTION` for a delineation without a list.
 *
 * @example
 * metroByName('Atlanta'); // { ok: true, value: 'cbsa:12060' }
 * metroByName('Columbus, GA'); // { ok: true, value: 'cbsa:17980' }
 * metroByName('Abilene, TX (Metropolitan Statistical Area)'); // { ok: true, value: 'cbsa:10180' }
 * metroByName('Dayton, OH', { delineation: 2018 }); // { ok: true, value: 'cbsa:19430' }
 * metroByName('Roswell'); // { ok: false, reason: '"Roswell" may be …' }
 */
export function metroByName(text: unknown, options: MetroOptions = {}): Parsed<MetroCode> {
  const lists = metroLists(options);
  if (typeof text !== 'string' || text.length > longest) {
    return refused(`${shown(text)} is not the name of a metropolitan or micropolitan area.`);
  }
  const { title, name, states } = taken(text);
  const titled = distinct(lists.flatMap((list) => namesOf(list).titles.get(nameKey(title)) ?? []));
  const among = (records: readonly MetroRecord[]) =>
    records.filter((record) => states.every((state) => record.states.includes(state)));
  const named = () => distinct(lists.flatMap((list) => among(namesOf(list).places.codeOf(name) ?? [])));
  const found = titled.length > 0 ? titled : named();
  const [only, other] = found;
  if (only !== undefined && other === undefined) return { ok: true, value: only.code };
  if (only !== undefined) {
    const some = found.slice(0, shownAreas).map((record) => `${record.code} (${record.title})`);
    const rest = found.length > shownAreas ? [`${found.length - shownAreas} more`] : [];
    return refused(
      `${shown(text)} may be ${[...some, ...rest].join(' or ')}. Add the state, or the delineation of the figures.`,
    );
  }
  const near = distinct(lists.flatMap((list) => among(namesOf(list).places.closest(name) ?? [])));
  const within = near.length > 0 ? near : distinct(lists.flatMap((list) => among(havingWords(list, name))));
  return refused(
    `${shown(text)} is not the title of a metropolitan or micropolitan area, nor a city that one names.`,
    within.length === 1 ? (within[0]?.code ?? null) : null,
  );
}

/** A text without the kind of area behind it, then without its states too, which are given apart. */
function taken(text: string): { readonly title: string; readonly name: string; readonly states: readonly StateCode[] } {
  const title = text.trim().replace(/\W*\b(?:(?:metro|micro)(?:politan)?(?: statistical)? area|msa)\W*$/i, '');
  const comma = title.lastIndexOf(',');
  const behind = comma === -1 ? '' : title.slice(comma + 1).replaceAll('.', '');
  const states = behind.split('-').map((text) => stateByName(text));
  const read = states.flatMap((state) => (state.ok ? [state.value] : []));
  return read.length === states.length
    ? { title, name: title.slice(0, comma), states: read }
    : { title, name: title, states: [] };
}

function distinct(records: readonly MetroRecord[]): readonly MetroRecord[] {
  const codes = new Set<string>();
  return records.filter(({ code }) => !codes.has(code) && codes.add(code));
}

/** The areas whose titles have every word of a name. */
function havingWords(list: readonly MetroRecord[], name: string): readonly MetroRecord[] {
  const words = nameKey(name).split(' ');
  if (words[0] === '') return [];
  return list.filter(({ title }) => {
    const titleWords = new Set(nameKey(title.slice(0, title.lastIndexOf(', '))).split(' '));
    return words.every((word) => titleWords.has(word));
  });
}
