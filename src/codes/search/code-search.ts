import { PortolanError } from '../../errors/index.ts';
import type { CodeIn, Edition } from '../../model/index.ts';
import { shown } from '../shown.ts';
import type { Titles } from '../titles.ts';
import { bestOf } from './best-of.ts';
import { checkTitles } from './check-titles.ts';
import { codeLookup, findCodes } from './code-lookup.ts';
import { findTitles, Tally } from './find-titles.ts';
import { longestQuery, queryWords } from './query-words.ts';
import { searchEntries } from './search-entries.ts';
import { compareLists, keepMost, weighLevels } from './weigh-levels.ts';
import { wordIndex } from './word-index.ts';

/** A code that was found. Its edition says of which classification it is. */
export type CodeHit<E extends Edition = Edition> = {
  readonly [One in E]: {
    readonly code: CodeIn<One>;
    readonly edition: One;
    readonly title: string;
    /** From 0 to 1, relative to the best of its edition; to be compared within one answer only. */
    readonly score: number;
  };
}[E];

/** What to look for, and how much to find. */
export interface CodeSearchOptions<E extends Edition = Edition> {
  /** The most hits to give. Default 10. */
  readonly limit?: number | undefined;
  /** The editions to look in. Default: all. */
  readonly editions?: readonly E[] | undefined;
}

/** Titles made ready to be searched. */
export interface CodeSearch<E extends Edition = Edition> {
  /** The editions that can be searched, in the order given. */
  readonly editions: readonly E[];
  /** How many codes can be found. */
  readonly size: number;
  /**
   * The codes that answer best to a query, the best first.
   *
   * @throws PortolanError `INVALID_OPTION` for a limit that is no whole number from 1 on, and for an edition that isn't there
   */
  search<const One extends E = E>(query: string, options?: CodeSearchOptions<One>): readonly CodeHit<One>[];
}

function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1) return;
  throw new PortolanError('INVALID_OPTION', 'The limit is no whole number from 1 on. Give how many hits are wanted.', {
    path: 'options.limit',
  });
}

function checkEditions(wanted: readonly Edition[], there: readonly Edition[]): void {
  const unknown = wanted.find((edition) => !there.includes(edition));
  if (unknown === undefined) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `There are no titles of ${shown(unknown)} to search. There are those of ${there.join(', ')}.`,
    { path: 'options.editions' },
  );
}

/**
 * Makes lists of titles ready to be searched by words and by codes, for one list or several together. Building takes time
 * linear in the titles, some 0.1 s for ten thousand; a search then takes milliseconds at most, so that it can follow every
 * key that is pressed. Where two lists have a code of the same edition, the title of the first is taken.
 *
 * Words are found without regard to case, accents, punctuation and number, in British and American spelling, and by some
 * everyday names that titles don't use (`pork` for meat of swine). All words are wanted; only where no title of an edition
 * has all, those with the most words are given, behind the others. The last word may be unfinished. Titles come first that
 * have the words as their subject rather than as what they are for or leave out, that say little else, whose words are
 * rare, and of two alike the coarser code; one that only repeats the title of the code that holds it counts half. Scores
 * are relative to the best of each edition, so that the best hits of every edition come among the first. Ties are in the
 * order of the lists given, then of codes.
 *
 * A query of digits finds the code and those under it, however it is written (`87.03`), or as a suggestion the code with its
 * lost zero, or the one that holds a longer code; a code before words (`8703 diesel`) limits the search to what is under it.
 * A numeral in capitals or after the word finds the section (`XVII`, `section xvii`). A query without a letter or digit finds nothing.
 *
 * @throws PortolanError `INVALID_OPTION` for anything but a list of titles with at least one
 *
 * @example
 * const { search } = codeSearch([naics2022Titles]);
 * search('motor vehicles', { limit: 1 }); // [{ code: '3361', edition: 'NAICS2022', title: 'Motor Vehicle Manufacturing', … }]
 */
export function codeSearch<const E extends Edition>(titles: readonly Titles<E>[]): CodeSearch<E> {
  checkTitles(titles);
  const editions = [...new Set(titles.map(({ edition }) => edition))];
  const searched = searchEntries(titles as unknown as readonly Titles[], editions);
  const { entries } = searched;
  const index = wordIndex(entries.map(({ title }) => title));
  const codes = codeLookup(entries);
  const tally = new Tally(entries.length);

  /** Puts the codes that a text stands for into the tally. */
  function findCode(text: string, isWanted: (title: number) => boolean): readonly number[] {
    const found = findCodes(text, codes).filter(({ title }) => isWanted(title));
    for (const { title, score } of found) {
      tally.found[title] = 1;
      tally.scores[title] = score;
    }
    return found.map(({ title }) => title);
  }

  function findWords(query: string, isWanted: (title: number) => boolean, fewest: number): readonly number[] {
    const words = queryWords(query, index);
    const found = findTitles(words, index, tally).filter(isWanted);
    const best = keepMost(found, entries, tally, editions.length);
    const enough = best.filter((title) => tally.found[title]! >= Math.min(fewest, words.length));
    weighLevels(enough, searched, tally);
    compareLists(enough, entries, tally, editions.length);
    return enough;
  }

  function find(query: string, isWanted: (title: number) => boolean): readonly number[] {
    const found = findCode(query, isWanted);
    if (found.length > 0) return found;
    const [, code, rest] = /^\s*(\d[\d.-]*\d)\s+(\S.*)$/s.exec(query) ?? [];
    if (code !== undefined && rest !== undefined) {
      const under = new Set(findCode(code, isWanted));
      const within = under.size === 0 ? [] : findWords(rest, (title) => under.has(title), Number.POSITIVE_INFINITY);
      if (within.length > 0) return within;
    }
    return findWords(query, isWanted, 1);
  }

  function compare(one: number, other: number): number {
    const [a, b] = [entries[one]!, entries[other]!];
    const { found, scores } = tally;
    return found[other]! - found[one]! || scores[other]! - scores[one]! || a.list - b.list || before(a.code, b.code);
  }

  return {
    editions,
    size: entries.length,
    search(query, { limit = 10, editions: wanted } = {}) {
      checkLimit(limit);
      const lists = new Set<Edition>(wanted ?? editions);
      checkEditions([...lists], editions);
      if (typeof query !== 'string') return [];
      const found = find(query.slice(0, longestQuery), (title) => lists.has(entries[title]!.edition));
      return bestOf(found, limit, compare).map((title) => {
        const { code, edition, title: text } = entries[title]!;
        return { code, edition, title: text, score: tally.scores[title]! };
      }) as readonly unknown[] as readonly CodeHit<NonNullable<typeof wanted>[number]>[];
    },
  };
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
