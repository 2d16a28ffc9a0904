import { firstFrom } from './first-from.ts';

/** A code that answers to digits typed. */
export interface FoundCode {
  readonly title: number;
  readonly score: number;
}

/** Codes by their digits and letters, sorted. */
export interface CodeLookup {
  readonly keys: readonly string[];
  /** The title of each key. */
  readonly titles: readonly number[];
  /** The list of each title. */
  readonly lists: readonly number[];
  /** The titles of joint sectors, such as `31-33`. */
  readonly joint: ReadonlySet<number>;
}

const longestCode = 16;
const shortestAncestor = 4;
const systemName = /^(?:hs|hts|naics|sitc|bec)[\s.:]*(?=\d)/i;

const section = /^(?:hs[\s.:]+)?(section\s+)?([ivx]{1,7})$/i;

const jointSector = /^(\d\d)\s*[-‑–]\s*(\d\d)$/;

/** A code without the signs that people put into it. */
function codeKey(code: string): string {
  return code.replace(/[\s.\-‑–]+/g, '').toLowerCase();
}

/** A joint sector keeps its hyphen, so that `31-33` is not taken for 3133. */
function listedKey(code: string): string {
  return jointSector.test(code) ? code : codeKey(code);
}

/** Codes, each with the place of its list among those searched. */
export function codeLookup(codes: readonly { readonly code: string; readonly list: number }[]): CodeLookup {
  const entries = codes.map(({ code }, title) => ({ key: listedKey(code), title }));
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.title - b.title));
  return {
    keys: entries.map(({ key }) => key),
    titles: entries.map(({ title }) => title),
    lists: codes.map(({ list }) => list),
    joint: new Set(codes.flatMap(({ code }, title) => (jointSector.test(code) ? [title] : []))),
  };
}

function beginningWith({ keys, titles, joint }: CodeLookup, text: string): FoundCode[] {
  const found: FoundCode[] = [];
  for (let i = firstFrom(keys, text); i < keys.length && keys[i]!.startsWith(text); i++) {
    const title = titles[i]!;
    found.push({ title, score: Math.min(1, text.length / (joint.has(title) ? 2 : keys[i]!.length)) });
  }
  return found;
}

/** The longest codes that a longer one begins with: the subheading of a ten-digit line of a tariff. */
function holding({ keys, titles }: CodeLookup, text: string): FoundCode[] {
  for (let length = text.length - 1; length >= shortestAncestor; length--) {
    const beginning = text.slice(0, length);
    const found: FoundCode[] = [];
    for (let i = firstFrom(keys, beginning); keys[i] === beginning; i++) {
      found.push({ title: titles[i]!, score: length / text.length });
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** A joint sector, and what is under the two-digit codes that it joins. */
function sectorsOf(written: string, lookup: CodeLookup): readonly FoundCode[] {
  const [, first, last] = jointSector.exec(written) ?? [];
  if (first === undefined || last === undefined) return [];
  const joint = beginningWith(lookup, `${first}-${last}`);
  const lists = new Set(joint.map(({ title }) => lookup.lists[title]));
  const under: FoundCode[] = [];
  for (let sector = Number(first); sector <= Number(last) && joint.length > 0; sector++) {
    under.push(...beginningWith(lookup, String(sector).padStart(2, '0')));
  }
  return [...joint, ...under.filter(({ title }) => lists.has(lookup.lists[title]) && !lookup.joint.has(title))];
}

/** The numeral of a section, in capitals or after the word: in lower case alone, it may be a word that is being typed. */
function sectionNumeral(written: string): string | null {
  const [, word, numeral = ''] = section.exec(written) ?? [];
  const isMeant = numeral !== '' && (word !== undefined || numeral === numeral.toUpperCase());
  return isMeant ? numeral.toLowerCase() : null;
}

/**
 * The codes that a text stands for: itself and those under it, whatever signs it is written with; else, as a suggestion, the
 * same with the zero in front that spreadsheets drop; else the one that holds it. Empty for a text that is no code.
 */
export function findCodes(text: string, lookup: CodeLookup): readonly FoundCode[] {
  const written = text.trim().replace(systemName, '');
  if (written.length > 2 * longestCode) return [];
  const numeral = sectionNumeral(written);
  if (numeral !== null) return beginningWith(lookup, numeral).filter(({ score }) => score === 1);
  const key = codeKey(written);
  const isNumber = /^\d+$/.test(key);
  if (key.length > longestCode || !(isNumber || /^[a-z]{0,3}\d[\da-z]*$/i.test(written))) return [];
  const sectors = sectorsOf(written, lookup);
  if (sectors.length > 0) return sectors;
  const found = beginningWith(lookup, key);
  if (found.length > 0 || !isNumber) return found;
  const withZero = key.length % 2 === 1 ? beginningWith(lookup, `0${key}`) : [];
  return withZero.length > 0 ? withZero : holding(lookup, key);
}
