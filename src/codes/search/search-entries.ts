import type { Edition } from '../../model/index.ts';
import type { Titles } from '../titles.ts';

/** A code that can be found. */
export interface Entry {
  readonly code: string;
  readonly title: string;
  readonly edition: Edition;
  /** The place of its edition among those searched. */
  readonly list: number;
  /** What its score is multiplied with: the coarser a code, the more; half where it repeats the title of its holder. */
  readonly rank: number;
}

export interface SearchEntries {
  readonly entries: readonly Entry[];
  /** Of each entry the one whose code holds its code, of those that have a title; -1 where none does. */
  readonly holders: Int32Array;
}

/** Classifications in which a code begins with the one that holds it. */
const nested = /^(?:HS|NAICS|SITC|BEC)/;
const ofRepeated = 0.5;
const jointSector = /^(\d\d)-(\d\d)$/;

/** How fine a code is: its digits, one for a section, two for a joint sector. Other codes are taken for one level. */
function fineness(code: string): number {
  if (/^\d+$/.test(code)) return Math.min(code.length, 6);
  return /^[IVX]+$/.test(code) ? 1 : jointSector.test(code) ? 2 : 4;
}

/** The code itself, and the two-digit codes that a joint sector stands for: 31, 32 and 33 for `31-33`. */
function writings(code: string): readonly string[] {
  const [, first, last] = code.includes('-') ? (jointSector.exec(code) ?? []) : [];
  const written = [code];
  for (let sector = Number(first); sector <= Number(last); sector++) written.push(String(sector).padStart(2, '0'));
  return written;
}

function holderOf(code: string, places: ReadonlyMap<string, number>): number {
  const own = places.get(code);
  for (let length = code.length - 1; length > 0; length--) {
    const place = places.get(code.slice(0, length));
    if (place !== undefined && place !== own) return place;
  }
  return -1;
}

/** The codes of several lists, each once with its first title. `editions` are theirs, each once. */
export function searchEntries(titles: readonly Titles[], editions: readonly Edition[]): SearchEntries {
  const entries: { -readonly [Key in keyof Entry]: Entry[Key] }[] = [];
  const places = editions.map(() => new Map<string, number>());
  for (const list of titles) {
    const { edition } = list;
    const at = editions.indexOf(edition);
    const known = places[at]!;
    for (const [code, title] of list.entries()) {
      if (known.has(code)) continue;
      for (const written of writings(code)) known.set(written, entries.length);
      entries.push({ code, title, edition, list: at, rank: 1 - fineness(code) / 40 });
    }
  }
  const holders = new Int32Array(entries.length).fill(-1);
  for (const [place, entry] of entries.entries()) {
    if (!nested.test(entry.edition)) continue;
    const holder = holderOf(entry.code, places[entry.list]!);
    holders[place] = holder;
    if (entries[holder]?.title === entry.title) entry.rank *= ofRepeated;
  }
  return { entries, holders };
}
