import type { Tally } from './find-titles.ts';
import type { Entry, SearchEntries } from './search-entries.ts';

const ofHeld = 0.8;
/** The best of a list counts as such from this share of the best of all on: a list may only leave out what is looked for. */
const leastBest = 0.2;

/** Of each list the titles that have all words; where none has, those that have the most. */
export function keepMost(
  found: readonly number[],
  entries: readonly Entry[],
  tally: Tally,
  lists: number,
): readonly number[] {
  const most = new Uint8Array(lists);
  for (const title of found) {
    const { list } = entries[title]!;
    most[list] = Math.max(most[list]!, tally.found[title]!);
  }
  return found.filter((title) => tally.found[title] === most[entries[title]!.list]);
}

/** Lifts a code that has as many words nearly to the best of those that it holds, and puts the coarser of two alike first. */
export function weighLevels(
  found: readonly number[],
  { entries, holders }: SearchEntries,
  { found: words, scores }: Tally,
): void {
  const bestHeld = new Float64Array(entries.length);
  for (const title of found) {
    for (let up = holders[title]!; up !== -1; up = holders[up]!) {
      if (words[up] === words[title]) bestHeld[up] = Math.max(bestHeld[up]!, scores[title]!);
    }
  }
  for (const title of found) {
    const lift = Math.max(0, bestHeld[title]! - scores[title]!);
    scores[title] = (scores[title]! + ofHeld * lift) * entries[title]!.rank;
  }
}

/** Makes the scores of several lists comparable, whose titles are worded at different lengths: relative to the best of each. */
export function compareLists(found: readonly number[], entries: readonly Entry[], tally: Tally, lists: number): void {
  const best = new Float64Array(lists);
  for (const title of found) {
    const { list } = entries[title]!;
    best[list] = Math.max(best[list]!, tally.scores[title]!);
  }
  const least = leastBest * best.reduce((one, other) => Math.max(one, other), 0);
  for (const title of found) tally.scores[title]! /= Math.max(least, best[entries[title]!.list]!);
}
