import { type TitleWords, tells, titleWords } from './title-words.ts';
import { singular } from './word-forms.ts';

/** The words of many titles and where they stand. Titles go by their place in the list. */
export interface WordIndex {
  /** All words as they stand in titles, sorted. */
  readonly words: readonly string[];
  /** The stem of each word, by its number. */
  readonly stemOfWord: Uint32Array;
  /** The number of each stem. */
  readonly stems: ReadonlyMap<string, number>;
  /** The postings of stem `s` are those from `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Uint32Array;
  /** The title of each posting, in order within a stem. */
  readonly titles: Uint32Array;
  readonly weights: Float32Array;
  /** Bit `i` says that the stem stands at place `i` of the title. Places from 32 on have none. */
  readonly places: Uint32Array;
  /** What the words of each title weigh together. */
  readonly lengths: Float32Array;
}

/** The postings of an index that is being built, in the order of titles. */
class Postings {
  readonly #stems: number[] = [];
  readonly #titles: number[] = [];
  readonly #weights: number[] = [];
  readonly #places: number[] = [];
  /** The last posting of each stem. */
  readonly #last: number[] = [];

  /** A stem at a place of a title; the best weight counts. */
  add(stem: number, title: number, weight: number, place: number): void {
    const last = this.#last[stem];
    if (last !== undefined && this.#titles[last] === title) {
      this.#weights[last] = Math.max(this.#weights[last]!, weight);
      this.#places[last]! |= place;
      return;
    }
    this.#last[stem] = this.#stems.length;
    this.#stems.push(stem);
    this.#titles.push(title);
    this.#weights.push(weight);
    this.#places.push(place);
  }

  /** The postings stem by stem. */
  packed(): Pick<WordIndex, 'starts' | 'titles' | 'weights' | 'places'> {
    const count = this.#stems.length;
    const starts = new Uint32Array(this.#last.length + 1);
    for (const stem of this.#stems) starts[stem + 1]!++;
    for (let stem = 1; stem < starts.length; stem++) starts[stem]! += starts[stem - 1]!;
    const next = starts.slice();
    const [titles, weights, places] = [new Uint32Array(count), new Float32Array(count), new Uint32Array(count)];
    for (let i = 0; i < count; i++) {
      const at = next[this.#stems[i]!]!++;
      titles[at] = this.#titles[i]!;
      weights[at] = this.#weights[i]!;
      places[at] = this.#places[i]!;
    }
    return { starts, titles, weights, places };
  }
}

/** The same function, each answer worked out once. */
function remembering<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const made = answer(word);
    answers.set(word, made);
    return made;
  };
}

/** Indexes titles by their words, in time linear in their length but for sorting the distinct words. */
export function wordIndex(titles: readonly string[]): WordIndex {
  const stems = new Map<string, number>();
  const stemOf = new Map<string, number>();
  const postings = new Postings();
  const lengths = new Float32Array(titles.length);
  const stemOfTelling = remembering((word) => (tells(word) ? singular(word) : null));
  let read: TitleWords = { words: [], length: 0 };
  titles.forEach((text, title) => {
    // a code is often called as the one that holds it
    if (title === 0 || text !== titles[title - 1]) read = titleWords(text, stemOfTelling);
    const { words, length } = read;
    lengths[title] = length;
    for (const { word, stem, weight, position } of words) {
      let number = stemOf.get(word);
      if (number === undefined) {
        number = stems.get(stem) ?? stems.size;
        stems.set(stem, number);
        stemOf.set(word, number);
      }
      postings.add(number, title, weight, position < 32 ? 1 << position : 0);
    }
  });
  const words = [...stemOf.keys()].sort();
  const stemOfWord = Uint32Array.from(words, (word) => stemOf.get(word)!);
  return { words, stemOfWord, stems, ...postings.packed(), lengths };
}
