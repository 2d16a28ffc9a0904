import type { QueryWord } from './query-words.ts';
import type { WordIndex } from './word-index.ts';

const adjacent = 1.25;
/** How much of a score is due to the share of the title that was asked for. */
const ofShare = 0.3;

/** What is known of titles while a query is looked up, in columns by title. Used again for every query. */
export class Tally {
  /** How many words of the query a title has. */
  readonly found: Uint8Array;
  /** How well it answers, 0 to 1. */
  readonly scores: Float64Array;
  /** Of the word at hand: the best that the title has, and where. */
  readonly best: Float64Array;
  readonly places: Uint32Array;
  /** Where the word before it stands. */
  readonly placesBefore: Uint32Array;
  /** Of all words so far. */
  readonly gained: Float64Array;
  readonly covered: Float64Array;

  constructor(count: number) {
    this.found = new Uint8Array(count);
    this.scores = new Float64Array(count);
    this.best = new Float64Array(count);
    this.places = new Uint32Array(count);
    this.placesBefore = new Uint32Array(count);
    this.gained = new Float64Array(count);
    this.covered = new Float64Array(count);
  }

  clear(): void {
    for (const column of [this.found, this.placesBefore, this.gained, this.covered]) column.fill(0);
  }
}

/** The titles that a word is in; how well they have it, and where, is put into the tally. */
function lookUp({ stems }: QueryWord, { starts, titles, weights, places }: WordIndex, tally: Tally): number[] {
  const met: number[] = [];
  for (const [stem, quality] of stems) {
    for (let i = starts[stem]!; i < starts[stem + 1]!; i++) {
      const title = titles[i]!;
      const worth = quality * weights[i]!;
      if (tally.best[title] === 0) met.push(title);
      if (worth > tally.best[title]!) tally.best[title] = worth;
      tally.places[title]! |= places[i]!;
    }
  }
  return met;
}

/**
 * The titles that have at least one word of a query, in no order; the tally has how many, and the score. A word counts by
 * its rarity, by how much of it was typed, and by its weight in the title; more next to the word before it; and all of it
 * more where little else stands in the title. The rarity of a word is the fourth root of all titles over those that have it:
 * it grows as slowly as a logarithm and is the same to the last bit on every machine. Linear in the postings of the words.
 */
export function findTitles(words: readonly QueryWord[], index: WordIndex, tally: Tally): readonly number[] {
  const all: number[] = [];
  let most = 0;
  tally.clear();
  for (const word of words) {
    const met = lookUp(word, index, tally);
    const rarity = Math.sqrt(Math.sqrt(index.lengths.length / Math.max(1, met.length)));
    most += rarity * adjacent;
    for (const title of met) {
      const worth = tally.best[title]!;
      const isNext = ((tally.placesBefore[title]! << 1) & tally.places[title]!) !== 0;
      if (tally.found[title]!++ === 0) all.push(title);
      tally.gained[title]! += rarity * worth * (isNext ? adjacent : 1);
      tally.covered[title]! += worth;
    }
    tally.placesBefore.fill(0);
    for (const title of met) {
      tally.placesBefore[title] = tally.places[title]!;
      tally.places[title] = 0;
      tally.best[title] = 0;
    }
  }
  for (const title of all) {
    const share = Math.min(1, tally.covered[title]! / index.lengths[title]!);
    tally.scores[title] = (tally.gained[title]! / most) * (1 - ofShare + ofShare * Math.sqrt(share));
  }
  return all;
}
