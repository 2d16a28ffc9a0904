import { firstFrom } from './first-from.ts';
import { tells } from './title-words.ts';
import { partsOf, singular } from './word-forms.ts';
import type { WordIndex } from './word-index.ts';

/** A word that is looked for: the stems that answer to it, each with how well it does, 0 to 1. */
export interface QueryWord {
  readonly stems: ReadonlyMap<number, number>;
}

/** How many characters of a query are read. */
export const longestQuery = 200;
const mostWords = 12;
const shortestBeginning = 3;

/** The stems of words that begin with a text: the more of a word is typed, the better it answers. */
function addBeginnings(stems: Map<number, number>, text: string, index: WordIndex, quality: number): void {
  const { words, stemOfWord } = index;
  for (let i = firstFrom(words, text); i < words.length && words[i]!.startsWith(text); i++) {
    const stem = stemOfWord[i]!;
    const typed = quality * (0.5 + (0.5 * text.length) / words[i]!.length);
    stems.set(stem, Math.max(stems.get(stem) ?? 0, typed));
  }
}

function queryWord(text: string, index: WordIndex, isLast: boolean): QueryWord {
  const stems = new Map<number, number>();
  if (isLast) addBeginnings(stems, text, index, 0.9);
  else if (text.length >= shortestBeginning) addBeginnings(stems, text, index, 0.6);
  const whole = index.stems.get(singular(text));
  if (whole !== undefined) stems.set(whole, 1);
  return { stems };
}

/** The words of a query, compounds in one word where titles have them so. */
function splitQuery(query: string, index: WordIndex): string[] {
  const parts = partsOf(query.slice(0, longestQuery), { marks: false });
  return parts.flatMap((part) => {
    const joined = part.replaceAll('-', '');
    return joined !== part && index.stems.has(singular(joined)) ? [joined] : part.split('-');
  });
}

/**
 * What a query looks for. The last word may still be being typed, so that it stands for all words that begin with it; the
 * others do too, with less weight. Small words count only where there is nothing else. At most 12 words are read, of the
 * first 200 characters.
 */
export function queryWords(query: string, index: WordIndex): readonly QueryWord[] {
  const words = splitQuery(query, index);
  const telling = [...new Set(words.filter(tells))].slice(0, mostWords);
  const last = words.at(-1);
  if (telling.length === 0) return last === undefined ? [] : [queryWord(last, index, true)];
  return telling.map((word) => queryWord(word, index, word === last));
}
